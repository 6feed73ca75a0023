"""Entries of reporting upwards: receipts, early reports, stable figures, agreed figures (口径)."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.entries.episode import Cell
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Circumstance, LiftCause
from commandpost.domain.times import Instant


@entry_kind("reporting.receipt")
@dataclass(frozen=True, slots=True)
class ReceiptNoted:
    """The receipt (回执) of a report came in at ``happened_at``: who signed, under what number."""

    obligation: str
    taker: str
    number: str = ""
    recipient: str = ""
    channel: str = ""


@entry_kind("reporting.chased", words="words")
@dataclass(frozen=True, slots=True)
class ReceiptChased:
    """Somebody was called about a receipt that had not come (催收回执)."""

    obligation: str
    person: str
    words: str = ""
    recipient: str = ""


@entry_kind("reporting.lifted", words="reason")
@dataclass(frozen=True, slots=True)
class ReportsLifted:
    """Reports owed until now and no longer; they stay on the sheet with the cause."""

    obligations: tuple[str, ...]
    cause: LiftCause
    reason: str = ""
    by: str = ""


@entry_kind("reporting.again", words="reason")
@dataclass(frozen=True, slots=True)
class ReportOwedAgain:
    """A report that was made or lifted is owed once more: by whose decision and why."""

    obligation: str
    reason: str
    by: str
    recipient: str = ""


@entry_kind("reporting.signed", words="reason")
@dataclass(frozen=True, slots=True)
class SignSeen:
    """The incident shows a sign that is reported early whatever the grade, or no longer does.

    ``by`` is empty when the program read it off the figures.
    """

    sign: Circumstance
    reason: str
    by: str = ""
    holds: bool = True


@entry_kind("disaster.stable", words="words")
@dataclass(frozen=True, slots=True)
class DisasterStable:
    """灾情稳定 as a named person says, or not after all: starts 核报, ends zero reports."""

    by: str
    words: str = ""
    stable: bool = True


@entry_kind("watch.set")
@dataclass(frozen=True, slots=True)
class CasualtyWatchSet:
    """An accident's casualties are asked after again at ``next_at``."""

    next_at: Instant


@entry_kind("watch.checked", words="words")
@dataclass(frozen=True, slots=True)
class CasualtiesChecked:
    """Casualties were asked after and had not changed; ``until_at`` None ends the watch."""

    by: str
    words: str = ""
    until_at: Instant | None = None


@entry_kind("figures.agreed", words="words")
@dataclass(frozen=True, slots=True)
class FiguresAgreed:
    """口径: these county figures may leave the house, as of when, approved by whom.

    ``held_back`` names the figures that stood on the list and may not leave yet.
    """

    cells: tuple[Cell, ...]
    stand_at: Instant
    approved_by: str
    words: str = ""
    held_back: tuple[str, ...] = ()


@entry_kind("figures.told")
@dataclass(frozen=True, slots=True)
class FiguresTold:
    """Figures left the house: these offices hold them now. ``how``: paper, phone or message.

    ``gone`` names figures they were told to strike; ``taker`` is who took the call.
    """

    recipients: tuple[str, ...]
    cells: tuple[Cell, ...]
    stand_at: Instant
    approved_by: str = ""
    how: str = "phone"
    paper: str = ""
    taker: str = ""
    gone: tuple[str, ...] = ()


@entry_kind("figures.moved")
@dataclass(frozen=True, slots=True)
class FiguresMoved:
    """Figures that somebody was told have changed since; ``gone`` ones were withdrawn."""

    cells: tuple[Cell, ...]
    gone: tuple[str, ...] = ()


@entry_kind("message.sent", words="message")
@dataclass(frozen=True, slots=True)
class MessageSent:
    """A short message to leaders, as it was sent."""

    recipients: tuple[str, ...]
    message: str
    channel: str = "message"
    approved_by: str = ""
