"""An incident as its page shows it: strip, reporting grid, command, suggested grade."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.entries.incident import CommanderAppointed, IncidentClosed
from commandpost.domain.episode import Episode
from commandpost.domain.grading import suggest_grade
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident, Told
from commandpost.domain.incident_decisions import Close, decide
from commandpost.domain.levels import EventGrade
from commandpost.domain.metrics import Metric, number_text
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Line, Medium, Obligation, Stage
from commandpost.domain.reporting_again import AGAIN
from commandpost.domain.roster import Person
from commandpost.domain.station import StripStep
from commandpost.domain.times import Instant
from commandpost.host.library import load_grading
from commandpost.usecases.calls import incident_rules
from commandpost.usecases.desk import Desk
from commandpost.usecases.own_plans import own_plans
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views.figures import reported_metrics, townships
from commandpost.usecases.views.names import hazard_name

COMMON = (
    "dead",
    "missing",
    "injured",
    "trapped",
    "relocated_now",
    "evac_done",
    "pop_affected",
    "collapsed_rooms",
    "villages_no_road",
    "villages_no_power",
    "villages_no_network",
)
"""What every caller is asked first, before anything a plan's trigger needs."""


@dataclass(frozen=True, slots=True)
class StripRow:
    """A step of the strip, who was told on it so far, and the open phone reports it meets."""

    step: StripStep
    told: tuple[Told, ...]
    open: tuple[Obligation, ...]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who called about the incident, and whom to ring back; empty where it was erased."""

    at: Instant
    unit: str
    name: str = ""
    phone: str = ""
    contact_name: str = ""
    contact_phone: str = ""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A recipient on one line: the phone and the written report of a round."""

    line: Line
    stage: Stage
    recipient: str
    phone: Obligation | None
    written: Obligation | None

    @property
    def key(self) -> str:
        """What names the row across refreshes."""
        return (self.phone or self.written or _NOBODY).id

    @property
    def next_due(self) -> int:
        """When the next open report of the row is due; met rows come last."""
        waiting = [o.due_at for o in (self.phone, self.written) if o and o.open]
        return min(waiting, default=2**62)


_NOBODY = Obligation(
    "", "", Stage.FIRST, Line.GOVERNMENT, Medium.PHONE, "", Instant(0), Instant(0), ""
)


@dataclass(frozen=True, slots=True)
class CommandStep:
    """One appointment: who, from when, how, after whom."""

    entry: Id
    at: Instant
    appointed: CommanderAppointed


@dataclass(frozen=True, slots=True)
class IncidentScreen:
    """Everything the page shows of one incident but its figures and its log."""

    incident: Incident
    hazard: str
    accident: bool
    callers: tuple[Caller, ...]
    strip: tuple[StripRow, ...]
    reports: tuple[ReportRow, ...]
    suggested: EventGrade | None
    grounds: tuple[str, ...]
    about: tuple[Subject, ...]
    watch_until: Instant | None


def incident_screen(desk: Desk, incident: Id) -> IncidentScreen:
    """The incident now; ``about`` is itself, its episode and the responses it stands under.

    ``watch_until`` is how long an accident's casualty figures are watched, once it is closed.
    """
    found = desk.incident(incident)
    episode = desk.find_episode(found.episode)
    suggested, grounds = _suggestion(desk, found, episode)
    return IncidentScreen(
        incident=found,
        hazard=hazard_name(found.hazard),
        accident=HAZARDS[found.hazard].accident,
        callers=_callers(desk, found),
        strip=_strip(desk, found),
        reports=report_rows(found.obligations),
        suggested=suggested,
        grounds=grounds,
        about=_about(desk, found),
        watch_until=_watch(desk, found),
    )


def _callers(desk: Desk, found: Incident) -> tuple[Caller, ...]:
    """The call that became the incident, then those added to it."""
    calls = (
        (found.heard_at, found.caller_unit, found.sheet),
        *((call.at, call.caller_unit, call.sheet) for call in found.calls),
    )
    told = []
    for at, unit, sheet in calls:
        body = (desk.store.sheets.get(sheet) if sheet else None) or {}
        told.append(
            Caller(
                at,
                unit,
                body.get("caller_name", ""),
                body.get("caller_phone", ""),
                body.get("contact_name", ""),
                body.get("contact_phone", ""),
            )
        )
    return tuple(told)


def report_rows(obligations: tuple[Obligation, ...]) -> tuple[ReportRow, ...]:
    """First reports before follow-ups, government line before department line, tightest first.

    A round is what was started at one moment: yesterday's met follow-up keeps a row of its own.
    """
    rounds: dict[tuple[object, ...], dict[Medium, Obligation]] = {}
    for owed in obligations:
        first = owed.stage is Stage.FIRST and owed.why != AGAIN
        moment = 0 if first else owed.started_at
        key = (owed.line, owed.stage, owed.recipient, "" if first else owed.rule, moment)
        # Two rules may ask the same of the same: the tighter one is shown until it is met.
        standing = rounds.setdefault(key, {}).get(owed.medium)
        if standing is None or _before(owed, standing):
            rounds[key][owed.medium] = owed
    rows = [
        ReportRow(owed.line, owed.stage, owed.recipient, pair.get(Medium.PHONE), written)
        for pair in rounds.values()
        for written in (pair.get(Medium.WRITTEN),)
        for owed in (written or pair[Medium.PHONE],)
    ]
    return tuple(sorted(rows, key=_in_order))


