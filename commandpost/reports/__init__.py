"""From a frozen situation to paper: drafts in official Chinese, as PDF, as text, as pictures.

May import ``domain``, ``host``, reportlab and pypdfium2; knows nothing of store or importers. A
paper is drafted once, as blocks (``blocks``), and both the PDF (``layout``) and the plain text
(``plain``) are made of those. Text reaches a page only through ``para.para``. A new paper is one
module with ``draft(situation)`` and a line in ``_PAPERS``; its fixed words lie in resources/papers.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from commandpost.domain.errors import OperatorError

if TYPE_CHECKING:
    from commandpost.domain.duty_papers import DutyPaper
    from commandpost.domain.situation import Situation
    from commandpost.reports.blocks import Draft

_PAPERS = ("first_report", "follow_up")
"""The kinds of paper; each is the name of its module here and of its words."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paper ready to be issued; ``warnings`` are sentences for the officer, in their language."""

    pdf: bytes
    sha256: str
    pages: int
    warnings: tuple[str, ...]


def drafted(situation: Situation) -> Draft:
    """What the paper says, block by block."""
    if situation.paper not in _PAPERS:
        raise OperatorError("paper.unknown_kind", kind=situation.paper)
    module = import_module(f"commandpost.reports.{situation.paper}")
    return cast("Draft", module.draft(situation))


def render(situation: Situation) -> Rendered:
    """The paper as PDF; the same situation gives the same bytes, in any process, at any time.

    Only another reportlab, zlib or font would change them; resources/lock.txt pins the first.
    """
    import hashlib

    from commandpost.reports.layout import typeset
    from commandpost.reports.warnings import warnings

    draft = drafted(situation)
    pdf, pages, lost = typeset(draft)
    return Rendered(pdf, hashlib.sha256(pdf).hexdigest(), pages, warnings(situation, lost))


def render_duty(paper: DutyPaper) -> Rendered:
    """A duty bulletin or duty log as PDF; the same paper gives the same bytes."""
    import hashlib

    from commandpost.reports.layout import typeset
    from commandpost.reports.warnings import lost_characters

    module = import_module(f"commandpost.reports.{paper.paper}")
    pdf, pages, lost = typeset(cast("Draft", module.draft(paper)))
    return Rendered(pdf, hashlib.sha256(pdf).hexdigest(), pages, lost_characters(lost))


def draft_text(situation: Situation) -> str:
    """The same draft as plain text."""
    from commandpost.reports.plain import plain_text

    return plain_text(drafted(situation))
