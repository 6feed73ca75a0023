"""What runs now, responses before incidents, in a short table; one line when nothing does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Subject
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.duty.panel import DutyPanel
from commandpost.ui.widgets.badges import SHAPES
from commandpost.ui.widgets.table import ROW_PIXELS, Table
from commandpost.ui.words import level_word
from commandpost.usecases.views.boards import IncidentRow, ResponseRow
from commandpost.usecases.views.duty_desk import running_now

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

MOST_ROWS = 5


class RunningPanel(DutyPanel):
    """The table with its heading; the page's own question fills it."""

    INTEREST = Changes.INCIDENTS | Changes.EPISODES | Changes.RESPONSES

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.heading.setText(self.tr("Running"))
        self.table = RunningList(context)
        self.table.row_chosen.connect(self._open)
        self.column.addWidget(self.table)
        self.table.hide()

    def refresh(self) -> None:
        """Ask what runs."""
        self.context.bridge.ask(running_now, then=self._show)

    def _show(self, rows: tuple[IncidentRow | ResponseRow, ...]) -> None:
        self.table.show_running(rows)
        self.table.setVisible(bool(rows))
        self.line.setText("" if rows else self.tr("No incident and no response is running."))

    def _open(self, row: IncidentRow | ResponseRow) -> None:
        subject = subject_of(row)
        self.context.navigator.open(subject.kind, subject)


class RunningList(Table):
    """Responses in force and open incidents."""

    def __init__(self, context: Context) -> None:
        self._context = context
        clock = context.clock
        translate = QCoreApplication.translate
        columns = (
            Column(translate("RunningList", "Level or grade"), _level, 116, tone=_tone, bold=_bold),
            Column(translate("RunningList", "Running"), lambda row: row.title),
            Column(
                translate("RunningList", "Since"),
                lambda row: clock.dated(_since(row)),
                104,
                tone=lambda _: "quiet",
            ),
        )
        super().__init__(TableModel(columns, context.look, key=subject_of), context.look)
        self.setObjectName("running")
        self.setAccessibleName(translate("RunningList", "Running"))

    def show_running(self, rows: tuple[IncidentRow | ResponseRow, ...]) -> None:
        """Show what runs, in as many rows as there are and not many more."""
        self.show_rows(rows)
        shown = min(max(len(rows), 1), MOST_ROWS)
        look = self._context.look
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(shown * look.px(ROW_PIXELS) + head + 2 * self.frameWidth() + 2)


def subject_of(row: IncidentRow | ResponseRow) -> Subject:
    """What a row is about."""
    return Subject("response" if isinstance(row, ResponseRow) else "incident", row.id)


def _level(row: IncidentRow | ResponseRow) -> str:
    if isinstance(row, ResponseRow):
        return f"{SHAPES[row.level.rank]} {level_word(row.level)}"
    if row.grade is None:
        return QCoreApplication.translate("RunningList", "not graded")
    return level_word(row.grade)


def _tone(row: IncidentRow | ResponseRow) -> str:
    if isinstance(row, ResponseRow):
        return f"level_{row.level.rank}"
    return "" if row.grade else "quiet"


def _bold(row: IncidentRow | ResponseRow) -> bool:
    return isinstance(row, ResponseRow)


def _since(row: IncidentRow | ResponseRow) -> Instant:
    return row.since if isinstance(row, ResponseRow) else row.heard_at
