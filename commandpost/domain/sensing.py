"""What the program sees for itself: from an entry to the event that ticks items or returns them."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.checklist import Task
from commandpost.domain.entries import Entry
from commandpost.domain.entries.notice import NoticeReceived
from commandpost.domain.entries.tasks import TasksSensed, TaskState

EVENTS = {
    "response.activated": "level_activated",
    "response.level_changed": "level_changed",
    "response.signed": "notice_signed",
    "superior.recorded": "superior_recorded",
    "paper.issued": "report_issued",
    "reporting.met": "report_sent",
    "leader.told": "leader_told",
    "commander.appointed": "commander_appointed",
    "command.post_opened": "command_post",
    "command.withdrawn": "withdrawal",
    "callout.answered": "callout_done",
}
"""From kind of entry to the event a measure's ``sensed`` or a deferral's ``on`` may name."""

TICKS = (*EVENTS.values(), "notice_received")
"""The events a measure may tick itself by, in the order they are offered."""

RETURNS = (
    "command_post",
    "commander_appointed",
    "report_issued",
    "notice_signed",
    "notice_received",
    "callout_done",
    "level_changed",
)
"""The events a person may defer an item to, in the order they are offered."""


def event_of(entry: Entry) -> str:
    """The event an entry is; empty for most."""
    if isinstance(entry.payload, NoticeReceived):
        return "notice_received" if entry.payload.complete else ""
    return EVENTS.get(entry.kind, "")


def sensed(tasks: Iterable[Task], event: str, origin: Entry) -> TasksSensed | None:
    """What the event ticks, and which deferred items it brings back; None when it is nothing."""
    known = tuple(tasks)
    ticked = tuple(t.id for t in known if t.seed.sensed == event and not t.settled)
    returned = tuple(
        t.id
        for t in known
        if t.state is TaskState.DEFERRED and t.on == event and t.id not in ticked
    )
    if not ticked and not returned:
        return None
    return TasksSensed(event, origin.id, ticked, returned)
