"""Taking a checklist as it stands this minute, whatever filter the screen shows it through."""

from __future__ import annotations

from commandpost.domain.ids import Subject
from commandpost.domain.list_matter import ListMatter
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.open_lists import list_head, tasks_listed


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> ListMatter:
    """The list as the paper will tell it."""
    head, state = list_head(desk, about), desk.store.state(about)
    return ListMatter(
        frame=frame_of(desk, request, serial),
        title=head.title,
        level=f"{head.level.numeral}级" if head.level is not None else "",
        version=head.version,
        tasks=tasks_listed(desk, about),
        sections=head.sections,
        complete=getattr(state, "completed_at", None),
    )
