"""``commandpost report`` and ``commandpost journal``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from commandpost.cli.incidents import whole_id
from commandpost.cli.output import desk, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.situation import Situation
from commandpost.domain.times import dated
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.papers import (
    Issue,
    issue_report,
    reserve_paper,
    reserved_serial,
    void_paper,
    write_file,
)
from commandpost.usecases.rendering import Rendered, paper_title, render
from commandpost.usecases.situations import take_situation
from commandpost.usecases.views.logbook import LogLine, log_page, search_log


def report(options: Namespace) -> None:
    """Draw a report up, write it, and issue it into the journal when asked to."""
    request = PaperRequest(
        paper=options.kind,
        signer=options.signer,
        approved_by=options.approved_by,
        trend=options.trend,
        needs=options.needs,
    )
    with desk(options) as at:
        incident = whole_id(at, options.incident)
        serial = ""
        if options.issue:
            serial = _serial(at, incident, options.kind)
        situation = at.ask(take_situation, incident, request, serial)
        rendered = render(situation)
        write_file(Path(options.out), rendered.pdf)
        if options.issue:
            _issue(at, incident, situation, rendered, Path(options.out))
    value = {
        "file": options.out,
        "serial": serial,
        "sha256": rendered.sha256,
        "pages": rendered.pages,
        "warnings": rendered.warnings,
    }
    show(value, options, (f"{options.out}\t{serial}\t{rendered.sha256}", *rendered.warnings))


def _issue(at: Desk, incident: Id, situation: Situation, rendered: Rendered, out: Path) -> None:
    """Put it on record; a paper that was refused leaves no numbered file behind."""
    try:
        at.do(issue_report, incident, Issue(situation, rendered.pdf, paper_title(situation)))
    except OperatorError:
        out.unlink(missing_ok=True)
        raise


def _serial(at: Desk, incident: Id, kind: str) -> str:
    held = at.ask(reserved_serial, incident, kind)
    if held:
        return held
    at.do(reserve_paper, incident, kind)
    return at.ask(reserved_serial, incident, kind)


def void(options: Namespace) -> None:
    """A reserved number is not used; it stays visible as 作废."""
    with desk(options) as at:
        at.do(void_paper, whole_id(at, options.incident), options.serial, options.reason)
    shown = text("log.paper.voided", serial=options.serial, reason=options.reason)
    show({"serial": options.serial}, options, (shown,))


def journal(options: Namespace) -> None:
    """The newest lines of the readable log, or those holding some words."""
    with desk(options) as at:
        if options.search:
            lines = at.ask(search_log, options.search)[: options.limit]
        else:
            lines = _newest(at, options.limit)
        profile = at.find_profile()
    offset = profile.offset if profile else 480
    show(lines, options, (f"{dated(line.at, offset)}\t{line.by}\t{line.text}" for line in lines))


def _newest(at: Desk, wanted: int) -> tuple[LogLine, ...]:
    """So many lines; a page of entries may hold fewer, for not every entry is a line."""
    lines: list[LogLine] = []
    before = None
    while len(lines) < wanted:
        page = at.ask(log_page, (), before=before, limit=wanted)
        lines += page.lines
        before = page.before
        if before is None:
            break
    return tuple(lines[:wanted])
