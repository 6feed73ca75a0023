"""What is typed into the log line: a time, one or more entries, and when each falls due.

``0312 东镇 转移320／西镇 断路！20`` is two entries of 03:12, the second due in twenty minutes.

* A time in front (``0312``, ``3:12``, ``-15`` minutes ago) is the time of every entry.
* A full-width ``／`` parts entries, and so does a ``/`` with blanks on both sides. A slash inside a
  number, date or unit (``11/22``, ``m³/s``, ``东镇/西镇``) never does.
* ``！20`` or ``!20`` at the end of an entry makes it due in that many minutes, 1 to 999; four
  digits could be a clock time, so they stay words, as does a mark without words before it.
* ``@消防大队`` and names of the roster say whom an entry is about; they stay in its words.
* Nothing else is taken out of the words. Digits and marks may be of either width.
"""

from __future__ import annotations

import re
from dataclasses import replace

from commandpost.domain.call_names import Known
from commandpost.domain.mentions import mentions
from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, Instant, typed_time

BLANKS = " \t\r\n\u3000"
_SEPARATORS = BLANKS + ",，"
_NARROW = str.maketrans("０１２３４５６７８９：－", "0123456789:-")
_PARTING = re.compile(rf"／|(?<=[{BLANKS}])/(?=[{BLANKS}])")
_DUE = re.compile(r"^(?P<words>.*\S)\s*[!！]\s*(?P<minutes>[0-9０-９]{1,3})$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Part:
    """One entry of a line: its words, in how many minutes it falls due, whom it is about."""

    text: str
    due_minutes: int | None = None
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What a line says: since when (None is now), and its entries; none when it has no words."""

    at: Instant | None
    parts: tuple[Part, ...]


def read_line(
    text: str, now: Instant, offset: int = CHINA_OFFSET, known: tuple[Known, ...] = ()
) -> TypedLine:
    """Take a typed line apart; ``known`` are the names that count as mentions."""
    at, words = split_time(text, now, offset)
    pieces = [piece.strip() for piece in _PARTING.split(words)]
    parts = tuple(_part(piece) for piece in pieces if piece)
    if not parts and words.strip():
        parts = (Part(words),)  # nothing but slashes: somebody meant them
    parts = tuple(replace(part, about=mentions(part.text, known)) for part in parts)
    return TypedLine(at, parts)


def split_time(text: str, now: Instant, offset: int = CHINA_OFFSET) -> tuple[Instant | None, str]:
    """The time in front (``0312``, ``3:12``, ``-15``) and the words after it; None means now."""
    words = text.strip(_SEPARATORS)
    head = words
    for mark in _SEPARATORS:
        head = head.split(mark, 1)[0]
    rest = words[len(head) :].strip(_SEPARATORS)
    moment = typed_time(head.translate(_NARROW), now, offset) if head else None
    return (moment, rest) if moment is not None and rest else (None, words)


def _part(words: str) -> Part:
    found = _DUE.match(words)
    if found is None or not (minutes := int(found["minutes"].translate(_NARROW))):
        return Part(words)
    return Part(found["words"], minutes)
