"""What a board and a to-do list say of a subject: rows computed from its fold, nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.checklist import Task
from commandpost.domain.duty import Shift
from commandpost.domain.episode import Episode
from commandpost.domain.ids import Subject
from commandpost.domain.incident import Incident, Reminder
from commandpost.domain.response import Response
from commandpost.domain.times import Instant

State = Incident | Episode | Response | Shift


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A subject on the board; ``state`` is ``open`` or ``closed``."""

    subject: Subject
    kind: str
    title: str
    hazard: str
    state: str
    level: int | None
    opened_at: Instant
    last_at: Instant
    parent: str


@dataclass(frozen=True, slots=True)
class DueRow:
    """Something owed by a moment: a report, a task, a reminder, an assessment's review."""

    subject: Subject
    item: str
    kind: str
    label: str
    owner: str
    started_at: Instant | None
    due_at: Instant


def board_row(subject: Subject, state: State) -> BoardRow:
    """The subject's row on the board."""
    level: int | None
    if isinstance(state, Incident):
        ended, title = state.closed_at, state.title
        opened, parent = state.heard_at, str(state.episode)
        level = state.grade.rank if state.grade else None
    elif isinstance(state, Response):
        ended, title, level = state.terminated_at, state.plan_title, state.level.rank
        opened, parent = state.effective_from, state.episode or ""
    elif isinstance(state, Episode):
        ended, title, level = state.closed_at, state.title, None
        opened, parent = state.opened_at, ""
    else:
        ended, title, level = state.handed_at, state.officer, None
        opened, parent = state.started_at, ""
    return BoardRow(
        subject=subject,
        kind=subject.kind,
        title=title,
        hazard=getattr(state, "hazard", ""),
        state="open" if ended is None else "closed",
        level=level,
        opened_at=opened,
        last_at=state.last_at,
        parent=parent,
    )


def due_rows(subject: Subject, state: State) -> tuple[DueRow, ...]:
    """Everything a subject still owes; of a closed one only the reminders, until settled."""
    if isinstance(state, Incident):
        if state.closed_at is not None:
            return _work(subject, (), state.reminders)
        return (*_obligations(subject, state), *_work(subject, state.tasks, state.reminders))
    if isinstance(state, Response):
        if not state.running:
            return _work(subject, (), state.reminders)
        return _work(subject, state.tasks, state.reminders)
    if isinstance(state, Episode):
        return () if state.closed_at is not None else _reviews(subject, state)
    return _shift(subject, state)


def _shift(subject: Subject, shift: Shift) -> tuple[DueRow, ...]:
    """The handover, and reminders; those of a shift handed over stay until they are settled."""
    rows = _work(subject, (), shift.reminders)
    if shift.handed_at is not None or shift.until is None:
        return rows
    officer = shift.officer
    end = DueRow(subject, "handover", "handover", officer, officer, None, shift.until)
    return (*rows, end)


def _obligations(subject: Subject, incident: Incident) -> tuple[DueRow, ...]:
    return tuple(
        DueRow(
            subject,
            f"report/{o.id}",
            f"report.{o.stage.value}.{o.medium.value}",
            o.recipient,
            "desk",
            o.started_at,
            o.due_at,
        )
        for o in incident.obligations
        if o.met_at is None
    )


def _work(
    subject: Subject, tasks: tuple[Task, ...], reminders: tuple[Reminder, ...]
) -> tuple[DueRow, ...]:
    rows = []
    for task in tasks:
        due = task.until if task.until is not None else task.seed.due_at
        if task.settled or due is None:
            continue
        kind = "task.desk" if task.seed.desk else "task.other"
        rows.append(
            DueRow(subject, f"task/{task.id}", kind, task.seed.text, task.seed.actor, None, due)
        )
    rows += [
        DueRow(subject, f"reminder/{r.entry}", "reminder", r.text, "desk", None, r.due_at)
        for r in reminders
    ]
    return tuple(rows)


def _reviews(subject: Subject, episode: Episode) -> tuple[DueRow, ...]:
    return tuple(
        DueRow(
            subject,
            f"review/{a.entry}",
            f"review.{a.made.answer.value}",
            a.made.level.numeral,
            a.made.decided_by,
            a.at,
            a.made.review_at,
        )
        for a in episode.reviews
        if a.made.review_at is not None
    )
