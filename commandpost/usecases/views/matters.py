"""The register of calls and documents: rows by day, open or all, and one matter in full."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from commandpost.domain.duty_limits import DutyStep
from commandpost.domain.entries.matter import MatterForm, MatterUrgency
from commandpost.domain.entries.station import CallHandled
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.matter import Matter
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant, civil, hhmm, instant_of
from commandpost.host.text import text
from commandpost.usecases.calls import Call
from commandpost.usecases.desk import Desk
from commandpost.usecases.matters import find_matter
from commandpost.usecases.station import station_offset
from commandpost.usecases.views.logbook import LogPage, log_page

MOST_ROWS = 500
"""Rows of the register read at once, newest first; a search reaches as far."""


class Scope(Enum):
    """Which part of the register."""

    TODAY = "today"
    OPEN = "open"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class MatterRow:
    """A line of the register; a handled call has no ``subject``, only its ``entry``."""

    entry: Id
    subject: Subject | None
    form: MatterForm
    urgency: MatterUrgency
    received_at: Instant
    unit: str
    what: str
    number: str
    state: str
    open: bool
    due_at: Instant | None


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A limit that binds the matter: by when, since when met, and where it comes from."""

    step: DutyStep
    due_at: Instant
    met: bool
    source: str


@dataclass(frozen=True, slots=True)
class MatterSheet:
    """One matter in full, with the caller's sheet (empty when erased) and its log."""

    matter: Matter
    person: str
    phone: str
    log: LogPage


def register(desk: Desk, scope: Scope = Scope.OPEN, words: str = "") -> tuple[MatterRow, ...]:
    """Calls and documents of today (and whatever is open), open ones, or all; newest first.

    Calls handled on the call page stand in the same register. ``words`` keep the rows that say
    all of them, in unit, title, number, what is asked or what was done.
    """
    since = _midnight(desk) if scope is Scope.TODAY else Instant(0)
    found: list[tuple[MatterRow, str]] = []
    board = desk.store.projections.board("matter", open_only=scope is Scope.OPEN)
    for row in board[:MOST_ROWS]:
        if row.opened_at < since and row.state != "open":
            continue
        matter = find_matter(desk, row.subject.id)
        if matter is not None:
            found.append((_row(matter, row.subject, station_offset(desk)), _haystack(matter)))
    if scope is not Scope.OPEN:
        found += _handled(desk, since)
    wanted = words.lower().split()
    kept = [row for row, said in found if all(word in said.lower() for word in wanted)]
    return tuple(sorted(kept, key=lambda row: -row.received_at))


def matter_sheet(desk: Desk, matter: Id) -> MatterSheet | None:
    """That matter in full, or None."""
    found = find_matter(desk, matter)
    if found is None:
        return None
    sheet = found.registered.sheet
    body = (desk.store.sheets.get(sheet) if sheet else None) or {}
    return MatterSheet(
        found,
        body.get("caller_name", ""),
        body.get("caller_phone", ""),
        log_page(desk, (Subject("matter", matter),)),
    )


def call_from_matter(sheet: MatterSheet) -> Call:
    """The words carried over when a matter becomes an incident (登记为新事件)."""
    made = sheet.matter.registered
    asked = f"\n{made.asks}" if made.asks else ""
    return Call(
        heard_at=sheet.matter.received_at,
        what=f"{made.what}{asked}",
        source=text(f"word.MatterForm.{made.form.value}"),
        caller_unit=made.unit,
        caller_name=sheet.person,
        caller_phone=sheet.phone,
    )


def senders(desk: Desk) -> tuple[str, ...]:
    """Units that sent something before, the latest first: offered while one types."""
    rows = desk.store.projections.board("matter", open_only=False)[:100]
    found = (find_matter(desk, row.subject.id) for row in rows)
    return tuple(dict.fromkeys(m.registered.unit for m in found if m is not None))


def matter_state(matter: Matter, offset: int) -> str:
    """How far it is, in a few words: the last thing that happened to it."""
    if not matter.open:
        return text("incoming.settled", outcome=matter.outcome)
    waiting = [each for each in matter.instructions if each.answered_at is None]
    if waiting:
        return text("incoming.instructed", by=waiting[-1].by)
    if matter.passed:
        last = matter.passed[-1]
        return text("incoming.passed", time=hhmm(last.at, offset), to=last.to)
    return text("incoming.open")


def _row(matter: Matter, subject: Subject, offset: int) -> MatterRow:
    made = matter.registered
    due = [row.due_at for row in matter.due(subject) if row.kind != "reminder"]
    return MatterRow(
        entry=matter.entry,
        subject=subject,
        form=made.form,
        urgency=made.urgency,
        received_at=matter.received_at,
        unit=made.unit,
        what=made.what,
        number=made.number,
        state=matter_state(matter, offset),
        open=matter.open,
        due_at=min(due, default=None),
    )


def _haystack(matter: Matter) -> str:
    made = matter.registered
    told = (f"{p.to} {p.taker} {p.words}" for p in matter.passed)
    said = (f"{i.by} {i.words}" for i in matter.instructions)
    back = (f"{f.by} {f.words}" for f in matter.feedback)
    parts = (made.unit, made.what, made.number, made.asks, matter.outcome, *told, *said, *back)
    return " ".join(parts)


def _handled(desk: Desk, since: Instant) -> list[tuple[MatterRow, str]]:
    """Calls that came to nothing more, from the station's own entries."""
    found = []
    corrected = desk.store.journal.corrections()
    for _, entry in desk.store.journal.page(STATION, limit=MOST_ROWS):
        call = entry.payload
        if not isinstance(call, CallHandled) or entry.happened_at < since:
            continue
        row = MatterRow(
            entry=entry.id,
            subject=None,
            form=MatterForm.CALL,
            urgency=MatterUrgency.NONE,
            received_at=entry.happened_at,
            unit=call.caller_unit,
            what=corrected.get(entry.id, call.what),
            number="",
            state=text("incoming.handled", outcome=call.outcome),
            open=False,
            due_at=None,
        )
        found.append((row, f"{row.unit} {row.what} {row.state}"))
    return found


def _midnight(desk: Desk) -> Instant:
    """Since when it is today: from half a day back in the small hours, so that a night is one."""
    offset = station_offset(desk)
    local = civil(desk.now(), offset)
    start = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return instant_of(start - timedelta(hours=12) if local.hour < 12 else start)
