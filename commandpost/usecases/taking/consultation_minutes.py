"""Taking a consultation for its minutes: who met, what was said, which decisions became tasks."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.checklist import Task
from commandpost.domain.decision_matter import ConsultationMatter, Opinion, Resolved
from commandpost.domain.entries import Entry
from commandpost.domain.entries.command import Consulted
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.incident import Incident
from commandpost.domain.paper_frame import PaperFrame, PaperRequest, settings_of
from commandpost.domain.response_decisions import hazard_title
from commandpost.host.numerals import whole
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.situations import responses_of

HEAD = "{unit}会商纪要"


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> ConsultationMatter:
    """The last consultation, or the one whose number is asked for; refused where none was held."""
    found = desk.incident(about.id)
    meetings, asked = _consultations(desk, about), request.said("meeting")
    number = whole(asked) if asked else len(meetings)
    known = number is not None and 1 <= number <= len(meetings)
    entry, held = meetings[number - 1 if number is not None and known else -1]
    corrected = desk.store.journal.corrections().get(entry.id)
    running = [r for r in responses_of(desk, found) if r.running]
    decisions = tuple(_resolved(text, found.tasks) for text in held.decisions)
    everybody = (*held.participants, *(d.owner for d in decisions if d.owner))
    return ConsultationMatter(
        frame=_frame(desk, request, serial, tuple(dict.fromkeys(everybody))),
        incident=found.title,
        what=found.what,
        place=found.place,
        topic=held.topic,
        held_at=entry.happened_at,
        venue=request.said("venue") or found.scene.place,
        chaired_by=held.chaired_by,
        participants=held.participants,
        conclusions=corrected or held.conclusions,
        decisions=decisions,
        advice=_advice(found),
        responses=tuple((hazard_title(r), r.steps[-1].since) for r in running),
        situation=request.said("situation"),
        opinions=request.said("opinions"),
        entry=entry.id,
        not_found="" if known else asked,
        held=len(meetings),
    )


def _frame(
    desk: Desk, request: PaperRequest, serial: str, everybody: tuple[str, ...]
) -> PaperFrame:
    """It goes to those who took part and to those who have to act, unless others are named."""
    frame = frame_of(desk, request, serial)
    own = settings_of(desk.profile().papers, request.paper, request.line)
    title = own.head or HEAD.format(unit=frame.letterhead.issuer)
    to = request.recipients or own.recipients or everybody
    return replace(frame, recipients=to, letterhead=replace(frame.letterhead, title=title))


def _consultations(desk: Desk, about: Subject) -> list[tuple[Entry, Consulted]]:
    held = [
        (entry, entry.payload)
        for entry in desk.store.journal.entries(about)
        if isinstance(entry.payload, Consulted)
    ]
    if not held:
        raise OperatorError("paper.no_consultation")
    return held


def _resolved(text: str, tasks: tuple[Task, ...]) -> Resolved:
    task = next((t for t in reversed(tasks) if t.seed.text == text), None)
    if task is None:
        return Resolved(text, "", None, "")
    return Resolved(text, task.seed.actor, task.seed.due_at, task.state.value)


def _advice(found: Incident) -> tuple[Opinion, ...]:
    return tuple(
        Opinion(a.by, a.words, a.adopted, a.answered_by, a.reason, a.entry)
        for a in found.scene.advice
    )
