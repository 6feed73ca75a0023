"""A roster workbook on its way in: read, understood, looked at, and only then written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from commandpost.domain.roster_draft import HeaderMapping, RosterDraft
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.roster_import.actions import ACTIONS
from commandpost.ui.pages.roster_import.columns import ColumnsStep
from commandpost.ui.pages.roster_import.dry_run import DryRunStep
from commandpost.ui.pages.roster_import.head import ImportHead
from commandpost.ui.pages.roster_import.mapping import Mapping
from commandpost.ui.pages.roster_import.reading import WorkbookReader
from commandpost.ui.pages.roster_import.refused import RefusedList
from commandpost.ui.pages.roster_import.start import KINDS, ReadingStep, StartStep
from commandpost.usecases.roster_keeping import take_workbook
from commandpost.usecases.views.roster_import import (
    DryRun,
    dry_run,
    roster_senders,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context


class RosterImportPage(Page):
    """Start → reading → columns (only where something is uncertain) → dry run → taken in."""

    KEY = "roster_import"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Roster import")
    OVERLAY = True
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.path: Path | None = None
        self.draft: RosterDraft | None = None
        self._mapping: HeaderMapping | None = None
        self._sender = ""
        self._taking = False
        self.head = ImportHead(self.title())
        self.reader = WorkbookReader(context, self)
        self.refused = RefusedList(context, self)
        self.start = StartStep()
        self.reading = ReadingStep()
        self.columns = ColumnsStep(context.look)
        self.run = DryRunStep(context.look)
        self.steps = QStackedWidget()
        for step in (self.start, self.reading, self.columns, self.run):
            self.steps.addWidget(step)
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Ready to choose; what was being looked at before is still there."""
        self.context.bridge.ask(roster_senders, then=self.head.offer, owner=self)
        if self.draft is None:
            self.start.choose_button.setFocus()
        else:
            self._table_up().setFocus()

    def leave(self) -> None:
        """Away from here with nothing written; a call that comes in between loses nothing."""
        self.reader.stop()
        self._forget()
        self.context.navigator.back()

    # ---- what the keys do ----

    def choose(self) -> None:
        """Ctrl+O: another workbook."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Roster workbook"), "", self.tr("Workbooks ({kinds})").format(kinds=KINDS)
        )
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read one workbook with what is known of its sender; nothing is written."""
        self.path = path
        self._mapping = None
        self.head.file.setText(path.name)
        self._read()

    def go_on(self) -> None:
        """Ctrl+Enter: from the columns to the dry run, from the dry run into the roster."""
        up = self.steps.currentWidget()
        if up is self.columns:
            self._columns_settled()
        elif up is self.run:
            self.take()

    def take(self) -> None:
        """Everything that is good, in one transaction."""
        if self.draft is None or self._taking or not self.run.found.does_something:
            return
        self._taking = True
        file = self.path.name if self.path is not None else ""
        self.context.bridge.do(
            take_workbook,
            self.draft,
            file,
            self._sender,
            keep=self.run.keep.isChecked(),
            then=self._taken,
            failed=self._not_taken,
            owner=self,
        )

    def show_columns(self) -> None:
        """Alt+C: what the headers were taken for."""
        if self.draft is not None and self.steps.currentWidget() is self.run:
            self.steps.setCurrentWidget(self.columns)
            self.columns.table.setFocus()

    def keep_all(self) -> None:
        """Alt+K: whoever is gone stays on the list after all."""
        if self.steps.currentWidget() is self.run:
            self.run.turn_keep()

    def choose_field(self) -> None:
        """Alt+F: choose what the column in hand fills."""
        if self.steps.currentWidget() is self.columns:
            self.columns.open_choice()

    def to_sender(self) -> None:
        """Alt+S: say from whom the workbook is."""
        self.head.ask()

    def next_tab(self) -> None:
        """Ctrl+PgDown."""
        self.run.step(1)

    def tab_before(self) -> None:
        """Ctrl+PgUp."""
        self.run.step(-1)

    def copy_refused(self) -> None:
        """Ctrl+Shift+C: the refused rows, to paste into a message to the sender."""
        if self.run.found.refused:
            self.refused.copy(self.run.refused_sheet())

    def save_refused(self) -> None:
        """Ctrl+S: the refused rows as a file for the sender."""
        if self.run.found.refused:
            self.refused.choose_file(self, self.run.refused_sheet())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the reading first, closes a notice next, and leaves then."""
        escape = event.key() == Qt.Key.Key_Escape
        if escape and self.reader.running:
            self.stop_reading()
        elif escape and all(notice.lasting for notice in self.context.messages.notices):
            self.leave()
        else:
            super().keyPressEvent(event)

    def stop_reading(self) -> None:
        """Enough waited."""
        self.reader.stop()
        self.steps.setCurrentWidget(self.start)
        self.start.choose_button.setFocus()

    # ---- reading ----

    def _read(self) -> None:
        assert self.path is not None
        self.reading.begin(self.path.name)
        self.steps.setCurrentWidget(self.reading)
        self.reading.cancel_button.setFocus()
        self._sender = self.head.told
        self.reader.read(self.path, self._sender, self._mapping)

    def _unreadable(self, error: OperatorError) -> None:
        self.context.messages.refuse(error)
        self.steps.setCurrentWidget(self.start)
        self.start.choose_button.setFocus()

    def _drafted(self, draft: RosterDraft) -> None:
        self.draft = draft
        mapping = Mapping(draft.layouts)
        self.columns.show_mapping(mapping)
        if self._mapping is None and mapping.doubts:
            self.steps.setCurrentWidget(self.columns)
            self.columns.table.setFocus()
        else:
            self._ask_dry_run()

    def _columns_settled(self) -> None:
        """Read again by what was settled; when nothing was, what was read is right already."""
        if self.columns.mapping.changed:
            self._mapping = self.columns.mapping.settled()
            self._read()
        else:
            self._ask_dry_run()

    def _ask_dry_run(self) -> None:
        self.context.bridge.ask(
            dry_run, self.draft, self._sender, then=self._show_dry_run, owner=self
        )

    def _show_dry_run(self, found: DryRun) -> None:
        if self.draft is not None:
            self.steps.setCurrentWidget(self.run)
            self.run.show_dry_run(found)

    # ---- after ----

    def _taken(self, _: Changes) -> None:
        found = self.run.found
        gone = 0 if self.run.keep.isChecked() else len(found.leaving)
        self.context.messages.inform(
            self.tr("Taken in: {new} new, {changed} changed, {gone} deactivated.").format(
                new=len(found.new), changed=found.changed_rows, gone=gone
            )
        )
        self._forget()
        self.context.navigator.open("forces")

    def _not_taken(self, error: OperatorError) -> None:
        self._taking = False
        self.context.messages.refuse(error)

    def _forget(self) -> None:
        self.path, self.draft, self._mapping = None, None, None
        self._taking = False
        self.head.clear()
        self.steps.setCurrentWidget(self.start)

    def _sender_typed(self) -> None:
        """Another sender: its columns mean other things, and other people may be gone."""
        if self.head.told != self._sender and self.draft is not None:
            self._mapping = None
            self._read()

    def _table_up(self) -> QWidget:
        up = self.steps.currentWidget()
        return self.columns.table if up is self.columns else self.run.tabs

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.steps, 1)

    def _connect(self) -> None:
        self.start.choose_requested.connect(self.choose)
        self.start.dropped.connect(self.read_file)
        self.reading.cancelled.connect(self.stop_reading)
        self.reader.progressed.connect(self.reading.advance)
        self.reader.drafted.connect(self._drafted)
        self.reader.refused.connect(self._unreadable)
        self.columns.go_on_requested.connect(self.go_on)
        self.run.take_requested.connect(self.take)
        self.run.columns_requested.connect(self.show_columns)
        self.run.copy_requested.connect(self.copy_refused)
        self.run.save_requested.connect(self.save_refused)
        self.head.left.connect(self.leave)
        self.head.sender_typed.connect(self._sender_typed)
