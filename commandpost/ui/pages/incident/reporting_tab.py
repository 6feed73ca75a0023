"""What is owed upwards: the reporting grid, and the line that notes who took a phone report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from commandpost.domain.ids import Subject
from commandpost.domain.incident_decisions import MeetObligation
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
    """Enter on a phone report notes who took it; on a written one it opens the papers."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.grid = ReportingGrid(context.look, context.clock)
        self.why = label(tone="quiet", wrap=True, selectable=True)
        self.why.setObjectName("report_why")
        self.why.setMinimumHeight(44)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.bar = TakerBar(context.clock)
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
        """The grid as it stands."""
        self.grid.show_reports(screen.reports)
        self._pages.setCurrentIndex(0 if screen.reports else 1)

    def activated(self) -> None:
        """Arrows and Enter work at once."""
        (self.bar.taker if self.bar.isVisibleTo(self) else self.grid).setFocus()

    def tick(self, now: Instant) -> None:
        """Countdowns."""
        self.grid.tick(now)

    def _show_why(self, owed: Obligation | None) -> None:
        if owed is None:
            self.why.setText("")
            return
        due = self.context.clock.dated(owed.due_at)
        words = self.tr("Due {time}. Rule: {source}").format(time=due, source=owed.source)
        if owed.as_of:
            words += self.tr(" Figures as of {time}.").format(time=owed.as_of)
        if owed.met_at is None:
            phone = owed.medium.value == "phone"
            act = self.tr("Enter: who took the call") if phone else self.tr("Enter: write it")
            words = f"{words}\n{act}"
        self.why.setText(words)

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
        self.grid.setFocus()

    def _arrange(self) -> None:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.grid, 1)
        column.addWidget(self.why)
        column.addWidget(self.bar)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(filled)
        self._pages.addWidget(
            empty_state(
                self.tr("Nothing is owed upwards"),
                self.tr("The rule profile names no report for this kind of incident and grade."),
            )
        )

    def _connect(self) -> None:
        self.grid.phone_chosen.connect(self.bar.begin)
        self.grid.written_chosen.connect(self._write)
        self.grid.cell_changed.connect(self._show_why)
        self.bar.met.connect(self._meet)
        self.bar.left.connect(self._leave)
