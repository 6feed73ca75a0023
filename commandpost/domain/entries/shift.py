"""Entries of a shift: who is on duty, and the handover with every item ticked or objected to."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("shift.started")
@dataclass(frozen=True, slots=True)
class ShiftStarted:
    """A shift begins: officer on duty and duty leader; ``before`` is the shift relieved."""

    officer: str
    leader: str
    until: Instant | None = None
    before: Id | None = None


@dataclass(frozen=True, slots=True)
class HandoverItem:
    """A line of the handover: ticked by the incoming officer, or objected to with a reason."""

    text: str
    ticked: bool
    objection: str = ""


@entry_kind("shift.handed_over", words="remarks")
@dataclass(frozen=True, slots=True)
class ShiftHandedOver:
    """交接班. Never blocked: an unticked line prints 未签, an objection 有异议 (FACTS 0b)."""

    outgoing: str
    incoming: str
    items: tuple[HandoverItem, ...]
    remarks: str = ""
