"""What an import would change, by name and field: worked out before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import fields, replace
from typing import Any

from commandpost.domain.records import dataclass
from commandpost.domain.roster import PARTS, Area, KeySite, Person, Post, Roster, Thing, key
from commandpost.domain.roster_draft import RosterDraft, RosterWarning

MASK = "*"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a row: as it stands and as the workbook has it, in words to show."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that would change; ``part`` is the roster's part it belongs to."""

    part: str
    id: str
    name: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """What an import would do, by name: shown before anything is written.

    ``leaving`` are the people who would be deactivated, ``dropped`` the posts nobody named any
    more, ``details`` the changed rows field by field, ``unchanged`` counts by part.
    """

    new: dict[str, tuple[str, ...]]
    changed: dict[str, tuple[str, ...]]
    deactivated: tuple[str, ...]
    leaving: tuple[Person, ...] = ()
    dropped: tuple[str, ...] = ()
    details: tuple[RowChange, ...] = ()
    unchanged: dict[str, int] | None = None
    warnings: tuple[RosterWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivered:
    """Whose rows a workbook may take away: ids its sender delivered, and ids of others."""

    people: frozenset[str] = frozenset()
    people_of_others: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    posts_of_others: frozenset[str] = frozenset()


class Names:
    """Ids and codes → the words an operator knows them by."""

    def __init__(self, *rosters: Roster) -> None:
        self._of: dict[str, dict[str, str]] = {
            "area": {a.code: a.name for r in rosters for a in r.areas},
            "person": {p.id: p.name for r in rosters for p in r.people},
            "site": {s.id: s.name for r in rosters for s in r.sites},
        }

    def value(self, field: str, value: object) -> str:
        """One field as it is shown."""
        if isinstance(value, tuple):
            return "、".join(value)
        if isinstance(value, float):
            return f"{value:.10g}"
        told = "" if value is None else str(value)
        return self._of.get(field, {}).get(told, told)

    def of(self, thing: Thing) -> str:
        """What a row is called."""
        if isinstance(thing, Post):
            place = self.value("site", thing.site) or self.value("area", thing.area)
            who = self.value("person", thing.person)
            return f"{place} {thing.role}{thing.rank} {who}".strip()
        return thing.name


def difference(standing: Roster, draft: RosterDraft, delivered: Delivered) -> RosterPlan:
    """New, changed, unchanged and leaving; linear in the number of rows."""
    names = Names(standing, draft.roster)
    new: dict[str, tuple[str, ...]] = {}
    changed: dict[str, tuple[str, ...]] = {}
    unchanged: dict[str, int] = {}
    details: list[RowChange] = []
    for part in PARTS:
        before = {key(thing): thing for thing in getattr(standing, part)}
        rows: tuple[Thing, ...] = getattr(draft.roster, part)
        new[part] = tuple(names.of(t) for t in rows if key(t) not in before)
        differing = [t for t in rows if key(t) in before and before[key(t)] != t]
        changed[part] = tuple(names.of(t) for t in differing)
        unchanged[part] = len(rows) - len(new[part]) - len(differing)
        details += [_change(part, before[key(t)], t, names) for t in differing]
    leaving = gone(standing, draft, delivered)
    return RosterPlan(
        new,
        changed,
        tuple(p.name for p in leaving),
        leaving,
        tuple(names.of(p) for p in dropped(standing, draft, delivered)),
        tuple(details),
        unchanged,
        draft.warnings + doubles(standing, draft.roster, {p.id for p in leaving}),
    )


def _change(part: str, old: Thing, new: Thing, names: Names) -> RowChange:
    told = tuple(
        FieldChange(f.name, names.value(f.name, before), names.value(f.name, after))
        for f in fields(old)
        if (before := getattr(old, f.name)) != (after := getattr(new, f.name))
    )
    return RowChange(part, key(new), names.of(new), told)


def gone(standing: Roster, draft: RosterDraft, delivered: Delivered) -> tuple[Person, ...]:
    """Active people whom the sender of a workbook delivered before and no longer names.

    Nobody while rows are refused: one wrong digit would take a person off the call-out list.
    """
    if not draft.roster.people or draft.refused:
        return ()
    kept = {p.id for p in draft.roster.people}
    return tuple(
        p
        for p in standing.people
        if p.active
        and p.id not in kept
        and (draft.whole or (p.id in delivered.people and p.id not in delivered.people_of_others))
    )


def dropped(standing: Roster, draft: RosterDraft, delivered: Delivered) -> tuple[Post, ...]:
    """Posts the same sender no longer has."""
    if not draft.roster.posts or draft.refused:
        return ()
    kept = {p.id for p in draft.roster.posts}
    return tuple(
        p
        for p in standing.posts
        if p.id not in kept
        and (draft.whole or (p.id in delivered.posts and p.id not in delivered.posts_of_others))
    )


def doubles(
    standing: Roster, coming: Roster, without: Collection[str]
) -> tuple[RosterWarning, ...]:
    """The same mobile number for two people, and one name twice in one unit."""
    people = {p.id: p for p in standing.people if p.active and p.id not in without}
    people |= {p.id: p for p in coming.people if p.active}
    owners: dict[str, list[Person]] = {}
    for person in people.values():
        for phone in person.phones:
            if len(phone) == 11 and phone.startswith("1"):
                owners.setdefault(phone, []).append(person)
    came = {p.id for p in coming.people}
    told = [
        RosterWarning("roster.same_phone", (("phone", phone), ("names", _list(own))))
        for phone, own in owners.items()
        if len(own) > 1 and any(p.id in came for p in own)
    ]
    seats = Counter((p.name, p.unit) for p in people.values() if p.unit)
    seated = {(p.name, p.unit) for p in coming.people}
    told += [
        RosterWarning("roster.same_person", (("name", name), ("unit", unit)))
        for (name, unit), count in seats.items()
        if count > 1 and (name, unit) in seated
    ]
    return tuple(told)


def _list(people: list[Person]) -> str:
    return "、".join(f"{p.name}（{p.unit}）" if p.unit else p.name for p in people[:5])


def unmasked(standing: Roster, draft: RosterDraft, masked: Callable[[str], str]) -> RosterDraft:
    """The draft with numbers like ``138****0000`` replaced by the stored ones they stand for.

    A masked number of somebody unknown is left out and told: asterisks cannot be called.
    """
    parts: dict[str, tuple[Any, ...]] = {}
    lost: list[RosterWarning] = []
    for part in PARTS:
        rows: tuple[Any, ...] = getattr(draft.roster, part)
        if not any(MASK in "、".join(_numbers(row)) for row in rows):
            continue
        before = {key(thing): thing for thing in getattr(standing, part)}
        made = []
        for row in rows:
            found = _restored(row, before.get(key(row)), masked)
            if any(MASK in n for n in _numbers(found)):
                lost.append(RosterWarning("roster.masked_number", (("name", row.name),)))
                found = _with(found, tuple(n for n in _numbers(found) if MASK not in n))
            made.append(found)
        parts[part] = tuple(made)
    if not parts:
        return draft
    return replace(
        draft,
        roster=replace(draft.roster, **parts),
        warnings=draft.warnings + tuple(lost),
    )


def _restored(row: Any, before: Any, masked: Callable[[str], str]) -> Any:  # noqa: ANN401 - any part
    if before is None or not any(MASK in n for n in _numbers(row)):
        return row
    full: dict[str, list[str]] = {}
    for number in _numbers(before):
        full.setdefault(masked(number), []).append(number)
    return _with(row, tuple(full[n].pop(0) if full.get(n) else n for n in _numbers(row)))


def _numbers(row: Any) -> tuple[str, ...]:  # noqa: ANN401 - every kind of row
    if isinstance(row, Person):
        return row.phones
    if isinstance(row, (Area, Post, KeySite)) or not row.phone:
        return ()
    return tuple(row.phone.split("、"))


def _with(row: Any, numbers: tuple[str, ...]) -> Any:  # noqa: ANN401 - any part
    if isinstance(row, Person):
        return replace(row, phones=numbers)
    return replace(row, phone="、".join(numbers))
