"""Call-outs: open one from the roster, call on from its list, pass silences on, let words leave."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.callout import Callout, next_number
from commandpost.domain.callout_decisions import (
    AddRows,
    ApproveText,
    Attempt,
    Claim,
    CloseCallout,
    Escalate,
    FeedBack,
    Intent,
    OpenCallout,
    SendText,
    SettleRow,
    TakeBack,
    TakeRoll,
    decide,
)
from commandpost.domain.callout_list import call_rows, tiers_below
from commandpost.domain.callout_typing import SheetLine, moved
from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.callout import (
    AllAnswered,
    CalloutRules,
    Holder,
    RowSeed,
    SilenceStep,
    StepRule,
    TextKind,
    Tier,
)
from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.host.library import load_callout
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures

CHANGED = Changes.CALLOUTS | Changes.TASKS | Changes.JOURNAL
PERSONS, HOUSEHOLDS = "evac_done", "evac_done_households"
"""The figures that measures fed back are: 已转移人口, 已转移户数."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the form holds. ``minutes`` are those to the stand-in, up, and to the door.

    ``tiers`` empty means the next level down, or every level when ``all_levels``.
    """

    title: str
    hazard: str
    area: tuple[str, ...]
    message: str
    source: Subject | None = None
    episode: Id | None = None
    all_levels: bool = False
    tiers: tuple[Tier, ...] = ()
    minutes: tuple[int, ...] = ()
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class ByHand:
    """A place the roster does not have; name and number go to an erasable sheet.

    They may be those of a household that is to leave.
    """

    place: str
    name: str
    phone: str = ""
    township: str = ""
    duty: str = ""


def find_callout(desk: Desk, callout: Id) -> Callout | None:
    """The call-out now, or None."""
    state = desk.store.state(Subject("callout", callout))
    return state if isinstance(state, Callout) else None


def the_callout(desk: Desk, callout: Id) -> Callout:
    """The call-out now; raises ``OperatorError`` when there is none."""
    found = find_callout(desk, callout)
    if found is None:
        raise OperatorError("callout.unknown")
    return found


def _decide(desk: Desk, callout: Id, intent: Intent) -> Changes:
    before = find_callout(desk, callout)
    subject = Subject("callout", callout)
    desk.append(subject, decide(before, intent, desk.now()))
    after = find_callout(desk, callout)
    if after is not None and after.all_answered and not (before and before.all_answered):
        desk.append(subject, (Draft(desk.now(), AllAnswered(len(after.rows))),))
    return CHANGED


def open_callout(desk: Desk, callout: Id, opening: Opening) -> Changes:
    """叫应: the list from the roster, the minutes pinned with their source."""
    role = desk.profile().role
    tiers = opening.tiers or tiers_below(role, opening.all_levels)
    rows = call_rows(desk.store.roster.roster(), opening.area, tiers)
    intent = OpenCallout(
        title=opening.title,
        hazard=opening.hazard,
        area=opening.area,
        message=opening.message,
        rules=callout_rules(opening.minutes),
        rows=rows,
        source=str(opening.source) if opening.source is not None else "",
        episode=opening.episode,
        all_levels=opening.all_levels,
        at=opening.at,
    )
    changes = _decide(desk, callout, intent)
    desk.store.drafts.drop("callout")
    return changes


def callout_rules(minutes: tuple[int, ...] = ()) -> CalloutRules:
    """The shipped minutes, or these instead: to the stand-in, up, and to the door."""
    shipped = load_callout().rules
    if not minutes:
        return shipped
    steps = tuple(StepRule(s, m) for s, m in zip(SilenceStep, minutes, strict=False))
    return replace(shipped, steps=steps)


def call_next_level(desk: Desk, callout: Id, tiers: tuple[Tier, ...]) -> Changes:
    """The next level down joins the list; what stands on it already is not listed twice."""
    found = the_callout(desk, callout)
    rows = call_rows(
        desk.store.roster.roster(),
        found.area,
        tiers,
        first=next_number(found),
        without=(row.seed.id for row in found.rows),
    )
    return _decide(desk, callout, AddRows(rows))


def add_by_hand(desk: Desk, callout: Id, row: Id, place: ByHand) -> Changes:
    """A household, a site or a person that the roster does not have."""
    found = the_callout(desk, callout)
    body = {"name": place.name.strip(), "phone": place.phone.strip()}
    named = any(body.values())
    sheet = new_id()
    if named:
        desk.store.sheets.put(sheet, body, desk.now())
    holders = (Holder("", place.duty.strip(), sheet=sheet),)
    seed = RowSeed(
        id=f"hand/{row}",
        number=next_number(found),
        tier=Tier.HAND,
        place=place.place.strip(),
        township=place.township.strip() or place.place.strip(),
        duty=place.duty.strip(),
        holders=holders if named else (),
    )
    return _decide(desk, callout, AddRows((seed,)))


def claim_rows(desk: Desk, callout: Id, rows: tuple[str, ...], by: str) -> Changes:
    """These rows are that caller's; several share one list and nobody calls twice."""
    return _decide(desk, callout, Claim(rows, by))


