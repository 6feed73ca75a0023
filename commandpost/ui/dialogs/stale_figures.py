"""Who still holds old figures: told now by phone, or by a report or paper of theirs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.domain.ids import Id, Subject
from commandpost.domain.metrics import number_text
from commandpost.domain.times import span
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, label
from commandpost.ui.widgets.table import Table
from commandpost.ui.widgets.time_edit import TimeEdit
from commandpost.usecases.reporting import tell_figures
from commandpost.usecases.views.agreed import agreed_board, figure_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.changes import Changes
    from commandpost.ui.context import Context
    from commandpost.usecases.views.agreed import AgreedBoard, StaleRow


class StaleFiguresDialog(DecisionDialog):
    """Ctrl+Enter records that the office of the row was told by phone what stands now."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        incident: Id,
        recipient: str,
        open_reports: Callable[[str], None],
    ) -> None:
        heading = QCoreApplication.translate("StaleFiguresDialog", "Who still holds old figures")
        yes = QCoreApplication.translate("StaleFiguresDialog", "Told by phone")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("stale_figures")
        self._incident, self._wanted = incident, recipient
        self._open_reports = open_reports
        self.table = Table(self._model(), context.look, self)
        self.table.setAccessibleName(heading)
        self.taker = HintEdit()
        self.time = TimeEdit(context.clock, "0312")
        self.agreed = label(wrap=True, selectable=True)
        self.agreed.setObjectName("stale_agreed")
        self.paper_button = button(self.tr("Follow-up paper"), key="Alt+P")
        self.report_button = button(self.tr("Phone report"), key="Alt+R")
        self._arrange()
        self._connect()
        self._ask()

    def decide(self) -> None:
        """The office of the row under the hand was told."""
        row: StaleRow | None = self.table.current_row()
        self.taker.resolve()
        taker = self.taker.text().strip()
        if row is None:
            self.refuse(self.tr("Nobody holds an old figure."), self.table)
        elif not taker:
            self.refuse(self.tr("Who took the call?"), self.taker)
        elif not self.time.readable:
            self.refuse(self.tr("At what minute?"), self.time.edit)
        else:
            at = self.time.moment if self.time.moment is not None else self.context.clock.now()
            self.send(tell_figures, self._incident, row.recipient, at, "phone", taker)

    def _ask(self) -> None:
        self.context.bridge.ask(agreed_board, self._incident, then=self._show, owner=self)

    def _sent(self, _: Changes) -> None:
        """Told; the next office comes up, and after the last one the work goes on."""
        self.yes_button.setEnabled(True)
        self.taker.clear()
        self.time.set_moment(None)
        self._wanted = ""
        self._ask()

    def _show(self, board: AgreedBoard) -> None:
        self.taker.set_hints(board.approvers)
        self.agreed.setText(self._say(board))
        self.table.show_rows(board.stale)
        rows = [row.recipient for row in board.stale]
        place = rows.index(self._wanted) if self._wanted in rows else 0
        if rows and (self._wanted or not self.table.currentIndex().isValid()):
            self.table.setCurrentIndex(self.table.rows_model.index(place, 0))
        self.yes_button.setEnabled(bool(rows))
        if rows:
            words = self.tr("{offices} offices hold {figures} figures that have changed since.")
            self.say(words.format(offices=len(set(rows)), figures=len(rows)))
            self.table.setFocus()
        else:
            self.say(self.tr("✓ Everybody who was told figures holds those that stand now."))
            self.cancel_button.setFocus()

    def _say(self, board: AgreedBoard) -> str:
        """What is to be said on the phone, and what of it nobody has approved."""
        if not board.agreed:
            return self.tr("Nothing is agreed: say that the figures are not approved (未经核定).")
        if board.differs:
            words = self.tr("{agreed}. Changed since and not approved: {differs}")
            return words.format(agreed=board.agreed, differs=board.differs)
        return board.agreed

    def _paper(self) -> None:
        self.reject()
        self.context.navigator.open("papers", Subject("incident", self._incident))

    def _reports(self) -> None:
        """The office's own row, where its next phone report is noted."""
        row: StaleRow | None = self.table.current_row()
        self.reject()
        self._open_reports(row.recipient if row is not None else "")

    def _model(self) -> TableModel:
        clock = self.context.clock
        columns = (
            Column(self.tr("Recipient"), lambda r: r.recipient, 0),
            Column(self.tr("Figure"), lambda r: figure_name(r.metric), 130),
            Column(self.tr("Was told"), lambda r: number_text(r.told), 76, "right", _quiet),
            Column(self.tr("Now"), self._now, 76, "right", lambda _: "soon", lambda _: True),
            Column(self.tr("Told at"), lambda r: clock.near(r.told_at), 104, "centre", _quiet),
            Column(self.tr("By"), self._how, 132, tone=_quiet),
            Column(self.tr("Old for"), lambda r: span(clock.now() - r.since), 70, "right"),
        )
        return TableModel(columns, self.context.look, lambda r: (r.recipient, r.metric))

    def _now(self, row: StaleRow) -> str:
        return self.tr("withdrawn") if row.now is None else number_text(row.now)

    def _how(self, row: StaleRow) -> str:
        if row.paper:
            return row.paper
        words = {
            "phone": self.tr("phone"),
            "message": self.tr("message"),
            "paper": self.tr("paper"),
            "written": self.tr("in writing"),
        }
        return words.get(row.how, row.how)

    def _arrange(self) -> None:
        self.taker.setObjectName("stale_taker")
        self.time.edit.setObjectName("stale_time")
        rows = form()
        add_row(rows, self.tr("Taken by"), self.taker)
        add_row(rows, self.tr("Told at, if not now"), self.time)
        ways = QHBoxLayout()
        ways.addWidget(self.paper_button)
        ways.addWidget(self.report_button)
        ways.addStretch()
        self.table.setMinimumHeight(self.context.look.px(200))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.agreed)
        self.body.addLayout(rows)
        self.body.addLayout(ways)
        self.fit(860, 580)

    def _connect(self) -> None:
        self.table.row_chosen.connect(lambda _row: self.taker.setFocus())
        self.paper_button.clicked.connect(self._paper)
        self.report_button.clicked.connect(self._reports)
        for keys, do in (("Alt+P", self._paper), ("Alt+R", self._reports)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(do))


def _quiet(_: StaleRow) -> str:
    return "quiet"
