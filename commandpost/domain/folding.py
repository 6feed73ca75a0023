"""From subject to builder: the one table that says how each kind of subject is folded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from commandpost.domain.callout import CalloutBuilder
from commandpost.domain.duty import ShiftBuilder
from commandpost.domain.entries import Entry
from commandpost.domain.episode import EpisodeBuilder
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import IncidentBuilder
from commandpost.domain.matter import MatterBuilder
from commandpost.domain.paper import PaperBuilder
from commandpost.domain.response import ResponseBuilder
from commandpost.domain.roll_call import RollCallBuilder
from commandpost.domain.round import RoundBuilder
from commandpost.domain.station_log import StationLogBuilder
from commandpost.domain.summary import State
from commandpost.domain.superior import SuperiorBuilder
from commandpost.domain.warning import WarningBuilder


class Builder(Protocol):
    """The mutable half of a fold."""

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        ...

    def freeze(self) -> State | None:
        """The state now."""
        ...


_BUILDERS: dict[str, Callable[[Id], Builder]] = {
    "incident": IncidentBuilder,
    "episode": EpisodeBuilder,
    "response": ResponseBuilder,
    "superior": SuperiorBuilder,
    "shift": ShiftBuilder,
    "callout": CalloutBuilder,
    "matter": MatterBuilder,
    "warning": WarningBuilder,
    "station": StationLogBuilder,
    "round": RoundBuilder,
    "roll_call": RollCallBuilder,
    "paper": PaperBuilder,
}


def builder(subject: Subject) -> Builder | None:
    """A new builder for the subject; None for a kind of a later program."""
    make = _BUILDERS.get(subject.kind)
    return make(subject.id) if make is not None else None
