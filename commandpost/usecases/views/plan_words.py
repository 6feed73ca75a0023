"""What stands in a plan, in one line each, for the import window, comparisons and their lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from commandpost.domain.bounds import bound_text
from commandpost.domain.hazards import HAZARDS
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
from commandpost.domain.triggers import Condition, Logic
from commandpost.host.text import language, text
from commandpost.usecases.views.names import hazard_name

_EXCERPT = 300


def words_of(thing: object, catalogue: Catalogue, lang: str | None = None) -> str:
    """One line that says all a person must know of a part of a plan; ``lang`` for papers."""
    if isinstance(thing, Condition):
        return condition_words(thing, catalogue, lang)
    say = _WORDS.get(type(thing))
    if say is not None:
        return say(thing, lang)
    return "  ".join(thing) if isinstance(thing, tuple) else str(thing)


def finding_words(path: str, thing: object, catalogue: Catalogue, lang: str | None = None) -> str:
    """The same for a finding of a draft, where its path says what a bare value means."""
    if path == "hazards" and isinstance(thing, tuple):
        chinese = (lang or language()).startswith("zh")
        known = (HAZARDS.get(key) for key in thing)
        return "、".join((h.zh if chinese else h.en) for h in known if h is not None)
    return words_of(thing, catalogue, lang)


def condition_words(condition: Condition, catalogue: Catalogue, lang: str | None = None) -> str:
    """The plan's sentence, and behind it what the program will test for."""
    told = f"{condition.text}〔{bounds_words(condition, catalogue, lang)}〕"
    return f"{text('plan.precondition', lang)}{told}" if condition.precondition else told


def bounds_words(condition: Condition, catalogue: Catalogue, lang: str | None = None) -> str:
    """``任一：受灾人口≥50000人；…``, or that a person judges."""
    logic = text(f"logic.{condition.logic.value}", lang)
    if not condition.tests:
        return text("logic.manual", lang)
    spoken = "zh" if (lang or language()).startswith("zh") else "en"
    told = "；".join(bound_text(test, catalogue, spoken) for test in condition.tests)
    if condition.logic is Logic.MANUAL:
        return f"{logic}（{told}）"
    return told if len(condition.tests) == 1 else f"{logic}{told}"


def level_words(definition: LevelDefinition) -> str:
    """``洪涝 Ⅲ``."""
    return f"{hazard_name(definition.hazard)} {definition.level.numeral}"


def time_words(minutes: int | None, lang: str | None = None) -> str:
    """``30分钟内``; empty where no time is stated."""
    return "" if minutes is None else text("plan.within", lang, minutes=minutes)


def _level(definition: LevelDefinition, lang: str | None) -> str:
    facts = [text(f"level.logic_{definition.logic.value}", lang)]
    if definition.inherits is not None:
        facts.append(text("level.inherits", lang, level=definition.inherits.numeral))
    conditions, measures = len(definition.conditions), len(definition.measures)
    counts = text("cli.level", lang, conditions=conditions, measures=measures)
    return "；".join((counts, *facts))


def _measure(measure: Measure, lang: str | None) -> str:
    time = time_words(measure.minutes, lang)
    told = f"{measure.text}〔{time}〕" if time else measure.text
    return f"【{measure.actor}】{told}" if measure.actor else told


def _authority(authority: Authority, lang: str | None) -> str:
    return f"{text(f'act.{authority.action.value}', lang)}：{authority.role}"


def _group(group: Group, lang: str | None) -> str:
    parts = [group.name]
    if group.lead:
        parts.append(text("plan.lead", lang, lead=group.lead))
    if group.members:
        parts.append(text("plan.members", lang, members="、".join(group.members)))
    return "；".join((*parts, *group.duties))


def body_words(body: CommandBody, lang: str | None = None) -> str:
    """``县防指；指挥长：县长；成员：甲局、乙局``: each post once with all who hold it."""
    office = text("plan.office", lang, unit=body.office) if body.office else ""
    posts = (f"{post}：{'、'.join(filter(None, who))}" for post, who in body.holders().items())
    return "；".join(filter(None, (body.name, office, *posts)))


def _deadline(deadline: PlanDeadline, lang: str | None) -> str:
    facts = filter(None, (deadline.actor, deadline.recipient, time_words(deadline.minutes, lang)))
    told = "；".join(facts)
    return f"{deadline.text}〔{told}〕" if told else deadline.text


def _section(section: Section, _: str | None) -> str:
    told = section.text if len(section.text) <= _EXCERPT else section.text[:_EXCERPT] + "…"
    return "  ".join(filter(None, (section.no, section.title, told.replace("\n", " "))))


def _card(step: CardStep, _: str | None) -> str:
    return step.text


def _kind(kind: PlanKind, lang: str | None) -> str:
    return text(f"plan_kind.{kind.value}", lang)


_WORDS: dict[type, Callable[[Any, str | None], str]] = {
    LevelDefinition: _level,
    Measure: _measure,
    Authority: _authority,
    Group: _group,
    CommandBody: body_words,
    PlanDeadline: _deadline,
    Section: _section,
    CardStep: _card,
    PlanKind: _kind,
}
