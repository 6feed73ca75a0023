"""Entries that concern only the station: a handled call, its set-up, a jump of the clock."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("call.handled", words="what")
@dataclass(frozen=True, slots=True)
class CallHandled:
    """A call that became no incident: what it was and what came of it."""

    what: str
    outcome: str
    caller_unit: str = ""
    sheet: Id | None = None
    stamped_at: Instant | None = None


@entry_kind("station.configured")
@dataclass(frozen=True, slots=True)
class StationConfigured:
    """The station's profile was set or changed; ``changes`` says what, line by line."""

    name: str
    role: str
    region: str
    profile: str
    changes: tuple[str, ...] = ()


@entry_kind("rules.edited", words="reason")
@dataclass(frozen=True, slots=True)
class RulesEdited:
    """The reporting rules were edited here; ``revision`` is in force since, ``library`` again."""

    profile: str
    title: str
    revision: str
    reason: str
    changes: tuple[str, ...] = ()
    library: bool = False


@entry_kind("clock.jumped")
@dataclass(frozen=True, slots=True)
class ClockJumped:
    """The machine's clock moved by more than a minute between entries."""

    milliseconds: int


@entry_kind("store.restored")
@dataclass(frozen=True, slots=True)
class StoreRestored:
    """The file was restored from a backup, with entries replayed from the sidecar."""

    backup: str
    replayed: int
