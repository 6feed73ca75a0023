"""The register: the papers of a subject or of the whole station, found again by number or title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.papers.request_form import named
from commandpost.ui.widgets.labels import button, section
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.views.paper_register import PaperRow

STEP_WIDTH = 72
DROPPABLE = ("draft", "checked", "signed")


class Register(QWidget):
    """A table over a search line; the rows themselves are the page's question.

    Signals:
        scope_changed: all papers are wanted, or only those of what is chosen.
    """

    scope_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[PaperRow, ...] = ()
        self._wanted = ""
        self.all = named(QCheckBox(self.tr("All papers  Alt+A")), "paper_all")
        self.search = named(QLineEdit(), "paper_search")
        self.search.setPlaceholderText(self.tr("Number, title, recipient  Ctrl+F"))
        self.search.setClearButtonEnabled(True)
        self.table = named(
            Table(TableModel(self._columns(), context.look, _row_key), context.look), "paper_list"
        )
        self.void_button = named(button(self.tr("Void…"), key="Alt+V"), "paper_void")
        self.drop_button = named(button(self.tr("Put aside…"), key="Alt+D"), "paper_drop")
        self.bind_button = named(button(self.tr("Bind…"), key="Alt+B"), "paper_bind")
        self._lay_out()
        self._connect()

    def _columns(self) -> tuple[Column, ...]:
        def step(row: PaperRow) -> str:
            return text(f"paper.step.{row.step}")

        def tip(row: PaperRow) -> str:
            when = self._context.clock.dated(row.at)
            return "\n".join(part for part in (row.serial, row.title, when, row.void) if part)

        return (
            Column(self.tr("Number"), lambda row: row.serial or row.title, tip=tip),
            Column(self.tr("Step"), step, width=STEP_WIDTH, tip=tip),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(section(self.tr("Register")))
        head.addStretch()
        head.addWidget(self.all)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        steps = QHBoxLayout()
        steps.addWidget(self.void_button)
        steps.addWidget(self.drop_button)
        column.addLayout(steps)
        column.addWidget(self.bind_button)

    def _connect(self) -> None:
        self.all.toggled.connect(self._tell_scope)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._to_table)
        self.table.current_changed.connect(self._enable)
        self._enable(None)

    @property
    def shows_all(self) -> bool:
        """Whether the station's whole register is wanted."""
        return self.all.isChecked()

    def start_search(self) -> None:
        """All papers, with the cursor where their number is typed."""
        self.all.setChecked(True)
        self.search.setFocus()
        self.search.selectAll()

    def frame(self, paper: str) -> None:
        """That paper is stood on, now or when its row comes."""
        self._wanted = paper
        self._frame_wanted()

    def show_rows(self, rows: tuple[PaperRow, ...]) -> None:
        """The papers, newest first."""
        self._rows = rows
        self._filter()
        self._frame_wanted()

    def _tell_scope(self, _: bool) -> None:
        if not self.all.isChecked():
            self.search.clear()
        self.scope_changed.emit()

    def _filter(self) -> None:
        words = self.search.text().split()
        if words and not self.all.isChecked():
            self.all.setChecked(True)
        found = tuple(row for row in self._rows if all(word in _said(row) for word in words))
        self.table.show_rows(found)
        self._enable(self.table.current_row())

    def _to_table(self) -> None:
        """The first one found is stood on; Enter there opens it."""
        if self.table.rows_model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
            self.table.setFocus()

    def _frame_wanted(self) -> None:
        place = self.table.rows_model.place_of(self._wanted) if self._wanted else None
        if place is not None:
            self.table.rows_model.reveal(place)
            self.table.setCurrentIndex(self.table.rows_model.index(place, 0))
            self._wanted = ""

    def _enable(self, row: PaperRow | None) -> None:
        self.void_button.setEnabled(row is not None and may_void(row))


def may_void(row: PaperRow) -> bool:
    """Whether a number was taken and has not been used."""
    if row.step == "reserved":
        return True
    return row.state is not None and row.state.left is None and bool(row.serial)


def _said(row: PaperRow) -> str:
    sendings = row.state.sendings if row.state is not None else ()
    return " ".join((row.serial, row.title, *(one.recipient for one in sendings)))


def _row_key(row: PaperRow) -> str:
    return row.id
