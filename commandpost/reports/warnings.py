"""What the officer should know before signing: characters nobody can print, elements still empty.

A warning never stops a paper: late is worse than incomplete (FACTS 0 rule 14).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.broadcast_matter import BroadcastMatter
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.reporting import Stage
from commandpost.domain.situation import Situation
from commandpost.domain.supplies_matter import SuppliesMatter
from commandpost.host.figure_words import clash_words, step_words
from commandpost.host.text import text
from commandpost.reports.fonts import stand_ins
from commandpost.reports.phrases import number
from commandpost.reports.plain import plain_text

if TYPE_CHECKING:
    from commandpost.domain.paper_frame import PaperFrame, PaperMatter
    from commandpost.reports.blocks import Draft

ODD_NAMED = 4
"""So many of each are named; the figures table has them all."""


def warnings(matter: PaperMatter, lost: tuple[str, ...]) -> tuple[str, ...]:
    """Sentences in the language spoken now: first what was lost, then what is missing."""
    told = lost_characters(lost)
    told += _signer(matter.frame)
    if isinstance(matter, Situation):
        return (*told, *_odd(matter), *(text(key) for key in _missing(matter)))
    own = _of_goods(matter) if isinstance(matter, SuppliesMatter) else ()
    if isinstance(matter, BroadcastMatter):
        own = _of_broadcast(matter)
    return (*told, *own, *(text(key) for key in _missing_round(matter.frame)))


def _of_goods(matter: SuppliesMatter) -> tuple[str, ...]:
    """More than the store has, goods nobody holds, lines without a number."""
    if not matter.rows:
        return (text("paper.no_goods"),)
    told = [
        text(
            "paper.more_than_in_store",
            name=row.name,
            number=number(row.number or 0),
            unit=row.unit,
            store=row.store,
            held=number(row.held or 0),
        )
        for row in matter.short
    ]
    told += [text("paper.not_in_store", name=row.name) for row in matter.rows if not row.known]
    missing = (row for row in matter.rows if row.number is None)
    return (*told, *(text("paper.needs_amount", name=row.name) for row in missing))


def _of_broadcast(matter: BroadcastMatter) -> tuple[str, ...]:
    """A short message longer than its way takes."""
    count, limit = len(matter.release.words), matter.release.limit
    return (text("paper.too_long_to_send", count=count, limit=limit),) if count > limit else ()


def _signer(frame: PaperFrame) -> tuple[str, ...]:
    """Somebody signs whose post the station's rule does not name."""
    who = frame.signatories
    if not who.wanted:
        return ()
    return (text("paper.other_signer", name=who.signer, posts="、".join(who.wanted)),)


def _missing_round(frame: PaperFrame) -> tuple[str, ...]:
    """What a signed paper lacks round its text; a duty paper's own page asks for these."""
    kind = KINDS.get(frame.paper)
    if kind is None or not kind.signed:
        return ()
    empty = {
        "paper.no_serial": not frame.serial,
        "paper.no_signer": not frame.signatories.signer,
        "paper.no_recipient": not frame.recipients,
    }
    return tuple(key for key, is_empty in empty.items() if is_empty)


def _odd(situation: Situation) -> list[str]:
    """Falls and jumps nobody has explained, and figures that contradict one another."""
    steps, clashes = situation.figures.steps, situation.figures.clashes
    told = [text("paper.unexplained", words=step_words(step)) for step in steps[:ODD_NAMED]]
    told += [text("paper.clash", words=clash_words(clash)) for clash in clashes[:ODD_NAMED]]
    more = max(len(steps) - ODD_NAMED, 0) + max(len(clashes) - ODD_NAMED, 0)
    return [*told, text("paper.odd_more", count=more)] if more else told


def lost_characters(lost: tuple[str, ...]) -> tuple[str, ...]:
    """A sentence for each character that no font has."""
    return tuple(text("paper.no_glyph", char=char, code=f"U+{ord(char):04X}") for char in lost)


def other_faces(draft: Draft) -> tuple[str, ...]:
    """A sentence when names are printed from another face than the text."""
    found = stand_ins(plain_text(draft))
    return (text("paper.other_face", chars="、".join(found)),) if found else ()


def _missing(situation: Situation) -> tuple[str, ...]:
    incident, kind = situation.incident, KINDS.get(situation.paper)
    fields = kind.fields if kind is not None else ()
    verifies = situation.stage is Stage.VERIFIED
    empty = {
        "paper.no_serial": not situation.serial,
        "paper.no_source": not incident.source,
        "paper.no_place": not incident.place,
        "paper.no_trend": "trend" in fields and not situation.trend.strip(),
        "paper.no_cause": "cause" in fields and not situation.said("cause"),
        "paper.no_method": "method" in fields and not situation.said("method"),
        "paper.not_closed": situation.stage is Stage.FINAL and incident.closed_at is None,
        "paper.not_stable": verifies and incident.stable_at is None,
        "paper.no_figures_approval": bool(situation.figures.columns)
        and not situation.figures.approved_by,
        "paper.no_signer": not situation.signatories.signer,
        "paper.no_recipient": not situation.recipients,
        "paper.cites_nothing": situation.stage is not Stage.FIRST and situation.previous is None,
    }
    return tuple(key for key, is_empty in empty.items() if is_empty)
