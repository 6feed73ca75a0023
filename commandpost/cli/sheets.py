"""``commandpost forms`` (blank numbered sheets, typing them in) and ``commandpost handover``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from commandpost.cli.output import desk, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.times import dated, typed_time
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.sheets import (
    enter_sheet,
    print_sheets,
    reserve_sheets,
    set_sheet_aside,
    sheet_book,
)
from commandpost.usecases.sheets import (
    forms as all_forms,
)
from commandpost.usecases.views.handover_text import handover_text


def forms(options: Namespace) -> None:
    """Print with ``--out``, type in with ``--enter``, else list what is out."""
    with desk(options) as at:
        if options.enter is not None:
            _enter(at, options)
        elif options.set_aside is not None:
            sheet = at.ask(sheet_book).sheet_out(options.set_aside)
            at.do(set_sheet_aside, options.set_aside, options.reason)
            show({"number": sheet.label}, options, (text("cli.sheet_aside", number=sheet.label),))
        elif options.out:
            _print(at, options)
        else:
            _list(at, options)


def handover(options: Namespace) -> None:
    """The handover sheet as plain text, to print or to read out."""
    with desk(options) as at:
        lines = at.ask(handover_text, last=options.last)
    show({"lines": lines}, options, lines)


def _print(at: Desk, options: Namespace) -> None:
    """The numbers are taken first: a page that jams has used its own up."""
    wanted = options.form or [form.id for form in all_forms()]
    before = at.ask(sheet_book).next_number
    for form in wanted:
        at.do(reserve_sheets, form, options.copies)
    new = tuple(sheet for sheet in at.ask(sheet_book).printed if sheet.number >= before)
    files = print_sheets(Path(options.out), new, at.profile().name)
    lines = []
    for file in files:
        first, _, last = file.stem.partition("-")[2].partition("-")
        lines.append(text("cli.forms_printed", file=str(file), first=first, last=last))
    show({"files": [str(file) for file in files]}, options, lines)


def _enter(at: Desk, options: Namespace) -> None:
    sheet = at.ask(sheet_book).sheet_out(options.enter)
    now = at.now()
    happened = typed_time(options.at, now, at.profile().offset) if options.at else now
    if happened is None:
        raise OperatorError("time.not_understood", text=options.at)
    at.do(enter_sheet, sheet.number, options.text, happened)
    show({"number": sheet.label}, options, (text("cli.sheet_entered", number=sheet.label),))


def _list(at: Desk, options: Namespace) -> None:
    book, offset = at.ask(sheet_book), at.profile().offset
    out = [{"number": sheet.label, "form": sheet.form, "title": sheet.title} for sheet in book.out]
    lines = [f"{form.id}\t{form.title}" for form in all_forms()]
    lines += [
        text(
            "cli.sheet_out",
            number=sheet.label,
            title=sheet.title,
            at=dated(sheet.printed_at, offset),
        )
        for sheet in book.out
    ]
    show({"forms": [form.id for form in all_forms()], "out": out}, options, lines)
