"""Whom and what the station can call on: one search over contacts and resources."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.changes import Changes
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.models.table import TableModel
from commandpost.ui.pages.forces.columns import ForcesColumns
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import button, empty_state, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.rosters import import_roster, preview_roster, read_roster
from commandpost.usecases.views.forces import Contact, Forces, Resource, forces, matching

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.roster_draft import RosterDraft
    from commandpost.ui.context import Context
    from commandpost.usecases.rosters import RosterPlan

TABLES = ("contacts", "teams", "supplies", "shelters", "experts")


class ForcesPage(Page):
    """Type a few letters; the number to call stands large below."""

    KEY = "forces"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Forces")
    ICON = "users"
    INTEREST = Changes.ROSTER
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = (
        ActionDef(
            "find_force",
            QT_TRANSLATE_NOOP("Actions", "Find people and resources"),
            "Ctrl+F",
            "start_search",
        ),
        ActionDef(
            "import_workbook",
            QT_TRANSLATE_NOOP("Actions", "Import a roster workbook"),
            "Ctrl+I",
            "choose_workbook",
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._forces = Forces((), (), (), (), ())
        self.search = QLineEdit()
        self.search.setObjectName("forces_search")
        self.search.setPlaceholderText(
            self.tr("Name, pinyin initials, place, duty or number  (Ctrl+F)")
        )
        self.search.setClearButtonEnabled(True)
        self.import_button = button(self.tr("Import workbook…"), key="Ctrl+I")
        self.import_button.setObjectName("import_workbook")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("forces_tabs")
        self.tables = {name: self._table(name) for name in TABLES}
        self._add_tabs()
        self.who = label(kind="large")
        self.who.setObjectName("forces_who")
        self.number = label(kind="huge", selectable=True)
        self.number.setObjectName("forces_number")
        self.detail = label(tone="quiet", wrap=True)
        self.nothing = empty_state(
            self.tr("No roster yet"),
            self.tr(
                "Import the workbook your office keeps: Ctrl+I. Rows that cannot be read are "
                "listed with their place and reason; nothing is written before you agree."
            ),
        )
        self._lay_out()
        self._connect()

    def _table(self, name: str) -> Table:
        model = TableModel(ForcesColumns(self).of(name), self.context.look, _id)
        table = Table(model, self.context.look)
        table.setObjectName(f"forces_{name}")
        return table

    def _add_tabs(self) -> None:
        titles = (
            self.tr("Contacts"),
            self.tr("Teams"),
            self.tr("Supplies"),
            self.tr("Shelters"),
            self.tr("Experts"),
        )
        self.titles = dict(zip(TABLES, titles, strict=True))
        for name, title in self.titles.items():
            self.tabs.addTab(self.tables[name], title)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.import_button)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.who)
        foot.addWidget(self.number)
        foot.addWidget(self.detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)
        self.nothing.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._to_table)
        self.import_button.clicked.connect(self.choose_workbook)
        self.tabs.currentChanged.connect(self._tab_changed)
        for table in self.tables.values():
            table.current_changed.connect(self._tab_changed)

    def activated(self) -> None:
        """Ready to type."""
        self.search.setFocus()

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down in the search move through what is found."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.search.hasFocus():
            super().keyPressEvent(event)
            return
        table = self._table_shown()
        row = table.currentIndex().row() + step
        if 0 <= row < table.model().rowCount():
            table.setCurrentIndex(table.model().index(row, 0))

    def _to_table(self) -> None:
        self._table_shown().setFocus()

    def _table_shown(self) -> Table:
        return self.tables[TABLES[self.tabs.currentIndex()]]

    def refresh(self) -> None:
        """Ask for the roster."""
        self.context.bridge.ask(forces, then=self._show, owner=self)

    def _show(self, found: Forces) -> None:
        self._forces = found
        empty = not any(getattr(found, name) for name in TABLES)
        self.nothing.setVisible(empty)
        self.tabs.setVisible(not empty)
        self._filter()

    def _filter(self) -> None:
        """Show what matches, how many in each table, and a table that has something."""
        typed = self.search.text().strip()
        hits = {name: matching(getattr(self._forces, name), typed) for name in TABLES}
        for place, (name, rows) in enumerate(hits.items()):
            table = self.tables[name]
            table.show_rows(rows)
            if rows and (typed or table.current_row() is None):
                table.setCurrentIndex(table.model().index(0, 0))
            count = f" ({len(rows)})" if typed else ""
            self.tabs.setTabText(place, self.titles[name] + count)
        shown = TABLES[self.tabs.currentIndex()]
        if typed and not hits[shown]:
            found = [place for place, name in enumerate(TABLES) if hits[name]]
            self.tabs.setCurrentIndex(found[0] if found else self.tabs.currentIndex())
        self._tab_changed()

    def _tab_changed(self, _: object = None) -> None:
        self._show_number(self._table_shown().current_row())

    def _show_number(self, row: Contact | Resource | None) -> None:
        if row is None:
            typed = bool(self.search.text().strip())
            self.who.setText("")
            self.number.setText("")
            self.detail.setText(self.tr("Nobody and nothing is found by that.") if typed else "")
            return
        if isinstance(row, Contact):
            self.who.setText(row.name)
            self.number.setText("   ".join(row.phones))
            self.detail.setText("  ".join(p for p in (row.unit, row.title, row.posts) if p))
            return
        self.who.setText(row.keeper or row.name)
        self.number.setText(row.phone)
        self.detail.setText("  ".join(p for p in (row.name, row.place, row.detail) if p))

    # ---- import ----

    def choose_workbook(self) -> None:
        """Read a workbook off the window's thread and show what it would change."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Roster workbook"), "", self.tr("Workbooks (*.xlsx *.csv)")
        )
        if chosen:
            self.read_workbook(Path(chosen))

    def read_workbook(self, path: Path) -> None:
        """The dry run of one workbook."""
        self.context.messages.inform(self.tr("Reading {file}…").format(file=path.name))
        self.context.jobs.start(partial(read_roster, path), then=self._preview, owner=self)

    def _preview(self, draft: RosterDraft) -> None:
        self.context.bridge.ask(preview_roster, draft, then=partial(self._agree, draft), owner=self)

    def _agree(self, draft: RosterDraft, plan: RosterPlan) -> None:
        sure = self.context.messages.confirm(
            self,
            self.tr("Take this workbook in?"),
            self._told(draft, plan),
            self.tr("Take in"),
            self.tr("Leave it"),
        )
        if sure:
            self.context.bridge.do(import_roster, draft, owner=self)

    def _told(self, draft: RosterDraft, plan: RosterPlan) -> str:
        from commandpost.host.text import text

        new = sum(len(names) for names in plan.new.values())
        changed = sum(len(names) for names in plan.changed.values())
        lines = [
            self.tr(
                "New: {new}. Changed: {changed}. Deactivated: {gone}. Refused rows: {bad}."
            ).format(new=new, changed=changed, gone=len(plan.deactivated), bad=len(draft.refused))
        ]
        if plan.deactivated:
            names = "、".join(plan.deactivated)
            lines.append(self.tr("Deactivated: {names}").format(names=names))
        lines += [
            f"{row.sheet} {row.row}: {text(row.reason, **dict(row.params))}"
            for row in draft.refused[:12]
        ]
        return "\n".join(lines)


def _id(row: Contact | Resource) -> str:
    return row.id
