"""What the choices of the plan editor offer, in this plan at this place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from commandpost.domain.plan import Act, Measure, Phase, Plan, PlanKind
from commandpost.domain.plan_edit import Place, items, replaceable
from commandpost.domain.plan_links import ANSWERS, linkable, sets
from commandpost.domain.sensing import TICKS
from commandpost.domain.triggers import Logic
from commandpost.host.text import text

Offered = tuple[tuple[Any, str], ...]
Offer = Callable[[Plan, Place], Offered]


def named(prefix: str, values: type[Act | Logic | Phase | PlanKind]) -> Offer:
    """The members of an enum by their words."""

    def offer(_plan: Plan, _place: Place) -> Offered:
        return tuple((value, text(f"{prefix}.{value.value}")) for value in values)

    return offer


def logic_of_tests(_plan: Plan, _place: Place) -> Offered:
    """How the bounds of a condition combine."""
    return tuple((logic, text(f"condition.logic_{logic.value}")) for logic in Logic)


def logic_of_level(_plan: Plan, _place: Place) -> Offered:
    """How the conditions of a level combine."""
    return tuple((logic, text(f"level.logic_{logic.value}")) for logic in Logic)


def lower_levels(plan: Plan, place: Place) -> Offered:
    """What a level may build on."""
    mine = plan.levels[place.index] if place.index is not None else None
    lower = [d for d in plan.levels if mine and d.hazard == mine.hazard and d.level < mine.level]
    rows = ((d.level, text("level.inherits", level=d.level.numeral)) for d in lower)
    return ((None, text("level.inherits_nothing")), *rows)


def lower_measures(plan: Plan, place: Place) -> Offered:
    """What a measure may replace: those of the lower levels."""
    if place.level is None:
        return (("", "—"),)
    found = replaceable(plan, place.hazard, place.level)
    rows = (
        (m.id, f"{level.numeral} {m.actor}：{m.text}" if m.actor else f"{level.numeral} {m.text}")
        for level, m in found
    )
    return (("", text("measure.replaces_nothing")), *rows)


def tools(_plan: Plan, _place: Place) -> Offered:
    """The pages a measure may open."""
    keys = ("", "call_out", "reporting", "figures", "papers", "command", "plan")
    return tuple((key, text(f"tool.{key or 'none'}")) for key in keys)


def confidence(_plan: Plan, _place: Place) -> Offered:
    """How sure one is of a source."""
    keys = ("certain", "high", "medium", "low", "待核")
    words = ("certain", "high", "medium", "low", "unchecked")
    return tuple((k, text(f"confidence.{w}")) for k, w in zip(keys, words, strict=True))


def branches(plan: Plan, place: Place) -> Offered:
    """Questions with either answer on which a measure may hang."""
    questions = [m for m in _others(plan, place) if m.asks]
    answers = (
        (f"{m.id}:{answer}", text(f"measure.if_{answer}", question=m.asks))
        for m in questions
        for answer in ANSWERS
    )
    return (("", text("measure.always")), *answers)


def earlier(plan: Plan, place: Place) -> Offered:
    """Measures that may have to be done before."""
    rows = ((m.id, f"{m.actor}：{m.text}" if m.actor else m.text) for m in _others(plan, place))
    return (("", text("measure.after_nothing")), *rows)


def events(_plan: Plan, _place: Place) -> Offered:
    """What the program sees itself, and may tick a measure by."""
    return (("", text("measure.ticked_by_hand")), *((e, text(f"event.{e}")) for e in TICKS))


def known_sets(plan: Plan, place: Place) -> Offered:
    """Names of sets of which one measure is taken."""
    return tuple((name, name) for name in sets(plan, place.hazard))


def _others(plan: Plan, place: Place) -> list[Measure]:
    """All that stands on one list with the measure, but itself."""
    if place.level is None:
        return []
    held = items(plan, place)
    own = held[place.index].id if place.index is not None and place.index < len(held) else ""
    return [m for _, m in linkable(plan, place.hazard, place.level) if m.id != own]
