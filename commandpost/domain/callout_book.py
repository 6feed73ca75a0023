"""The call-out's data: minutes of the escalation, limits of texts, and their templates by hazard.

Read from ``plans_db/callout.yaml``; each number with its source.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from commandpost.domain.entries.callout import CalloutRules, TextKind
from commandpost.domain.records import dataclass

_PLACE = re.compile(r"\{(\w+)\}")


class Degree(Enum):
    """How urgent the words are: 注意防范, 准备转移, 立即转移, 解除."""

    WATCH = "watch"
    READY = "ready"
    MOVE = "move"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class TextLimit:
    """The most characters a text may have, and why."""

    text: TextKind
    characters: int
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class TextTemplate:
    """Words of one hazard and degree; no hazards means for all that have none of their own.

    ``do`` is the part both texts share: what to do, in plain words.
    """

    degree: Degree
    do: str
    hazards: tuple[str, ...] = ()
    what: str = ""


@dataclass(frozen=True, slots=True)
class CalloutBook:
    """Everything the file holds; ``frames`` are the sentences round a template by kind of text."""

    rules: CalloutRules
    confidence: str
    limits: tuple[TextLimit, ...]
    frames: dict[str, str]
    templates: tuple[TextTemplate, ...]

    def limit(self, kind: TextKind) -> TextLimit:
        """The limit of that kind of text."""
        return next(limit for limit in self.limits if limit.text is kind)

    def template(self, hazard: str, degree: Degree) -> TextTemplate:
        """The template of that hazard and degree, else the one for all."""
        own = [t for t in self.templates if t.degree is degree]
        named = next((t for t in own if hazard in t.hazards), None)
        return named or next(t for t in own if not t.hazards)

    def words(self, kind: TextKind, hazard: str, degree: Degree, places: Mapping[str, str]) -> str:
        """A draft of the text; places are filled once, an unknown one stays empty."""
        made = self.template(hazard, degree)
        known = {"what": _filled(made.what, places), "do": _filled(made.do, places), **places}
        return self.framed(kind, degree, known)

    def framed(self, kind: TextKind, degree: Degree, places: Mapping[str, str]) -> str:
        """The sentences round a text with their places filled, ``what`` and ``do`` among them."""
        return _filled(self.frames[f"{kind.value}.{degree.value}"], places)


def _filled(words: str, places: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda found: places.get(found[1], ""), words)
