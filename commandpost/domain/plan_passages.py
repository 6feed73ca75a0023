"""A plan cut into passages a search can point at: sections, conditions, measures, groups, cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum

from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass


class Part(Enum):
    """What kind of words a passage holds."""

    TITLE = "title"
    SECTION = "section"
    CONDITION = "condition"
    MEASURE = "measure"
    AUTHORITY = "authority"
    GROUP = "group"
    CARD = "card"
    DEADLINE = "deadline"
    TERMINATION = "termination"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a plan with where they stand.

    ``section`` is the place in ``plan.sections`` to open, -1 when none holds it; ``heading`` is
    what stands over the words.
    """

    part: Part
    section: int
    heading: str
    words: str


def passages(plan: Plan) -> tuple[Passage, ...]:
    """Every passage, in the plan's own order: its prose first, then what was understood of it."""
    found = (Passage(Part.TITLE, -1, "", _lines(plan.title, plan.issuer, plan.doc_no)), *_all(plan))
    return tuple(p for p in found if p.words.strip())


def _all(plan: Plan) -> Iterator[Passage]:
    places = {s.no: n for n, s in reversed(tuple(enumerate(plan.sections))) if s.no}

    def place(no: str) -> int:
        return places.get(no, -1)

    for number, section in enumerate(plan.sections):
        heading = f"{section.no} {section.title}".strip()
        yield Passage(Part.SECTION, number, heading, _lines(heading, section.text))
    for body in plan.bodies:
        posts = (f"{post} {holder}" for post, holder in body.posts)
        yield Passage(Part.GROUP, -1, body.name, _lines(body.name, *posts, body.office))
    for group in plan.groups:
        words = _lines(group.name, group.lead, "、".join(group.members), *group.duties)
        yield Passage(Part.GROUP, -1, group.name, words)
    yield from _levels(plan, place)
    for step in (*plan.commander_card, *plan.technical_card):
        yield Passage(Part.CARD, -1, "", step.text)
    for limit in plan.deadlines:
        words = _lines(limit.text, limit.actor, limit.recipient)
        yield Passage(Part.DEADLINE, place(limit.section), "", words)
    for end in plan.termination:
        yield Passage(Part.TERMINATION, place(end.section), "", end.text)


def _levels(plan: Plan, place: Callable[[str], int]) -> Iterator[Passage]:
    for definition in plan.levels:
        heading = f"{definition.level.numeral}级"
        for condition in definition.conditions:
            where = place(condition.section or definition.section)
            yield Passage(Part.CONDITION, where, heading, condition.text)
        roles = _lines(*(a.role for a in definition.authority))
        yield Passage(Part.AUTHORITY, place(definition.section), heading, roles)
        for measure in definition.measures:
            where = place(measure.section or definition.section)
            words = f"{measure.actor}：{measure.text}" if measure.actor else measure.text
            yield Passage(Part.MEASURE, where, heading, words)


def _lines(*parts: str) -> str:
    return "\n".join(p for p in parts if p)
