"""Items that tick themselves: after an action, what it means for the lists it concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.callout import Callout
from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft, Entry
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.response import Response
from commandpost.domain.sensing import event_of, sensed
from commandpost.domain.superior import Superior

if TYPE_CHECKING:
    from commandpost.usecases.desk import Desk

_LISTS = ("response", "superior", "incident")


def sense(desk: Desk, entries: list[Entry]) -> Changes:
    """Tick and return what these entries mean, on every running list they concern."""
    changes = Changes.NOTHING
    for entry in entries:
        event = event_of(entry)
        if event:
            changes |= _sense(desk, entry, event)
    return changes


def _sense(desk: Desk, entry: Entry, event: str) -> Changes:
    home = _episode_of(desk, entry.subject)
    source = _source(desk, entry.subject)
    changes = Changes.NOTHING
    for kind in _LISTS:
        for row in desk.store.projections.board(kind):
            own = row.subject == entry.subject or str(row.subject) == source
            if not own and not _concerned(desk, row.subject, home, entry):
                continue
            state = desk.store.state(row.subject)
            if not isinstance(state, Incident | Response | Superior):
                continue
            found = sensed(state.tasks, event, entry)
            if found is not None:
                desk.append(row.subject, (Draft(desk.now(), found),))
                changes |= Changes.TASKS | Changes.JOURNAL
    return changes


def _episode_of(desk: Desk, subject: Subject) -> Id | None:
    state = desk.store.state(subject)
    if isinstance(state, Incident | Response | Callout):
        return state.episode
    return None


def _source(desk: Desk, subject: Subject) -> str:
    """The response or incident a call-out was opened from."""
    state = desk.store.state(subject)
    return state.source if isinstance(state, Callout) else ""


def _concerned(desk: Desk, listed: Subject, home: Id | None, entry: Entry) -> bool:
    """One episode's incidents and responses share what happens; never two episodes."""
    state = desk.store.state(listed)
    if isinstance(state, Incident | Response):
        return home is not None and state.episode == home
    if isinstance(state, Superior):
        return entry.subject.kind != "superior" and _hazard(desk, entry.subject) == state.hazard
    return False


def _hazard(desk: Desk, subject: Subject) -> str:
    state = desk.store.state(subject)
    return state.hazard if isinstance(state, Incident | Response | Superior | Callout) else ""
