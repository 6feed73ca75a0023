"""Taking an instruction or a task for its slip: the words, to whom, until when, what came back."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.checklist import Task
from commandpost.domain.decision_matter import FedBack, InstructionMatter
from commandpost.domain.ids import Subject
from commandpost.domain.incident import Incident
from commandpost.domain.instructions import Instruction
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.response_decisions import hazard_title
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of


@dataclass(frozen=True, slots=True)
class _Item:
    """What the slip is drawn from."""

    source: str
    item: str
    text: str
    given_by: str = ""
    given_at: Instant | None = None
    to: tuple[str, ...] = ()
    until: Instant | None = None
    feedback: tuple[FedBack, ...] = ()


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> InstructionMatter:
    """The item asked for by some of its words, else the one that waits; or the officer's words."""
    state = desk.incident(about.id) if about.kind == "incident" else desk.response(about.id)
    typed, wanted = request.said("instruction"), request.said("item")
    item = None if typed else _item(state, wanted)
    found = item or _Item("typed", "", typed)
    to = _names(request.said("to")) or request.recipients or found.to
    frame = replace(frame_of(desk, request, serial), recipients=to)
    return InstructionMatter(
        frame=frame,
        about=state.title if isinstance(state, Incident) else hazard_title(state),
        source=found.source,
        item=found.item,
        text=found.text,
        given_by=found.given_by,
        given_at=found.given_at,
        to=to,
        until=found.until,
        until_words=request.said("until"),
        receipt_minutes=KINDS[request.paper].receipts,
        feedback=found.feedback,
        not_found=wanted if item is None and not typed else "",
    )


def _names(said: str) -> tuple[str, ...]:
    for mark in ("，", ",", "；", ";", "\n"):
        said = said.replace(mark, "、")
    return tuple(name.strip() for name in said.split("、") if name.strip())


def _item(state: Incident | Response, words: str) -> _Item | None:
    """None while nothing holds the words, or nothing waits: the officer is still typing."""
    given = state.instructions if isinstance(state, Incident) else ()
    items = [_of_instruction(i) for i in given] + [_of_task(t) for t in state.tasks]
    if words:
        return next((i for i in items if words in i.text), None)
    waiting = [i for i in given if i.open]
    if waiting:
        return _of_instruction(waiting[-1])
    ours = [t for t in state.tasks if not t.settled and not t.seed.desk]
    ours.sort(key=lambda t: (t.source == "added", t.ordered_at or 0))
    return _of_task(ours[-1]) if ours else None


def _of_instruction(given: Instruction) -> _Item:
    """To those who have it already, with what they said."""
    answers = [p.answer for p in given.passings if p.answer is not None]
    answers += [given.done] if given.done is not None else []
    waiting = [p.due_at for p in given.waiting()]
    return _Item(
        "instruction",
        given.entry,
        given.text,
        given.person,
        given.at,
        tuple(dict.fromkeys(p.to for p in given.passings)),
        min(waiting, default=None),
        tuple(FedBack(a.at, a.by, a.words, a.entry) for a in answers),
    )


def _of_task(task: Task) -> _Item:
    to = task.ordered_to or task.seed.actor
    told = (FedBack(None, to, task.feedback, str(task.last_entry or "")),) if task.feedback else ()
    return _Item(
        "task",
        task.id,
        task.seed.text,
        given_at=task.ordered_at,
        to=(to,) if to else (),
        until=task.answer_by or task.seed.due_at,
        feedback=told,
    )
