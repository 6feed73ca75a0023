"""Editing a rule profile: one thing added, copied, changed, moved, taken out or restored at a time.

Every function returns another profile and leaves all the rest of it as it was.
"""

from __future__ import annotations

from dataclasses import fields, replace
from enum import Enum
from typing import TypeVar

from commandpost.domain.duty_limits import DutyLimit, DutyStep, Incoming
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import DeadlineRule, Line, Medium, Profile, ReportForm, Stage
from commandpost.domain.zero_rules import Ground, ZeroRule

Item = DeadlineRule | ZeroRule | DutyLimit | ReportForm
T = TypeVar("T")

TO_VERIFY = "待核"
CONFIDENCES = ("certain", "high", "medium", "low", TO_VERIFY)
USES = ("government", "department", "message")


class Part(Enum):
    """The lists a profile consists of, by its own field names."""

    RULES = "rules"
    ZERO = "zero_reports"
    DUTY = "duty_limits"
    FORMS = "forms"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one thing stands; without an id, the profile's own fields."""

    part: Part
    id: str


_PARTS: dict[type, Part] = {
    DeadlineRule: Part.RULES,
    ZeroRule: Part.ZERO,
    DutyLimit: Part.DUTY,
    ReportForm: Part.FORMS,
}


def id_of(item: Item) -> str:
    """What names it within its list: a form is named by its use."""
    return item.use if isinstance(item, ReportForm) else item.id


def spot_of(item: Item) -> Spot:
    """Where it stands."""
    return Spot(_PARTS[type(item)], id_of(item))


def items(profile: Profile, part: Part) -> tuple[Item, ...]:
    """One list of the profile."""
    found: tuple[Item, ...] = getattr(profile, part.value)
    return found


def find(profile: Profile, spot: Spot) -> Item | None:
    """The thing that stands there."""
    return next((item for item in items(profile, spot.part) if id_of(item) == spot.id), None)


def blank(profile: Profile, part: Part, like: Item | None = None) -> Item:
    """A new thing of that list, with nothing yet to say where it comes from.

    A rule begins in the stage and line of the one it stands beside.
    """
    name = _free_id(profile, part, "own")
    if part is Part.ZERO:
        return ZeroRule(name, Ground.RESPONSE, (), "", TO_VERIFY)
    if part is Part.DUTY:
        return DutyLimit(name, Incoming.WARNING, DutyStep.TELL_LEADER, 10, "", TO_VERIFY)
    if part is Part.FORMS:
        free = (use for use in USES if find(profile, Spot(part, use)) is None)
        return ReportForm(next(free, USES[0]), "", confidence=TO_VERIFY)
    near = like if isinstance(like, DeadlineRule) else None
    stage = near.stage if near else Stage.FIRST
    line = near.line if near else Line.GOVERNMENT
    every = 1440 if stage is Stage.FOLLOW_UP else None
    minutes = None if every else 60
    return DeadlineRule(
        name, stage, line, Medium.WRITTEN, "", "", TO_VERIFY, minutes=minutes, every_minutes=every
    )


def add(profile: Profile, item: Item, after: str = "") -> Profile:
    """With that thing behind the one named ``after``, or at the end of its list."""
    spot = spot_of(item)
    there = list(items(profile, spot.part))
    names = [id_of(each) for each in there]
    place = names.index(after) + 1 if after in names else len(there)
    there.insert(place, item)
    return _with(profile, spot.part, there)


def copy(profile: Profile, spot: Spot) -> tuple[Profile, Spot]:
    """With a second one like it right behind it, under a name of its own; a form has no second."""
    item = find(profile, spot)
    if item is None or isinstance(item, ReportForm):
        return profile, spot
    made = replace(item, id=_free_id(profile, spot.part, spot.id))
    return add(profile, made, spot.id), spot_of(made)


def change(profile: Profile, item: Item) -> Profile:
    """With the thing of that name as it is now; one that is not there changes nothing."""
    spot = spot_of(item)
    there = [item if id_of(each) == spot.id else each for each in items(profile, spot.part)]
    return _with(profile, spot.part, there)


