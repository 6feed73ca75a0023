"""Taking a call-out's list for callers with pen and paper, or the blank one."""

from __future__ import annotations

from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.record_matter import CallSheetMatter
from commandpost.host.text import speaking
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.callout_typed import call_sheet


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> CallSheetMatter:
    """The list of a call-out."""
    with speaking("zh_CN"):
        return CallSheetMatter(frame_of(desk, request, serial), call_sheet(desk, about.id))


def call_list(desk: Desk, callout: Id | None) -> CallSheetMatter:
    """The list without a number, to call from now; the blank one without a call-out."""
    if callout is not None:
        return take(desk, Subject("callout", callout), PaperRequest("callout_sheet"), "")
    frame = frame_of(desk, PaperRequest("callout_sheet"))
    return CallSheetMatter(frame, call_sheet(desk, None))
