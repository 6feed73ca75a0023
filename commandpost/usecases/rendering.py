"""Work that needs no desk and may run off the UI thread: situation to PDF, page to picture."""

from __future__ import annotations

from collections.abc import Sequence

from commandpost.domain.bound import Binding
from commandpost.domain.paper_frame import PaperEdit, PaperMatter
from commandpost.domain.records import dataclass
from commandpost.domain.sheets import BlankForm
from commandpost.reports import Rendered
from commandpost.reports.editing import Passage
from commandpost.reports.preview import PagePicture, Pictures

__all__ = [
    "Composed",
    "PagePicture",
    "Passage",
    "Pictures",
    "Rendered",
    "bind",
    "blank_form_pdf",
    "compose",
    "draft_text",
    "page_count",
    "page_picture",
    "page_pictures",
    "paper_passages",
    "paper_title",
    "qr_matrix",
    "render",
]


def render(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> Rendered:
    """A paper: bytes, hash, pages, and warnings about characters and what is missing."""
    from commandpost import reports

    return reports.render(matter, edits)


@dataclass(frozen=True, slots=True)
class Composed:
    """A paper as the page shows it: its passages for the editor, its pages for the preview."""

    matter: PaperMatter
    passages: tuple[Passage, ...]
    rendered: Rendered


def compose(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> Composed:
    """Passages and pages of a matter with the officer's words."""
    return Composed(matter, paper_passages(matter, edits), render(matter, edits))


def paper_title(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> str:
    """What the paper is called: 关于…的初报."""
    from commandpost import reports

    return reports.drafted(matter, edits).title


def paper_passages(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> tuple[Passage, ...]:
    """The paper's text for the editor: each passage with what stands behind it."""
    from commandpost import reports

    return reports.passages(matter, edits)


def draft_text(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> str:
    """The same paper as plain text, for reading aloud or pasting elsewhere."""
    from commandpost import reports

    return reports.draft_text(matter, edits)


def page_picture(pdf: bytes, page: int, dpi: int, widest: int | None = None) -> PagePicture:
    """One page as pixels for the preview."""
    from commandpost.reports import preview

    return preview.page_picture(pdf, page, dpi, widest)


def page_pictures(
    pdf: bytes, wanted: tuple[int, ...], dpi: int, widest: int | None = None
) -> Pictures:
    """How many pages there are, and those in sight as pixels."""
    from commandpost.reports import preview

    return preview.page_pictures(pdf, wanted, dpi, widest)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from commandpost.reports import preview

    return preview.page_count(pdf)


def bind(binding: Binding) -> tuple[bytes, int]:
    """The papers of a matter as one file with contents and bookmarks, and its pages."""
    from commandpost.reports import bound

    return bound.bind(binding)


def blank_form_pdf(form: BlankForm, labels: tuple[str, ...], unit: str) -> bytes:
    """A blank form, one numbered sheet a page."""
    from commandpost.reports.blank_form import typeset_form

    return typeset_form(form, labels, unit)


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Words as a QR code: rows of dark and light."""
    from commandpost.reports import qr

    return qr.qr_matrix(text)
