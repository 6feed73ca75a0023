"""Shifts: coming on duty, and a handover compiled by the program and ticked by a person."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.duty import HandOver, Shift, StartShift, decide
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.usecases.desk import Desk, Operator
from commandpost.usecases.rota import shift_next
from commandpost.usecases.rounds import follow_rounds


def current_shift(desk: Desk) -> Shift | None:
    """The shift on duty, or None."""
    for row in desk.store.projections.board("shift"):
        return desk.find_shift(row.subject.id)
    return None


def start_shift(desk: Desk, shift: Id, started: StartShift) -> Changes:
    """An officer and a leader come on duty; the officer sits at this keyboard from now on.

    While a shift runs, the next one begins by its handover only.
    """
    if current_shift(desk) is not None:
        raise OperatorError("shift.already_started")
    desk.append(Subject("shift", shift), decide(desk.find_shift(shift), started, desk.now()))
    desk.operator = Operator(started.officer.strip(), desk.operator.post)
    return Changes.DUTY | Changes.JOURNAL | Changes.STATION | follow_rounds(desk)


def hand_over(desk: Desk, shift: Id, handed: HandOver, following: Id) -> Changes:
    """交接班: the old shift ends, the next begins, the operator changes; nothing is closed."""
    standing = desk.find_shift(shift)
    drafts = decide(standing, handed, desk.now())
    desk.append(Subject("shift", shift), drafts)
    leader = standing.leader if standing else ""
    _, planned = shift_next(desk)
    if planned is not None and planned.officer == handed.incoming.strip():
        leader = planned.leader or leader
    begun = decide(None, StartShift(handed.incoming, leader, before=shift), desk.now())
    desk.append(Subject("shift", following), begun)
    desk.operator = Operator(handed.incoming, desk.operator.post)
    return Changes.DUTY | Changes.JOURNAL | Changes.STATION | follow_rounds(desk)
