"""Chooses the reader for a file by its content and its name: plans and rosters come in here."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan_draft import PlanDraft, Reading
from commandpost.host import child
from commandpost.importers import limits
from commandpost.importers.contacts import contacts
from commandpost.importers.docx import read_docx
from commandpost.importers.html import read_html
from commandpost.importers.office import read_legacy
from commandpost.importers.outline import Source, outline
from commandpost.importers.pdf import read_pdf
from commandpost.importers.places import Layout, located
from commandpost.importers.plain_tables import with_tables
from commandpost.importers.recognise import recognise
from commandpost.importers.rosters import (
    Piece,
    pieces,
    read_roster,
    roster_of_tables,
    roster_pieces,
)
from commandpost.importers.text import decoded
from commandpost.importers.volumes import split
from commandpost.importers.web_archive import is_archive, read_archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commandpost.domain.roster import Area

__all__ = ["read_plan", "read_roster", "read_roster_of_plan", "roster_pieces"]

_ZIP, _OLE, _PDF, _RTF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-", b"{\\rtf"
_TEXT = (".txt", ".md", ".markdown", ".text", "")
_LEGACY = (".doc", ".wps", ".dot", ".wpt", "")
_PAGE = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,300}?-->\s*)?<(?:!doctype\s+html|html)\b",
    re.I | re.S,
)


def read_plan(path: Path, catalogue: Catalogue | None = None) -> Reading:
    """Read a file's plans (.docx, .pdf, .html, .mht, .txt, .md, .yaml); figures: ``catalogue``.

    The reading's message is the key of a sentence; it is empty when there is nothing to say.
    """
    head = limits.check_file(path)
    suffix = path.suffix.lower()
    if suffix in (".yaml", ".yml"):
        from commandpost.importers.plan_file import read_plan_file

        draft = PlanDraft(read_plan_file(path.read_bytes(), path.name))
        words = decoded(path.read_bytes(), path.name)
        return Reading((located(draft, None, Layout(words)),), text=words)
    sources = list(with_tables(_sources(path, head, suffix)))
    limits.over("characters", sum(len(s.text) for s in sources), limits.CHARACTERS, path.name)
    layout = Layout.of(sources)
    return replace(_read(sources, path, catalogue or Catalogue(()), layout), text=layout.text)


def read_roster_of_plan(
    path: Path, *, area_code: str = "", known: tuple[Area, ...] = ()
) -> Iterator[Piece]:
    """What the contact and resource tables of a document would bring, row by row.

    Whether the document is a plan does not matter here: an office's list may be a Word table.
    """
    head, suffix = limits.check_file(path), path.suffix.lower()
    if suffix in (".yaml", ".yml"):
        contents = tuple(draft.plan.contacts for draft in read_plan(path).drafts)
    else:
        sources = list(with_tables(_sources(path, head, suffix)))
        limits.over("characters", sum(len(s.text) for s in sources), limits.CHARACTERS, path.name)
        contents = tuple(contacts(outline(part, path.name)) for part in split(sources))
    yield from pieces(roster_of_tables(contents, path.name, area_code=area_code, known=known))


def _read(sources: list[Source], path: Path, catalogue: Catalogue, layout: Layout) -> Reading:
    """Every plan of the document, or the reason why there is none; tells its steps as it goes."""
    drafts: list[PlanDraft] = []
    messages: list[str] = []
    parts = split(sources)
    limits.over("plans", len(parts), limits.PLANS, path.name)
    for number, part in enumerate(parts):
        child.report(3 * number + 1, 3 * len(parts))
        tree = outline(part, path.name)
        child.report(3 * number + 2, 3 * len(parts))
        reading = recognise(tree, path.stem, catalogue)
        child.report(3 * number + 3, 3 * len(parts))
        drafts += (located(draft, tree, layout.of_part(part)) for draft in reading.drafts)
        messages.append(reading.message)
    return Reading(tuple(drafts), next(filter(None, messages), ""))


def _sources(path: Path, head: bytes, suffix: str) -> list[Source]:
    if head.startswith(_ZIP):
        if not limits.has_part(path, "word/document.xml"):
            raise OperatorError("import.unsupported", file=path.name)
        return read_docx(path)
    if head.startswith(_OLE):
        if suffix not in _LEGACY:
            raise OperatorError("import.unsupported", file=path.name)
        return read_legacy(path)
    if head.startswith(_RTF):
        raise OperatorError("import.legacy_word", file=path.name)
    if _PDF in head[:1024] and head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(_PDF):
        return read_pdf(path)
    if is_archive(head):
        return read_archive(path)
    if suffix in (".html", ".htm", ".shtml") or _PAGE.match(head):
        return read_html(path)
    if suffix not in _TEXT:
        raise OperatorError("import.unsupported", file=path.name)
    words = decoded(path.read_bytes(), path.name)
    return [Source(line, number) for number, line in enumerate(words.split("\n"), 1)]
