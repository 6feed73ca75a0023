"""What runs now, responses before incidents, in a short table; Enter opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.ids import Subject
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.badges import SHAPES
from commandpost.ui.widgets.table import ROW_PIXELS, Table
from commandpost.ui.words import level_word
from commandpost.usecases.views.boards import IncidentRow, ResponseRow

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.duty_desk import DutyDesk

MOST_ROWS = 5


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

    def show_desk(self, desk: DutyDesk) -> None:
        """Show what runs, in as many rows as there are and not many more."""
        rows = (*desk.responses, *desk.incidents)
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
