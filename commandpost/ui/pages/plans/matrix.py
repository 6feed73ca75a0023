"""The level matrix: hazard × level with conditions, who decides, and what is new at each level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from commandpost.ui.pages.plans.matrix_area import MatrixArea
from commandpost.ui.pages.plans.matrix_cells import (
    Inherited,
    condition_block,
    decision_block,
    measure_block,
)
from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.labels import empty_state
from commandpost.usecases.views.library import level_matrix

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.ui.look import Look

_TOP = Qt.AlignmentFlag.AlignTop
SIDE, GAP = 12, 20
NARROWEST = 176
"""A column never gets narrower: four of them fit beside the shelf on a small screen."""


class LevelMatrix(QWidget):
    """One column a level, Ⅳ on the left: reading to the right is raising the response.

    The levels stand above the scrolled part, so that one always sees whose measures one reads.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("level_matrix")
        self.area = MatrixArea()
        self.inherited: list[Inherited] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_inherited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)

    def show_plan(self, plan: Plan, hazard: str) -> None:
        """Draw the matrix of one hazard; a missing level stays missing."""
        cells = tuple(reversed(level_matrix(plan, hazard)))
        self.inherited = []
        if not cells:
            self.area.show_only(
                empty_state(
                    self.tr("This plan has no response levels of its own"),
                    self.tr(
                        "Its text says what is done; a township acts on its own list when the "
                        "county's notice comes. Alt+2 opens the text."
                    ),
                )
            )
            return
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(SIDE, 0, SIDE, SIDE)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(10)
        for column, cell in enumerate(cells):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, NARROWEST if len(cells) > 1 else 0)
            grid.addWidget(condition_block(self._look, cell.definition), 0, column, _TOP)
            grid.addWidget(decision_block(self._look, cell.definition), 1, column, _TOP)
            grid.addWidget(measure_block(self._look, cell, first=column == 0), 2, column, _TOP)
            if cell.inherited:
                held = Inherited(self._look, plan, cell)
                self.inherited.append(held)
                grid.addWidget(held, 3, column, _TOP)
        grid.setRowStretch(4, 1)
        heads = [LevelBadge(self._look, cell.definition.level) for cell in cells]
        self.area.show_columns(inside, grid, heads)

    def toggle_inherited(self) -> None:
        """Open all the lists of what is taken over, or close them when one is open."""
        opened = not any(held.is_open for held in self.inherited)
        for held in self.inherited:
            held.open(opened)
        if opened and self.inherited:
            self._soon.start()  # where they are is known after laying out

    def _show_inherited(self) -> None:
        if self.inherited:
            self.area.ensureVisible(0, self.inherited[0].y(), 0, self.area.height() // 2)
