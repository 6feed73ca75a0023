"""Work that needs no desk and may run off the UI thread: situation to PDF, page to picture."""

from __future__ import annotations

from commandpost.domain.call_sheet import CallSheet
from commandpost.domain.duty_papers import DutyPaper
from commandpost.domain.sheets import BlankForm
from commandpost.domain.situation import Situation
from commandpost.reports import Rendered
from commandpost.reports.preview import PagePicture

__all__ = [
    "PagePicture",
    "Rendered",
    "blank_form_pdf",
    "call_sheet_pdf",
    "draft_text",
    "page_count",
    "page_picture",
    "paper_title",
    "qr_matrix",
    "render",
    "render_duty",
]


def render(situation: Situation) -> Rendered:
    """The paper of a situation: bytes, hash, pages, and warnings about characters."""
    from commandpost import reports

    return reports.render(situation)


def render_duty(paper: DutyPaper) -> Rendered:
    """A duty bulletin or duty log as PDF."""
    from commandpost import reports

    return reports.render_duty(paper)


def paper_title(situation: Situation) -> str:
    """What the paper is called: 关于…的初报."""
    from commandpost import reports

    return reports.drafted(situation).title


def draft_text(situation: Situation) -> str:
    """The same paper as plain text, for reading aloud or pasting elsewhere."""
    from commandpost import reports

    return reports.draft_text(situation)


def page_picture(pdf: bytes, page: int, dpi: int) -> PagePicture:
    """One page as pixels for the preview."""
    from commandpost.reports import preview

    return preview.page_picture(pdf, page, dpi)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from commandpost.reports import preview

    return preview.page_count(pdf)


def call_sheet_pdf(sheet: CallSheet) -> bytes:
    """A call-out's list for callers with pen and paper, or the blank one."""
    from commandpost.reports.call_sheet import typeset_call_sheet

    return typeset_call_sheet(sheet)[0]


def blank_form_pdf(form: BlankForm, labels: tuple[str, ...], unit: str) -> bytes:
    """A blank form, one numbered sheet a page."""
    from commandpost.reports.blank_form import typeset_form

    return typeset_form(form, labels, unit)


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Words as a QR code: rows of dark and light."""
    from commandpost.reports import qr

    return qr.qr_matrix(text)
