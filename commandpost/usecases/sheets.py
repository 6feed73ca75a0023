"""Paper and power: blank sheets printed ahead, typed in afterwards by number, reconciled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.sheets import SheetEntered, SheetTyped
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.sheets import BlankForm, Sheet, SheetBook, fold, reserve, set_aside
from commandpost.domain.times import Instant
from commandpost.host.library import load_forms
from commandpost.usecases.desk import Desk
from commandpost.usecases.log import write_log
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import blank_form_pdf


def sheet_book(desk: Desk) -> SheetBook:
    """Every number printed, and which are still out."""
    return fold(desk.store.journal.entries(STATION))


def forms() -> tuple[BlankForm, ...]:
    """The blank forms there are; desk-free."""
    return load_forms()


def reserve_sheets(desk: Desk, form: str, count: int) -> Changes:
    """The next numbers for that many sheets of a form: taken before anything is printed."""
    known = {each.id: each for each in load_forms()}
    if form not in known:
        raise OperatorError("sheet.unknown_form", form=form)
    taken = reserve(sheet_book(desk), form, known[form].title, count, desk.now())
    desk.append(STATION, taken)
    return Changes.JOURNAL


def print_sheets(folder: Path, sheets: tuple[Sheet, ...], unit: str) -> tuple[Path, ...]:
    """One PDF a form, each of its pages a numbered sheet; desk-free."""
    written = []
    for form in load_forms():
        own = tuple(sheet for sheet in sheets if sheet.form == form.id)
        if own:
            name = f"{form.title}-{own[0].label}-{own[-1].label}.pdf"
            file = folder / name
            labels = tuple(sheet.label for sheet in own)
            write_file(file, blank_form_pdf(form, labels, unit))
            written.append(file)
    return tuple(written)


def enter_sheet(
    desk: Desk, number: int, words: str, happened_at: Instant, subject: Subject = STATION
) -> Changes:
    """补录 of a sheet: its words at the time they tell of, under the sheet's number."""
    sheet = sheet_book(desk).sheet_out(number)
    if not words.strip():
        raise OperatorError("log.empty")
    changes = write_log(
        desk, subject, f"［{sheet.label} {sheet.title}］{words.strip()}", happened_at
    )
    desk.append(STATION, (Draft(desk.now(), SheetEntered(number)),))
    return changes | Changes.JOURNAL


def typed_as(
    desk: Desk, number: int, into: str, use_case: Callable[..., Changes], *what: object
) -> Changes:
    """补录 of a sheet as what its form is for: the use case and the number back, or neither."""
    sheet_book(desk).sheet_out(number)
    changes = use_case(desk, *what)
    desk.append(STATION, (Draft(desk.now(), SheetTyped(number, into)),))
    return changes | Changes.JOURNAL


def sheet_done(desk: Desk, number: int, into: str) -> Changes:
    """Every row of a sheet of many rows stands where it belongs; its number is back."""
    sheet_book(desk).sheet_out(number)
    desk.append(STATION, (Draft(desk.now(), SheetTyped(number, into)),))
    return Changes.JOURNAL


def set_sheet_aside(desk: Desk, number: int, reason: str) -> Changes:
    """A sheet that was spoiled, lost or stayed blank; its number stays on record."""
    desk.append(STATION, set_aside(sheet_book(desk), number, reason, desk.now()))
    return Changes.JOURNAL
