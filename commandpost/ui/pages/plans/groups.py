"""Working groups and command bodies of a plan, and the on-scene commander's card."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from commandpost.domain.plan import Phase, Plan
from commandpost.ui.widgets.labels import label, section


class GroupSheet(QScrollArea):
    """Who leads which group with whom, and what the commander does first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_groups")
        self.setWidgetResizable(True)

    def show_plan(self, plan: Plan) -> None:
        """Lay the plan's organisation out."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        for body in plan.bodies:
            column.addWidget(section(body.name))
            column.addWidget(label("\n".join(f"{p[0]}：{p[1]}" for p in body.posts), wrap=True))
        for group in plan.groups:
            column.addWidget(section(group.name))
            column.addWidget(label(self._group(group.lead, group.members), wrap=True))
            column.addWidget(label("\n".join(group.duties), tone="quiet", wrap=True))
        if plan.commander_card:
            column.addWidget(section(self.tr("On-scene commander's card")))
            column.addWidget(label(self._card(plan), wrap=True))
        column.addStretch()
        self.setWidget(inside)

    def _group(self, lead: str, members: tuple[str, ...]) -> str:
        joined = "、".join(members)
        return self.tr("Lead: {lead}. Members: {members}").format(lead=lead, members=joined or "—")

    def _card(self, plan: Plan) -> str:
        phases = {
            Phase.FIRST_30: self.tr("0–30 min"),
            Phase.TO_120: self.tr("30–120 min"),
            Phase.LATER: self.tr("later"),
            Phase.CLOSING: self.tr("closing"),
        }
        steps = enumerate(plan.commander_card, 1)
        return "\n".join(f"{n}. [{phases[step.phase]}] {step.text}" for n, step in steps)
