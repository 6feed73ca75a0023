"""What a workbook would do to the roster, in the rows of the import window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from commandpost.domain.records import dataclass
from commandpost.domain.roster import PARTS, Person, Thing, key
from commandpost.domain.roster_diff import RosterPlan, RowChange
from commandpost.domain.roster_draft import RefusedRow, RosterDraft, RosterWarning
from commandpost.host.garbage import undisturbed
from commandpost.usecases.desk import Desk
from commandpost.usecases.rosters import preview_roster, roster_senders, roster_setting

__all__ = [
    "ChangedField",
    "DryRun",
    "NamedRow",
    "dry_run",
    "fields_for",
    "fields_of",
    "roster_senders",
    "roster_setting",
]

HOLDERS = ("name", "title", "phone", "name_phone")
"""Fields a sheet with A and B columns has once for each."""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row that would come or go: which part of the roster, and what it is called."""

    number: int
    part: str
    name: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field of a row as it stands and as the workbook has it."""

    number: int
    part: str
    name: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class DryRun:
    """Everything an operator agrees to or leaves, ready to be shown."""

    new: tuple[NamedRow, ...] = ()
    changed: tuple[ChangedField, ...] = ()
    changed_rows: int = 0
    leaving: tuple[NamedRow, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    warnings: tuple[RosterWarning, ...] = ()
    unchanged: int = 0

    @property
    def does_something(self) -> bool:
        """Whether taking it in would change anything."""
        return bool(self.new or self.changed or self.leaving)


def dry_run(desk: Desk, draft: RosterDraft, sender: str) -> DryRun:
    """New, changed field by field, leaving by name, refused, what to look at; writes nothing."""
    with undisturbed():
        return _dry_run(desk, draft, preview_roster(desk, draft, sender))


def _dry_run(desk: Desk, draft: RosterDraft, plan: RosterPlan) -> DryRun:
    new = chain.from_iterable(_new(desk, draft, plan, part) for part in PARTS)
    return DryRun(
        new=tuple(NamedRow(at, *told) for at, told in enumerate(new)),
        changed=_changed(plan.details),
        changed_rows=len(plan.details),
        leaving=_leaving(plan),
        refused=draft.refused,
        warnings=plan.warnings,
        unchanged=sum((plan.unchanged or {}).values()),
    )


def _new(
    desk: Desk, draft: RosterDraft, plan: RosterPlan, part: str
) -> Iterator[tuple[str, str, str]]:
    """Each new row of a part by its name, with what tells it from others of that name."""
    names = plan.new.get(part, ())
    if not names:
        return
    standing: list[Thing] = desk.store.roster.all(PARTS[part])
    before = {key(thing) for thing in standing}
    rows = (row for row in getattr(draft.roster, part) if key(row) not in before)
    yield from ((part, name, _more(row)) for name, row in zip(names, rows, strict=False))


def _more(row: Thing) -> str:
    if isinstance(row, Person):
        return "  ".join(filter(None, (row.unit, row.title, "、".join(row.phones))))
    words = (getattr(row, name, "") for name in ("place", "store", "unit", "phone"))
    return "  ".join(filter(None, words))


def _changed(details: tuple[RowChange, ...]) -> tuple[ChangedField, ...]:
    told = ((row, change) for row in details for change in row.fields)
    return tuple(
        ChangedField(at, row.part, row.name, change.field, change.old, change.new)
        for at, (row, change) in enumerate(told)
    )


def _leaving(plan: RosterPlan) -> tuple[NamedRow, ...]:
    people = [("people", p.name, " ".join(filter(None, (p.unit, p.title)))) for p in plan.leaving]
    posts = [("posts", name, "") for name in plan.dropped]
    return tuple(NamedRow(at, *told) for at, told in enumerate((*people, *posts)))


def fields_of(kind: str) -> tuple[str, ...]:
    """The fields a column of such a sheet can fill; those of A and B holders by their rank."""
    from commandpost.importers import headers

    fields = headers.fields_of(kind)
    if kind != "posts":
        return fields
    held = [name for name in HOLDERS if name in fields]
    return (*fields, *(f"{rank}.{name}" for rank in ("A", "B") for name in held))


def fields_for(kind: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """What headers mean on a sheet the operator calls ``kind``; empty where nobody knows."""
    from commandpost.importers import headers

    if not kind:
        return tuple("" for _ in words)
    found = (headers.column(kind, word) for word in words)
    return tuple(column.key if column is not None else "" for column in found)
