"""What stands in a plan, in one line each, for the import window, comparisons and their lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from commandpost.domain.bounds import bound_text
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import (
    Authority,
    CardStep,
    CommandBody,
    Group,
    LevelDefinition,
    Measure,
    PlanDeadline,
    PlanKind,
    Section,
)
from commandpost.domain.triggers import Condition
from commandpost.host.text import language, text
from commandpost.usecases.views.names import hazard_name

_EXCERPT = 300


def words_of(thing: object, catalogue: Catalogue) -> str:
    """One line that says all a person must know of a part of a plan."""
    if isinstance(thing, Condition):
        return condition_words(thing, catalogue)
    say = _WORDS.get(type(thing))
    if say is not None:
        return say(thing)
    return "  ".join(thing) if isinstance(thing, tuple) else str(thing)


def condition_words(condition: Condition, catalogue: Catalogue) -> str:
    """The plan's sentence, and behind it what the program will test for."""
    bounds = tests_words(condition, catalogue)
    told = f"{condition.text}〔{bounds}〕"
    return f"{text('plan.precondition')} {told}" if condition.precondition else told


def tests_words(condition: Condition, catalogue: Catalogue) -> str:
    """``任一：受灾人口≥50000人；…``, or that a person judges."""
    logic = text(f"logic.{condition.logic.value}")
    if not condition.tests:
        return logic
    lang = "zh" if language().startswith("zh") else "en"
    told = "；".join(bound_text(test, catalogue, lang) for test in condition.tests)
    return told if condition.logic.value == "any" and len(condition.tests) == 1 else logic + told


def level_words(definition: LevelDefinition) -> str:
    """``洪涝 Ⅲ``."""
    return f"{hazard_name(definition.hazard)} {definition.level.numeral}"


def time_words(minutes: int | None) -> str:
    """``30分钟内``; empty where no time is stated."""
    return "" if minutes is None else text("plan.within", minutes=minutes)


def _level(definition: LevelDefinition) -> str:
    facts = [text(f"level.logic_{definition.logic.value}")]
    if definition.inherits is not None:
        facts.append(text("level.inherits", level=definition.inherits.numeral))
    counts = text(
        "cli.level", conditions=len(definition.conditions), measures=len(definition.measures)
    )
    return "；".join((counts, *facts))


def _measure(measure: Measure) -> str:
    time = time_words(measure.minutes)
    told = f"{measure.text}〔{time}〕" if time else measure.text
    return f"【{measure.actor}】{told}" if measure.actor else told


def _authority(authority: Authority) -> str:
    return f"{text(f'act.{authority.action.value}')} {authority.role}"


def _group(group: Group) -> str:
    parts = [group.name]
    if group.lead:
        parts.append(text("plan.lead", lead=group.lead))
    if group.members:
        parts.append(text("plan.members", members="、".join(group.members)))
    return "；".join((*parts, *group.duties))


def _body(body: CommandBody) -> str:
    posts = (f"{post} {who}".strip() for post, who in body.posts)
    return "；".join(filter(None, (body.name, body.office, *posts)))


def _deadline(deadline: PlanDeadline) -> str:
    facts = filter(None, (deadline.actor, deadline.recipient, time_words(deadline.minutes)))
    told = "；".join(facts)
    return f"{deadline.text}〔{told}〕" if told else deadline.text


def _section(section: Section) -> str:
    told = section.text if len(section.text) <= _EXCERPT else section.text[:_EXCERPT] + "…"
    return "  ".join(filter(None, (section.no, section.title, told.replace("\n", " "))))


def _card(step: CardStep) -> str:
    return step.text


def _kind(kind: PlanKind) -> str:
    return text(f"plan_kind.{kind.value}")


_WORDS: dict[type, Callable[[Any], str]] = {
    LevelDefinition: _level,
    Measure: _measure,
    Authority: _authority,
    Group: _group,
    CommandBody: _body,
    PlanDeadline: _deadline,
    Section: _section,
    CardStep: _card,
    PlanKind: _kind,
}
