"""Figures of an episode: open it, report and verify them, and note every threshold first met."""

from __future__ import annotations

from commandpost.domain.advice import LevelAdvice, advise
from commandpost.domain.changes import Changes
from commandpost.domain.episode import Episode
from commandpost.domain.episode_decisions import (
    Assess,
    CloseEpisode,
    EpisodeRules,
    Intent,
    OpenEpisode,
    ReopenEpisode,
    ReportFigures,
    ReportReadings,
    VerifyFigures,
    decide,
    newly_met,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.figure_decisions import FigureIntent
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.plan import Plan
from commandpost.domain.response import Response
from commandpost.usecases.desk import Desk
from commandpost.usecases.own_plans import own_plans
from commandpost.usecases.reporting import note_totals
from commandpost.usecases.rounds import count_figures
from commandpost.usecases.warned_figures import warned_reports


def _decide(desk: Desk, episode: Id, intent: Intent) -> None:
    rules = EpisodeRules(desk.catalogue())
    drafts = decide(desk.find_episode(episode), intent, rules, desk.now())
    desk.append(Subject("episode", episode), drafts)


def open_episode(desk: Desk, episode: Id, opened: OpenEpisode) -> Changes:
    """A 灾害过程 begins, with or without an incident yet."""
    _decide(desk, episode, opened)
    return Changes.EPISODES | Changes.JOURNAL | take_in_warnings(desk, episode)


def take_in_warnings(desk: Desk, episode: Id, acting: Id | None = None) -> Changes:
    """What the warnings in force come to stands among its figures, as of the warning's minute.

    Whatever opens or reopens an episode calls this; ``acting`` is the warning just acted on.
    """
    changes = Changes.NOTHING
    for report in warned_reports(desk, desk.episode(episode), acting):
        try:
            changes |= report_figures(desk, episode, report)
        except OperatorError:  # a ledger that refuses it never refuses the call or the warning
            continue
    return changes


def close_episode(desk: Desk, episode: Id, reason: str) -> Changes:
    """The episode is over."""
    _decide(desk, episode, CloseEpisode(reason))
    return Changes.EPISODES | Changes.JOURNAL


def close_when_idle(desk: Desk, episode: Id, reason: str) -> Changes:
    """The last incident or response of an episode ends it: the next flood counts from nothing."""
    board = desk.store.projections.board
    rows = [row for kind in ("incident", "response") for row in board(kind)]
    found = desk.find_episode(episode)
    if found is None or found.closed_at is not None:
        return Changes.NOTHING
    if any(row.parent == str(episode) and _runs(desk, row.subject) for row in rows):
        return Changes.NOTHING
    return close_episode(desk, episode, reason)


def _runs(desk: Desk, subject: Subject) -> bool:
    """As the folds stand now: the board is written only when the action ends."""
    state = desk.store.state(subject)
    if isinstance(state, Response):
        return state.running
    return isinstance(state, Incident) and state.closed_at is None


def reopen_episode(desk: Desk, episode: Id, reason: str) -> Changes:
    """An incident of it runs again; nothing to do when the episode still runs."""
    found = desk.find_episode(episode)
    if found is None or found.closed_at is None:
        return Changes.NOTHING
    _decide(desk, episode, ReopenEpisode(reason))
    return Changes.EPISODES | Changes.JOURNAL | take_in_warnings(desk, episode)


def report_figures(desk: Desk, episode: Id, report: ReportFigures) -> Changes:
    """Figures of one place; thresholds they meet for the first time are noted with their minute."""
    _decide(desk, episode, report)
    _note_thresholds(desk, episode)
    counted = Changes.NOTHING
    if report.corrects is None:
        counted = count_figures(desk, report.place, min(report.at, desk.now()), report.reporter)
    return Changes.FIGURES | Changes.EPISODES | Changes.REPORTING | Changes.JOURNAL | counted


def report_readings(desk: Desk, episode: Id, report: ReportReadings) -> Changes:
    """A gauge's series of one place; the minute a level was first met follows from its times."""
    _decide(desk, episode, report)
    _note_thresholds(desk, episode)
    return Changes.FIGURES | Changes.EPISODES | Changes.REPORTING | Changes.JOURNAL


def settle_figures(desk: Desk, episode: Id, intent: FigureIntent) -> Changes:
    """Explain, correct or withdraw a figure, or note it as typed in upstairs.

    A correction may move the minute at which a level was first met: both are kept.
    """
    _decide(desk, episode, intent)
    _note_thresholds(desk, episode)
    return Changes.FIGURES | Changes.EPISODES | Changes.REPORTING | Changes.JOURNAL


def verify_figures(desk: Desk, episode: Id, verified: VerifyFigures) -> Changes:
    """Somebody stands for a place's figures."""
    _decide(desk, episode, verified)
    _note_thresholds(desk, episode)
    return Changes.FIGURES | Changes.EPISODES | Changes.REPORTING | Changes.JOURNAL


def record_assessment(desk: Desk, episode: Id, assessment: Assess) -> Changes:
    """研判: 启动, 暂不启动 or 请示中, each with decider, reason and time of review."""
    _decide(desk, episode, assessment)
    return Changes.EPISODES | Changes.JOURNAL | Changes.TASKS


def _note_thresholds(desk: Desk, episode: Id) -> None:
    found = desk.episode(episode)
    try:
        note_totals(desk, found)
        advice = tuple(a for plan in advice_for(desk, found) for a in plan)
    except OperatorError:  # what is damaged is told where advice is asked for; figures still go in
        return
    drafts = newly_met(found, advice, desk.catalogue(), desk.now())
    if drafts:
        desk.append(Subject("episode", episode), drafts)


def advice_for(desk: Desk, episode: Episode) -> tuple[tuple[LevelAdvice, ...], ...]:
    """Per plan with a ladder for the episode's hazard: its levels, gravest first.

    A plan under which a response runs is judged by the revision that response is pinned to.
    """
    found = []
    pinned = _pinned(desk, episode)
    for standing, own in own_plans(desk):
        digest = pinned.get(own.id, standing)
        if not desk.store.documents.holds(digest):  # imported after the backup that was restored
            digest = standing
        plan = desk.store.documents.get(Plan, digest)
        hazard = plan.ladder_for(episode.hazard)
        if hazard:
            found.append(advise(plan, digest, hazard, episode.ledger, desk.catalogue()))
    return tuple(found)


def _pinned(desk: Desk, episode: Episode) -> dict[str, str]:
    """Plan to revision, of the responses running for this episode."""
    running = (desk.response(row.subject.id) for row in desk.store.projections.board("response"))
    return {r.plan: r.revision for r in running if r.episode in (None, episode.id)}


def level_advice(desk: Desk, episode: Id) -> tuple[tuple[LevelAdvice, ...], ...]:
    """What the figures say about every level of every matching plan."""
    return advice_for(desk, desk.episode(episode))
