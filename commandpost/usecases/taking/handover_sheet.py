"""Taking a handover: as it was signed, or as it stands while the shift still runs."""

from __future__ import annotations

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.record_matter import HandoverLine, HandoverMatter
from commandpost.host.text import speaking, text
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.rota import shift_next
from commandpost.usecases.views.handover import handover_sheet


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> HandoverMatter:
    """Every line with what became of it; those of a running shift are compiled in Chinese."""
    shift = desk.find_shift(about.id)
    if shift is None:
        raise OperatorError("shift.none_running")
    if shift.handed_at is not None:
        incoming = shift.handed_to
        lines = tuple(
            HandoverLine(item.text, "", item.ticked, item.objection) for item in shift.items
        )
    else:
        _, planned = shift_next(desk)
        incoming = planned.officer if planned is not None else ""
        with speaking("zh_CN"):
            found = handover_sheet(desk).lines
        lines = tuple(
            HandoverLine(words, text(f"handover.section.{section}", "zh_CN"))
            for section, words in found
        )
    return HandoverMatter(
        frame=frame_of(desk, request, serial),
        outgoing=shift.officer,
        leader=shift.leader,
        began_at=shift.started_at,
        incoming=incoming,
        handed_at=shift.handed_at,
        remarks=shift.remarks,
        lines=lines,
    )
