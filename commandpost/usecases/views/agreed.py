"""Agreed figures (口径) for screen, papers and handover: which they are, who holds old ones."""

from __future__ import annotations

from commandpost.domain.ids import Id
from commandpost.domain.incident import Incident
from commandpost.domain.leader_message import short_name
from commandpost.domain.metrics import number_text
from commandpost.domain.records import dataclass
from commandpost.domain.situation import AgreedBrief
from commandpost.domain.times import Instant, dated
from commandpost.domain.upward import Stale
from commandpost.host.figure_words import metric_word
from commandpost.host.library import load_metrics
from commandpost.host.text import language, text
from commandpost.usecases.desk import Desk
from commandpost.usecases.reporting import is_sum, totals
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views.figures import figure_table
from commandpost.usecases.views.places import Hint, people_hints


@dataclass(frozen=True, slots=True)
class Leaving:
    """A county total that may be let go: as of when, which townships are not in it, unverified."""

    metric: str
    value: float
    as_of: Instant
    missing: tuple[str, ...]
    unverified: bool
    agreed: float | None
    held_back: bool


@dataclass(frozen=True, slots=True)
class StaleRow:
    """An office and a figure it was told that has changed since; ``now`` None: withdrawn."""

    recipient: str
    metric: str
    told: float
    told_at: Instant
    how: str
    paper: str
    now: float | None
    since: Instant


@dataclass(frozen=True, slots=True)
class AgreedBoard:
    """The totals now, what was agreed in words, what differs since, and who holds old figures."""

    totals: tuple[Leaving, ...]
    agreed: str
    differs: str
    stale: tuple[StaleRow, ...]
    approvers: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class AgreedLine:
    """What the line over the tabs says: agreed, what differs since, who holds old ones."""

    agreed: str
    differs: str
    stale: tuple[StaleRow, ...]
    figures: bool


def agreed_line(desk: Desk, incident: Id) -> AgreedLine:
    """The incident's agreed figures in words; ``figures`` says whether there is any total."""
    found = desk.incident(incident)
    brief = agreed_brief(desk, found)
    return AgreedLine(
        agreed_words(brief, desk.profile().offset),
        differing_words(brief),
        tuple(_stale(row) for row in found.upward.stale),
        bool(desk.episode(found.episode).ledger.cells),
    )


def agreed_board(desk: Desk, incident: Id) -> AgreedBoard:
    """Everything the window shows of an incident's agreed figures."""
    found = desk.incident(incident)
    brief = agreed_brief(desk, found)
    return AgreedBoard(
        _leaving(desk, found),
        agreed_words(brief, desk.profile().offset),
        differing_words(brief),
        tuple(_stale(row) for row in found.upward.stale),
        _approvers(desk),
    )


def agreed_brief(desk: Desk, incident: Incident) -> AgreedBrief | None:
    """What was agreed and what has changed since; None while nobody agreed any figure."""
    agreed = incident.upward.agreed
    if agreed is None:
        return None
    now = {c.metric: c.value for c in totals(desk, desk.episode(incident.episode))}
    then = {c.metric: c.value for c in agreed.cells}
    metrics = [m for m in dict.fromkeys((*then, *now)) if m not in agreed.held_back]
    return AgreedBrief(
        cells=tuple(then.items()),
        stand_at=agreed.stand_at,
        approved_by=agreed.approved_by,
        differs=tuple((m, then.get(m), now.get(m)) for m in metrics if then.get(m) != now.get(m)),
        held_back=agreed.held_back,
    )


def episode_brief(desk: Desk, episode: Id) -> AgreedBrief | None:
    """What was agreed last by an open incident of an episode: a bulletin speaks of the whole."""
    found = (
        desk.incident(row.subject.id)
        for row in desk.store.projections.board("incident")
        if row.parent == episode
    )
    agreed = [i for i in found if i.upward.agreed is not None]
    newest = max(agreed, key=lambda i: i.upward.agreed.at if i.upward.agreed else 0, default=None)
    return agreed_brief(desk, newest) if newest is not None else None


def agreed_words(brief: AgreedBrief | None, offset: int) -> str:
    """``口径：死亡2 失踪1，截至11-23 03:10，张三核定``; empty while nothing was agreed."""
    if brief is None:
        return ""
    figures = text("agreed.and").join(
        f"{figure_name(m)}{_gap()}{number_text(v)}" for m, v in brief.cells
    )
    stand = dated(brief.stand_at, offset)
    return text("agreed.line", figures=figures, time=stand, approved_by=brief.approved_by)


def differing_words(brief: AgreedBrief | None) -> str:
    """``死亡2→3、受伤→5``: what is no longer what was agreed."""
    if brief is None:
        return ""
    return text("agreed.comma").join(
        f"{figure_name(m)}{_gap()}{_number(then)}→{_number(now)}" for m, then, now in brief.differs
    )


def figure_name(metric: str, lang: str = "") -> str:
    """The figure's short name in the language spoken."""
    catalogue = load_metrics()
    if (lang or language()) == "en" or metric not in catalogue:
        return metric_word(metric, lang)
    return short_name(catalogue[metric].zh, catalogue[metric].unit)


def stale_words(row: StaleRow) -> str:
    """``死亡1→2``: what the office holds and what is so now."""
    return f"{figure_name(row.metric)}{_gap()}{number_text(row.told)}→{_number(row.now)}"


def stale_rows(desk: Desk, incident: Id) -> tuple[StaleRow, ...]:
    """Who still holds which old figure of an incident."""
    return tuple(_stale(row) for row in desk.incident(incident).upward.stale)


def _number(value: float | None) -> str:
    return text("agreed.none") if value is None else number_text(value)


def _gap() -> str:
    return " " if language() == "en" else ""


def _stale(row: Stale) -> StaleRow:
    held = row.held
    return StaleRow(
        held.recipient, held.metric, held.value, held.at, held.how, held.paper, row.now, row.since
    )


def _leaving(desk: Desk, found: Incident) -> tuple[Leaving, ...]:
    table = figure_table(desk, found.episode)
    agreed = found.upward.agreed
    before = {c.metric: c.value for c in agreed.cells} if agreed else {}
    held_back = agreed.held_back if agreed else ()
    ledger, catalogue = desk.episode(found.episode).ledger, desk.catalogue()
    return tuple(
        Leaving(
            column.metric,
            column.total,
            ledger.total(column.metric, catalogue).as_of or table.as_of,
            column.missing,
            column.unverified,
            before.get(column.metric),
            column.metric in held_back,
        )
        for column in table.columns
        if column.total is not None and is_sum(desk, column.metric)
    )


def _approvers(desk: Desk) -> tuple[Hint, ...]:
    """Who leads tonight first, then everybody on the roster."""
    shift = current_shift(desk)
    people = people_hints(desk)
    leader = shift.leader if shift is not None else ""
    first = [Hint(leader, text("agreed.duty_leader"))] if leader else []
    return (*first, *(p for p in people if p.name != leader))
