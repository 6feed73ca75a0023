"""Taking a situation: everything a report may say of one incident, frozen at one moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from commandpost.domain.checklist import Task
from commandpost.domain.entries.incident import Verification
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.episode import Episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.figures import Ledger
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Command, Incident, Paper
from commandpost.domain.paper_frame import Correction, PaperFrame, PaperRequest, settings_of
from commandpost.domain.picture_spec import PictureSpec
from commandpost.domain.reporting import Medium, Obligation, Stage
from commandpost.domain.response import Response
from commandpost.domain.response_decisions import hazard_title
from commandpost.domain.situation import (
    AgreedBrief,
    CommanderBrief,
    DeadlineLine,
    FigureTable,
    IncidentBrief,
    MeasureTaken,
    ResponseBrief,
    Situation,
)
from commandpost.domain.station import StationProfile
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.paper_history import cited, earlier_reports, ordinal_of
from commandpost.usecases.views.agreed import agreed_brief
from commandpost.usecases.views.figures import table_of, townships
from commandpost.usecases.views.pictures import paper_pictures

T = TypeVar("T")

FIRST_REPORT = "first_report"
FOLLOW_UP = "follow_up"
FINAL_REPORT = "final_report"
VERIFIED_FIGURES = "verified_figures"
STAGES = {
    FIRST_REPORT: Stage.FIRST,
    FOLLOW_UP: Stage.FOLLOW_UP,
    FINAL_REPORT: Stage.FINAL,
    VERIFIED_FIGURES: Stage.VERIFIED,
}
"""Which of the reports owed a paper is; any other paper reads the record as a first report does."""


def take_situation(desk: Desk, incident: Id, request: PaperRequest, serial: str = "") -> Situation:
    """The incident, its episode's figures and its responses, as a report will say them.

    A follow-up tells what came since the last report of its line, the others tell the whole;
    figures are always compared with that report.
    """
    found = desk.incident(incident)
    station = desk.profile()
    episode = desk.episode(found.episode)
    responses = responses_of(desk, found)
    frame = frame_of(desk, request, serial)
    stage = STAGES.get(request.paper, Stage.FIRST)
    earlier = _earlier(found, request, frame.corrects)
    previous = cited(earlier[-1]) if earlier and stage is not Stage.FIRST else None
    since = previous.issued_at if previous else None
    since_told = since if stage is Stage.FOLLOW_UP else None
    before = _told_then(desk, found, since)
    table = table_of(episode.ledger, desk.catalogue(), townships(desk), desk.now(), before)
    measures = tuple(m for m in _measures(found, responses) if _is_new(desk, m, since_told))
    corrected = frame.corrects.serial if frame.corrects else ""
    ordinal = ordinal_of(found, FOLLOW_UP, request.line, corrected)
    return Situation(
        paper=request.paper,
        serial=serial,
        stage=stage,
        ordinal=ordinal if stage is Stage.FOLLOW_UP else 0,
        letterhead=frame.letterhead,
        incident=_brief(desk, found),
        taken_at=desk.now(),
        figures=approved_table(table, agreed_brief(desk, found), request.approved_by),
        measures=measures,
        pending=_pending(responses),
        responses=tuple(_response(r) for r in responses if _is_news(r, since_told, stage)),
        deadlines=_deadlines(found, stage, request.line),
        signatories=frame.signatories,
        recipients=_recipients(found, station, request, frame),
        copies_to=frame.copies_to,
        commander=_commander(found.commander),
        technical=_commander(found.technical),
        previous=previous,
        urgency=request.urgency,
        trend=request.trend,
        needs=request.needs,
        offset=station.offset,
        head=desk.store.journal.head.hex(),
        seq=desk.store.journal.seq,
        line=frame.line,
        wording=frame.wording,
        typed=request.typed,
        earlier=tuple(cited(paper) for paper in earlier),
        at_most=frame.at_most,
        corrects=frame.corrects,
        pictures=_pictures(desk, found) if stage is Stage.FINAL else (),
    )


def _pictures(desk: Desk, found: Incident) -> tuple[PictureSpec, ...]:
    """The final report shows the course in pictures as well, but for figures held back."""
    agreed = agreed_brief(desk, found)
    return paper_pictures(desk, found.episode, agreed.held_back if agreed else ())


def _earlier(
    found: Incident, request: PaperRequest, corrects: Correction | None
) -> tuple[Paper, ...]:
    """The reports before this one; only a first report may have none."""
    earlier = earlier_reports(found, request.line, corrects.serial if corrects else "")
    if not earlier and STAGES.get(request.paper, Stage.FIRST) is not Stage.FIRST:
        raise OperatorError("paper.no_first_report")
    return earlier


def _recipients(
    found: Incident, station: StationProfile, request: PaperRequest, frame: PaperFrame
) -> tuple[str, ...]:
    """Those asked for, else the line's own, else the station's, else whoever is owed a report."""
    own = settings_of(station.papers, request.paper, request.line).recipients
    if request.line and not request.recipients and not own:
        return _owed(found, request.line) or frame.recipients
    return frame.recipients or _owed(found)


def approved_table(table: FigureTable, brief: AgreedBrief | None, by: str) -> FigureTable:
    """What may leave: a figure held back stays in the house, and the paper says who approved.

    Somebody named on the paper itself approves all of it, whatever was agreed before.
    """
    held_back = brief.held_back if brief is not None else ()
    keep = [n for n, column in enumerate(table.columns) if column.metric not in held_back]

    def kept(cells: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(cells[n] for n in keep if n < len(cells))

    return replace(
        table,
        columns=kept(table.columns),
        rows=tuple(
            replace(
                row,
                values=kept(row.values),
                unverified=kept(row.unverified),
                summed=kept(row.summed),
                differs=kept(row.differs),
            )
            for row in table.rows
        ),
        steps=tuple(step for step in table.steps if step.metric not in held_back),
        clashes=tuple(clash for clash in table.clashes if clash.metric not in held_back),
        approved_by=by or (brief.approved_by if brief is not None and not brief.differs else ""),
        agreed=None if by else brief,
    )


def _told_then(desk: Desk, incident: Incident, since: Instant | None) -> Ledger | None:
    """The figures as the last report knew them; what was typed later counts as new, whenever."""
    if since is None:
        return None
    then = desk.store.state_as_of(Subject("episode", incident.episode), since)
    return then.ledger if isinstance(then, Episode) else Ledger()


def _is_new(desk: Desk, measure: MeasureTaken, since: Instant | None) -> bool:
    """Typed since the last report, even when it happened before it (补录)."""
    if since is None or measure.at > since:
        return True
    entry = desk.store.journal.entry(Id(measure.entry))
    return entry is not None and entry.recorded_at > since


def _covers(response: Response, incident: Incident) -> bool:
    """Its own episode's response, or one on a forecast for the same hazard."""
    if response.episode is None:
        return response.hazard == incident.hazard
    return response.episode == incident.episode