def record_attempt(desk: Desk, callout: Id, attempt: Attempt) -> Changes:
    """One attempt, one key."""
    return _decide(desk, callout, attempt)


def feed_back(desk: Desk, callout: Id, told: FeedBack, *, into_ledger: bool = False) -> Changes:
    """Measures; those moved go into the ledger as unverified figures when the operator agrees."""
    found = the_callout(desk, callout)
    changes = _decide(desk, callout, told)
    counted = ((HOUSEHOLDS, told.households), (PERSONS, told.persons))
    cells = tuple(Cell(metric, float(n)) for metric, n in counted if n is not None)
    row = found.row(told.row)
    if not (into_ledger and cells and row is not None):
        return changes
    episode = ledger_of(desk, found)
    if episode is None:
        raise OperatorError("callout.no_ledger")
    holder = row.next_holder
    report = ReportFigures(
        place=row.seed.place,
        cells=cells,
        at=told.at if told.at is not None else desk.now(),
        reporter=holder.name if holder else row.seed.place,
        within=row.seed.township if row.seed.tier is not Tier.TOWNSHIP else "",
    )
    return changes | report_figures(desk, episode, report)


def ledger_of(desk: Desk, callout: Callout) -> Id | None:
    """The episode whose figures it feeds: its own, else the open one of its hazard.

    A call-out on a warning comes before anything has happened.
    """
    if callout.episode is not None:
        return callout.episode
    rows = desk.store.projections.board("episode")
    return next((row.subject.id for row in rows if row.hazard == callout.hazard), None)


def escalate_row(desk: Desk, callout: Id, escalation: Escalate) -> Changes:
    """A silence goes to the leader, the place's head, the neighbours, or the door."""
    return _decide(desk, callout, escalation)


def settle_row(desk: Desk, callout: Id, settled: SettleRow) -> Changes:
    """办结."""
    return _decide(desk, callout, settled)


def take_back_row(desk: Desk, callout: Id, row: str, reason: str = "") -> Changes:
    """The last entry of a row was wrong."""
    return _decide(desk, callout, TakeBack(row, reason))


def take_roll(desk: Desk, callout: Id, roll: TakeRoll) -> Changes:
    """A group chat's 收到: received, never answered."""
    return _decide(desk, callout, roll)


def type_sheet(desk: Desk, callout: Id, lines: tuple[SheetLine, ...], by: str) -> Changes:
    """A printed sheet typed in afterwards: each line with its own minute, all or none (补录)."""
    changes = Changes.NOTHING
    for line in sorted(lines, key=lambda each: each.at):
        attempt = Attempt(
            line.row, line.outcome, by, line.channel, line.whom, line.rank, line.words, line.at
        )
        changes |= _decide(desk, callout, attempt)
        households, persons = moved(line.words)
        if households is not None or persons is not None:
            told = FeedBack(line.row, line.words, by, households, persons, line.at)
            changes |= _decide(desk, callout, told)
    return changes


def close_callout(desk: Desk, callout: Id, reason: str) -> Changes:
    """It is over; whoever never read back is named in the entry."""
    return _decide(desk, callout, CloseCallout(reason))


def approve_text(
    desk: Desk, callout: Id, kind: TextKind, words: str, by: str, role: str = ""
) -> Changes:
    """A named person lets exactly these words leave."""
    limit = load_callout().limit(kind).characters
    changes = _decide(desk, callout, ApproveText(kind, words, by, role, limit))
    desk.store.drafts.drop(text_draft(callout, kind))
    return changes


def send_text(desk: Desk, callout: Id, sent: SendText) -> Changes:
    """Approved words left: by which channel, to whom, by whom."""
    return _decide(desk, callout, sent)


def text_draft(callout: Id, kind: TextKind) -> str:
    """Where the words are kept while they are written."""
    return f"callout/{callout}/{kind.value}"
