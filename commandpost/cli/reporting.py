"""``commandpost reporting``: what an incident owes upwards, what became of it, and as PDF."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from commandpost.cli.incidents import whole_id
from commandpost.cli.output import desk, show
from commandpost.domain.proof_sheet import ProofSheet
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import render
from commandpost.usecases.taking.reporting_proof import proof_matter
from commandpost.usecases.views.report_proof import proof_sheet


def reporting(options: Namespace) -> int:
    """The proof sheet (报送情况一览); 1 when something is late, not made or without receipt."""
    with desk(options) as at:
        incident = whole_id(at, options.incident)
        sheet = at.ask(proof_sheet, incident)
        if options.out:
            write_file(Path(options.out), render(at.ask(proof_matter, incident)).pdf)
    show(sheet, options, _lines(sheet))
    return int(any(row.wrong for row in sheet.rows))


def _lines(sheet: ProofSheet) -> list[str]:
    lines = [f"{sheet.title}\t{sheet.incident}\t{sheet.taken}", *sheet.told, "\t".join(sheet.heads)]
    for row in sheet.rows:
        mark = "▲" if row.wrong else " "
        cells = (row.report, row.recipient, row.limit, row.made, row.receipt, row.state)
        lines.append(f"{mark} " + "\t".join(cells))
        lines.append(f"    {row.source}")
    return lines
