"""Rounds of zero reports: opened by rule or by hand, reported, chased, closed."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries.rounds import Came
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.reporting import Profile
from commandpost.domain.roster import Area
from commandpost.domain.round import Round
from commandpost.domain.round_decisions import (
    ChangeRound,
    ChasePlace,
    CloseRound,
    Intent,
    OpenRound,
    TakeBack,
    TakeReport,
    decide,
    slot_for,
)
from commandpost.domain.station import Role
from commandpost.domain.summary import BoardRow, State
from commandpost.domain.times import Instant
from commandpost.domain.zero_rules import Ground, ZeroRule, asked
from commandpost.host.text import text
from commandpost.usecases.desk import Desk, new_id

_CHANGED = Changes.DUTY | Changes.JOURNAL


def find_round(desk: Desk, found: Id) -> Round:
    """The round now; raises ``OperatorError`` when there is none."""
    state = desk.store.state(Subject("round", found))
    if not isinstance(state, Round):
        raise OperatorError("round.unknown")
    return state


def open_rounds(desk: Desk) -> tuple[Round, ...]:
    """The rounds that run, oldest first."""
    found = (state for state in _states(desk, ("round",)) if isinstance(state, Round))
    return tuple(sorted((r for r in found if r.closed_at is None), key=lambda r: r.opened_at))


def places_asked(desk: Desk) -> tuple[str, ...]:
    """Who owes this station zero reports: a county's townships, a township's villages."""
    profile = desk.find_profile()
    kind = "village" if profile is not None and profile.role is Role.TOWNSHIP else "township"
    return tuple(dict.fromkeys(a.name for a in desk.store.roster.all(Area) if a.kind == kind))


def decide_round(desk: Desk, found: Id, intent: Intent) -> None:
    """Append what the intent comes to."""
    standing = find_round(desk, found) if not isinstance(intent, OpenRound) else None
    desk.append(Subject("round", found), decide(standing, intent, desk.now()))


def open_round(desk: Desk, found: Id, opened: OpenRound) -> Changes:
    """Begin a round by hand."""
    if desk.store.state(Subject("round", found)) is not None:
        raise OperatorError("round.already_open")
    decide_round(desk, found, opened)
    return _CHANGED


def change_round(desk: Desk, found: Id, changed: ChangeRound) -> Changes:
    """Other hours or places from now on."""
    decide_round(desk, found, changed)
    return _CHANGED


def close_round(desk: Desk, found: Id, reason: str) -> Changes:
    """No further hours; what was silent stays on record as silent."""
    decide_round(desk, found, CloseRound(reason))
    return _CHANGED


def take_report(desk: Desk, found: Id, report: TakeReport) -> Changes:
    """A place reported: it counts in every round that asks it for the same hour."""
    decide_round(desk, found, report)
    for other in open_rounds(desk):
        if other.id != found and _owes(other, report.place, report.slot_at, desk.now()):
            decide_round(desk, other.id, report)
    return _CHANGED


def _owes(found: Round, place: str, slot_at: Instant, now: Instant) -> bool:
    slots = found.slots(now)
    return any(slot.at == slot_at and place in found.silent(slot) for slot in slots)


def take_back_report(desk: Desk, found: Id, back: TakeBack) -> Changes:
    """The report was entered by mistake; the place is silent again."""
    decide_round(desk, found, back)
    return _CHANGED


def chase_place(desk: Desk, found: Id, chased: ChasePlace) -> Changes:
    """催报: when, and who took the call."""
    decide_round(desk, found, chased)
    return _CHANGED


def count_figures(desk: Desk, place: str, at: Instant, by: str = "") -> Changes:
    """Figures of a place are more than a zero report: they count as one wherever one is owed."""
    for found in open_rounds(desk):
        slot = slot_for(found, place, at)
        if slot is not None:
            decide_round(desk, found.id, TakeReport(place, slot.at, Came.FIGURES, at, by))
    return _CHANGED


def follow_rounds(desk: Desk) -> Changes:
    """Open what the rules ask for now, close what they asked for and no longer do.

    Every use case that starts, changes or ends what is in force calls this in its own action.
    """
    profile = desk.find_profile()
    if profile is None:
        return Changes.NOTHING
    _, rules = desk.store.documents.in_force(Profile, profile.profile)
    wanted = {
        _name(rule, row): (rule, row) for rule, row in asked(rules.zero_reports, _board(desk))
    }
    changes = Changes.NOTHING
    for found in open_rounds(desk):
        if found.rule and (found.rule, found.reason) not in wanted:
            decide_round(desk, found.id, CloseRound(text("round.reason_gone")))
            changes |= _CHANGED
        wanted.pop((found.rule, found.reason), None)
    places = places_asked(desk)
    for (rule_id, reason), (rule, row) in wanted.items():
        if places:
            title = text("round.title", title=row.title) if row else text("round.standing_title")
            opened = OpenRound(
                title,
                places,
                rule.daily_at,
                profile.offset,
                (),
                reason,
                rule_id,
                rule.source,
                rule.summary_to,
                rule.summary_minutes,
            )
            decide_round(desk, new_id(), opened)
            changes |= _CHANGED
    return changes


def _name(rule: ZeroRule, row: BoardRow | None) -> tuple[str, str]:
    return rule.id, str(row.subject) if row is not None else ""


def _board(desk: Desk) -> tuple[BoardRow, ...]:
    """What is in force that a rule may speak of."""
    kinds = tuple(ground.value for ground in Ground if ground is not Ground.ALWAYS)
    subjects = _subjects(desk, kinds)
    states = ((subject, desk.store.state(subject)) for subject in subjects)
    return tuple(state.board(subject) for subject, state in states if state is not None)


def _states(desk: Desk, kinds: tuple[str, ...]) -> list[State]:
    states = (desk.store.state(subject) for subject in _subjects(desk, kinds))
    return [state for state in states if state is not None]


def _subjects(desk: Desk, kinds: tuple[str, ...]) -> list[Subject]:
    """Open ones on the board, and those that got an entry in this action: not written yet."""
    rows = {row.subject for kind in kinds for row in desk.store.projections.board(kind)}
    return sorted(rows | {s for s in desk.store.touched() if s.kind in kinds})
