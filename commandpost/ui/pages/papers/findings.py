"""What to look at in the paper in hand, as a list to walk through; it never blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.domain.paper_findings import PaperFinding, Severity
from commandpost.domain.records import dataclass
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.papers.request_form import named
from commandpost.ui.widgets.table import ROW_PIXELS, Table

if TYPE_CHECKING:
    from commandpost.ui.context import Context

MARKS = {Severity.ERROR: "▲", Severity.WARNING: "△", Severity.NOTE: "○"}
TONES = {Severity.ERROR: "overdue", Severity.WARNING: "soon", Severity.NOTE: "quiet"}
ROWS = 3
"""So many are in sight at once."""


@dataclass(frozen=True, slots=True)
class Told:
    """A finding with its sentence in the language of the window."""

    finding: PaperFinding
    words: str


class Findings(QWidget):
    """One line each, gravest first; out of sight while there are none.

    Signals:
        chosen: the operator wants to go there (``PaperFinding``).
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: tuple[Told, ...] = ()
        column = Column(
            self.tr("To look at"),
            lambda told: f"{MARKS[told.finding.severity]} {told.words}",
            tone=lambda told: TONES[told.finding.severity],
        )
        self.table = named(
            Table(TableModel((column,), context.look, lambda told: told.finding), context.look),
            "paper_findings",
        )
        self.table.horizontalHeader().hide()
        self.table.setAccessibleName(self.tr("To look at"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        self.table.row_chosen.connect(self._choose)
        self.table.clicked.connect(lambda _: self._choose(self.table.current_row()))
        context.look.changed.connect(self._measure)
        self.show_findings(())

    def show_findings(self, rows: tuple[Told, ...]) -> None:
        """Other findings; the one stood on stays current while it is still there."""
        self.rows = rows
        self.table.show_rows(rows)
        self.setVisible(bool(rows))
        self._measure()

    def walk(self, by: int) -> None:
        """To the next finding, or the one before; round at the ends."""
        if not self.rows:
            return
        index = self.table.currentIndex()
        at = (index.row() + by) % len(self.rows) if index.isValid() else 0 if by > 0 else -1
        self.table.setCurrentIndex(self.table.rows_model.index(at % len(self.rows), 0))
        self._choose(self.table.current_row())

    def _choose(self, told: Told | None) -> None:
        if told is not None:
            self.chosen.emit(told.finding)

    def _measure(self) -> None:
        most = max(1, ROWS * 100 // self._context.look.scale)
        rows = min(max(len(self.rows), 1), most)
        self.table.setFixedHeight(self._context.look.px(ROW_PIXELS) * rows + 4)
