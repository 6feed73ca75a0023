"""A paper of which nothing is on record yet: its fixed words in order, ○○ in their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.reports.blocks import Form, Heading, Paragraph, Sentence
from commandpost.reports.framing import framed, phrases
from commandpost.reports.words import fixed_words

if TYPE_CHECKING:
    from commandpost.domain.paper_frame import PaperFrame
    from commandpost.reports.blocks import Block, Draft

_PLACE = re.compile(r"\{\w+\}")
_HEAD, _TITLE = "head_", "title"
_NOTHING = "○○○○○○。"
_ROUND = ("page", "page_number", "sheet_foot", "unit")
"""What stands round the text, not in it."""


def sample_draft(frame: PaperFrame, title: str, letter: bool) -> Draft:
    """The paper with nothing in it: head, title, fixed words, closing."""
    say = phrases(frame)
    own = dict(frame.wording)
    words = {key: own.get(key) or said for key, said in fixed_words(frame.paper, False).items()}
    shared = fixed_words("common", False)
    kept = {k: w for k, w in words.items() if k not in shared and k not in _ROUND}
    named = [w for k, w in kept.items() if k.startswith("title")]
    head = named[0] if named else title
    return framed(
        frame,
        _filled(head),
        tuple(b for key, said in kept.items() for b in _blocks(key, said)),
        say,
        form=Form.OFFICIAL if letter else Form.SHEET,
        main_to=say.words("main_to", names=say.joined(frame.recipients))
        if letter and frame.recipients
        else "",
    )


def _blocks(key: str, said: str) -> tuple[Block, ...]:
    """A heading never stands alone: it would go over the page to what follows it."""
    text, behind = _filled(said), (f"#{key}",)
    if key.startswith(_TITLE):
        return ()
    if key.startswith(_HEAD):
        return (Heading(text), Paragraph((Sentence(_NOTHING, behind),)))
    return (Paragraph((Sentence(text, behind),)),)


def _filled(words: str) -> str:
    return _PLACE.sub("○○", words)
