"""The level matrix: per level its conditions, who decides, and what is new at it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from commandpost.domain.plan import Act, Plan
from commandpost.ui.look import Look
from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.labels import label, section
from commandpost.usecases.views.library import MatrixCell, level_matrix

_TOP = Qt.AlignmentFlag.AlignTop


class LevelMatrix(QScrollArea):
    """One column a level, Ⅳ on the left: reading to the right is raising the response."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("level_matrix")
        self.setWidgetResizable(True)

    def show_plan(self, plan: Plan, hazard: str) -> None:
        """Draw the matrix of one hazard; a missing level stays missing."""
        cells = tuple(reversed(level_matrix(plan, hazard)))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for column, cell in enumerate(cells):
            grid.setColumnStretch(column, 1)
            for row, part in enumerate(self._parts(cell)):
                grid.addWidget(part, row, column, _TOP)
        if not cells:
            words = self.tr("This plan has no response levels of its own.")
            grid.addWidget(label(words, tone="quiet", wrap=True), 0, 0, _TOP)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(inside)

    def _parts(self, cell: MatrixCell) -> tuple[QWidget, ...]:
        definition = cell.definition
        deciders = [a.role for a in definition.authority if a.action is Act.APPROVE]
        places = {c.section for c in definition.conditions}
        place = f"  {places.pop()}" if len(places) == 1 else ""
        conditions = [
            c.text if place.strip() else f"{c.section} {c.text}".strip()
            for c in definition.conditions
        ]
        inherited = self.tr("and {n} taken over from the level below").format(n=len(cell.inherited))
        badge = QWidget()
        QVBoxLayout(badge).addWidget(LevelBadge(self._look, definition.level))
        badge.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        return (
            badge,
            _block(self.tr("Decided by"), deciders),
            _block(_counted(self.tr("Conditions"), conditions) + place.rstrip(), conditions),
            _block(
                _counted(self.tr("New at this level"), cell.new),
                [f"{m.actor}：{m.text}" if m.actor else m.text for m in cell.new],
                inherited if cell.inherited else "",
            ),
        )


def _counted(heading: str, things: Sequence[object]) -> str:
    return f"{heading} ({len(things)})" if len(things) > 1 else heading


def _block(heading: str, lines: Sequence[str], tail: str = "") -> QWidget:
    """A heading with its points below, each point's further lines under its first."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(6)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.addWidget(section(heading), 0, 0, 1, 2)
    for row, line in enumerate(lines or ("—",), 1):
        grid.addWidget(label("·", tone="quiet"), row, 0, _TOP)
        grid.addWidget(label(line, wrap=True), row, 1, _TOP)
    if tail:
        grid.addWidget(label(tail, tone="quiet", wrap=True), len(lines) + 1, 0, 1, 2)
    return box