def remove(profile: Profile, spot: Spot) -> Profile:
    """Without it."""
    there = [each for each in items(profile, spot.part) if id_of(each) != spot.id]
    return _with(profile, spot.part, there)


def group_of(item: Item) -> tuple[Part, Stage | None, Line | None]:
    """What it is listed with: rules by stage and line, everything else by its list."""
    if isinstance(item, DeadlineRule):
        return Part.RULES, item.stage, item.line
    return spot_of(item).part, None, None


def move(profile: Profile, spot: Spot, by: int) -> Profile:
    """Earlier (-1) or later (+1) among those it is listed with."""
    there = list(items(profile, spot.part))
    item = find(profile, spot)
    if item is None:
        return profile
    group = [n for n, each in enumerate(there) if group_of(each) == group_of(item)]
    place = group.index(there.index(item)) + by
    if not 0 <= place < len(group):
        return profile
    here, other = there.index(item), group[place]
    there[here], there[other] = there[other], there[here]
    return _with(profile, spot.part, there)


def restore(profile: Profile, library: Profile, spot: Spot) -> Profile:
    """As the library has it again, in its old place if it was taken out; its own it takes out."""
    old = find(library, spot)
    if old is None:
        return remove(profile, spot)
    if find(profile, spot) is not None:
        return change(profile, old)
    before = [id_of(each) for each in items(library, spot.part)]
    before = before[: before.index(spot.id)]
    standing = {id_of(each) for each in items(profile, spot.part)}
    after = next((name for name in reversed(before) if name in standing), "")
    if after:
        return add(profile, old, after)
    return _with(profile, spot.part, [old, *items(profile, spot.part)])


class Kind(Enum):
    """How something differs from the library."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is other than in the library; ``spot`` is None for the profile's own fields.

    ``fields`` are those that changed. A list in another order is one difference, without an id.
    """

    spot: Spot | None
    kind: Kind
    fields: tuple[str, ...] = ()


def differences(library: Profile, profile: Profile) -> tuple[Difference, ...]:
    """What differs from the library, list by list; nothing when they are the same."""
    found: list[Difference] = []
    for part in Part:
        found += _list_differences(library, profile, part)
    lists = {part.value for part in Part}
    own = tuple(name for name in _changed(library, profile) if name not in lists)
    if own:
        found.append(Difference(None, Kind.CHANGED, own))
    return tuple(found)


def _list_differences(library: Profile, profile: Profile, part: Part) -> list[Difference]:
    old = {id_of(item): item for item in items(library, part)}
    new = {id_of(item): item for item in items(profile, part)}
    found = []
    for name, item in new.items():
        if name not in old:
            found.append(Difference(Spot(part, name), Kind.ADDED))
        elif old[name] != item:
            changed = _changed(old[name], item)
            found.append(Difference(Spot(part, name), Kind.CHANGED, changed))
    found += [Difference(Spot(part, name), Kind.REMOVED) for name in old if name not in new]
    kept = [name for name in old if name in new]
    if kept != [name for name in new if name in old]:
        found.append(Difference(Spot(part, ""), Kind.MOVED))
    return found


def _changed(old: object, new: object) -> tuple[str, ...]:
    names = (field.name for field in fields(old))  # type: ignore[arg-type]
    return tuple(name for name in names if getattr(old, name) != getattr(new, name))


def _with(profile: Profile, part: Part, there: list[Item]) -> Profile:
    changed: dict[str, tuple[Item, ...]] = {part.value: tuple(there)}
    return replace(profile, **changed)  # type: ignore[arg-type]


def _free_id(profile: Profile, part: Part, stem: str) -> str:
    taken = {id_of(item) for item in items(profile, part)}
    number = 2 if stem in taken else 1
    first = stem if stem != "own" and stem not in taken else f"{stem}-{number}"
    name = first
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name
