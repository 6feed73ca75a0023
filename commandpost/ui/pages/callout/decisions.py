"""Opens the small dialogs of a call-out, one at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from commandpost.ui.dialogs.call_out import (
    ByHandDialog,
    ClaimDialog,
    EscalateDialog,
    FeedBackDialog,
    ReasonDialog,
)
from commandpost.ui.dialogs.households import EraseNamesDialog, HouseholdsDialog
from commandpost.usecases.households import read_households
from commandpost.usecases.names_erased import names_kept
from commandpost.usecases.rosters import area_code

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from commandpost.domain.households import HouseholdList
    from commandpost.ui.context import Context
    from commandpost.usecases.names_erased import NamesKept
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

    def households(self, sheet: CalloutSheet) -> None:
        """H: a list of those who are to leave, from a workbook."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Households to move"), "", "(*.xlsx *.xlsm *.xls *.et *.csv)"
        )
        if chosen:
            self.read_households(sheet, Path(chosen))

    def read_households(self, sheet: CalloutSheet, path: Path) -> None:
        """Read it in a process of its own, then show it."""

        def show(told: HouseholdList) -> None:
            callout = sheet.subject.id
            self._ask(HouseholdsDialog(self._context, self._parent, callout, path.name, told))

        def read(code: str) -> None:
            self._context.jobs.start(
                lambda progress: read_households(path, code, progress),
                then=show,
                failed=self._context.messages.refuse,
                owner=self,
                with_progress=True,
            )

        self._context.bridge.ask(area_code, then=read, owner=self)

    def erase_names(self) -> None:
        """Ctrl+Del: of every call-out that is over."""

        def show(kept: NamesKept) -> None:
            if kept.names:
                self._ask(EraseNamesDialog(self._context, self._parent, kept, self.by))
            else:
                words = self.tr("No closed call-out holds names; end a list with X first.")
                self._context.messages.inform(words)

        self._context.bridge.ask(names_kept, then=show, owner=self)

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
