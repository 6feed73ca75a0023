"""A paper looked through before it leaves: what stands in it, what is missing, what contradicts.

Nothing found ever stops a paper: late is worse than incomplete (FACTS 0 rule 14). This is the only
place where that is looked for; ``Rendered.warnings`` are these findings in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.paper_findings import PaperFinding, Severity, gravest_first
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.situation import Situation
from commandpost.host.figure_words import clash_words, step_words
from commandpost.host.text import text
from commandpost.reports import page
from commandpost.reports.blocks import Form
from commandpost.reports.editing import TITLE, pieces
from commandpost.reports.fonts import stand_ins
from commandpost.reports.lint_book import lint_book
from commandpost.reports.lint_kinds import kind_findings
from commandpost.reports.lint_lives import LIVES, figures_passage, lives_findings
from commandpost.reports.lint_words import identity_findings, prose_findings, word_findings
from commandpost.reports.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commandpost.domain.paper_frame import PaperEdit, PaperFrame, PaperMatter
    from commandpost.reports.blocks import Draft
    from commandpost.reports.editing import Piece

ODD_NAMED = 4
"""So many of each are named; the figures table has them all."""
TITLE_LINES = 2


def lint(
    matter: PaperMatter, draft: Draft, edits: Sequence[PaperEdit] = ()
) -> tuple[PaperFinding, ...]:
    """Everything to look at, gravest first; ``draft`` is as the record has it."""
    said = pieces(draft, edits)
    found = [*_words(matter, said), *_lengths(matter.frame, draft, said)]
    if isinstance(matter, Situation):
        found += [*lives_findings(matter, said), *_odd(matter, said)]
        if matter.figures.columns and not matter.figures.approved_by:
            found.append(PaperFinding("paper.no_figures_approval", "#approved_by"))
    found += [*kind_findings(matter), *_missing(matter), *_missing_round(matter.frame)]
    return gravest_first(found)


def told(finding: PaperFinding) -> str:
    """What it is and how to mend it, in the language spoken now."""
    return text(finding.key, **dict(finding.places))


def character_findings(
    draft: Draft, lost: Sequence[str], said: Sequence[Piece] = ()
) -> tuple[PaperFinding, ...]:
    """Characters that no font has, and those printed from another face; ``draft`` is what is
    printed.
    """
    found = []
    for char in lost:
        where = next((piece.key for piece in said if char in piece.text), "")
        places = (("char", char), ("code", f"U+{ord(char):04X}"))
        found.append(PaperFinding("paper.no_glyph", where, char, Severity.ERROR, places))
    others = stand_ins(plain_text(draft))
    if others:
        where = next((piece.key for piece in said if others[0] in piece.text), "")
        named = (("chars", "、".join(others)),)
        found.append(PaperFinding("paper.other_face", where, "", Severity.NOTE, named))
    return tuple(found)


def _words(matter: PaperMatter, said: tuple[Piece, ...]) -> Iterator[PaperFinding]:
    frame = matter.frame
    kind = KINDS.get(frame.paper)
    public = kind is not None and kind.public
    people = _people(matter)
    for piece in said:
        yield from word_findings(piece)
        if piece.prose:
            yield from prose_findings(piece)
        if kind is None or not kind.names:
            yield from identity_findings(piece, people, frame.letterhead.phone, public=public)


def _people(matter: PaperMatter) -> tuple[str, ...]:
    """Whom the matter names, so that a public paper does not."""
    signs = matter.frame.signatories
    known = [getattr(matter, post, None) for post in ("commander", "technical")]
    names = [one.person for one in known if one is not None]
    names += [signs.drafter, signs.checker, signs.signer]
    return tuple(name for name in names if name.strip())


def _lengths(frame: PaperFrame, draft: Draft, said: tuple[Piece, ...]) -> Iterator[PaperFinding]:
    title = next((piece.text for piece in said if piece.key == TITLE), "")
    size = page.SIZE_2 if draft.form is Form.OFFICIAL else page.SIZE_3 + 2
    line = page.WIDTH / size
    if sum(0.5 if char.isascii() else 1 for char in title) > TITLE_LINES * line:
        places = (("count", str(len(title))), ("most", str(int(TITLE_LINES * line))))
        yield PaperFinding("paper.lint.title", TITLE, title, places=places)
    most = frame.at_most or lint_book().limits.get(frame.paper)
    count = sum(
        len("".join(piece.text.split())) for piece in said if piece.prose and piece.key != TITLE
    )
    if most and count > most:
        places = (("count", str(count)), ("most", str(most)))
        yield PaperFinding("paper.lint.limit", places=places)


def _odd(situation: Situation, said: tuple[Piece, ...]) -> Iterator[PaperFinding]:
    """Falls and jumps nobody has explained, and figures that contradict one another."""
    steps, clashes = situation.figures.steps, situation.figures.clashes
    where = figures_passage(said)
    told = [("paper.unexplained", step_words(step)) for step in steps[:ODD_NAMED]]
    told += [("paper.clash", clash_words(clash)) for clash in clashes[:ODD_NAMED]]
    for key, words in told:
        yield PaperFinding(key, where, places=(("words", words),))
    more = max(len(steps) - ODD_NAMED, 0) + max(len(clashes) - ODD_NAMED, 0)
    if more:
        yield PaperFinding("paper.odd_more", where, places=(("count", str(more)),))


def _missing(matter: PaperMatter) -> Iterator[PaperFinding]:
    """Elements a paper of the kind must hold, which the record does not know."""
    for element, path in lint_book().required.get(matter.frame.paper, {}).items():
        if _is_empty(matter, path):
            typed = path.startswith("@") or path == "trend"
            key = element if element.startswith("not_") else f"no_{element}"
            yield PaperFinding(f"paper.{key}", f"#{element}" if typed else "")


def _is_empty(matter: PaperMatter, path: str) -> bool:
    """Whether nothing stands at that place; a matter without the place is not asked for it."""
    if path == "#lives":
        columns = matter.figures.columns if isinstance(matter, Situation) else ()
        return not any(c.metric in LIVES and c.total is not None for c in columns)
    if path.startswith("@"):
        return isinstance(matter, Situation) and not matter.said(path[1:])
    value: object = matter
    for name in path.split("."):
        value = getattr(value, name, None if value is None else ...)
    if isinstance(value, str):
        return not value.strip()
    return value is not ... and (value is None or value == ())


def _missing_round(frame: PaperFrame) -> Iterator[PaperFinding]:
    """What a signed paper lacks round its text, or a signer whose post no rule names."""
    kind, who = KINDS.get(frame.paper), frame.signatories
    if who.wanted:
        places = (("name", who.signer), ("posts", "、".join(who.wanted)))
        yield PaperFinding("paper.other_signer", "#signer", who.signer, places=places)
    if kind is None or not kind.signed:
        return
    if not frame.serial:
        yield PaperFinding("paper.no_serial", severity=Severity.NOTE)
    if not frame.signatories.signer:
        yield PaperFinding("paper.no_signer", "#signer")
    if not frame.recipients:
        yield PaperFinding("paper.no_recipient", "#recipients")
