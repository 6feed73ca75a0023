"""``commandpost roster``: workbooks in and out, and the posts nobody holds."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from commandpost.cli import FINDINGS, OK
from commandpost.cli.output import desk, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.roster import Roster
from commandpost.domain.roster_draft import RosterDraft, RosterWarning
from commandpost.host.text import text
from commandpost.usecases.rosters import (
    Setting,
    gap_words,
    import_roster,
    is_workbook,
    preview_roster,
    read_roster,
    read_roster_of_plan,
    roster,
    roster_gaps,
    roster_setting,
    write_roster,
)


def _counts(found: Roster) -> list[str]:
    return [f"{table}\t{len(getattr(found, table))}" for table in Roster.__dataclass_fields__]


def _warned(warnings: tuple[RosterWarning, ...]) -> list[str]:
    return [f"! {text(w.key, **dict(w.params))}" for w in warnings]


def _refused(draft: RosterDraft) -> list[str]:
    return [
        text("cli.refused_row", sheet=r.sheet, row=r.row, reason=text(r.reason, **dict(r.params)))
        for r in draft.refused
    ]


def _read(options: Namespace, setting: Setting) -> RosterDraft:
    """A workbook, a CSV file, or the tables that stand in a plan."""
    path = Path(options.file)
    draft = (read_roster if is_workbook(path) else read_roster_of_plan)(path, setting=setting)
    if not draft.sheets:
        raise OperatorError("import.no_roster_sheet", file=path.name)
    return draft


def read(options: Namespace) -> int:
    """What a workbook, or a plan's tables, hold; 1 when rows were refused."""
    draft = _read(options, Setting())
    show(draft, options, [*_counts(draft.roster), *_refused(draft), *_warned(draft.warnings)])
    return FINDINGS if draft.refused else OK


def take(options: Namespace) -> int:
    """New, changed and deactivated by name, then the import; 1 when rows were refused."""
    with desk(options) as at:
        draft = _read(options, at.ask(roster_setting, options.sender))
        plan = at.ask(preview_roster, draft, options.sender)
        lines = [f"+ {table}\t{len(names)}" for table, names in plan.new.items() if names]
        lines += [
            f"~ {row.part}\t{row.name}\t"
            + "；".join(f"{f.field}: {f.old} → {f.new}" for f in row.fields)
            for row in plan.details
        ]
        lines += [f"- people\t{name}" for name in plan.deactivated]
        lines += [f"- posts\t{name}" for name in plan.dropped]
        value = {**asdict(plan), "refused": draft.refused, "written": not options.dry_run}
        show(value, options, [*lines, *_refused(draft), *_warned(plan.warnings)])
        if not options.dry_run:
            at.do(import_roster, draft, options.sender)
    return FINDINGS if draft.refused else OK


def export(options: Namespace) -> None:
    """The same workbook back; numbers are masked unless asked for in full."""
    with desk(options) as at:
        write_roster(at.ask(roster), Path(options.file), full=options.full)
    show({"file": options.file}, options, (text("cli.written", file=options.file),))


def gaps(options: Namespace) -> int:
    """Where the roster has holes, what hurts first on top."""
    with desk(options) as at:
        found = at.ask(roster_gaps)
    show(found, options, map(gap_words, found))
    return FINDINGS if found else OK
