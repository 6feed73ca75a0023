"""A handover as plain text to print: both names, both minutes, every line signed or not."""

from __future__ import annotations

from commandpost.domain.duty import Shift
from commandpost.domain.errors import OperatorError
from commandpost.domain.times import dated
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.handover import handover_sheet


def handover_text(desk: Desk, *, last: bool = False) -> tuple[str, ...]:
    """The sheet of the shift on duty as it stands, or the last one that was handed over."""
    offset = desk.profile().offset
    if last:
        return _handed(_last(desk), offset)
    sheet = handover_sheet(desk)
    head = text("handover.head", officer=sheet.officer, leader=sheet.leader or "—")
    unsigned = text("handover.line.unsigned")
    return (head, *(f"{unsigned}\t{words}" for _, words in sheet.lines))


def _last(desk: Desk) -> Shift:
    for row in desk.store.projections.board("shift", open_only=False):
        shift = desk.find_shift(row.subject.id)
        if shift is not None and shift.handed_at is not None:
            return shift
    raise OperatorError("shift.none_handed_over")


def _handed(shift: Shift, offset: int) -> tuple[str, ...]:
    """未签 and 有异议 are said, never left out: the paper is as honest as the desk was."""
    assert shift.handed_at is not None
    head = text(
        "handover.handed",
        outgoing=shift.officer,
        began=dated(shift.started_at, offset),
        incoming=shift.handed_to,
        at=dated(shift.handed_at, offset),
    )
    lines = []
    for item in shift.items:
        if item.objection:
            state = text("handover.line.objected", reason=item.objection)
        else:
            state = text("handover.line.signed" if item.ticked else "handover.line.unsigned")
        lines.append(f"{state}\t{item.text}")
    return (head, *lines)
