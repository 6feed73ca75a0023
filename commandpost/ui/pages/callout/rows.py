"""The list of a call-out: one row a place, the one to dial framed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.callout_row import RowState
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.callout.words import owed_word, state_word
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from commandpost.ui.context import Context
    from commandpost.usecases.views.callout_sheet import CallRow


_WHOM, _LAST, _CALLER = 2, 5, 6
_WIDE, _NARROW = 720, 600


class RowList(Table):
    """Rows by number; keys are the page's, arrows the table's."""

    def __init__(self, context: Context) -> None:
        self._context = context
        clock, translate = context.clock, QCoreApplication.translate
        columns = (
            Column(translate("CallOut", "No."), lambda r: str(r.number), 48, align="right"),
            Column(translate("CallOut", "Place"), lambda r: r.place, bold=_silent),
            Column(translate("CallOut", "Whom"), whom, 150),
            Column(translate("CallOut", "State"), state_word, 108, tone=_tone, bold=_silent),
            Column(translate("CallOut", "Next"), self._next, 176, tone=self._pressing),
            Column(
                translate("CallOut", "Last"),
                lambda r: clock.near(r.last_at) if r.last_at is not None else "",
                96,
                tone=lambda _: "quiet",
            ),
            Column(translate("CallOut", "Caller"), _caller, 84, tone=lambda _: "quiet"),
        )
        super().__init__(TableModel(columns, context.look, key=lambda r: r.id), context.look)
        self.setObjectName("callout_rows")
        self.setAccessibleName(translate("CallOut", "Call-out list"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type the place needs the room; when and by whom is beside the list too."""
        super().resizeEvent(event)
        px = self._context.look.px
        wide = self.viewport().width()
        for column in (_LAST, _CALLER):
            self.setColumnHidden(column, wide < px(_WIDE))
        self.setColumnHidden(_WHOM, wide < px(_NARROW))

    def frame(self, row: str) -> None:
        """Stand on that row."""
        place = self.rows_model.place_of(row)
        if place is not None:
            self.rows_model.reveal(place)
            self.setCurrentIndex(self.rows_model.index(place, 0))

    def tick(self) -> None:
        """What is due may be overdue now."""
        self.viewport().update()

    def _next(self, row: CallRow) -> str:
        words = owed_word(row.owed)
        if row.received_at is not None and row.silent:
            received = QCoreApplication.translate("CallOut", "received only")
            words = f"{words} · {received}" if words else received
        if row.due_at is None:
            return words
        return f"{self._context.clock.near(row.due_at)} {words}"

    def _pressing(self, row: CallRow) -> str:
        if row.due_at is None:
            return "quiet"
        if row.due_at <= self._context.clock.now():
            return "overdue"
        return "soon" if row.silent else "quiet"


def whom(row: CallRow) -> str:
    """Who is to be dialled, with the rank; a hole says so."""
    holder = row.whom
    if holder is None:
        return QCoreApplication.translate("CallOut", "nobody named")
    return f"{holder.name} {holder.rank}".strip() or holder.duty


def _silent(row: CallRow) -> bool:
    return row.silent


def _caller(row: CallRow) -> str:
    return row.claimed_by


def _tone(row: CallRow) -> str:
    if row.state is RowState.SETTLED and not row.silent:
        return "done"
    if row.confirmed:
        return "done"
    return "soon" if row.silent and row.state is not RowState.NOT_CALLED else ""
