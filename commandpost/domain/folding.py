"""From subject to builder: the one table that says how each kind of subject is folded."""

from __future__ import annotations

from typing import Protocol

from commandpost.domain.duty import ShiftBuilder
from commandpost.domain.entries import Entry
from commandpost.domain.episode import EpisodeBuilder
from commandpost.domain.ids import Subject
from commandpost.domain.incident import IncidentBuilder
from commandpost.domain.response import ResponseBuilder
from commandpost.domain.summary import State


class Builder(Protocol):
    """The mutable half of a fold."""

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        ...

    def freeze(self) -> State | None:
        """The state now."""
        ...


def builder(subject: Subject) -> Builder | None:
    """A new builder for the subject; None for the station, which is no fold."""
    if subject.kind == "incident":
        return IncidentBuilder(subject.id)
    if subject.kind == "episode":
        return EpisodeBuilder(subject.id)
    if subject.kind == "response":
        return ResponseBuilder(subject.id)
    if subject.kind == "shift":
        return ShiftBuilder(subject.id)
    return None
