"""Where a due item is worked on: from its subject's kind to the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.usecases.views.boards import incidents_of_episode

if TYPE_CHECKING:
    from commandpost.domain.alarm import Call
    from commandpost.domain.ids import Subject
    from commandpost.ui.context import Context
    from commandpost.usecases.views.todo import TodoRow

PAGES = {
    "incident": "incident",
    "response": "response",
    "superior": "response",
    "shift": "handover",
    "callout": "callout",
    "matter": "matter",
    "warning": "warning",
    "round": "rounds",
    "roll_call": "roll_call",
    "paper": "papers",
}
"""Subject kind → key of its page; a new kind of subject adds its line."""


def open_due(context: Context, row: TodoRow | Call) -> None:
    """Show what the item is about; an episode's is looked at from an incident of it."""
    subject = row.subject
    if subject.kind == "station" and row.item == "bulletin":
        context.navigator.open("duty_papers")
        return
    if subject.kind == "episode":

        def open_first(found: tuple[Subject, ...]) -> None:
            if found:
                context.navigator.open("incident", found[0])

        context.bridge.ask(incidents_of_episode, subject.id, then=open_first)
    elif subject.kind in PAGES:
        context.navigator.open(PAGES[subject.kind], subject, row.item)
