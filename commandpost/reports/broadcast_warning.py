"""预警播发稿: plain words for loudspeakers and for 12379, with a code that carries the latter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Code, Facts, Form, Heading, Paragraph, Sentence, Signing
from commandpost.reports.characters import visible
from commandpost.reports.framing import framed, phrases
from commandpost.reports.qr import MOST_BYTES

if TYPE_CHECKING:
    from commandpost.domain.broadcast_matter import BroadcastMatter, Spoken
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: BroadcastMatter) -> Draft:
    """The script; names of the office's people stand nowhere on it."""
    say = phrases(matter.frame)
    tell = say.words
    blocks: tuple[Block, ...] = (
        _facts(matter, say),
        Paragraph((Sentence(tell("only_approved"), ("#approval",)),)),
        Heading(tell("head_loudspeaker")),
        *_words(matter.loudspeaker, "#loudspeaker", large=True),
        Heading(tell("head_release", limit=matter.release.limit)),
        *_words(matter.release, "#release"),
        *_code(matter.release, say),
        Heading(tell("head_signing")),
        Signing((tell("checked"), tell("signed"), tell("broadcast"))),
    )
    name = matter.title or tell("no_name")
    title = tell("title_lifted" if matter.cancelled else "title", name=name)
    return framed(matter.frame, title, blocks, say, Form.SHEET)


def _facts(matter: BroadcastMatter, say: Phrases) -> Facts:
    tell = say.words
    until = say.full(matter.until) if matter.until is not None else tell("until_told")
    area = say.few(matter.area, 8) if matter.area else matter.frame.letterhead.region
    return Facts(
        ((tell("by"), matter.frame.letterhead.issuer), (tell("until"), until)),
        ((tell("area"), area), (tell("ways"), tell("ways_all"))),
    )


def _words(spoken: Spoken, field: str, *, large: bool = False) -> tuple[Block, ...]:
    return (Paragraph((Sentence(spoken.words, (spoken.entry or field,)),), large),)


def _code(spoken: Spoken, say: Phrases) -> tuple[Block, ...]:
    """The same words for a phone; too many for a code have none."""
    words = visible(spoken.words)
    if not words.strip() or len(words.encode()) > MOST_BYTES:
        return ()
    return (Code(words, say.words("code")),)
