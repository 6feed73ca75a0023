"""What the public may read of an incident (情况通报): approved figures, no names, no telephones.

Everything the record holds in free words stays out: who called, what they said, what leaders
ordered. What a person writes for the public is looked through before it leaves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from commandpost.domain.message_lint import PHONE, Finding, findings
from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.situation import ResponseBrief
from commandpost.domain.times import Instant

_MOBILE = re.compile(r"1[3-9]\d{9}")
_DIGITS = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class PublicFigure:
    """An approved total as the public reads it; an ``unverified`` one is 初步."""

    name: str
    value: float
    unit: str
    unverified: bool
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicFigures:
    """The figures that were approved to leave, as of when and by whom (not printed)."""

    cells: tuple[PublicFigure, ...]
    as_of: Instant
    approved_by: str = ""


@dataclass(frozen=True, slots=True)
class PublicMatter:
    """A notice to the public. ``place`` ends at the township; ``head`` is the station's own."""

    frame: PaperFrame
    hazard: str
    place: str
    happened_at: Instant
    happened_known: bool
    verification: str
    figures: PublicFigures
    responses: tuple[ResponseBrief, ...] = ()
    actions: str = ""
    advice: str = ""
    head: str = ""


def unsayable(text: str, people: Iterable[str], phones: Iterable[str]) -> tuple[Finding, ...]:
    """What these words may not tell the public: people, our own numbers, secrets, loud words.

    A number that anybody may ring (12345, a hotline) is no secret; a mobile one always is.
    """
    own = {_DIGITS.sub("", phone) for phone in phones}
    own.discard("")
    out = []
    for found in findings(text, people):
        digits = _DIGITS.sub("", found.words)
        if found.kind != PHONE or digits in own or _MOBILE.fullmatch(digits):
            out.append(found)
    return tuple(out)
