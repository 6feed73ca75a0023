"""``commandpost callout``: list, show; numbers are masked, a terminal is nobody's desk."""

from __future__ import annotations

from argparse import Namespace

from commandpost.cli.output import desk, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.times import dated
from commandpost.usecases.views.callout_sheet import callout_list, callout_sheet, masked


def listed(options: Namespace) -> None:
    """Call-outs, newest first, with who is silent."""
    with desk(options) as at:
        rows = at.ask(callout_list)
        offset = at.profile().offset
    lines = []
    for row in rows:
        silent = "、".join(place for _, places in row.silent for place in places)
        sums = f"{row.read_back}/{row.total}"
        lines.append(f"{row.id[:8]}\t{dated(row.opened_at, offset)}\t{row.title}\t{sums}\t{silent}")
    show(rows, options, lines)


def show_callout(options: Namespace) -> None:
    """One call-out, row by row."""
    with desk(options) as at:
        found = [row.id for row in at.ask(callout_list) if row.id.startswith(options.id)]
        if len(found) != 1:
            raise OperatorError("callout.unknown")
        sheet = masked(at.ask(callout_sheet, found[0]))
        offset = at.profile().offset
    lines = [f"{sheet.title} {sheet.read_back}/{sheet.total}"]
    for row in sheet.rows:
        last = dated(row.last_at, offset) if row.last_at is not None else ""
        whom = f"{row.whom.name} {row.whom.rank}".strip() if row.whom else "—"
        parts = (str(row.number), row.place, whom, row.state.name.lower(), row.last, last)
        lines.append("\t".join(parts))
    show(sheet, options, lines)
