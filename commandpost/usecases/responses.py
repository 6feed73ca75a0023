"""Responses: activate, sign, raise or lower, terminate; and the work of their tasks."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.changes import Changes
from commandpost.domain.checklist import Task, check_move, find, previous_state
from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import Answer
from commandpost.domain.entries.tasks import TaskMoved, TasksCopied, TaskSeed
from commandpost.domain.episode_decisions import Assess, EpisodeRules
from commandpost.domain.episode_decisions import decide as decide_episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.plan import Phase, Plan
from commandpost.domain.response import Response
from commandpost.domain.response_decisions import (
    Activate,
    ChangeLevel,
    Intent,
    SignNotice,
    Terminate,
    decide,
)
from commandpost.domain.response_outgoing import (
    ReceiveNotice,
    ReportDecision,
    ResponseRules,
    SetRhythm,
)
from commandpost.domain.station import Role
from commandpost.domain.superior import Superior
from commandpost.domain.times import Instant
from commandpost.domain.warning import Warned
from commandpost.host.library import load_rhythms
from commandpost.usecases.calls import incident_rules
from commandpost.usecases.desk import Desk
from commandpost.usecases.figures import close_when_idle
from commandpost.usecases.notice_receipts import notice_received
from commandpost.usecases.rounds import follow_rounds
from commandpost.usecases.views.figures import townships

_CHANGED = Changes.RESPONSES | Changes.TASKS | Changes.JOURNAL | Changes.DUTY


def response_rules(desk: Desk, revision: str) -> ResponseRules:
    """The plan revision a response is pinned to, and whom this station tells of it."""
    plan = desk.store.documents.get(Plan, revision)
    station = desk.find_profile()
    if station is None:
        return ResponseRules(plan, revision)
    below = townships(desk) if station.role is Role.COUNTY else ()
    return ResponseRules(
        plan, revision, below, station.region, incident_rules(desk).profile, load_rhythms(),
        station.offset,
    )  # fmt: skip


def activate_response(desk: Desk, response: Id, revision: str, activation: Activate) -> Changes:
    """启动应急响应: the response, its level's tasks, and the assessment's answer in one action."""
    rules = response_rules(desk, revision)
    drafts = decide(desk.find_response(response), activation, rules, desk.now())
    if activation.episode is not None:
        _assess(desk, activation.episode, _answered(activation.hazard, activation, rules))
    desk.append(Subject("response", response), drafts)
    return _CHANGED | Changes.EPISODES | follow_rounds(desk)


def _answered(hazard: str, taken: Activate | ChangeLevel, rules: ResponseRules) -> Assess:
    """The assessment's answer 启动, in the words of the decision itself."""
    return Assess(
        plan=rules.plan.id,
        revision=rules.revision,
        hazard=hazard,
        level=taken.level,
        answer=Answer.ACTIVATE,
        decided_by=taken.approval.by,
        role=taken.approval.role,
        reason=taken.reason,
        evidence=taken.basis,
    )


def _assess(desk: Desk, episode: Id, made: Assess) -> None:
    found = desk.find_episode(episode)
    drafts = decide_episode(found, made, EpisodeRules(desk.catalogue()), desk.now())
    desk.append(Subject("episode", episode), drafts)


def _decide(desk: Desk, response: Id, intent: Intent) -> None:
    found = desk.response(response)
    rules = response_rules(desk, found.revision)
    desk.append(Subject("response", response), decide(found, intent, rules, desk.now()))


def sign_notice(desk: Desk, response: Id, signed: SignNotice) -> Changes:
    """签发 of the activation notice: a fact apart from the phone approval."""
    _decide(desk, response, signed)
    return _CHANGED


def receive_notice(desk: Desk, response: Id, received: ReceiveNotice) -> Changes:
    """签收: a township has the notice; who took it, when. The paper that left says so too."""
    _decide(desk, response, received)
    return _CHANGED | notice_received(desk, response, received)


def report_decision(desk: Desk, response: Id, reported: ReportDecision) -> Changes:
    """A report upward about the response itself went out; late ones are recorded as late."""
    _decide(desk, response, reported)
    return _CHANGED | Changes.REPORTING


def set_rhythm(desk: Desk, response: Id, chosen: SetRhythm) -> Changes:
    """Duty, consultation and reports of this response otherwise than the table says."""
    _decide(desk, response, chosen)
    return _CHANGED | Changes.REPORTING


def change_level(desk: Desk, response: Id, change: ChangeLevel) -> Changes:
    """Raise or lower by any step; a raise brings in only what is new and answers what waited."""
    _decide(desk, response, change)
    follow_rounds(desk)
    found = desk.response(response)
    if found.episode is None:
        return _CHANGED
    waiting = desk.episode(found.episode).reviews
    if not any(a.made.plan == found.plan and a.made.level <= change.level for a in waiting):
        return _CHANGED
    rules = response_rules(desk, found.revision)
    _assess(desk, found.episode, _answered(found.hazard, change, rules))
    return _CHANGED | Changes.EPISODES


def terminate_response(desk: Desk, response: Id, ended: Terminate) -> Changes:
    """终止 by the activating authority or a higher one; the last of an episode ends it too."""
    _decide(desk, response, ended)
    home = desk.response(response).episode
    closed = close_when_idle(desk, home, ended.reason) if home is not None else Changes.NOTHING
    return _CHANGED | closed | follow_rounds(desk)


def move_task(desk: Desk, subject: Subject, move: TaskMoved) -> Changes:
    """下达, 反馈, 办结, not applicable, deferred: on disk before the screen says so."""
    standing = find(tasks_of(desk, subject), move.task)
    check_move(standing, move)
    titled = replace(move, title=standing.seed.text)
    desk.append(subject, (Draft(desk.now(), titled),))
    return _CHANGED


def take_back_task(desk: Desk, subject: Subject, task: str, reason: str = "") -> Changes:
    """The last step undone, as a new entry; nothing is erased."""
    standing = find(tasks_of(desk, subject), task)
    move = TaskMoved(
        task, previous_state(standing), words=reason, back=True, title=standing.seed.text
    )
    check_move(standing, move)
    desk.append(subject, (Draft(desk.now(), move),))
    return _CHANGED


def add_task(
    desk: Desk, subject: Subject, task: Id, text: str, actor: str, due_at: Instant | None
) -> Changes:
    """A task the plan does not have: from an instruction or a consultation."""
    if not text.strip():
        raise OperatorError("task.needs_text")
    tasks_of(desk, subject)
    seed = TaskSeed(
        id=task,
        text=text.strip(),
        actor=actor.strip(),
        phase=Phase.LATER,
        due_at=due_at,
        desk=not actor.strip(),
        critical=False,
    )
    desk.append(subject, (Draft(desk.now(), TasksCopied("added", (seed,))),))
    return _CHANGED | Changes.INCIDENTS


def tasks_of(desk: Desk, subject: Subject) -> tuple[Task, ...]:
    """The tasks of a running list; refuses one that has ended."""
    state = desk.store.state(subject)
    if isinstance(state, Response):
        if not state.running:
            raise OperatorError("response.terminated", title=state.plan_title)
        return state.tasks
    if isinstance(state, Superior):
        if not state.running:
            raise OperatorError("superior.ended", title=state.title)
        return state.tasks
    if isinstance(state, Incident):
        if state.closed_at is not None:
            raise OperatorError("incident.closed", title=state.title)
        return state.tasks
    if isinstance(state, Warned):
        if not state.open:
            raise OperatorError("warning.over", title=state.title)
        return state.tasks
    raise OperatorError("task.unknown", task=str(subject))
