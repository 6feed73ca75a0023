"""Words of the operator: log lines and corrections, on any subject."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("log.written", words="text")
@dataclass(frozen=True, slots=True)
class LogWritten:
    """A line of the log. ``due_at`` makes it a to-do; ``about`` names teams or people."""

    text: str
    due_at: Instant | None = None
    about: tuple[str, ...] = ()


@entry_kind("log.settled")
@dataclass(frozen=True, slots=True)
class LogSettled:
    """A log line's to-do is done."""

    entry: Id


@entry_kind("entry.corrected")
@dataclass(frozen=True, slots=True)
class EntryCorrected:
    """更正: new words for what a person wrote earlier; both stay readable."""

    corrects: Id
    text: str
    reason: str = ""