def _in_order(row: ReportRow) -> tuple[bool, bool, int, str]:
    follow_up, department = row.stage is not Stage.FIRST, row.line is Line.DEPARTMENT
    return (follow_up, department, row.next_due, row.recipient)


def _before(one: Obligation, other: Obligation) -> bool:
    """An open report, then one whose receipt is missing, then the earlier limit."""
    return _rank(one) < _rank(other)


def _rank(owed: Obligation) -> tuple[bool, bool, int]:
    return (not owed.open, owed.receipt_due is None, owed.due_at)


def _strip(desk: Desk, incident: Incident) -> tuple[StripRow, ...]:
    profile = desk.find_profile()
    return tuple(
        StripRow(
            _reached(desk, step),
            tuple(told for told in incident.told if told.step == step.key),
            tuple(
                o
                for o in incident.obligations
                if step.recipient
                and o.recipient == step.recipient
                and o.medium is Medium.PHONE
                and o.open
            ),
        )
        for step in (profile.strip if profile else ())
    )


def _reached(desk: Desk, step: StripStep) -> StripStep:
    """The step with what the station knows: the leader on duty, and their number."""
    shift = current_shift(desk) if step.key == "duty_leader" else None
    person = step.person or (shift.leader if shift is not None else "")
    if not person or step.phone:
        return replace(step, person=person)
    numbers = [
        phone
        for known in desk.store.roster.all(Person)
        if known.active and known.name == person
        for phone in known.phones[:1]
    ]
    # Two people of one name: no number is better than the wrong one.
    return replace(step, person=person, phone=numbers[0] if len(numbers) == 1 else "")


def command_history(desk: Desk, incident: Id) -> tuple[CommandStep, ...]:
    """Who commanded, newest first; reads back only to the first appointment of each kind."""
    found = desk.incident(incident)
    sought = {False: found.commander is not None, True: found.technical is not None}
    steps: list[CommandStep] = []
    before: int | None = None
    while any(sought.values()):
        page = desk.store.journal.page(Subject("incident", incident), before=before)
        for position, entry in page:
            before = position
            if isinstance(entry.payload, CommanderAppointed):
                steps.append(CommandStep(entry.id, entry.happened_at, entry.payload))
                sought[entry.payload.technical] &= bool(entry.payload.previous)
        if not page:
            break
    return tuple(steps)


def _watch(desk: Desk, incident: Incident) -> Instant | None:
    """What closing now would say; a closed incident has said it."""
    if incident.closed_at is not None:
        return incident.watch_until
    rules = incident_rules(desk, incident.profile)
    drafts = decide(incident, Close("-"), rules, desk.now())
    return next(d.payload.watch_until for d in drafts if isinstance(d.payload, IncidentClosed))


def _about(desk: Desk, incident: Incident) -> tuple[Subject, ...]:
    responses = [
        row.subject
        for row in desk.store.projections.board("response", open_only=False)
        if row.parent == incident.episode or (not row.parent and row.hazard == incident.hazard)
    ]
    return (
        Subject("incident", incident.id),
        Subject("episode", incident.episode),
        *responses,
    )


def _suggestion(
    desk: Desk, incident: Incident, episode: Episode | None
) -> tuple[EventGrade | None, tuple[str, ...]]:
    """The grade the figures reach by law and plan, as a suggestion with its grounds."""
    if episode is None:
        return None, ()
    catalogue = desk.catalogue()
    grade, evidence = suggest_grade(
        load_grading(), incident.hazard, lambda metric: episode.ledger.value(metric, catalogue)
    )
    grounds = []
    for found in evidence:
        if found.rule.grade is not grade:
            continue
        metric = catalogue[found.rule.metric]
        checked = "" if found.value.verified else "（待核）"
        grounds.append(
            f"{metric.zh}{number_text(found.value.amount)}{metric.unit}{checked}：{found.rule.source}"
        )
    return grade, tuple(grounds)


@dataclass(frozen=True, slots=True)
class FigureChoices:
    """What the figures form offers: places, the metrics shown at once, all others by name."""

    places: tuple[str, ...]
    first: tuple[Metric, ...]
    others: tuple[Metric, ...]


def figure_choices(desk: Desk, episode: Id) -> FigureChoices:
    """Reported metrics first, then what everybody is asked, then what the plans' triggers need."""
    found = desk.episode(episode)
    # Sums too: a township says "moved 320" long before it says where they are lodged.
    choices = desk.catalogue().by_key
    reported = [key for key, _ in reported_metrics(desk, episode)]
    wanted = dict.fromkeys((*reported, *COMMON, *_triggering(desk, found.hazard)))
    first = tuple(choices[key] for key in wanted if key in choices)
    others = tuple(m for key, m in choices.items() if key not in wanted)
    return FigureChoices(townships(desk), first, others)


def _triggering(desk: Desk, hazard: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for _, plan in own_plans(desk):
        for definition in plan.ladder(plan.ladder_for(hazard)):
            for condition in definition.conditions:
                found |= dict.fromkeys(test.metric for test in condition.tests)
    return tuple(found)
