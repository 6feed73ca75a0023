"""``commandpost roster``: workbooks in and out, and the posts nobody holds."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from commandpost.cli import FINDINGS, OK
from commandpost.cli.output import desk, show
from commandpost.domain.roster import Roster, RosterDraft
from commandpost.host.text import text
from commandpost.usecases.rosters import (
    import_roster,
    preview_roster,
    read_roster,
    roster,
    roster_gaps,
    write_roster,
)


def _counts(found: Roster) -> list[str]:
    return [f"{table}\t{len(getattr(found, table))}" for table in Roster.__dataclass_fields__]


def _refused(draft: RosterDraft) -> list[str]:
    return [
        text("cli.refused_row", sheet=r.sheet, row=r.row, reason=text(r.reason, **dict(r.params)))
        for r in draft.refused
    ]


def read(options: Namespace) -> int:
    """What a workbook holds; 1 when rows were refused."""
    draft = read_roster(Path(options.file))
    show(draft, options, [*_counts(draft.roster), *_refused(draft)])
    return FINDINGS if draft.refused else OK


def take(options: Namespace) -> int:
    """New, changed and deactivated by name, then the import; 1 when rows were refused."""
    draft = read_roster(Path(options.file))
    with desk(options) as at:
        plan = at.ask(preview_roster, draft)
        lines = [f"+ {table}\t{len(names)}" for table, names in plan.new.items() if names]
        lines += [
            f"~ {table}\t{'、'.join(names)}" for table, names in plan.changed.items() if names
        ]
        lines += [f"- people\t{name}" for name in plan.deactivated]
        value = {**asdict(plan), "refused": draft.refused, "written": not options.dry_run}
        show(value, options, [*lines, *_refused(draft)])
        if not options.dry_run:
            at.do(import_roster, draft)
    return FINDINGS if draft.refused else OK


def export(options: Namespace) -> None:
    """The same workbook back."""
    with desk(options) as at:
        write_roster(at.ask(roster), Path(options.file))
    show({"file": options.file}, options, (text("cli.written", file=options.file),))


def gaps(options: Namespace) -> int:
    """Villages that lack an A or B post."""
    with desk(options) as at:
        found = at.ask(roster_gaps)
    show(found, options, (f"{g.area}\t{g.role}\t{g.rank}" for g in found))
    return FINDINGS if found else OK
