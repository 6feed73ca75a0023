"""Reporting upwards beside the reports themselves: receipts, signs, 灾情稳定, watch, 口径."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import ObligationsSet
from commandpost.domain.entries.reporting import FiguresMoved, FiguresTold
from commandpost.domain.episode import Episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.incident_intents import IncidentRules
from commandpost.domain.leader_message import says
from commandpost.domain.metrics import Aggregate, number_text
from commandpost.domain.reporting import Profile
from commandpost.domain.reporting_again import ReportAgain, decide_again
from commandpost.domain.reporting_decisions import (
    SPEAKING,
    AgreeFigures,
    CheckCasualties,
    Intent,
    NoteReceipt,
    TellFigures,
    decide,
    read_signs,
    with_sign,
)
from commandpost.domain.reporting_rounds import supplements
from commandpost.domain.times import MINUTE, Instant, to_minute
from commandpost.domain.upward import CASUALTIES, Stale, Upward
from commandpost.usecases.desk import Desk
from commandpost.usecases.report_receipts import receipt_of_report

CHANGED = Changes.REPORTING | Changes.INCIDENTS | Changes.JOURNAL


def pinned_rules(desk: Desk, incident: Incident) -> IncidentRules:
    """The rules of the incident's day."""
    profile = desk.store.documents.get(Profile, incident.profile)
    return IncidentRules(profile, incident.profile, desk.profile().offset)


def act_on_reports(desk: Desk, incident: Id, intent: Intent) -> Changes:
    """A receipt, a chase, a sign, 灾情稳定, a report not to be made: one entry and what follows."""
    found = desk.incident(incident)
    rules = pinned_rules(desk, found)
    desk.append(Subject("incident", incident), decide(found, intent, rules, desk.now()))
    if isinstance(intent, NoteReceipt):
        return CHANGED | receipt_of_report(desk, incident, intent)
    return CHANGED


def report_again(desk: Desk, incident: Id, intent: ReportAgain) -> Changes:
    """A report that was made or lifted is owed once more; what became of it stays known."""
    found = desk.incident(incident)
    desk.append(Subject("incident", incident), decide_again(found, intent, desk.now()))
    return CHANGED


def check_casualties(desk: Desk, incident: Id, by: str, words: str = "") -> Changes:
    """The watch's daily question, answered: no change."""
    return act_on_reports(desk, incident, CheckCasualties(by, words))


def agree_figures(desk: Desk, incident: Id, agreed: AgreeFigures) -> Changes:
    """口径: from now on these figures leave the house, and no others."""
    return act_on_reports(desk, incident, agreed)


def tell_figures(
    desk: Desk, incident: Id, recipient: str, at: Instant, how: str = "phone", taker: str = ""
) -> Changes:
    """An office that held old figures was told the ones that stand now, each as it is approved."""
    found = desk.incident(incident)
    stale = [s for s in found.upward.stale if s.held.recipient == recipient]
    changed = max((s.since for s in stale), default=at)
    if at < to_minute(changed):
        raise OperatorError("reporting.told_before_change", recipient=recipient)
    for cells, stand, by, gone in _news(desk, found, stale):
        told = max(at, changed)
        tell = TellFigures(recipient, cells, min(stand, told), told, by, how, taker, gone)
        act_on_reports(desk, incident, tell)
    note_totals(desk, desk.episode(found.episode))
    return CHANGED


def _news(
    desk: Desk, found: Incident, stale: list[Stale]
) -> list[tuple[tuple[Cell, ...], Instant, str, tuple[str, ...]]]:
    """What that office is told: the agreed figures that still stand, then what nobody approved."""
    agreed = found.upward.agreed
    episode = desk.episode(found.episode)
    fresh = {c.metric: c for c in totals(desk, episode)}
    kept = tuple(c for c in (agreed.cells if agreed else ()) if fresh.get(c.metric) == c)
    known = {c.metric for c in kept}
    old = dict.fromkeys(s.held.metric for s in stale)
    loose = tuple(fresh[m] for m in (old if agreed else fresh) if m in fresh and m not in known)
    gone = tuple(m for m in old if m not in fresh)
    told: list[tuple[tuple[Cell, ...], Instant, str, tuple[str, ...]]] = []
    if agreed is not None and kept:
        told.append((kept, agreed.stand_at, agreed.approved_by, ()))
    if loose or gone:
        told.append((loose, stand_of(desk, episode, loose), "", gone))
    return told


def stand_of(desk: Desk, episode: Episode, cells: Iterable[Cell]) -> Instant:
    """As of when totals stand that nobody agreed: the latest report in them."""
    catalogue = desk.catalogue()
    known = (episode.ledger.total(c.metric, catalogue).as_of for c in cells)
    return max((at for at in known if at is not None), default=desk.now())


def note_told(
    desk: Desk,
    incident: Id,
    recipients: Iterable[str],
    at: Instant,
    how: str,
    only_in: str | None = None,
) -> None:
    """Keep which figures a phone report or a message carried; nothing when there are none.

    ``only_in`` is the text that was sent: a figure that it does not name was not told.
    """
    found = desk.incident(incident)
    cells, stand, by = leaving(desk, found, at)
    if only_in is not None:
        cells = carried(desk, cells, only_in)
    told = tuple(dict.fromkeys(recipients))
    if cells and told:
        entry = FiguresTold(told, cells, min(stand, at), by, how)
        desk.append(Subject("incident", incident), (Draft(at, entry),))
        note_totals(desk, desk.episode(found.episode))


