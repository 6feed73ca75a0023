"""Keeping the roster by hand: one correction, one transaction, and a trace that can be erased."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from commandpost.domain.changes import Changes
from commandpost.domain.coverage import day
from commandpost.domain.entries import Draft
from commandpost.domain.entries.roster import (
    ByHand,
    Numbers,
    RosterChanged,
    RosterExported,
    RosterImported,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Id
from commandpost.domain.roster import PARTS, Area, Person, Post, Roster, Thing, key
from commandpost.domain.roster_draft import RosterDraft
from commandpost.host.garbage import undisturbed
from commandpost.host.phones import ChinesePhones
from commandpost.host.pinyin import spelled
from commandpost.store.roster import TABLES
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.rosters import area_code, import_roster, preview_roster

R = TypeVar("R")

_IDENTITY: dict[str, tuple[str, ...]] = {
    "people": ("p", "name", "unit"),
    "posts": ("post", "role", "area", "rank", "site", "person"),
    "teams": ("t", "name", "unit"),
    "supplies": ("s", "name", "spec", "store"),
    "shelters": ("sh", "name", "area"),
    "experts": ("e", "name", "unit"),
    "units": ("u", "name", "area"),
    "machines": ("m", "name", "owner", "area"),
    "landings": ("l", "name", "area"),
    "sites": ("k", "name", "area"),
}
"""Prefix and fields that name a row, as an import makes them: a later workbook finds it again."""


def find_row(desk: Desk, kind: type[R], wanted: str) -> R | None:
    """The row of that id, or None."""
    rows = desk.store.roster.all(kind)
    return next((row for row in rows if key(cast("Thing", row)) == wanted), None)


def keep_row(desk: Desk, row: Thing) -> Changes:
    """Put one row right, or add it when it has no id yet; names, numbers and places are checked."""
    table = TABLES[type(row)]
    whole = _checked(desk, row)
    standing = find_row(desk, type(row), key(whole)) if key(whole) else None
    if not key(whole):
        whole = _named(desk, whole, table)
    elif standing is None:
        raise OperatorError("roster.row_gone")
    if standing == whole:
        return Changes.NOTHING
    rows: dict[str, Any] = {table: (whole,)}
    desk.store.roster.put(Roster(**rows))
    _trace(desk, table, standing, whole)
    return Changes.ROSTER | Changes.JOURNAL


def set_active(desk: Desk, person: str, active: bool) -> Changes:
    """Take somebody off the call-out list, or back onto it; nobody is deleted."""
    found = find_row(desk, Person, person)
    if found is None:
        raise OperatorError("roster.row_gone")
    return keep_row(desk, replace(found, active=active))


def drop_post(desk: Desk, post: str) -> Changes:
    """Somebody no longer holds a post."""
    found = find_row(desk, Post, post)
    if found is None:
        raise OperatorError("roster.row_gone")
    desk.store.roster.drop_posts((post,))
    _trace(desk, TABLES[Post], found, None)
    return Changes.ROSTER | Changes.JOURNAL


def drop_row(desk: Desk, part: str, row: str) -> Changes:
    """A team, machine or place is no more. People are never dropped, only taken off the list."""
    kind = PARTS[part]
    found = find_row(desk, kind, row)
    if found is None or kind in (Person, Area):
        raise OperatorError("roster.row_gone")
    desk.store.roster.drop(kind, (row,))
    _trace(desk, part, found, None)
    return Changes.ROSTER | Changes.JOURNAL


def take_workbook(
    desk: Desk, draft: RosterDraft, file: str, sender: str = "", *, keep: bool = False
) -> Changes:
    """The good rows of a workbook in one transaction, with the fact that it was taken in.

    ``keep``: whoever is no longer named stays on the list all the same, with every post.
    """
    with undisturbed():
        plan = preview_roster(desk, draft, sender)
        posts = desk.store.roster.all(Post) if keep else []
        changes = import_roster(desk, draft, sender)
    if keep:
        standing = {post.id for post in desk.store.roster.all(Post)}
        lost = tuple(post for post in posts if post.id not in standing)
        desk.store.roster.put(Roster(people=plan.leaving, posts=lost))
    told = RosterImported(
        file=file,
        new=sum(len(names) for names in plan.new.values()),
        changed=sum(len(names) for names in plan.changed.values()),
        deactivated=0 if keep else len(plan.deactivated),
        refused=len(draft.refused),
    )
    desk.append(STATION, (Draft(desk.now(), told),))
    return changes | Changes.JOURNAL


def note_export(desk: Desk, file: str, rows: int, full: bool) -> Changes:
    """The roster left the house as a file of that name."""
    told = RosterExported(file, rows, Numbers.FULL if full else Numbers.MASKED)
    desk.append(STATION, (Draft(desk.now(), told),))
    return Changes.JOURNAL


def _checked(desk: Desk, row: Thing) -> Thing:
    """The row with blanks taken off and its numbers in the one form kept, or a refusal."""
    rules = ChinesePhones(area_code(desk))
    names = [field.name for field in fields(row)]
    told = {name: _field(name, getattr(row, name), rules) for name in names}
    whole = replace(row, **told)
    if isinstance(whole, Post):
        _check_post(desk, whole)
    elif not whole.name:
        raise OperatorError("roster.missing_name")
    if isinstance(whole, Person):
        whole = replace(whole, pinyin=whole.pinyin or spelled(whole.name))
    return whole


def _field(name: str, value: Any, rules: ChinesePhones) -> Any:  # noqa: ANN401 - any field of a row
    if name == "phones":
        return _numbers("、".join(value), rules)
    if name == "phone":
        return "、".join(_numbers(value, rules))
    if isinstance(value, str):
        return _day(value.strip()) if name in DAYS else value.strip()
    if name in _NOT_BELOW_ZERO and value is not None and value < 0:
        raise OperatorError("roster.below_zero", value=value)
    return value


DAYS = frozenset({"valid_until", "last_trained", "expires", "produced"})
"""Fields that hold a day."""


def _day(told: str) -> str:
    """An ISO day; words such as 长期 that hold no figure stay as they are written."""
    if not any(c.isdigit() for c in told):
        return told
    found = day(told)
    if found is None:
        raise OperatorError("roster.bad_day", value=told)
    return found.isoformat()


_NOT_BELOW_ZERO = frozenset(
    {
        "households",
        "population",
        "strength",
        "ready_minutes",
        "quantity",
        "minimum",
        "capacity",
        "square_metres",
    }
)


def _numbers(raw: str, rules: ChinesePhones) -> tuple[str, ...]:
    if not raw.strip():
        return ()
    good, bad = rules.split(raw)
    if bad:
        raise OperatorError("roster.bad_phone", value="、".join(bad))
    return good


def _check_post(desk: Desk, post: Post) -> None:
    if not post.role:
        raise OperatorError("roster.post_needs_role")
    if find_row(desk, Person, post.person) is None:
        raise OperatorError("roster.post_needs_person")
    known = {word for a in desk.store.roster.all(Area) for word in (a.code, a.name)}
    if post.area and post.area not in known:
        raise OperatorError("roster.unknown_area", value=post.area)


def _named(desk: Desk, row: Thing, table: str) -> Thing:
    """The row with the id an import of the same words would give it."""
    from commandpost.importers.cells import Identities

    if isinstance(row, Area):
        code = "/".join(filter(None, (row.parent if row.kind == "village" else "", row.name)))
        named: Thing = replace(row, code=code)
    else:
        prefix, *words = _IDENTITY[table]
        told = [str(getattr(row, word)) for word in words]
        if table == "posts" and not told[3]:
            del told[3]  # most posts belong to no site, and their ids do not speak of one
        named = replace(row, id=Identities().make(prefix, *told))
    if find_row(desk, type(named), key(named)) is not None:
        raise OperatorError("roster.exists_already", name=getattr(row, "name", ""))
    return named


def _trace(desk: Desk, table: str, before: Thing | None, after: Thing | None) -> None:
    """An entry that says which row and fields; old and new go to a sheet the law can erase."""
    shown = after or before
    assert shown is not None
    names = [f.name for f in fields(shown) if _told(before, f.name) != _told(after, f.name)]
    sheet = new_id()
    body = {name: f"{_told(before, name)} → {_told(after, name)}" for name in names}
    desk.store.sheets.put(sheet, body, desk.now())
    told = RosterChanged(table, key(shown), _change(before, after), tuple(names), Id(sheet))
    desk.append(STATION, (Draft(desk.now(), told),))


def _change(before: Thing | None, after: Thing | None) -> ByHand:
    if before is None or after is None:
        return ByHand.ADDED if before is None else ByHand.REMOVED
    if isinstance(before, Person) and isinstance(after, Person) and before.active != after.active:
        return ByHand.REACTIVATED if after.active else ByHand.DEACTIVATED
    return ByHand.CHANGED


def _told(row: Thing | None, name: str) -> str:
    value = getattr(row, name, None)
    if isinstance(value, tuple):
        return "、".join(str(part) for part in value)
    return "" if value is None else str(value)
