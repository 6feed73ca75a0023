"""How the station writes its papers: checked, saved as one entry, handed on as a file and taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_book import (
    BookProblem,
    PaperBook,
    book_of,
    book_problems,
    handed_on,
    taken_over,
)
from commandpost.domain.paper_kinds import INCIDENT_REPORTS, KINDS
from commandpost.domain.station import StationProfile
from commandpost.domain.words import cleaned
from commandpost.host.library import load_paper_book_file
from commandpost.host.text import text
from commandpost.usecases.papers import write_file
from commandpost.usecases.station_words import paper_name

DRAFT = "settings.papers"
"""Under which name half-edited settings of papers are kept."""


def fixed_words(paper: str) -> dict[str, str]:
    """A kind's fixed words by key, as they stand before a station has its own."""
    from commandpost.reports.words import fixed_words as read

    return read(paper, KINDS[paper].series == INCIDENT_REPORTS)


def check_papers(book: PaperBook) -> tuple[BookProblem, ...]:
    """What keeps it from being saved."""
    worded = {one.paper for one in book.papers if one.wording and one.paper in KINDS}
    return book_problems(book, {paper: fixed_words(paper) for paper in sorted(worded)})


def check_book(station: StationProfile) -> None:
    """Refuse a station whose papers could not be drawn up."""
    wrong = check_papers(book_of(station))
    if wrong:
        raise OperatorError("papers.not_sound", count=len(wrong), first=problem_words(wrong[0]))


def problem_words(problem: BookProblem) -> str:
    """Place, what is wrong, what to do."""
    said = fault_words(problem)
    if not problem.paper:
        return said
    return text("rules.at", place=paper_name(problem.paper, problem.line), said=said)


def fault_words(problem: BookProblem) -> str:
    """What is wrong and what to do, to stand beside its field."""
    return text(f"papers.check.{problem.key}", **dict(problem.params))


def write_papers(book: PaperBook, region: str, path: Path) -> None:
    """A file for other offices: no names of people, the own region left open."""
    from commandpost.importers.plan_file import written

    write_file(path, written(handed_on(book, region)))


def read_papers(path: Path, own: PaperBook, region: str) -> PaperBook:
    """What the station's book would be with that file taken; nothing is saved yet."""
    try:
        found = cleaned(load_paper_book_file(path))
    except OperatorError as error:
        if error.key != "library.malformed":
            raise
        raise OperatorError("papers.file_broken", **error.params) from error
    if found == PaperBook():
        raise OperatorError("papers.file_empty", file=path.name)
    return taken_over(found, own, region)


def draft_body(book: PaperBook) -> dict[str, Any]:
    """Half-edited settings as a draft keeps them."""
    return {"book": msgspec.to_builtins(book)}


def draft_book(body: dict[str, Any]) -> PaperBook | None:
    """The settings a draft holds; None when another version of the program kept it."""
    try:
        return msgspec.convert(body["book"], PaperBook)
    except (KeyError, msgspec.ValidationError):
        return None