def note_paper(desk: Desk, recipients: Iterable[str], at: Instant, words: str, paper: str) -> None:
    """A paper about the whole desk went out: who gets it holds the figures that stand in it."""
    told = tuple(dict.fromkeys(recipients))
    for row in desk.store.projections.board("incident"):
        found = desk.incident(row.subject.id)
        episode = desk.episode(found.episode)
        cells = carried(desk, totals(desk, episode), words)
        agreed = found.upward.agreed
        approved = agreed is not None and all(cell in agreed.cells for cell in cells)
        by = agreed.approved_by if agreed is not None and approved else ""
        if cells and told:
            stand = min(stand_of(desk, episode, cells), at)
            entry = FiguresTold(told, cells, stand, by, "paper", paper)
            desk.append(row.subject, (Draft(at, entry),))
            note_totals(desk, episode)


def carried(desk: Desk, cells: Iterable[Cell], words: str) -> tuple[Cell, ...]:
    """The figures that a text names with their number: its readers hold these."""
    catalogue = desk.catalogue()
    named = ((c, catalogue[c.metric]) for c in cells if c.metric in catalogue)
    return tuple(c for c, m in named if says(words, number_text(c.value), (m.zh, *m.aliases)))


def leaving(
    desk: Desk, incident: Incident, at: Instant | None = None
) -> tuple[tuple[Cell, ...], Instant, str]:
    """The figures that leave: the agreed ones, or all that are reported, approved by nobody yet.

    A call typed in later (补录) told what was known at ``at``, not what is known now.
    """
    now = desk.now()
    late = at is not None and at < now - MINUTE
    agreed = incident.upward.agreed
    if agreed is not None and (at is None or agreed.at <= at or not late):
        return agreed.cells, agreed.stand_at, agreed.approved_by
    episode = desk.episode(incident.episode)
    if at is not None and late:
        then = desk.store.state_as_of(Subject("episode", incident.episode), at)
        return (totals(desk, then) if isinstance(then, Episode) else ()), at, ""
    return totals(desk, episode), now, ""


def totals(desk: Desk, episode: Episode) -> tuple[Cell, ...]:
    """The county's reported sums."""
    found = []
    for metric in dict.fromkeys(metric for metric, _ in episode.ledger.cells):
        total = _total(desk, episode, metric)
        if total is not None and is_sum(desk, metric):
            found.append(Cell(metric, total))
    return tuple(found)


def is_sum(desk: Desk, metric: str) -> bool:
    """A figure that somebody answers for; gauges such as rain change by themselves."""
    catalogue = desk.catalogue()
    return metric in catalogue and catalogue[metric].aggregate is Aggregate.SUM


def refuse_zero_report(desk: Desk, incident: Id, met: MeetObligation) -> None:
    """无变化 is a statement: not while that office holds a figure that has changed."""
    found = desk.incident(incident)
    owed = next((o for o in found.obligations if o.id == met.obligation), None)
    if owed is None:
        return
    stale = [s for s in found.upward.stale if s.held.recipient == owed.recipient]
    if stale:
        names = "、".join(desk.catalogue()[s.held.metric].zh for s in stale)
        raise OperatorError("reporting.changed_since", recipient=owed.recipient, figures=names)


def note_totals(desk: Desk, episode: Episode) -> None:
    """After figures moved: who holds old ones, signs they show, 补报 they owe; by the program."""
    for row in desk.store.projections.board("incident", open_only=False):
        if row.parent == episode.id:
            found = desk.find_incident(row.subject.id)
            if found is not None:
                _note(desk, row.subject, found, episode)


def _note(desk: Desk, subject: Subject, found: Incident, episode: Episode) -> None:
    now, rules = desk.now(), pinned_rules(desk, found)
    drafts: list[Draft] = []
    moved = _moved(desk, found.upward, episode)
    if moved is not None:
        drafts.append(Draft(now, moved))
        names = {cell.metric for cell in moved.cells} | set(moved.gone)
        owed = supplements(found, now, rules) if names & set(CASUALTIES) else ()
        if owed:
            drafts.append(Draft(now, ObligationsSet(owed)))
    if found.closed_at is None:
        values = {metric: _total(desk, episode, metric) or 0 for metric in SPEAKING}
        for seen in read_signs(found, values, now):
            drafts += decide(found, seen, rules, now)
            found = with_sign(found, seen)
    if drafts:
        desk.append(subject, tuple(drafts))


def _moved(desk: Desk, upward: Upward, episode: Episode) -> FiguresMoved | None:
    changed, gone = [], []
    for metric in dict.fromkeys(held.metric for held in upward.held):
        before, after = upward.current(metric), _total(desk, episode, metric)
        if after is None and before is not None:
            gone.append(metric)
        elif after is not None and after != before:
            changed.append(Cell(metric, after))
    return FiguresMoved(tuple(changed), tuple(gone)) if changed or gone else None


def _total(desk: Desk, episode: Episode, metric: str) -> float | None:
    catalogue = desk.catalogue()
    return episode.ledger.total(metric, catalogue).value if metric in catalogue else None
