"""Taking entries for a certified extract: which, with both wordings, and where the chain stood."""

from __future__ import annotations

from commandpost.domain.entries import Entry
from commandpost.domain.entries.log import EntryCorrected
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.record_matter import ExtractLine, ExtractMatter
from commandpost.domain.times import DAY, Instant, civil, instant_of, typed_day, typed_time
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.related import related
from commandpost.usecases.views.log_words import Words

PAGE = 500


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> ExtractMatter:
    """What the journal holds about it by the minute it happened in, in the journal's order."""
    since = moment(desk, request.said("first_at"))
    until = moment(desk, request.said("last_at"))
    words = Words("zh_CN", desk.profile().offset)
    within = [
        entry
        for entry in _entries(desk, about)
        if (since is None or entry.happened_at >= since)
        and (until is None or entry.happened_at <= until)
    ]
    corrected = desk.store.journal.corrections()
    journal = desk.store.journal
    return ExtractMatter(
        frame=frame_of(desk, request, serial),
        about=_title(desk, about),
        since=since,
        until=until,
        purpose=request.said("used_for"),
        lines=tuple(_line(desk, entry, words, corrected.get(entry.id, "")) for entry in within),
        station=journal.station,
        head_seq=journal.seq,
        head=journal.head.hex(),
    )


def moment(desk: Desk, typed: str) -> Instant | None:
    """``0312``, ``-90`` or ``6-21 03:12``; empty is no bound. Raises for what is no moment."""
    if not typed:
        return None
    now, offset = desk.now(), desk.profile().offset
    day, _, clock = typed.rpartition(" ")
    found = typed_time(clock, now, offset)
    if found is not None and day:
        meant = typed_day(day, civil(now, offset).date())
        at = civil(found, offset)
        if meant is not None:
            return instant_of(at.replace(year=meant.year, month=meant.month, day=meant.day), offset)
        found = None
    if found is None:
        raise OperatorError("time.not_understood", text=typed)
    return found


def _entries(desk: Desk, about: Subject) -> list[Entry]:
    """All of what belongs together; a shift's are all that were written while it was on duty."""
    if about.kind == "shift":
        return _written_during(desk, about)
    journal = desk.store.journal
    found = [entry for each in related(desk, about) for entry in journal.entries(each)]
    return sorted(found, key=lambda entry: (entry.station, entry.seq))


def _written_during(desk: Desk, about: Subject) -> list[Entry]:
    shift = desk.find_shift(about.id)
    if shift is None:
        raise OperatorError("shift.none_running")
    end = shift.handed_at if shift.handed_at is not None else desk.now()
    found: list[Entry] = []
    before = None
    while True:
        page = desk.store.journal.page(None, before=before, limit=PAGE)
        found += [e for _, e in page if shift.started_at <= e.recorded_at <= end]
        if len(page) < PAGE or page[-1][1].recorded_at < shift.started_at - DAY:
            return found[::-1]
        before = page[-1][0]


def _line(desk: Desk, entry: Entry, words: Words, corrected: str) -> ExtractLine:
    corrects, before, told = 0, "", words.of(entry)
    if isinstance(entry.payload, EntryCorrected):
        first = desk.store.journal.entry(entry.payload.corrects)
        told = entry.payload.text
        if first is not None:
            corrects, before = first.seq, words.of(first)
    return ExtractLine(
        seq=entry.seq,
        entry=entry.id,
        happened_at=entry.happened_at,
        recorded_at=entry.recorded_at,
        text=told,
        by=entry.operator,
        back_entered=entry.back_entered,
        corrected=corrected,
        corrects=corrects,
        before=before,
    )


def _title(desk: Desk, about: Subject) -> str:
    for row in desk.store.projections.board(about.kind, open_only=False):
        if row.subject == about:
            return row.title
    return ""
