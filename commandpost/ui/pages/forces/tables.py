"""The tables of the forces page: one to a kind, one search over all, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from commandpost.ui.models.table import TableModel
from commandpost.ui.pages.forces.columns import ForcesColumns
from commandpost.ui.pages.forces.coverage import CoverageTab
from commandpost.ui.roster_words import part_word
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.forces import Contact, Forces, Resource, matching

if TYPE_CHECKING:
    from commandpost.ui.look import Look

TABLES = (
    "contacts",
    "units",
    "teams",
    "supplies",
    "shelters",
    "experts",
    "machines",
    "landings",
    "sites",
)
PARTS = {"contacts": "people"}
"""Where a table is called otherwise than the part of the roster it shows."""


class ForceTables(QTabWidget):
    """Tabs; those that are empty still stand, so that the eye finds each in its place.

    Signals:
        current_changed: another row is current, or none (``None``).
        chosen: Enter or a double click on a row; carries it.
    """

    current_changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forces = Forces()
        self._typed = ""
        self.setObjectName("forces_tabs")
        self.setDocumentMode(True)
        columns = ForcesColumns(self)
        self.tables: dict[str, Table] = {}
        self.titles: dict[str, str] = {}
        for name in TABLES:
            table = Table(TableModel(columns.of(name), look, _id), look)
            table.setObjectName(f"forces_{name}")
            self.tables[name] = table
            self.titles[name] = part_word(PARTS.get(name, name))
            self.addTab(table, self.titles[name])
        self.coverage = CoverageTab(look)
        self.addTab(self.coverage, self.tr("Coverage"))
        self._connect()

    @property
    def part(self) -> str:
        """Which part of the roster the table that is up shows; empty on the coverage."""
        name = self._name_up()
        return PARTS.get(name, name)

    @property
    def table_up(self) -> Table:
        """The table that is up."""
        name = self._name_up()
        return self.tables[name] if name else self.coverage.table

    def show_forces(self, forces: Forces) -> None:
        """These are the rows; what is typed still holds."""
        self._forces = forces
        self.look_for(self._typed)

    def look_for(self, typed: str) -> None:
        """Show what matches, how many in each table, and bring up a table that has something."""
        self._typed = typed
        hits = {name: matching(getattr(self._forces, name), typed) for name in TABLES}
        for place, (name, rows) in enumerate(hits.items()):
            table = self.tables[name]
            table.show_rows(rows)
            if rows and (typed or table.current_row() is None):
                table.setCurrentIndex(table.model().index(0, 0))
            count = f" {len(rows)}" if typed else ""
            self.setTabText(place, self.titles[name] + count)
        up = self._name_up()
        if typed and not hits.get(up):
            found = [place for place, name in enumerate(TABLES) if hits[name]]
            self.setCurrentIndex(found[0] if found else max(self.currentIndex(), 0))
        self._tell()

    def bring_up(self, part: str, key: str) -> bool:
        """Stand on the row of that id, whatever was typed; False when it is not there."""
        names = {PARTS.get(name, name): name for name in TABLES}
        name = names.get(part)
        if name is None:
            return False
        table = self.tables[name]
        place = table.rows_model.place_of(key)
        if place is None:
            return False
        table.rows_model.reveal(place)
        self.setCurrentWidget(table)
        table.setCurrentIndex(table.model().index(place, 0))
        table.setFocus()
        return True

    def step(self, by: int) -> None:
        """The next table to the right or left, round the corner."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def go(self, by: int) -> None:
        """The next row down or up, without leaving the search."""
        table = self.table_up
        row = table.currentIndex().row() + by
        if 0 <= row < table.model().rowCount():
            table.setCurrentIndex(table.model().index(row, 0))

    def current_row(self) -> Contact | Resource | None:
        """The person or resource the operator stands on."""
        name = self._name_up()
        row: Contact | Resource | None = self.tables[name].current_row() if name else None
        return row

    def _name_up(self) -> str:
        place = self.currentIndex()
        return TABLES[place] if 0 <= place < len(TABLES) else ""

    def _connect(self) -> None:
        self.currentChanged.connect(self._tell)
        for table in self.tables.values():
            table.current_changed.connect(self._tell)
            table.row_chosen.connect(self.chosen)
        self.coverage.table.current_changed.connect(self._tell)

    def _tell(self, _: object = None) -> None:
        self.current_changed.emit(self.current_row())


def _id(row: Contact | Resource) -> str:
    return row.id
