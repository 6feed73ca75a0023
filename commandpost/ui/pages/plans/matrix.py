"""The level matrix: per level its conditions, who decides, and what is new at it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from commandpost.domain.plan import Act, Plan
from commandpost.ui.look import Look
from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.labels import label, section
from commandpost.usecases.views.library import MatrixCell, level_matrix


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
        row = QHBoxLayout(inside)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(24)
        for cell in cells:
            column = QVBoxLayout()
            column.setSpacing(12)
            for part in self._parts(cell):
                column.addWidget(part)
            column.addStretch()
            row.addLayout(column, 1)
        if not cells:
            words = self.tr("This plan has no response levels of its own.")
            row.addWidget(label(words, tone="quiet", wrap=True))
        self.setWidget(inside)

    def _parts(self, cell: MatrixCell) -> tuple[QWidget, ...]:
        definition = cell.definition
        deciders = [a.role for a in definition.authority if a.action is Act.APPROVE]
        conditions = [f"{c.section} {c.text}".strip() for c in definition.conditions]
        inherited = self.tr("and {n} taken over from the level below").format(n=len(cell.inherited))
        return (
            LevelBadge(self._look, definition.level),
            self._block(self.tr("Decided by"), deciders),
            self._block(self.tr("Conditions"), conditions),
            self._block(
                self.tr("New at this level"),
                [f"{m.actor}：{m.text}" for m in cell.new],
                inherited if cell.inherited else "",
            ),
        )

    def _block(self, heading: str, lines: list[str], tail: str = "") -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(section(f"{heading} ({len(lines)})" if len(lines) > 1 else heading))
        column.addWidget(label("\n".join(f"· {line}" for line in lines) or "—", wrap=True))
        if tail:
            column.addWidget(label(tail, tone="quiet", wrap=True))
        return box
