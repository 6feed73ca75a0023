"""Rules in words without a window: where a problem stands, and what differs between two texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from enum import Enum

from commandpost.domain.duty_limits import DutyLimit
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.profile_check import Problem
from commandpost.domain.profile_edit import Difference, Item, Kind, Spot, differences, find
from commandpost.domain.reporting import DeadlineRule, Profile
from commandpost.domain.zero_rules import ZeroRule
from commandpost.host.text import language, text


def item_words(item: Item, lang: str | None = None) -> str:
    """``首报 电话 市应急管理局``: what a thing of the profile is called."""
    if isinstance(item, DeadlineRule):
        parts: tuple[object, ...] = (item.stage, item.medium, item.recipient or item.id)
    elif isinstance(item, ZeroRule):
        parts = (text("rules.part.zero_reports", lang), item.ground, item.id)
    elif isinstance(item, DutyLimit):
        parts = (item.incoming, item.step)
    else:
        parts = (text("rules.part.forms", lang), text(f"rules.use.{item.use}", lang))
    return " ".join(value_words(part, lang) for part in parts)


def place_words(profile: Profile, spot: Spot | None, lang: str | None = None) -> str:
    """Where in the profile: the thing's name, its list, or the profile itself."""
    if spot is None:
        return text("rules.part.profile", lang)
    item = find(profile, spot)
    return (
        item_words(item, lang)
        if item
        else f"{text(f'rules.part.{spot.part.value}', lang)} {spot.id}"
    )


def problem_words(profile: Profile, problem: Problem) -> str:
    """Place, what is wrong, what to do."""
    said = text(f"rules.check.{problem.key}", **problem.params)
    return text("rules.at", place=place_words(profile, problem.spot), said=said)


def value_words(value: object, lang: str | None = None) -> str:
    """A field's content as one reads it."""
    if value is None or value in ((), ""):
        return text("rules.empty", lang)
    if isinstance(value, bool):
        return text("word.yes" if value else "word.no", lang)
    if isinstance(value, Enum):
        return text(f"word.{type(value).__name__}.{value.value}", lang)
    if isinstance(value, tuple):
        return "、".join(value_words(each, lang) for each in value)
    if isinstance(value, str) and value in HAZARDS:
        chinese = (lang or language()).startswith("zh")
        return HAZARDS[value].zh if chinese else HAZARDS[value].en
    return str(value)


def difference_words(before: Profile, after: Profile, lang: str | None = None) -> Iterator[str]:
    """Each difference as one line: what it is, and both readings of every field that changed."""
    for found in differences(before, after):
        yield _line(before, after, found, lang)


def _line(before: Profile, after: Profile, found: Difference, lang: str | None) -> str:
    kind = text(f"rules.kind.{found.kind.value}", lang)
    source = before if found.kind is Kind.REMOVED else after
    place = place_words(source, found.spot, lang)
    if found.spot is not None and not found.spot.id:
        place = text(f"rules.part.{found.spot.part.value}", lang)
    old = find(before, found.spot) if found.spot else before
    new = find(after, found.spot) if found.spot else after
    if not found.fields or not is_dataclass(old) or not is_dataclass(new):
        return f"{kind} {place}"
    told = "；".join(
        f"{text(f'rules.field.{name}', lang)} "
        f"{value_words(getattr(old, name), lang)} → {value_words(getattr(new, name), lang)}"
        for name in found.fields
    )
    return f"{kind} {place}：{told}"
