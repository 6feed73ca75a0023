"""What is owed upwards: the reporting grid, and the line that notes who took a phone report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from commandpost.domain.ids import Subject
from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.reporting import Medium
from commandpost.host.text import text
from commandpost.ui.pages.incident.report_acting import ReportActing
from commandpost.ui.pages.incident.report_strip import (
    INCIDENT_LETTERS,
    LETTERS,
    RowKeys,
    Situation,
)
from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, card, empty_state, label, set_invalid
from commandpost.ui.widgets.reporting_grid import ReportingGrid
from commandpost.ui.widgets.time_edit import TimeEdit
from commandpost.usecases.incidents import meet_obligation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.reporting import Obligation
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import IncidentScreen
    from commandpost.usecases.views.places import Hint


class TakerBar(QWidget):
    """Who took the call, at what time.

    Signals:
        met: a ``MeetObligation``.
        left: nothing is recorded.
    """

    met = Signal(object)
    left = Signal()

    def __init__(self, clock: StationClock) -> None:
        super().__init__()
        self._clock = clock
        self._owed: Obligation | None = None
        self._stamp: Instant = clock.now()
        self.whom = label(kind="section")
        self.taker = HintEdit()
        self.taker.setObjectName("report_taker")
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("report_time")
        self.save = button(self.tr("Record"), kind="primary", big=True, key="Enter")
        self.save.setObjectName("report_save")
        self._arrange()
        self._connect()
        self.hide()

    def begin(self, owed: Obligation) -> None:
        """That phone report was made just now."""
        self._owed = owed
        self._stamp = self._clock.now()
        self.whom.setText(self.tr("Phone report to {recipient}").format(recipient=owed.recipient))
        self.time.set_moment(self._stamp)
        self.taker.clear()
        set_invalid(self.taker, False)
        self.show()
        self.taker.setFocus()

    def end(self) -> None:
        """It is on disk, or given up."""
        self._owed = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives it up."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        frame, column = card(self.whom)
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, field in (
            (self.tr("Taken by"), self.taker),
            (self.tr("Reported at"), self.time),
        ):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            row.addWidget(name)
            row.addWidget(field, 1)
        row.addWidget(self.save)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _connect(self) -> None:
        self.taker.returnPressed.connect(self.time.edit.setFocus)
        self.time.edit.returnPressed.connect(self._record)
        self.save.clicked.connect(self._record)

    def _record(self) -> None:
        self.taker.resolve()
        taker = self.taker.text().strip()
        set_invalid(self.taker, not taker)
        if not taker:
            self.taker.setFocus()
        elif self._owed is not None and self.time.readable:
            at = self.time.moment if self.time.moment is not None else self._stamp
            self.met.emit(MeetObligation(self._owed.id, at, taker))


class ReportingTab(IncidentTab):
    """Enter on a phone report notes who took it; on a written one it opens the papers.

    Letters do the rest: on the report under the hand, and on the incident as a whole.

    Signals:
        figures_wanted: casualties changed; the incident is open again for its figures.
    """

    figures_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.situation = Situation(context.clock)
        self.grid = ReportingGrid(context.look, context.clock)
        self.why = label(tone="quiet", wrap=True, selectable=True)
        self.why.setObjectName("report_why")
        self.why.setMinimumHeight(44)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.keys = RowKeys()
        self.bar = TakerBar(context.clock)
        self.acting = ReportActing(context, self)
        self._wanted = ""
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Nothing typed for another incident stays."""
        self.bar.end()

    def set_people(self, people: Sequence[Hint]) -> None:
        """These may have taken a report."""
        super().set_people(people)
        self.bar.taker.set_hints(people)

    def show_screen(self, screen: IncidentScreen) -> None:
        """The grid as it stands; what an answer just made owed comes under the hand."""
        self.situation.show_incident(screen.incident)
        self.grid.show_reports(screen.reports)
        self._pages.setCurrentIndex(0 if screen.reports else 1)
        if new := self.acting.show_screen(screen):
            self.grid.stand_on(min(new, key=lambda o: o.due_at).id)
        self._frame()
        self._show_why(self.grid.current_obligation())

    def frame(self, item: str) -> None:
        """Stand on what a due item is about, now or once its incident is shown."""
        self._wanted = item
        if self.facts is not None:
            self._frame()
        self.activated()

    def activated(self) -> None:
        """Arrows and Enter work at once."""
        if self.bar.isVisibleTo(self):
            self.bar.taker.setFocus()
        elif self._pages.currentIndex() == 0:
            self.grid.setFocus()
        else:
            self.situation.buttons["sign"].setFocus()

    def tick(self, now: Instant) -> None:
        """Countdowns."""
        self.grid.tick(now)
        if self.facts is not None:
            self.situation.tick(self.facts.incident, now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters work from the buttons too."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if not (plain and self._letter(event.text().upper())):
            super().keyPressEvent(event)

    def act(self, name: str) -> None:
        """A step on the report under the hand, or on the incident."""
        if self.facts is None:
            return
        if name in INCIDENT_LETTERS.values():
            getattr(self.acting, name)(self.facts)
            return
        owed = self.grid.current_obligation()
        if owed is None:
            self.context.messages.inform(self.tr("Nothing is owed in this cell; choose another."))
        elif name == "made" and owed.medium is Medium.PHONE and owed.open:
            self.bar.begin(owed)
        else:
            getattr(self.acting, name)(owed)

    def _letter(self, letter: str) -> bool:
        name = LETTERS.get(letter) or INCIDENT_LETTERS.get(letter, "")
        if name:
            self.act(name)
        return bool(name)

    def _frame(self) -> None:
        """The wanted row; one of another incident waits for its own screen."""
        kind, _, name = self._wanted.partition("/")
        if kind in ("report", "receipt") and self.facts is not None:
            wanted = [o for o in self.facts.incident.obligations if o.id == name]
            if not wanted:
                return
            # Two rules may ask the same of the same: the grid shows one of them.
            same = [o for o in self.facts.incident.obligations if _same_ask(o, wanted[0])]
            any(self.grid.stand_on(o.id, receipt=kind == "receipt") for o in (*wanted, *same))
        self._wanted = ""

    def _show_why(self, owed: Obligation | None) -> None:
        self.keys.show_report(owed)
        self.why.setText("" if owed is None else self._why_words(owed))

    def _why_words(self, owed: Obligation) -> str:
        due = self.context.clock.dated(owed.due_at)
        words = self.tr("Due {time}. Rule: {source}").format(time=due, source=owed.source)
        if owed.as_of:
            words += self.tr(" Figures as of {time}.").format(time=owed.as_of)
        if owed.lifted_at is not None:
            cause = text(f"word.LiftCause.{owed.lifted_for.value}") if owed.lifted_for else ""
            at = self.context.clock.near(owed.lifted_at)
            told = self.tr("No longer owed since {time}: {cause} {reason}")
            return f"{words}\n{told.format(time=at, cause=cause, reason=owed.lifted_why).strip()}"
        if owed.met_at is None:
            phone = owed.medium is Medium.PHONE
            act = self.tr("Enter: who took the call") if phone else self.tr("Enter: write it")
            words = f"{words}\n{act}"
        elif owed.note:
            words = f"{words}\n{owed.note}"
        return words

    def _write(self, _owed: Obligation) -> None:
        if self.facts is not None:
            subject = Subject("incident", self.facts.incident.id)
            self.context.navigator.open("papers", subject)

    def _meet(self, met: MeetObligation) -> None:
        if self.facts is not None:
            self.context.bridge.do(
                meet_obligation,
                self.facts.incident.id,
                met,
                then=lambda _changes: self._leave(),
                owner=self,
            )

    def _leave(self) -> None:
        self.bar.end()
        self.activated()

    def _arrange(self) -> None:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.grid, 1)
        column.addWidget(self.why)
        column.addWidget(self.keys)
        column.addWidget(self.bar)
        self._pages = QStackedLayout()
        self._pages.addWidget(filled)
        self._pages.addWidget(
            empty_state(
                self.tr("Nothing is owed upwards"),
                self.tr("The rule profile names no report for this kind of incident and grade."),
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(8)
        outer.addWidget(self.situation)
        outer.addLayout(self._pages, 1)

    def _connect(self) -> None:
        self.grid.phone_chosen.connect(self.bar.begin)
        self.grid.written_chosen.connect(self._write)
        self.grid.receipt_chosen.connect(self.acting.receipt)
        self.grid.letter_pressed.connect(self._letter)
        self.grid.cell_changed.connect(self._show_why)
        self.keys.asked.connect(self.act)
        self.situation.asked.connect(self.act)
        self.acting.recorded.connect(self.activated)
        self.acting.figures_wanted.connect(self.figures_wanted)
        self.bar.met.connect(self._meet)
        self.bar.left.connect(self._leave)


def _same_ask(one: Obligation, other: Obligation) -> bool:
    """Whether both ask the same kind of report for the same office."""
    return (one.stage, one.line, one.medium, one.recipient) == (
        other.stage,
        other.line,
        other.medium,
        other.recipient,
    )
