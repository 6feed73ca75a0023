"""Chooses the reader for a file by its content and its name: plans and rosters come in here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan_draft import PlanDraft, Reading
from commandpost.importers import limits
from commandpost.importers.outline import Source, outline
from commandpost.importers.recognise import recognise
from commandpost.importers.rosters import read_roster

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["read_plan", "read_roster"]

_ZIP, _OLE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_TEXT = (".txt", ".md", ".text", "")


def read_plan(path: Path, catalogue: Catalogue | None = None) -> Reading:
    """Read a plan (.docx, .txt, .md, .html, our own .yaml), its figures those of ``catalogue``.

    The reading's message is the key of a sentence; it is empty when there is nothing to say.
    """
    head = limits.check_file(path)
    suffix = path.suffix.lower()
    if head.startswith(_OLE):
        raise OperatorError("import.legacy_word", file=path.name)
    if suffix in (".yaml", ".yml"):
        from commandpost.importers.plan_file import read_plan_file

        return Reading((PlanDraft(read_plan_file(path.read_bytes(), path.name)),))
    sources = _sources(path, head, suffix)
    tree = outline(sources)
    reading = recognise(tree, path.stem, catalogue or Catalogue(()))
    text = "\n".join(source.text for source in sources)
    return Reading(reading.drafts, reading.message, text)


def _sources(path: Path, head: bytes, suffix: str) -> list[Source]:
    if head.startswith(_ZIP):
        if not limits.has_part(path, "word/document.xml"):
            raise OperatorError("import.unsupported", file=path.name)
        from commandpost.importers.docx import read_docx

        return read_docx(path)
    if suffix in (".html", ".htm") and not head.startswith(_PDF):
        from commandpost.importers.html import read_html

        return read_html(path)
    if head.startswith(_PDF) or suffix not in _TEXT:
        raise OperatorError("import.unsupported", file=path.name)
    from commandpost.importers.text import decoded

    words = decoded(path.read_bytes(), path.name)
    return [Source(line, number) for number, line in enumerate(words.split("\n"), 1)]
