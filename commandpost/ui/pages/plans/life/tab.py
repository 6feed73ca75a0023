"""What a plan owes and what happened to it; each line says which key records it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSplitter, QVBoxLayout, QWidget

from commandpost.domain.plan_due import DueState, Duty
from commandpost.domain.plan_life import Happened, PlanStatus
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.plans.life.side import LifeSide
from commandpost.ui.pages.plans.shelf import marked
from commandpost.ui.widgets.labels import button, label, section
from commandpost.ui.widgets.scrolled import emptied, scrolled
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.life_words import (
    due_day,
    duty_word,
    event_words,
    happened_word,
    status_word,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from commandpost.domain.plan_life import LifeEvent
    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_life import DueLine, LifeCard

_MEETS = {
    Duty.FILING: (Happened.FILED, "Alt+F"),
    Duty.PUBLICATION: (Happened.PUBLISHED, "Alt+P"),
    Duty.EVALUATION: (Happened.EVALUATED, "Alt+E"),
    Duty.DRILL: (Happened.DRILLED, "Alt+D"),
}
NARROW = 780
"""Pixels at 100 %: below them the two parts of the tab stand one under the other."""
_TONES = {DueState.OVERDUE: "overdue", DueState.SOON: "soon", DueState.DONE: "done"}


class EventTable(Table):
    """Records, the newest first: Enter puts one right, Delete takes it back.

    Signals:
        withdraw_wanted: a record to take back.
    """

    withdraw_wanted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes back; everything else is the table's own."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self.withdraw_wanted.emit(row)
            return
        super().keyPressEvent(event)


class LifeTab(QWidget):
    """Left: status, duties, records. Right: the plan's place and the trace.

    Signals:
        record_wanted: something happened (``Happened``).
        change_wanted: a record to put right (``LifeEvent``).
        withdraw_wanted: a record to take back (``LifeEvent``).
        period_wanted: the county's own period is to be set.
        plan_wanted: another plan's id.
    """

    record_wanted = Signal(object)
    change_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    period_wanted = Signal()
    plan_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_life")
        self.card: LifeCard | None = None
        self._look = look
        self.status = label(kind="lead", wrap=True)
        self.teaching = label(tone="quiet", wrap=True)
        self.duties = QWidget()
        self._duties = QGridLayout(self.duties)
        self.table = EventTable(TableModel(self._columns(), look, lambda e: e.id), look)
        self.table.setObjectName("life_events")
        self.table.setMinimumHeight(look.px(132))
        self.side = LifeSide(look)
        self.buttons: dict[Happened, QPushButton] = {}
        self._narrow = False
        self._keys = QGridLayout()
        self._keys.setHorizontalSpacing(8)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._make_buttons()
        self._place_buttons()
        self._lay_out()
        self._connect()

    def show_card(self, card: LifeCard) -> None:
        """Show that plan's life."""
        self.card = card
        self.status.setText(self._standing(card))
        self.teaching.setText(self._taught(card))
        self.teaching.setVisible(bool(self.teaching.text()))
        self._show_duties(card.lines)
        self.table.show_rows(card.events)
        self.table.setVisible(bool(card.events))
        self._records.setVisible(bool(card.events))
        self._hint.setVisible(bool(card.events))
        self.side.show_card(card)

    def _standing(self, card: LifeCard) -> str:
        parts = [status_word(card.status, card.model)]
        issued = card.life.issued
        if issued is not None:
            words = self.tr("issued {day}").format(day=issued.day.isoformat())
            parts.append(f"{words} {issued.number}".strip())
            if issued.effective is not None:
                words = self.tr("applies from {day}").format(day=issued.effective.isoformat())
                parts.append(words)
        return "  ·  ".join(parts)

    def _taught(self, card: LifeCard) -> str:
        if card.life.issued is not None:
            return ""
        if card.status is PlanStatus.ABOLISHED:
            return self.tr(
                "It is no longer in force: no response starts under it and no search finds it. "
                "Recording a new issue (Alt+I) puts it in force again."
            )
        if card.model:
            return self.tr(
                "A model of the library: nothing is due of it. When your county issues it as its "
                "own, record the issue with Alt+I; filing, publication, evaluation and drill are "
                "counted from that day."
            )
        return self.tr(
            "Record the day it was issued with Alt+I: filing, publication, evaluation and drill "
            "are counted from that day."
        )

    def _show_duties(self, lines: tuple[DueLine, ...]) -> None:
        emptied(self._duties)
        for row, line in enumerate(lines):
            happened, key = _MEETS[line.due.duty]
            record = button(self.tr("Record"), key=key)
            record.setAccessibleName(f"{duty_word(line.due.duty)} {key}")
            record.clicked.connect(lambda _=False, what=happened: self.record_wanted.emit(what))
            done = line.due.done
            parts: tuple[QWidget, ...] = (
                label(duty_word(line.due.duty)),
                label(marked(line), tone=_TONES.get(line.state, "quiet")),
                label(done.isoformat() if done else due_day(line), wrap=True),
                record,
                label(self._rule(line), tone="quiet", kind="small", wrap=True),
            )
            self._add_duty(row, parts)
        self.duties.setVisible(bool(lines))
        self._owed.setVisible(bool(lines))

    def _add_duty(self, row: int, parts: tuple[QWidget, ...]) -> None:
        """On one line where there is room; else the rule under it."""
        *line, rule = parts
        for column, part in enumerate(line):
            self._duties.addWidget(part, 2 * row, column)
        if self._narrow:
            self._duties.addWidget(rule, 2 * row + 1, 0, 1, len(line))
        else:
            self._duties.addWidget(rule, 2 * row, len(line))
        self._duties.setColumnStretch(len(line) - 1, int(self._narrow))
        self._duties.setColumnStretch(len(line), int(not self._narrow))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large type in a small window: one part under the other."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._split.setOrientation(
                Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
            )
            self._place_buttons()
            if self.card is not None:
                self._show_duties(self.card.lines)

    def _rule(self, line: DueLine) -> str:
        due = line.due
        if due.months is None:
            period = self.tr("within 20 working days")
        elif due.months % 12:
            period = self.tr("every {n} months").format(n=due.months)
        else:
            period = self.tr("every {n} years").format(n=due.months // 12)
        own = self.tr("own period: ") if due.own else ""
        return f"{own}{period}  {due.source}"

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Day"), lambda e: e.day.isoformat(), width=100),
            Column(self.tr("What"), lambda e: happened_word(e.what), width=110),
            Column(self.tr("Details"), event_words),
        )

    def _lay_out(self) -> None:
        self._duties.setContentsMargins(0, 0, 0, 0)
        self._duties.setHorizontalSpacing(12)
        self._duties.setVerticalSpacing(6)
        self._owed = section(self.tr("Due"))
        self._records = section(self.tr("Recorded"))
        self._hint = label(
            self.tr("Enter puts a record right, Delete takes it back."), kind="small"
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        for part in (self.status, self.teaching, self._owed, self.duties):
            column.addWidget(part)
        column.addLayout(self._keys)
        column.addWidget(self._records)
        column.addWidget(self.table, 1)
        column.addWidget(self._hint)
        column.addStretch()
        self._split.addWidget(scrolled(inner))
        self._split.addWidget(self.side)
        self._split.setSizes([670, 250])
        self._split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _make_buttons(self) -> None:
        for what, words, key in (
            (Happened.ISSUED, self.tr("Issued"), "Alt+I"),
            (Happened.REVISING, self.tr("Revision begun"), "Alt+R"),
            (Happened.ABOLISHED, self.tr("Abolished"), "Alt+X"),
        ):
            made = button(words, key=key)
            made.clicked.connect(lambda _=False, w=what: self.record_wanted.emit(w))
            self.buttons[what] = made
        self.period_button = button(self.tr("Own period"), key="Alt+O")

    def _place_buttons(self) -> None:
        each = 2 if self._narrow else 4
        for place, made in enumerate((*self.buttons.values(), self.period_button)):
            self._keys.addWidget(made, place // each, place % each)
        self._keys.setColumnStretch(4, 1)

    def _connect(self) -> None:
        self.period_button.clicked.connect(self.period_wanted)
        self.table.row_chosen.connect(self._put_right)
        self.table.withdraw_wanted.connect(self.withdraw_wanted)
        self.side.plan_wanted.connect(self.plan_wanted)

    def _put_right(self, event: LifeEvent) -> None:
        self.change_wanted.emit(event)
