"""Whether those a plan sends to work are found in it, and those it names have something to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from commandpost.domain.findings import Finding, warning
from commandpost.domain.plan import Group, Plan
from commandpost.domain.plan_edit import Place

DUTY_DESK = ("值班员", "值班人员", "带班领导", "值班室")
"""Whom every station has, named or not."""

KINDS = ("乡镇", "街道", "村", "社区", "单位", "企业", "责任人")
"""What a plan cannot name because it depends on the place: 有关乡镇, 事故单位, 村责任人."""

_BETWEEN = re.compile("[、，,；;]|（.*?）")
_SHORTEST = 2


def people(plan: Plan) -> Iterator[Finding]:
    """Actors whom no group, post or unit of the plan names, each once; groups without any task."""
    if not plan.levels or not (plan.groups or plan.bodies):
        return
    named = _named(plan)
    told: set[str] = set()
    for definition in plan.levels:
        for index, measure in enumerate(definition.measures):
            for actor in _several(measure.actor):
                if actor not in told and not _known(actor, named):
                    told.add(actor)
                    spot = Place("measures", definition.hazard, definition.level, index)
                    yield warning("actor_unknown", measure.id, spot, actor=actor)
    yield from _idle_groups(plan)


def _idle_groups(plan: Plan) -> Iterator[Finding]:
    busy = {a for d in plan.levels for m in d.measures for a in (m.actor, *_several(m.actor))}
    busy |= {a for limit in plan.deadlines for a in _several(limit.actor)}
    spoken = " ".join((*(m.text for d in plan.levels for m in d.measures), *_card_words(plan)))
    for index, group in enumerate(plan.groups):
        if group.name not in spoken and not busy & _names_of(group):
            yield warning("group_unused", group.name, Place("groups", index=index), name=group.name)


def _card_words(plan: Plan) -> Iterator[str]:
    yield from (step.text for step in (*plan.commander_card, *plan.technical_card))


def _names_of(group: Group) -> set[str]:
    own = {group.name, group.lead, *_several(group.lead), *group.members}
    return own | set(DUTY_DESK) if group.lead.endswith(DUTY_DESK) else own


def _named(plan: Plan) -> frozenset[str]:
    names = set(DUTY_DESK)
    for group in plan.groups:
        names |= _names_of(group)
    for body in plan.bodies:
        names |= {body.name, body.office, *(word for post in body.posts for word in post)}
    names |= {a.role for d in plan.levels for a in d.authority}
    return frozenset(word for name in names for word in (name, *_several(name)) if word)


def _known(actor: str, named: frozenset[str]) -> bool:
    """By its name, as part of a longer one, or as one of a kind."""
    return actor.endswith(KINDS) or any(
        len(name) >= _SHORTEST and (actor.endswith(name) or actor in name) for name in named
    )


def _several(names: str) -> tuple[str, ...]:
    """``县水利局、县气象局`` are two."""
    return tuple(part.strip() for part in _BETWEEN.split(names) if part.strip())
