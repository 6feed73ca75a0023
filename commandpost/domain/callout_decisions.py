"""What a call-out's intents come to: rules on order, times, silence and approved words."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.callout import Callout
from commandpost.domain.callout_row import Row
from commandpost.domain.entries import Draft
from commandpost.domain.entries.callout import (
    Attempted,
    CallChannel,
    CalloutClosed,
    CallOutcome,
    CalloutOpened,
    CalloutRules,
    ChatRollTaken,
    Escalated,
    MeasuresFedBack,
    RowsClaimed,
    RowSeed,
    RowSettled,
    RowsListed,
    RowTakenBack,
    SilenceStep,
    TextApproved,
    TextKind,
    TextSent,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant

MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class OpenCallout:
    """Begin: about what, over which area, whom, what to pass on; ``at`` may lie back."""

    title: str
    hazard: str
    area: tuple[str, ...]
    message: str
    rules: CalloutRules
    rows: tuple[RowSeed, ...]
    source: str = ""
    episode: Id | None = None
    all_levels: bool = False
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class AddRows:
    """The next level down, or a place by hand."""

    rows: tuple[RowSeed, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """These rows are that caller's; an empty name gives them back."""

    rows: tuple[str, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt; ``whom`` empty means the holder whose turn it is."""

    row: str
    outcome: CallOutcome
    by: str
    channel: CallChannel = CallChannel.PHONE
    whom: str = ""
    rank: str = ""
    words: str = ""
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class FeedBack:
    """Measures and the people moved, as told by the called."""

    row: str
    measures: str
    by: str
    households: int | None = None
    persons: int | None = None
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Escalate:
    """The silence is passed on."""

    row: str
    step: SilenceStep
    to: str
    by: str
    words: str = ""
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class SettleRow:
    """办结."""

    row: str
    by: str
    words: str = ""
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class TakeRoll:
    """Who wrote 收到 in the group."""

    rows: tuple[str, ...]
    not_understood: int
    by: str
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The last thing entered for the row was wrong."""

    row: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CloseCallout:
    """It is over; with silent places only for a reason."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class ApproveText:
    """A named person lets exactly these words leave; ``limit`` is the most characters."""

    text: TextKind
    words: str
    by: str
    role: str
    limit: int
    channel: str = "phone"
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class SendText:
    """Approved words left the house."""

    approval: Id
    channel: str
    to: str
    by: str
    at: Instant | None = None


RowIntent = Attempt | FeedBack | Escalate | SettleRow
Intent = (
    OpenCallout
    | AddRows
    | Claim
    | Attempt
    | FeedBack
    | Escalate
    | SettleRow
    | TakeRoll
    | TakeBack
    | CloseCallout
    | ApproveText
    | SendText
)


def decide(callout: Callout | None, intent: Intent, now: Instant) -> tuple[Draft, ...]:
    """What an intent comes to; raises ``OperatorError`` when a rule refuses it, nothing else."""
    if isinstance(intent, OpenCallout):
        return _open(callout, intent, now)
    if callout is None:
        raise OperatorError("callout.unknown")
    at = _moment(getattr(intent, "at", None), now)
    if callout.closed_at is not None and not _belongs_before(callout, intent, at):
        raise OperatorError("callout.closed", title=callout.title)
    if isinstance(intent, Attempt | FeedBack | Escalate | SettleRow):
        return (Draft(at, _of_row(_row(callout, intent.row), intent)),)
    if isinstance(intent, AddRows | Claim | TakeRoll):
        return (Draft(at, _of_list(callout, intent)),)
    if isinstance(intent, TakeBack):
        return _take_back(_row(callout, intent.row), intent, now)
    if isinstance(intent, CloseCallout):
        return _close(callout, intent, now)
    return _text(callout, intent, at)


def _moment(at: Instant | None, now: Instant) -> Instant:
    if at is not None and at > now:
        raise OperatorError("time.in_future")
    return now if at is None else at


def _belongs_before(callout: Callout, intent: Intent, at: Instant) -> bool:
    """A printed sheet typed in after the end: what happened before it is still entered."""
    told = isinstance(intent, Attempt | FeedBack | Escalate | SettleRow | SendText)
    return told and callout.closed_at is not None and at <= callout.closed_at


def _open(callout: Callout | None, intent: OpenCallout, now: Instant) -> tuple[Draft, ...]:
    if callout is not None:
        raise OperatorError("callout.already_open", title=callout.title)
    if not intent.title.strip():
        raise OperatorError("callout.needs_title")
    if not intent.message.strip():
        raise OperatorError("callout.needs_message")
    if not intent.rows:
        raise OperatorError("callout.nobody")
    _check_rows(None, intent.rows)
    at = _moment(intent.at, now)
    opened = CalloutOpened(
        intent.title.strip(),
        intent.hazard,
        intent.area,
        intent.message.strip(),
        intent.rules,
        intent.source,
        intent.episode,
        intent.all_levels,
    )
    return Draft(at, opened), Draft(at, RowsListed(intent.rows))


def _check_rows(callout: Callout | None, rows: tuple[RowSeed, ...]) -> None:
    if not rows:
        raise OperatorError("callout.nobody")
    standing = callout.rows if callout is not None else ()
    ids = [row.seed.id for row in standing] + [row.id for row in rows]
    numbers = [row.seed.number for row in standing] + [row.number for row in rows]
    if len(ids) > MOST_ROWS:
        raise OperatorError("callout.too_many", most=MOST_ROWS)
    if len(set(ids)) < len(ids) or len(set(numbers)) < len(numbers):
        raise OperatorError("callout.listed_twice")
    if any(not row.place.strip() for row in rows):
        raise OperatorError("callout.needs_place")


def _row(callout: Callout, row: str) -> Row:
    found = callout.row(row)
    if found is None:
        raise OperatorError("callout.no_such_row", row=row)
    return found


def _known(callout: Callout, rows: tuple[str, ...]) -> tuple[str, ...]:
    if not rows:
        raise OperatorError("callout.no_such_row", row="")
    return tuple(_row(callout, row).seed.id for row in rows)


def _of_row(row: Row, intent: RowIntent) -> Attempted | MeasuresFedBack | Escalated | RowSettled:
    title = row.seed.place
    if not row.open:
        raise OperatorError("callout.row_settled", place=title)
    by = intent.by.strip()
    if not by:
        raise OperatorError("callout.needs_caller")
    if isinstance(intent, Attempt):
        return _attempted(row, intent, by)
    if isinstance(intent, FeedBack):
        counted = [n for n in (intent.households, intent.persons) if n is not None]
        if any(number < 0 for number in counted):
            raise OperatorError("callout.bad_number")
        if not intent.measures.strip() and not counted:
            raise OperatorError("callout.needs_measures", place=title)
        measures = intent.measures.strip()
        return MeasuresFedBack(row.seed.id, measures, by, intent.households, intent.persons, title)
    words = intent.words.strip()
    if isinstance(intent, Escalate):
        if not intent.to.strip():
            raise OperatorError("callout.needs_whom", place=title)
        return Escalated(row.seed.id, intent.step, intent.to.strip(), by, words, title)
    if row.silent and not words:
        raise OperatorError("callout.silent_needs_reason", place=title)
    return RowSettled(row.seed.id, by, words, title)


def _attempted(row: Row, intent: Attempt, by: str) -> Attempted:
    whom, rank = intent.whom.strip(), intent.rank
    if not whom and row.next_holder is not None:
        whom, rank = row.next_holder.name, row.next_holder.rank
    answers = intent.channel in (CallChannel.LOUDSPEAKER, CallChannel.GONG)
    if answers and intent.outcome in (CallOutcome.ANSWERED, CallOutcome.READ_BACK):
        raise OperatorError("callout.cannot_answer", place=row.seed.place)
    words = intent.words.strip()
    title = row.seed.place
    return Attempted(row.seed.id, whom, rank, intent.outcome, intent.channel, by, words, title)


def _of_list(
    callout: Callout, intent: AddRows | Claim | TakeRoll
) -> RowsListed | RowsClaimed | ChatRollTaken:
    if isinstance(intent, AddRows):
        _check_rows(callout, intent.rows)
        return RowsListed(intent.rows)
    if isinstance(intent, Claim):
        return RowsClaimed(_known(callout, intent.rows), intent.by.strip())
    rows = [_row(callout, row) for row in dict.fromkeys(intent.rows)]
    if not rows:
        raise OperatorError("callout.roll_empty")
    return ChatRollTaken(
        tuple(row.seed.id for row in rows),
        max(0, intent.not_understood),
        intent.by.strip(),
        tuple(row.seed.place for row in rows),
    )


def _take_back(row: Row, intent: TakeBack, now: Instant) -> tuple[Draft, ...]:
    if row.latest is None:
        raise OperatorError("callout.nothing_to_take_back", place=row.seed.place)
    back = RowTakenBack(row.seed.id, row.latest, intent.reason.strip(), row.seed.place)
    return (Draft(now, back),)


def _close(callout: Callout, intent: CloseCallout, now: Instant) -> tuple[Draft, ...]:
    silent = tuple(row.seed.place for row in callout.rows if not row.confirmed)
    reason = intent.reason.strip()
    if silent and not reason:
        raise OperatorError("callout.close_needs_reason", count=len(silent))
    return (Draft(now, CalloutClosed(reason, silent)),)


def _text(callout: Callout, intent: ApproveText | SendText, at: Instant) -> tuple[Draft, ...]:
    if isinstance(intent, ApproveText):
        words = intent.words.strip()
        if not words:
            raise OperatorError("callout.text_empty")
        if len(words) > intent.limit:
            raise OperatorError("callout.text_too_long", count=len(words), limit=intent.limit)
        if not intent.by.strip():
            raise OperatorError("callout.text_needs_approver")
        approved = TextApproved(
            intent.text, words, intent.by.strip(), intent.role.strip(), intent.channel
        )
        return (Draft(at, approved),)
    text = next((each for each in callout.texts if each.approval == intent.approval), None)
    if text is None:
        raise OperatorError("callout.text_not_approved")
    if not intent.by.strip():
        raise OperatorError("callout.needs_caller")
    if at < text.approved_at:
        raise OperatorError("callout.sent_before_approved")
    sent = TextSent(text.approval, text.kind, intent.channel, intent.to.strip(), intent.by.strip())
    return (Draft(at, sent),)


def renumbered(rows: tuple[RowSeed, ...], first: int) -> tuple[RowSeed, ...]:
    """The same rows with numbers from ``first`` on, as they will stand on a printed sheet."""
    return tuple(replace(row, number=first + place) for place, row in enumerate(rows))
