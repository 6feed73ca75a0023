"""What may be done in a round of zero reports: intents, and the drafts each comes to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from commandpost.domain.entries import Draft
from commandpost.domain.entries.rounds import (
    Came,
    RoundChanged,
    RoundChased,
    RoundClosed,
    RoundOpened,
    RoundReported,
    RoundSummedUp,
    RoundTakenBack,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.round import HOUR_OF_DAY, Round, Slot
from commandpost.domain.times import HOUR, Instant

EARLY = 2 * HOUR
"""A message of substance counts for the coming hour when it comes at most so long before it."""


@dataclass(frozen=True, slots=True)
class OpenRound:
    """These places report at these hours, or at these moments once."""

    title: str
    places: tuple[str, ...]
    times: tuple[str, ...]
    offset: int
    once: tuple[Instant, ...] = ()
    reason: str = ""
    rule: str = ""
    source: str = ""
    summary_to: str = ""
    summary_minutes: int = 30


@dataclass(frozen=True, slots=True)
class ChangeRound:
    """Other places or hours from now on."""

    places: tuple[str, ...]
    times: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TakeReport:
    """A place reported at ``at`` for the hour ``slot_at``."""

    place: str
    slot_at: Instant
    came: Came
    at: Instant
    by: str = ""
    channel: str = "phone"
    words: str = ""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """That report was a mistake."""

    place: str
    slot_at: Instant
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ChasePlace:
    """A silent place was called at ``at``."""

    place: str
    slot_at: Instant
    at: Instant
    taker: str = ""
    channel: str = "phone"
    words: str = ""


@dataclass(frozen=True, slots=True)
class SumUp:
    """The hour is told upward, with the silent places named."""

    slot_at: Instant
    recipient: str = ""
    taker: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class CloseRound:
    """No further hours."""

    reason: str


Intent = OpenRound | ChangeRound | TakeReport | TakeBack | ChasePlace | SumUp | CloseRound


def slot_for(found: Round, place: str, at: Instant) -> Slot | None:
    """The hour that a message of substance at ``at`` answers: the last silent one, or the next."""
    slots = [s for s in found.slots(at) if place in s.places]
    past = [s for s in slots if s.at <= at]
    if past and (past[-1].at, place) not in found.reports:
        return past[-1]
    coming = [s for s in slots if at < s.at <= at + EARLY and (s.at, place) not in found.reports]
    return coming[0] if coming else None


def decide(found: Round | None, intent: Intent, now: Instant) -> tuple[Draft, ...]:
    """What the intent comes to; raises ``OperatorError`` when the rules refuse it."""
    if isinstance(intent, OpenRound):
        return _open(found, intent, now)
    if found is None:
        raise OperatorError("round.unknown")
    if found.closed_at is not None and not isinstance(intent, SumUp):
        raise OperatorError("round.closed", title=found.title)
    return (_DECIDERS[type(intent)](found, intent, now),)


def _open(found: Round | None, intent: OpenRound, now: Instant) -> tuple[Draft, ...]:
    if found is not None:
        raise OperatorError("round.already_open")
    if not intent.title.strip():
        raise OperatorError("round.needs_title")
    _check(intent.places, intent.times, intent.once)
    return (
        Draft(
            now,
            RoundOpened(
                intent.title.strip(),
                intent.places,
                tuple(sorted(intent.times)),
                intent.offset,
                intent.once,
                intent.reason,
                intent.rule,
                intent.source,
                intent.summary_to,
                max(0, min(intent.summary_minutes, 24 * 60)),
            ),
        ),
    )


def _check(places: tuple[str, ...], times: tuple[str, ...], once: tuple[Instant, ...]) -> None:
    if not places or len(set(places)) < len(places) or not all(p.strip() for p in places):
        raise OperatorError("round.needs_places")
    if not times and not once:
        raise OperatorError("round.needs_times")
    for time in times:
        if not HOUR_OF_DAY.fullmatch(time):
            raise OperatorError("round.bad_time", time=time)


def _change(found: Round, intent: ChangeRound, now: Instant) -> Draft:
    _check(intent.places, intent.times, found.once)
    return Draft(now, RoundChanged(intent.places, tuple(sorted(intent.times)), intent.reason))


def _slot(found: Round, slot_at: Instant, now: Instant) -> Slot:
    for slot in found.slots(now):
        if slot.at == slot_at:
            return slot
    raise OperatorError("round.no_such_hour")


def _cell(found: Round, place: str, slot_at: Instant, now: Instant) -> None:
    if place not in _slot(found, slot_at, now).places:
        raise OperatorError("round.no_such_place", place=place)


def _past(at: Instant, now: Instant) -> None:
    if at > now:
        raise OperatorError("round.in_future")


def _report(found: Round, intent: TakeReport, now: Instant) -> Draft:
    _cell(found, intent.place, intent.slot_at, now)
    _past(intent.at, now)
    if (intent.slot_at, intent.place) in found.reports:
        raise OperatorError("round.already_reported", place=intent.place)
    if intent.came is Came.MESSAGE and not intent.words.strip():
        raise OperatorError("round.needs_words")
    reported = RoundReported(
        intent.place, intent.slot_at, intent.came, intent.by, intent.channel, intent.words
    )
    return Draft(intent.at, reported)


def _back(found: Round, intent: TakeBack, now: Instant) -> Draft:
    if (intent.slot_at, intent.place) not in found.reports:
        raise OperatorError("round.nothing_to_take_back", place=intent.place)
    return Draft(now, RoundTakenBack(intent.place, intent.slot_at, intent.reason))


def _chase(found: Round, intent: ChasePlace, now: Instant) -> Draft:
    _cell(found, intent.place, intent.slot_at, now)
    _past(intent.at, now)
    if (intent.slot_at, intent.place) in found.reports:
        raise OperatorError("round.already_reported", place=intent.place)
    chased = RoundChased(intent.place, intent.slot_at, intent.taker, intent.channel, intent.words)
    return Draft(intent.at, chased)


def _sum(found: Round, intent: SumUp, now: Instant) -> Draft:
    slot = _slot(found, intent.slot_at, now)
    silent = found.silent(slot)
    if silent and slot.at > now:
        raise OperatorError("round.not_yet", places="、".join(silent))
    summed = RoundSummedUp(
        slot.at,
        len(slot.places) - len(silent),
        len(slot.places),
        silent,
        intent.recipient,
        intent.taker,
        intent.words,
    )
    return Draft(now, summed)


def _close(_: Round, intent: CloseRound, now: Instant) -> Draft:
    if not intent.reason.strip():
        raise OperatorError("round.needs_reason")
    return Draft(now, RoundClosed(intent.reason.strip()))


_DECIDERS: dict[type, Callable[[Round, Any, Instant], Draft]] = {
    ChangeRound: _change,
    TakeReport: _report,
    TakeBack: _back,
    ChasePlace: _chase,
    SumUp: _sum,
    CloseRound: _close,
}
