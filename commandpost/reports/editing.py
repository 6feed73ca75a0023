"""The officer's hand in a drafted text: passages that know their entries, and edits over them.

A passage is a paragraph of the draft. Its key comes from the heading it stands under and from
what stands behind it, so that it stays the same while figures change; an edit replaces its words,
empty words take it out, several lines make several paragraphs.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from commandpost.domain.paper_frame import PaperEdit
from commandpost.domain.records import dataclass
from commandpost.reports.blocks import Code, Heading, Paragraph, Sentence
from commandpost.reports.characters import visible
from commandpost.reports.qr import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.reports.blocks import Block, Draft

OFFICER = "#officer"
"""What stands behind words that a person wrote into the paper."""

TITLE = "title"
"""The key of the title, which can be edited like a passage."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as it is shown for editing.

    ``drafted`` is what the record says now, ``text`` what the paper says; ``behind`` are entry ids
    or fields; ``outdated`` when the record has changed since the officer wrote over it. A heading
    or table is no ``editable`` passage and stands there for orientation.
    """

    key: str
    drafted: str
    text: str
    behind: tuple[str, ...]
    sentences: tuple[Sentence, ...] = ()
    editable: bool = True
    edited: bool = False
    outdated: bool = False


def passages(draft: Draft, edits: Sequence[PaperEdit] = ()) -> tuple[Passage, ...]:
    """The title and every block of a draft, with the edits made."""
    found = {edit.key: edit for edit in edits}
    out = [_passage(TITLE, draft.title, ("#title",), (), found.get(TITLE))]
    for key, block in _keyed(draft.blocks):
        if isinstance(block, Paragraph):
            behind = tuple(dict.fromkeys(b for s in block.sentences for b in s.behind))
            out.append(_passage(key, block.text, behind, block.sentences, found.get(key)))
        else:
            told = block.text if isinstance(block, Heading) else getattr(block, "caption", "")
            out.append(Passage(key, told, told, (), editable=False))
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage as it is looked through: ``prose`` is read word by word, tables only for words."""

    key: str
    text: str
    behind: tuple[str, ...] = ()
    prose: bool = True


def pieces(draft: Draft, edits: Sequence[PaperEdit] = ()) -> tuple[Piece, ...]:
    """Everything the paper says, under the keys of ``passages``; what was taken out is not there.

    ``draft`` is as the record has it, without the edits.
    """
    from commandpost.reports.plain import block_lines

    told = {one.key: one for one in passages(draft, edits)}
    out = [Piece(TITLE, told[TITLE].text, ("#title",))]
    for key, block in _keyed(draft.blocks):
        one = told[key]
        if one.editable:
            out.append(Piece(key, one.text, one.behind))
        else:
            out.append(Piece(key, "\n".join(block_lines(block)), prose=False))
    return tuple(piece for piece in out if piece.text.strip())


def edited(draft: Draft, edits: Sequence[PaperEdit]) -> Draft:
    """The draft with the officer's words in it."""
    if not edits:
        return draft
    found = {edit.key: edit for edit in edits}
    title = found[TITLE].text.strip() if TITLE in found else draft.title
    blocks: list[Block] = []
    rewritten: dict[str, str] = {}
    for key, block in _keyed(draft.blocks):
        edit = found.get(key)
        if isinstance(block, Code):
            blocks += _carrying(block, rewritten)
            continue
        if edit is None or not isinstance(block, Paragraph):
            blocks.append(block)
            continue
        lines = [line.strip() for line in edit.text.splitlines()]
        rewritten[visible(block.text)] = visible("".join(lines))
        blocks += [
            replace(block, sentences=(Sentence(line, (OFFICER,)),)) for line in lines if line
        ]
    return replace(draft, title=title or draft.title, blocks=tuple(blocks))


def _carrying(code: Code, rewritten: dict[str, str]) -> tuple[Code, ...]:
    """A code that carries a passage carries the officer's words for it; too many have no code."""
    text = rewritten.get(code.text, code.text)
    fits = text.strip() and len(text.encode("utf-8", "replace")) <= MOST_BYTES
    return (replace(code, text=text),) if fits else ()


def words_sha256(draft: Draft) -> str:
    """SHA-256 of what is signed: title, text and tables, without number and moment."""
    from commandpost.reports.plain import body_text

    return sha256(f"{draft.title}\n{body_text(draft)}".encode("utf-8", "surrogatepass")).hexdigest()


def _passage(
    key: str,
    drafted: str,
    behind: tuple[str, ...],
    sentences: tuple[Sentence, ...],
    edit: PaperEdit | None,
) -> Passage:
    if edit is None:
        return Passage(key, drafted, drafted, behind, sentences)
    outdated = edit.drafted != drafted
    return Passage(key, drafted, edit.text, behind, sentences, edited=True, outdated=outdated)


def _lasting(behind: tuple[str, ...]) -> tuple[str, ...]:
    """What names a sentence while the entries behind it come and go."""
    return tuple(b for b in behind if b.startswith("#")) or behind


def _keyed(blocks: Sequence[Block]) -> list[tuple[str, Block]]:
    heading, seen = "", Counter[str]()
    out = []
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text.partition("、")[2] or block.text
            base = f"heading/{heading}"
        elif isinstance(block, Paragraph):
            behind = "+".join(b for s in block.sentences for b in _lasting(s.behind))
            base = f"{heading}/{behind}"
        else:
            base = f"{heading}/{type(block).__name__}"
        seen[base] += 1
        out.append((f"{base}#{seen[base]}", block))
    return out
