"""``commandpost papers``, ``void`` and ``journal``."""

from __future__ import annotations

from argparse import Namespace

from commandpost.cli.output import desk, show
from commandpost.cli.subjects import whole_subject
from commandpost.domain.errors import OperatorError
from commandpost.domain.times import dated
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_numbers import void_number
from commandpost.usecases.views.logbook import LogLine, log_page, search_log
from commandpost.usecases.views.paper_register import PaperRow, paper_register
from commandpost.usecases.views.papers import PaperSubject, paper_subjects


def papers(options: Namespace) -> None:
    """The register of all papers or of one matter's, or (``--about``) what papers are drawn of."""
    with desk(options) as at:
        offset = at.profile().offset
        if options.about:
            subjects = at.ask(paper_subjects)
            show(_subjects(subjects), options, (_subject_line(s, offset) for s in subjects))
            return
        about = whole_subject(at, options.subject) if options.subject else None
        rows = at.ask(paper_register, about)
    show([_row(row) for row in rows], options, (_row_line(row, offset) for row in rows))


def _subjects(subjects: tuple[PaperSubject, ...]) -> list[dict[str, object]]:
    return [
        {
            "subject": str(each.subject),
            "title": each.title,
            "at": each.at,
            "open": each.open,
            "kinds": [kind.key for kind in each.kinds],
        }
        for each in subjects
    ]


def _subject_line(each: PaperSubject, offset: int) -> str:
    what = text(f"paper.about.{each.subject.kind}")
    kinds = " ".join(kind.key for kind in each.kinds)
    short = f"{each.subject.kind}:{each.subject.id}"
    return f"{short}\t{what}\t{dated(each.at, offset)}\t{each.title}\t{kinds}"


def _row(row: PaperRow) -> dict[str, object]:
    return {
        "serial": row.serial,
        "kind": row.paper,
        "about": str(row.about),
        "title": row.title,
        "step": row.step,
        "at": row.at,
        "void": row.void,
    }


def _row_line(row: PaperRow, offset: int) -> str:
    step = text(f"paper.step.{row.step}")
    cells = (row.serial or "—", step, dated(row.at, offset), row.paper, row.title, row.void)
    return "\t".join(cells).rstrip()


def void(options: Namespace) -> None:
    """A reserved number is not used; it stays visible as 作废."""
    with desk(options) as at:
        about = whole_subject(at, options.incident, ("incident",))
        rows = [row for row in at.ask(paper_register, about) if row.serial == options.serial]
        if not rows:
            raise OperatorError("paper.unknown_serial", serial=options.serial)
        at.do(void_number, rows[0], options.reason)
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
