"""From a frozen situation to paper: drafts in official Chinese, as PDF, as text, as pictures.

May import ``domain``, ``host``, reportlab and pypdfium2; knows nothing of store or importers. A
paper is drafted once, as blocks (``blocks``), and both the PDF (``layout``) and the plain text
(``plain``) are made of those. Text reaches a page only through ``para.para``. A new paper is one
module with ``draft(matter)``, named as its kind in ``domain.paper_kinds``; its fixed words lie in
resources/papers.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.records import dataclass
from commandpost.domain.secrecy import refuse_secrecy_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.paper_findings import PaperFinding
    from commandpost.domain.paper_frame import PaperEdit, PaperMatter
    from commandpost.reports.blocks import Draft
    from commandpost.reports.editing import Passage

_DUTY = ("duty_bulletin", "duty_log")
"""Papers of the duty desk, which have a page of their own."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paper ready to be issued; ``findings`` are what the officer should look at before.

    ``warnings`` are the same in words, in the officer's language; ``words_sha256`` names the words
    that are checked and signed.
    """

    pdf: bytes
    sha256: str
    pages: int
    warnings: tuple[str, ...]
    title: str = ""
    words_sha256: str = ""
    findings: tuple[PaperFinding, ...] = ()


def drafted(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> Draft:
    """What the paper says, block by block, with the officer's words over the drafted ones."""
    from commandpost.reports.editing import edited

    paper = matter.frame.paper
    if paper not in KINDS and paper not in _DUTY:
        raise OperatorError("paper.unknown_kind", kind=paper)
    refuse_secrecy_mark(*(edit.text for edit in edits))
    module = import_module(f"commandpost.reports.{paper}")
    return edited(cast("Draft", module.draft(matter)), edits)


def render(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> Rendered:
    """The paper as PDF; the same matter gives the same bytes, in any process, at any time.

    Only another reportlab, zlib or font would change them; resources/lock.txt pins the first.
    """
    import hashlib

    from commandpost.domain.paper_findings import gravest_first
    from commandpost.reports.editing import edited, pieces, words_sha256
    from commandpost.reports.lint import character_findings, lint, told

    recorded = drafted(matter)
    draft = edited(recorded, edits)
    pdf, pages, lost = typeset(draft)
    found = character_findings(draft, lost, pieces(recorded, edits))
    if matter.frame.paper in KINDS:
        found = gravest_first((*found, *lint(matter, recorded, edits)))
    return Rendered(
        pdf,
        hashlib.sha256(pdf).hexdigest(),
        pages,
        tuple(map(told, found)),
        draft.title,
        words_sha256(draft),
        found,
    )


def typeset(draft: Draft) -> tuple[bytes, int, tuple[str, ...]]:
    """The PDF of a draft, its pages, and the characters that no font has."""
    from commandpost.reports import card_sheet, layout, sheet
    from commandpost.reports.blocks import Form

    if draft.form is Form.OFFICIAL:
        return layout.typeset(draft)
    return card_sheet.typeset(draft) if draft.form is Form.CARDS else sheet.typeset(draft)


def passages(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> tuple[Passage, ...]:
    """The paper's text for the editor: each passage with what stands behind it."""
    from commandpost.reports import editing

    return editing.passages(drafted(matter), edits)


def draft_text(matter: PaperMatter, edits: Sequence[PaperEdit] = ()) -> str:
    """The same draft as plain text."""
    from commandpost.reports.plain import plain_text

    return plain_text(drafted(matter, edits))
