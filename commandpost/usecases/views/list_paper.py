"""A list frozen for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.list_paper import ListPaper
from commandpost.usecases.views.open_lists import list_head, tasks_listed

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject
    from commandpost.usecases.desk import Desk


def list_paper(desk: Desk, subject: Subject) -> ListPaper:
    """The list as it stands this minute, whatever filter the screen shows it through."""
    head, station, state = list_head(desk, subject), desk.profile(), desk.store.state(subject)
    return ListPaper(
        unit=station.unit or station.name,
        title=head.title,
        level=f"{head.level.numeral}级" if head.level is not None else "",
        version=head.version,
        at=desk.now(),
        by=desk.operator.name,
        tasks=tasks_listed(desk, subject),
        sections=head.sections,
        complete=getattr(state, "completed_at", None),
        offset=station.offset,
    )
