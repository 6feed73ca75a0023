"""Opens the small dialogs of a call-out, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from commandpost.ui.dialogs.call_out import (
    ByHandDialog,
    ClaimDialog,
    EscalateDialog,
    FeedBackDialog,
    ReasonDialog,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from commandpost.ui.context import Context
    from commandpost.usecases.views.callout_sheet import CalloutSheet, CallRow
    from commandpost.usecases.views.duty_desk import DutyDesk


class CallDecisions(QObject):
    """Knows which dialog belongs to which key; who calls and who leads come from the shift.

    Signals:
        closed: the dialog is gone.
    """

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent
        self.dialog: QDialog | None = None
        self.by, self.leader = "", ""

    def show_desk(self, desk: DutyDesk) -> None:
        """Who sits here and who leads."""
        self.by, self.leader = desk.officer, desk.leader

    def caller(self, row: CallRow) -> str:
        """Who speaks for that row: whoever claimed it, else who sits here."""
        return row.claimed_by or self.by

    def feed_back(self, sheet: CalloutSheet, row: CallRow) -> None:
        """F."""
        self._ask(FeedBackDialog(self._context, self._parent, sheet, row, self.caller(row)))

    def escalate(self, sheet: CalloutSheet, row: CallRow) -> None:
        """G."""
        by, callout = self.caller(row), sheet.subject.id
        self._ask(EscalateDialog(self._context, self._parent, callout, row, by, self.leader))

    def settle_silent(self, sheet: CalloutSheet, row: CallRow) -> None:
        """E on a silent row."""
        callout = sheet.subject.id
        dialog = ReasonDialog(self._context, self._parent, callout, row, self.caller(row))
        dialog.say(row.place)
        self._ask(dialog)

    def claim(self, sheet: CalloutSheet, row: CallRow) -> None:
        """C."""
        self._ask(ClaimDialog(self._context, self._parent, sheet, row, self.by))

    def by_hand(self, sheet: CalloutSheet) -> None:
        """Ins."""
        self._ask(ByHandDialog(self._context, self._parent, sheet.subject.id))

    def close_list(self, sheet: CalloutSheet) -> None:
        """X: whoever has not read back is named before."""
        dialog = ReasonDialog(self._context, self._parent, sheet.subject.id, None, self.by)
        names = "、".join(row.place for row in sheet.rows if not row.confirmed)
        silent = self.tr("Not read back: {places}").format(places=names)
        dialog.say(silent if names else self.tr("Everybody has read back."))
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        self.dialog = dialog
        self._connect_dialog(dialog)
        dialog.open()

    def _connect_dialog(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _: self._done(dialog))

    def _done(self, dialog: QDialog) -> None:
        self.dialog = None
        dialog.deleteLater()
        self.closed.emit()
