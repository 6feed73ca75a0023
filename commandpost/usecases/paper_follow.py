"""What follows from a paper that left: an instruction is passed on, goods are off the stock."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.changes import Changes
from commandpost.domain.checklist import Task
from commandpost.domain.decision_matter import InstructionMatter
from commandpost.domain.entries import Draft
from commandpost.domain.entries.paper_life import StockMoved
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.instructions import PassOn
from commandpost.domain.metrics import number_text
from commandpost.domain.paper_frame import PaperMatter
from commandpost.domain.response import Response
from commandpost.domain.roster import Supply
from commandpost.domain.supplies_matter import SuppliesMatter
from commandpost.usecases.addressees import everyone
from commandpost.usecases.desk import Desk
from commandpost.usecases.incidents import pass_on_instruction
from commandpost.usecases.responses import move_task
from commandpost.usecases.roster_keeping import find_row, keep_row

PAPER = "paper"
"""The channel of whatever is passed on by a slip."""


def follow_paper(
    desk: Desk, paper: Id, about: Subject, matter: PaperMatter, replaces: Id | None = None
) -> Changes:
    """Everything that is recorded because this paper left; nothing of it is typed twice."""
    if isinstance(matter, InstructionMatter):
        return _passed_on(desk, about, matter)
    if isinstance(matter, SuppliesMatter):
        undone = _put_back(desk, paper, replaces) if replaces is not None else Changes.NOTHING
        return undone | _moved(desk, paper, matter)
    return Changes.NOTHING


def _passed_on(desk: Desk, about: Subject, matter: InstructionMatter) -> Changes:
    """传达 or 下达, to those who have not got it yet."""
    state = desk.store.state(about)
    changes = Changes.NOTHING
    if matter.source == "instruction" and isinstance(state, Incident):
        given = next((i for i in state.instructions if i.entry == matter.item), None)
        known = {p.to for p in given.passings} if given is not None else set(matter.to)
        for to in everyone(desk, matter.to):
            if to not in known:
                item = Id(matter.item)
                passed = PassOn(item, to, desk.now(), PAPER, due_at=matter.until)
                changes |= pass_on_instruction(desk, about.id, passed)
    if matter.source == "task" and matter.to and _takes_orders(state):
        task = next((t for t in _tasks(state) if t.id == matter.item), None)
        if task is not None and task.state is TaskState.OPEN:
            to = "、".join(matter.to)
            moved = TaskMoved(
                task.id, TaskState.ORDERED, whom=to, channel=PAPER, answer_by=matter.until
            )
            changes |= move_task(desk, about, moved)
    return changes


def _takes_orders(state: object) -> bool:
    if isinstance(state, Incident):
        return state.closed_at is None
    return isinstance(state, Response) and state.running


def _tasks(state: object) -> tuple[Task, ...]:
    return state.tasks if isinstance(state, Incident | Response) else ()


def _moved(desk: Desk, paper: Id, matter: SuppliesMatter) -> Changes:
    """The stock after the slip, never below none; goods that nobody counted stay uncounted."""
    asked = [
        (row.supply, row.number if matter.inward else -row.number)
        for row in matter.rows
        if row.known and row.number and not row.kept_in
    ]
    return _keep(desk, paper, asked)


def _put_back(desk: Desk, paper: Id, replaced: Id) -> Changes:
    """A corrected slip: what the wrong one moved is taken back first."""
    done: dict[str, float] = {}
    for entry in desk.store.journal.entries(Subject("paper", replaced)):
        if isinstance(entry.payload, StockMoved):
            moved = entry.payload
            for supply, change in zip(moved.supplies, moved.changes, strict=False):
                done[supply] = done.get(supply, 0.0) - change
    return _keep(desk, paper, list(done.items()))


def _keep(desk: Desk, paper: Id, asked: list[tuple[str, float]]) -> Changes:
    supplies, changes, words = [], [], []
    kept = Changes.NOTHING
    for supply, change in asked:
        row = find_row(desk, Supply, supply)
        if row is None or row.quantity is None:
            continue
        after = max(0.0, row.quantity + change)
        if after == row.quantity:
            continue
        told = f"{row.name}{number_text(row.quantity)}→{number_text(after)}{row.unit}"
        supplies.append(supply)
        changes.append(after - row.quantity)
        words.append(f"{told}（{row.store}）" if row.store else told)
        kept |= keep_row(desk, replace(row, quantity=after))
    if supplies:
        moved = StockMoved(tuple(supplies), tuple(changes), tuple(words))
        desk.append(Subject("paper", paper), (Draft(desk.now(), moved),))
        kept |= Changes.PAPERS | Changes.JOURNAL
    return kept
