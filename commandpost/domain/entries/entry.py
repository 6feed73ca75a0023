"""An entry, a draft of one, and the table from kind to payload type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant

Payload = Any
"""One of the dataclasses registered in ``KINDS``; the registry is the type's definition."""

KINDS: dict[str, type] = {}
"""From kind to payload type: how the store decodes a payload."""

_WORDS: dict[str, str] = {}
_NAMES: dict[type, str] = {}

P = TypeVar("P", bound=type)


def entry_kind(name: str, *, words: str = "") -> Callable[[P], P]:
    """Register a payload type under ``name``.

    ``words`` names the field that a person wrote, which alone can be corrected later.
    """

    def register(payload: P) -> P:
        if name in KINDS:
            raise ValueError(f"entry kind {name!r} is taken")
        KINDS[name] = payload
        _NAMES[payload] = name
        if words:
            _WORDS[name] = words
        return payload

    return register


def kind_of(payload: Payload) -> str:
    """The kind under which a payload's type is registered."""
    return _NAMES[type(payload)]


def words_field(kind: str) -> str:
    """The field of that kind which a person wrote; empty when the program recorded it all."""
    return _WORDS.get(kind, "")


@dataclass(frozen=True, slots=True)
class Draft:
    """What ``decide`` returns; the journal stamps station, seq, id, operator and time typed."""

    happened_at: Instant
    payload: Payload

    @property
    def kind(self) -> str:
        """The registered kind of the payload."""
        return kind_of(self.payload)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it stands in the journal; ``prev`` and ``hash`` stay in the store."""

    station: str
    seq: int
    id: Id
    subject: Subject
    kind: str
    happened_at: Instant
    recorded_at: Instant
    operator: str
    post: str
    payload: Payload

    @property
    def back_entered(self) -> bool:
        """补录: typed later than the minute it happened in."""
        return self.recorded_at - self.happened_at >= 60_000