def responses_of(desk: Desk, incident: Incident) -> tuple[Response, ...]:
    """Responses under which the incident stands: those of its episode, oldest first."""
    found = []
    for row in desk.store.projections.board("response", open_only=False):
        response = desk.find_response(row.subject.id)
        if response is not None and _covers(response, incident):
            found.append(response)
    return tuple(sorted(found, key=lambda r: r.effective_from))


def _brief(desk: Desk, incident: Incident) -> IncidentBrief:
    entries = desk.store.journal.entries(Subject("incident", incident.id))
    verified = incident.verification is Verification.TRUE
    return IncidentBrief(
        id=incident.id,
        title=incident.title,
        hazard=HAZARDS[incident.hazard].zh,
        place=_place(incident),
        what=incident.what,
        heard_at=incident.heard_at,
        occurred_at=incident.occurred_at,
        source=incident.source or incident.caller_unit,
        grade=incident.grade.zh if incident.grade else "",
        grade_unverified=not verified,
        verification=incident.verification.value if incident.verification else "",
        stable_at=incident.upward.stable_at,
        closed_at=incident.closed_at,
        entry=next((entry.id for entry in entries), ""),
    )


def _place(incident: Incident) -> str:
    """With its township: a reader in the city does not know the village."""
    if incident.township in incident.place:
        return incident.place
    return f"{incident.township}{incident.place}"


