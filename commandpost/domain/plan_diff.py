"""What changed between two texts of a plan, in the plan's own terms: level by level, item by item.

Numbers of items and of sections are no part of that: a measure that only moved is the same one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import (
    Authority,
    CardStep,
    CommandBody,
    Group,
    LevelDefinition,
    Measure,
    Plan,
    PlanDeadline,
    Section,
)
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Condition


class Part(Enum):
    """What kind of thing a plan gained, lost or has otherwise now."""

    PARTICULAR = "particular"
    LEVEL = "level"
    CONDITION = "condition"
    AUTHORITY = "authority"
    MEASURE = "measure"
    GROUP = "group"
    BODY = "body"
    DEADLINE = "deadline"
    TERMINATION = "termination"
    WARNING = "warning"
    CARD = "card"
    CONTACT = "contact"
    SECTION = "section"
    NOTE = "note"


class Change(Enum):
    """What happened to it."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change: the thing before and after (None where it was not, or is no more).

    ``fields`` names what of a changed thing differs; for a particular, which one it is.
    ``hazard`` and ``level`` are set for what belongs to a response level.
    """

    part: Part
    change: Change
    before: Any = None
    after: Any = None
    fields: tuple[str, ...] = ()
    hazard: str = ""
    level: ResponseLevel | None = None


_PARTICULARS = (
    *("title", "kind", "hazards", "issuer", "doc_no", "dated", "superior", "region"),
)  # fmt: skip
_PLACES = frozenset({"id", "section", "same_as"})
_ALIKE = 0.5  # of the pairs of characters: below it, two items say different things
_PAIRS = 40_000  # comparing more than that costs time and finds nothing a reader could follow


def plan_differences(before: Plan, after: Plan) -> tuple[Difference, ...]:
    """Every change from one text to the other: particulars, levels gravest first, then the rest."""
    return tuple(_differences(before, after))


def _differences(before: Plan, after: Plan) -> Iterator[Difference]:
    for name in _PARTICULARS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield Difference(Part.PARTICULAR, Change.CHANGED, old, new, (name,))
    yield from _level_differences(before, after)
    for part, name, key in _LISTS:
        yield from _items(part, getattr(before, name), getattr(after, name), key)


def _level_differences(before: Plan, after: Plan) -> Iterator[Difference]:
    old = {(d.hazard, d.level): d for d in before.levels}
    new = {(d.hazard, d.level): d for d in after.levels}
    hazards = list(dict.fromkeys(hazard for hazard, _ in (*new, *old)))
    for hazard, level in sorted({*old, *new}, key=lambda k: (hazards.index(k[0]), k[1].rank)):
        for found in _of_level(old.get((hazard, level)), new.get((hazard, level))):
            yield Difference(
                found.part, found.change, found.before, found.after, found.fields, hazard, level
            )


def _of_level(old: LevelDefinition | None, new: LevelDefinition | None) -> Iterator[Difference]:
    if old is None or new is None:
        change = Change.ADDED if old is None else Change.REMOVED
        yield Difference(Part.LEVEL, change, old, new)
    else:
        named = tuple(n for n in ("logic", "inherits") if getattr(old, n) != getattr(new, n))
        if named:
            yield Difference(Part.LEVEL, Change.CHANGED, old, new, named)
    for part, name, key in _LEVEL_LISTS:
        yield from _items(part, getattr(old, name, ()), getattr(new, name, ()), key)


def _items(
    part: Part, before: Sequence[Any], after: Sequence[Any], key: Callable[[Any], str]
) -> Iterator[Difference]:
    """Pair what is the same, then what is alike; the rest came or went."""
    pairs = _paired([key(item) for item in before], [key(item) for item in after])
    for at, new in enumerate(after):
        if at not in pairs:
            yield Difference(part, Change.ADDED, None, new)
            continue
        old = before[pairs[at]]
        differing = _differing(old, new)
        if differing is not None:
            yield Difference(part, Change.CHANGED, old, new, differing)
    kept = set(pairs.values())
    for at, old in enumerate(before):
        if at not in kept:
            yield Difference(part, Change.REMOVED, old)


def _differing(old: object, new: object) -> tuple[str, ...] | None:
    """The fields that differ, without numbers and places; None when nothing does."""
    if is_dataclass(old) and not isinstance(old, type):
        names = tuple(f.name for f in fields(old) if f.name not in _PLACES)
        return tuple(n for n in names if getattr(old, n) != getattr(new, n)) or None
    return None if old == new else ()


def _paired(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """For each place of ``after`` that has a partner, the place of that in ``before``."""
    waiting: dict[str, list[int]] = {}
    for at, told in enumerate(before):
        waiting.setdefault(told, []).append(at)
    pairs: dict[int, int] = {}
    for at, told in enumerate(after):
        if waiting.get(told):
            pairs[at] = waiting[told].pop(0)
    left = sorted(set(range(len(before))) - set(pairs.values()))
    fresh = [at for at in range(len(after)) if at not in pairs]
    if len(left) * len(fresh) <= _PAIRS:
        pairs |= _alike({at: before[at] for at in left}, {at: after[at] for at in fresh})
    return pairs


def _alike(left: dict[int, str], fresh: dict[int, str]) -> dict[int, int]:
    """The most alike first, each once."""
    old = {at: _grams(told) for at, told in left.items()}
    scored = [
        (score, new, at)
        for new, told in fresh.items()
        for grams in (_grams(told),)
        for at, known in old.items()
        if (score := 2 * len(grams & known) / (len(grams) + len(known))) >= _ALIKE
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, new, at in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if new not in pairs and at not in taken:
            pairs[new] = at
            taken.add(at)
    return pairs


def _grams(told: str) -> frozenset[str]:
    """Every two neighbouring characters, and so how a sentence reads without its exact length."""
    framed = f"^{told[:2_000]}$"
    return frozenset(framed[at : at + 2] for at in range(len(framed) - 1))


def _text(item: Condition | Measure | PlanDeadline | CardStep) -> str:
    return item.text


def _name(item: Group | CommandBody) -> str:
    return item.name


def _section(item: Section) -> str:
    return f"{item.no} {item.title}" if item.title else f"{item.no} {item.text}"


def _role(item: Authority) -> str:
    return f"{item.action.value} {item.role}"


def _row(item: tuple[str, ...]) -> str:
    return "|".join(item)


_LEVEL_LISTS: tuple[tuple[Part, str, Callable[[Any], str]], ...] = (
    (Part.CONDITION, "conditions", _text),
    (Part.AUTHORITY, "authority", _role),
    (Part.MEASURE, "measures", _text),
)
_LISTS: tuple[tuple[Part, str, Callable[[Any], str]], ...] = (
    (Part.WARNING, "warnings", str),
    (Part.BODY, "bodies", _name),
    (Part.GROUP, "groups", _name),
    (Part.DEADLINE, "deadlines", _text),
    (Part.TERMINATION, "termination", _text),
    (Part.CARD, "commander_card", _text),
    (Part.CONTACT, "contacts", _row),
    (Part.SECTION, "sections", _section),
    (Part.NOTE, "notes", str),
)
