"""The items of a list with what one can do to them: add, remove, move up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.findings import Severity
from commandpost.domain.records import dataclass
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.plan_edit.outline import MARKS, TONES
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.plan_words import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from commandpost.domain.metrics import Catalogue
    from commandpost.ui.look import Look


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item as the list shows it."""

    number: int
    words: str
    severity: Severity


class ItemList(QWidget):
    """The list above the fields.

    Signals:
        chosen: the place in the list that is in hand.
        add_wanted, remove_wanted: a button was pressed.
        move_wanted: up (-1) or down (1).
    """

    chosen = Signal(int)
    add_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        columns = (
            Column("", lambda r: str(r.number + 1), width=40, align="right"),
            Column(self.tr("In the plan"), lambda r: r.words.replace("\n", " ")),
            Column("", lambda r: MARKS[r.severity], width=34, align="centre", tone=_tone),
        )
        self.table = Table(TableModel(columns, look, lambda r: r.number), look)
        self.table.setObjectName("plan_items")
        self.empty = label(tone="quiet", wrap=True)
        self.add_button = button(self.tr("Add"), key="Alt+N")
        self.remove_button = button(self.tr("Remove"), key="Alt+Del")
        self.up_button, self.down_button = button("↑", key="Alt+↑"), button("↓", key="Alt+↓")
        for made, name in (
            (self.add_button, "item_add"),
            (self.remove_button, "item_remove"),
            (self.up_button, "item_up"),
            (self.down_button, "item_down"),
        ):
            made.setObjectName(name)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.add_button)
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        row.addStretch()
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addLayout(row)
        self._quiet = False
        self._connect()

    @property
    def index(self) -> int | None:
        """Which item is in hand."""
        place = self.table.currentIndex().row()
        return place if place >= 0 else None

    def show_items(
        self,
        held: Sequence[object],
        catalogue: Catalogue,
        found: Mapping[int, Severity],
        index: int | None,
    ) -> None:
        """Show these, with that one in hand."""
        rows = [
            ItemRow(n, words_of(item, catalogue), found.get(n, Severity.NOTE))
            for n, item in enumerate(held)
        ]
        self._quiet = True
        self.table.show_rows(rows)
        if index is not None and 0 <= index < len(rows):
            self.table.setCurrentIndex(self.table.model().index(index, 0))
        self._quiet = False
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self.tr("Nothing here yet: Alt+N adds the first."))
        self.remove_button.setEnabled(bool(rows))
        at = self.index
        self.up_button.setEnabled(at is not None and at > 0)
        self.down_button.setEnabled(at is not None and at < len(rows) - 1)

    def _moved(self, row: ItemRow | None) -> None:
        if row is not None and not self._quiet:
            self.chosen.emit(row.number)

    def _up(self) -> None:
        self.move_wanted.emit(-1)

    def _down(self) -> None:
        self.move_wanted.emit(1)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._moved)
        self.add_button.clicked.connect(self.add_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        self.up_button.clicked.connect(self._up)
        self.down_button.clicked.connect(self._down)


def _tone(row: ItemRow) -> str:
    return TONES[row.severity]