def _measures(incident: Incident, responses: tuple[Response, ...]) -> list[MeasureTaken]:
    taken = [
        MeasureTaken(
            told.at,
            _told(told.person, told.instruction),
            told.person,
            told.entry,
            instruction=True,
        )
        for told in incident.told
        if told.instruction
    ]
    for response in responses:
        taken += [_done(t) for t in response.tasks if t.state is TaskState.DONE]
    taken += [_done(t) for t in incident.tasks if t.state is TaskState.DONE]
    return sorted(taken, key=lambda m: m.at)


def _told(person: str, instruction: str) -> str:
    return f"{person}指示：{instruction}"


def _done(task: Task) -> MeasureTaken:
    value = f"（{task.seed.value}：{task.value}）" if task.value else ""
    text = f"{task.seed.actor}：{task.seed.text}{value}" if task.seed.actor else task.seed.text
    return MeasureTaken(task.settled_at or Instant(0), text, task.by, task.last_entry or "")


def _pending(responses: tuple[Response, ...]) -> tuple[str, ...]:
    waiting = (TaskState.ORDERED, TaskState.FED_BACK)
    return tuple(t.seed.text for r in responses if r.running for t in r.tasks if t.state in waiting)


def _is_news(response: Response, since: Instant | None, stage: Stage) -> bool:
    """In force, or ended since the last paper: an end is reported too, at the end every one."""
    if response.terminated_at is None or stage in (Stage.FINAL, Stage.VERIFIED):
        return True
    return since is not None and response.terminated_at > since


def _response(response: Response) -> ResponseBrief:
    step = response.steps[-1]
    return ResponseBrief(
        title=hazard_title(response),
        level=response.level.numeral,
        effective_from=step.since,
        area=response.area,
        approved_by=f"{step.approval.role}{step.approval.by}",
        basis=step.basis,
        before=response.steps[-2].level.numeral if len(response.steps) > 1 else "",
        ended_at=response.terminated_at,
        entry=step.entry,
    )


def written_obligations(incident: Incident, stage: Stage, line: str = "") -> tuple[Obligation, ...]:
    """The written reports still owed that a paper of that stage meets; 续报 is 补报 too.

    A paper in the form of one line meets that line's alone.
    """
    stages = (stage, Stage.SUPPLEMENT) if stage is Stage.FOLLOW_UP else (stage,)
    return tuple(
        o
        for o in incident.obligations
        if o.medium is Medium.WRITTEN and o.open and o.stage in stages
        if not line or o.line.value == line
    )


def _deadlines(incident: Incident, stage: Stage, line: str) -> tuple[DeadlineLine, ...]:
    by_this = written_obligations(incident, stage, line)
    return tuple(
        DeadlineLine(
            o.recipient, o.medium, o.line, o.stage, o.due_at, o.met_at, o.taker, o in by_this
        )
        for o in sorted(incident.obligations, key=lambda o: o.due_at)
        if o.lifted_at is None and (not line or o.line.value == line)
    )


def _commander(command: Command | None) -> CommanderBrief | None:
    return CommanderBrief(command.person, command.post, command.since) if command else None


def _owed(incident: Incident, line: str = "") -> tuple[str, ...]:
    """Whoever is owed a report of it, on a line when one is given."""
    owed = (o for o in incident.obligations if not line or o.line.value == line)
    return tuple(dict.fromkeys(o.recipient for o in owed))
