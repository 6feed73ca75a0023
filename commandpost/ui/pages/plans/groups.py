"""Working groups and command bodies of a plan, and the cards of its two commanders."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from commandpost.domain.plan import CardStep, Group, Phase, Plan
from commandpost.ui.widgets.labels import label, section

_TOP = Qt.AlignmentFlag.AlignTop


class GroupSheet(QScrollArea):
    """Who leads which group with whom, and what its commanders do first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_groups")
        self.setWidgetResizable(True)

    def show_plan(self, plan: Plan) -> None:
        """Lay the plan's organisation out: names on the left, what they are and do beside them."""
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(12, 4, 12, 12)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 120)
        self._grid.setColumnStretch(1, 1)
        self._card(self.tr("On-scene commander's card"), plan.commander_card)
        self._card(self.tr("Technical commander's card"), plan.technical_card)
        for body in plan.bodies:
            self._heading(body.name)
            for post, holder in body.posts:
                self._line(post, holder)
        for group in plan.groups:
            self._group(group)
        if not (plan.bodies or plan.groups or plan.commander_card or plan.technical_card):
            words = self.tr("This plan names no groups and no commander's card.")
            self._grid.addWidget(label(words, tone="quiet", wrap=True), 0, 0, 1, 2)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(inside)

    def _group(self, group: Group) -> None:
        self._heading(group.name)
        self._line(self.tr("Lead"), group.lead or "—")
        if group.members:
            self._line(self.tr("Members"), "、".join(group.members))
        if group.duties:
            self._line(self.tr("Duties"), "\n".join(group.duties))

    def _card(self, heading: str, steps: tuple[CardStep, ...]) -> None:
        phases = {
            Phase.FIRST_30: self.tr("0–30 min"),
            Phase.TO_120: self.tr("30–120 min"),
            Phase.LATER: self.tr("later"),
            Phase.CLOSING: self.tr("closing"),
        }
        if steps:
            self._heading(heading)
        before = None
        for number, step in enumerate(steps, 1):
            self._line(
                phases[step.phase] if step.phase is not before else "", f"{number}. {step.text}"
            )
            before = step.phase

    def _heading(self, words: str) -> None:
        self._grid.addWidget(section(words), self._grid.rowCount(), 0, 1, 2)

    def _line(self, name: str, words: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, tone="quiet"), row, 0, _TOP)
        self._grid.addWidget(label(words, wrap=True), row, 1, _TOP)
