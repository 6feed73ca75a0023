"""Whom and what the station can call on: one search, a number to dial, and what is missing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.roster import PARTS, Post
from commandpost.ui.actions import ActionDef
from commandpost.ui.dialogs.post_form import PostForm
from commandpost.ui.dialogs.roster_export import RosterExportDialog
from commandpost.ui.dialogs.roster_form import RosterForm
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.forces.actions import ACTIONS
from commandpost.ui.pages.forces.tables import ForceTables
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.call_bar import CallBar
from commandpost.ui.widgets.labels import button, empty_state
from commandpost.usecases.roster_keeping import note_export
from commandpost.usecases.roster_lists import export_roster, save_list
from commandpost.usecases.rosters import roster
from commandpost.usecases.views.forces import Contact, Forces, Resource, forces
from commandpost.usecases.views.roster_coverage import GapLine, coverage
from commandpost.usecases.views.roster_sheet import RowSheet, row_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.roster import Roster
    from commandpost.ui.context import Context


class ForcesPage(Page):
    """Type a few letters; the number to call stands large below."""

    KEY = "forces"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Forces")
    ICON = "users"
    INTEREST = Changes.ROSTER
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.search = QLineEdit()
        self.search.setObjectName("forces_search")
        self.search.setPlaceholderText(
            self.tr("Name, pinyin initials, place, duty or number  (Ctrl+F)")
        )
        self.search.setClearButtonEnabled(True)
        self.edit_button = button(self.tr("Put right…"), key="Ctrl+E")
        self.edit_button.setObjectName("edit_row")
        self.new_button = button(self.tr("Add…"), key="Ctrl+N")
        self.new_button.setObjectName("new_row")
        self.import_button = button(self.tr("Import workbook…"), key="Ctrl+I")
        self.import_button.setObjectName("import_workbook")
        self.export_button = button(self.tr("Export…"), key="Ctrl+S")
        self.export_button.setObjectName("export_workbook")
        self.tabs = ForceTables(context.look)
        self.tables = self.tabs.tables
        self.call = CallBar()
        self.nothing = empty_state(
            self.tr("No roster yet"),
            self.tr(
                "Import the workbook your office keeps: Ctrl+I. Rows that cannot be read are "
                "listed with their place and reason; nothing is written before you agree."
            ),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        for made in (self.edit_button, self.new_button, self.import_button, self.export_button):
            top.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.call)
        self.nothing.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._to_table)
        self.edit_button.clicked.connect(self.edit_row)
        self.new_button.clicked.connect(self.add_row)
        self.import_button.clicked.connect(self.import_workbook)
        self.export_button.clicked.connect(self.export_workbook)
        self.tabs.current_changed.connect(self._show_row)
        self.tabs.chosen.connect(self._edit)
        self.tabs.coverage.gap_chosen.connect(self._open_gap)
        self.tabs.coverage.save_requested.connect(self.save_gaps)
        self.call.number_taken.connect(self._tell_number)

    def activated(self) -> None:
        """Ready to type."""
        self.search.setFocus()

    def refresh(self) -> None:
        """Ask for the roster and its holes."""
        self.context.bridge.ask(forces, then=self._show, owner=self)
        self.context.bridge.ask(coverage, then=self.tabs.coverage.show_coverage, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down in the search move through what is found."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.search.hasFocus():
            super().keyPressEvent(event)
            return
        self.tabs.go(step)

    # ---- looking up and calling ----

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def next_table(self) -> None:
        """Ctrl+PgDown."""
        self.tabs.step(1)

    def table_before(self) -> None:
        """Ctrl+PgUp."""
        self.tabs.step(-1)

    def show_coverage(self) -> None:
        """Alt+G: what the roster lacks."""
        self.tabs.setCurrentWidget(self.tabs.coverage)
        self.tabs.coverage.table.setFocus()

    def turn_coverage(self) -> None:
        """Alt+T: by what hurts first, or by township."""
        self.show_coverage()
        self.tabs.coverage.turn()

    def first_number(self) -> None:
        """Alt+1."""
        self.call.take(0)

    def second_number(self) -> None:
        """Alt+2."""
        self.call.take(1)

    def third_number(self) -> None:
        """Alt+3."""
        self.call.take(2)

    def fourth_number(self) -> None:
        """Alt+4."""
        self.call.take(3)

    def _to_table(self) -> None:
        self.tabs.table_up.setFocus()

    def _show(self, found: Forces) -> None:
        self.nothing.setVisible(found.empty)
        self.tabs.setVisible(not found.empty)
        self.call.setVisible(not found.empty)
        self.tabs.show_forces(found)

    def _find(self, typed: str) -> None:
        self.tabs.look_for(typed.strip())

    def _show_row(self, row: Contact | Resource | None) -> None:
        self.call.setVisible(bool(self.tabs.part) and not self.tabs.isHidden())
        if row is None:
            typed = bool(self.search.text().strip())
            self.call.show_nobody(self.tr("Nobody and nothing is found by that.") if typed else "")
        elif isinstance(row, Contact):
            parts = (row.unit, row.title, row.posts)
            self.call.show_one(row.name, "  ".join(p for p in parts if p), row.phones)
        else:
            parts = (row.name if row.keeper else "", row.place, row.detail)
            told = "  ".join(p for p in parts if p)
            self.call.show_one(row.keeper or row.name, told, row.phones)

    def _tell_number(self, number: str) -> None:
        self.context.messages.inform(self.tr("{number} is copied.").format(number=number))

    # ---- putting right ----

    def edit_row(self) -> None:
        """Ctrl+E: the row in hand as a form."""
        row = self.tabs.current_row()
        if row is not None:
            self._edit(row)

    def add_row(self) -> None:
        """Ctrl+N: a new row of the table that is up."""
        part = self.tabs.part or "people"
        self._open_form(RowSheet(part, PARTS[part]("", ""), (), ()))

    def _edit(self, row: Contact | Resource) -> None:
        self.context.bridge.ask(row_sheet, self.tabs.part, row.id, then=self._open_form, owner=self)

    def _open_form(self, sheet: RowSheet) -> None:
        RosterForm(self.context, self, sheet).open()

    def _open_gap(self, line: GapLine) -> None:
        """The person or thing concerned; where a post is empty, the form that fills it."""
        if line.key and self.tabs.bring_up(line.part, line.key):
            self.edit_row()
        elif not line.part:
            gap = line.gap
            post = Post("", gap.role, line.area, "", gap.rank, site=line.site)
            PostForm(self.context, self, post).open()

    # ---- files ----

    def import_workbook(self) -> None:
        """Ctrl+I: the page that reads a workbook and shows what it would change."""
        self.context.navigator.open("roster_import")

    def export_workbook(self) -> None:
        """Ctrl+S: masked, or in full on purpose."""
        asked = RosterExportDialog(self.context, self)
        self._connect_export(asked)
        asked.open()

    def _connect_export(self, asked: RosterExportDialog) -> None:
        asked.accepted.connect(lambda: self._choose_target(asked.full.isChecked()))

    def _choose_target(self, full: bool) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the roster"), "roster.xlsx", self.tr("Workbook (*.xlsx)")
        )
        if chosen:
            self.export_to(Path(chosen).with_suffix(".xlsx"), full=full)

    def export_to(self, path: Path, *, full: bool) -> None:
        """Write the workbook off the window's thread."""
        self.context.bridge.ask(roster, then=partial(self._write, path, full), owner=self)

    def _write(self, path: Path, full: bool, found: Roster) -> None:
        rows = sum(len(getattr(found, part)) for part in PARTS)
        self.context.jobs.start(
            partial(export_roster, found, path, full=full),
            then=lambda _: self._written(path, rows, full),
            owner=self,
        )

    def _written(self, path: Path, rows: int, full: bool) -> None:
        self.context.bridge.do(note_export, path.name, rows, full, owner=self)
        self.context.messages.inform(self.tr("{file} is written.").format(file=path.name))

    def save_gaps(self) -> None:
        """Alt+S: what is missing as a file for the townships."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("What the roster lacks"), "gaps.csv", self.tr("Table (*.csv)")
        )
        if chosen:
            self.save_gaps_to(Path(chosen))

    def save_gaps_to(self, path: Path) -> None:
        """Write the list; it holds no number."""
        self.context.jobs.start(
            partial(save_list, self.tabs.coverage.sheet(), path),
            then=lambda _: self.context.messages.inform(
                self.tr("{file} is written.").format(file=path.name)
            ),
            owner=self,
        )
