"""The list beside the form: what all papers share, and each kind, for both lines and for either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.domain.paper_book import LINES
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.records import dataclass
from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from commandpost.domain.paper_book import BookProblem, PaperBook
    from commandpost.ui.look import Look

Spot = tuple[str, str]
ALL: Spot = ("", "")
"""Where what every paper shares stands."""


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of paper, or one line of it; ``own`` when the station says something of it."""

    spot: Spot
    name: str
    own: bool = False
    wrong: bool = False


class KindList(QWidget):
    """Shows the kinds and tells which a person went to.

    Signals:
        current_changed: the (paper, line) gone to; ("", "") is what they share.
        chosen: Enter on one.
    """

    current_changed = Signal(object)
    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._drawing = False
        self.table = Table(TableModel(self._columns(), look, lambda row: row.spot), look)
        self.table.setObjectName("paper_kinds")
        self.table.setAccessibleName(self.tr("Kinds of paper"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self._connect()

    def follow(self, book: PaperBook, problems: tuple[BookProblem, ...]) -> None:
        """Mark what is the station's own and what is to be mended."""
        wrong = {(one.paper, one.line) for one in problems}
        rows = [KindRow(ALL, self.tr("What all papers share"), False, ALL in wrong)]
        for kind in KINDS.values():
            for line in LINES if kind.lines else LINES[:1]:
                spot = (kind.key, line)
                name = text(f"paper.kind.{kind.key}")
                shown = f"　└ {text(f'word.Line.{line}')}" if line else name
                rows.append(KindRow(spot, shown, not book.of(*spot).empty, spot in wrong))
        self._drawing = True
        here = self.current
        self.table.show_rows(rows)
        self._drawing = False
        if self.current != here or not self.table.currentIndex().isValid():
            self.go_to(here)

    @property
    def current(self) -> Spot:
        """Where the person stands."""
        row = self.table.current_row()
        return row.spot if row is not None else ALL

    def go_to(self, spot: Spot) -> None:
        """Make that row current."""
        place = self.table.rows_model.place_of(spot) or 0
        self.table.rows_model.reveal(place)
        self.table.setCurrentIndex(self.table.rows_model.index(place, 0))

    def _tell(self, row: KindRow | None) -> None:
        if not self._drawing and row is not None:
            self.current_changed.emit(row.spot)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Paper"), lambda row: row.name, tone=_quiet),
            Column(self.tr("Own"), self._mark, width=64, tone=_tone),
        )

    def _mark(self, row: KindRow) -> str:
        if row.wrong:
            return self.tr("✗ mend")
        return self.tr("own") if row.own else ""

    def _connect(self) -> None:
        self.table.current_changed.connect(self._tell)
        self.table.row_chosen.connect(lambda _: self.chosen.emit())


def _quiet(row: KindRow) -> str:
    return "quiet" if row.spot[1] else ""


def _tone(row: KindRow) -> str:
    return "overdue" if row.wrong else "accent"
