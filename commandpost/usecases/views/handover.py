"""What the incoming officer must know, compiled by the program: nothing typed twice."""

from __future__ import annotations

from collections.abc import Callable

from commandpost.domain.records import dataclass
from commandpost.usecases.desk import Desk
from commandpost.usecases.rota import shift_next
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views import handover_sections as sections
from commandpost.usecases.views.incoming import handed_over
from commandpost.usecases.views.roll_calls import open_roll_calls
from commandpost.usecases.views.rounds import silent_rounds

SECTIONS: tuple[Callable[[Desk], list[sections.Line]], ...] = (
    sections.running,
    sections.superiors,
    sections.owed,
    sections.callouts,
    handed_over,
    sections.silent,
    sections.instructions,
    sections.figures_changed,
    sections.figures_stale,
    sections.papers_open,
    sections.papers_unsent,
    sections.sheets_out,
    sections.equipment,
    silent_rounds,
    open_roll_calls,
)
"""The sheet from top to bottom; whatever can be left open at the end of a shift adds its line."""


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """Lines to tick, each with its section's key (``running``, ``overdue``, ``equipment`` …)."""

    officer: str
    leader: str
    incoming: str
    lines: tuple[sections.Line, ...]


def handover_sheet(desk: Desk) -> HandoverSheet:
    """Everything the incoming officer ticks, section by section."""
    shift = current_shift(desk)
    _, planned = shift_next(desk)
    return HandoverSheet(
        officer=shift.officer if shift else desk.operator.name,
        leader=shift.leader if shift else "",
        incoming=planned.officer if planned is not None else "",
        lines=tuple(line for section in SECTIONS for line in section(desk)),
    )
