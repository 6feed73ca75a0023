"""What an organisation chart shows: boxes with few words, and behind each all that is said."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.plan import Phase
from commandpost.domain.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.domain.plan import CardStep, CommandBody, Group, Plan


class Rank(Enum):
    """Where a box stands: command on top, its office and commanders under it, then the groups."""

    COMMAND = 0
    STAFF = 1
    GROUP = 2


@dataclass(frozen=True, slots=True)
class Node:
    """A box: a name, some lines in it, and the pairs of the full text beside the chart."""

    rank: Rank
    name: str
    lines: tuple[str, ...]
    told: tuple[tuple[str, str], ...]


def nodes_of(plan: Plan) -> tuple[Node, ...]:
    """The boxes of a plan, from the top; nothing is drawn that the plan does not name."""
    return tuple(_nodes(plan))


def _nodes(plan: Plan) -> Iterator[Node]:
    for body in plan.bodies:
        yield _body(body)
    for body in plan.bodies:
        if body.office:
            office = QCoreApplication.translate("Chart", "Office")
            words = f"{office}：{body.name}"
            yield Node(Rank.STAFF, body.office, (words,), ((office, body.name),))
    on_scene = QCoreApplication.translate("Chart", "On-scene commander")
    technical = QCoreApplication.translate("Chart", "Technical commander")
    for name, steps in ((on_scene, plan.commander_card), (technical, plan.technical_card)):
        if steps:
            yield _card(name, steps)
    for group in plan.groups:
        yield _group(group)


def _body(body: CommandBody) -> Node:
    holders = body.holders()
    lines = tuple(f"{post}：{'、'.join(held)}" for post, held in holders.items())
    told = tuple((post, "\n".join(held)) for post, held in holders.items())
    return Node(Rank.COMMAND, body.name, lines, told)


def _card(name: str, steps: tuple[CardStep, ...]) -> Node:
    told, before = [], None
    for number, step in enumerate(steps, 1):
        phase = _phase(step.phase) if step.phase is not before else ""
        told.append((phase, f"{number}. {step.text}"))
        before = step.phase
    words = QCoreApplication.translate("Chart", "card of {n} steps").format(n=len(steps))
    return Node(Rank.STAFF, name, (words,), tuple(told))


def _group(group: Group) -> Node:
    lead = QCoreApplication.translate("Chart", "Lead")
    members = QCoreApplication.translate("Chart", "Members")
    duties = QCoreApplication.translate("Chart", "Duties")
    told = [(lead, group.lead or "—")]
    lines = [f"{lead}：{group.lead or '—'}"]
    if group.members:
        named = "、".join(group.members)
        told.append((members, named))
        lines.append(f"{members}：{named}")
    if group.duties:
        told.append((duties, "\n".join(group.duties)))
    return Node(Rank.GROUP, group.name, tuple(lines), tuple(told))


def _phase(phase: Phase) -> str:
    return {
        Phase.FIRST_30: QCoreApplication.translate("Chart", "0–30 min"),
        Phase.TO_120: QCoreApplication.translate("Chart", "30–120 min"),
        Phase.LATER: QCoreApplication.translate("Chart", "later"),
        Phase.CLOSING: QCoreApplication.translate("Chart", "closing"),
    }[phase]
