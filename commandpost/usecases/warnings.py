"""Warnings (预警): received, followed, cancelled; told and passed on; figures of what runs."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.facts import CorrectFact, RetimeFact
from commandpost.domain.ids import Id, Subject
from commandpost.domain.warning import Warned
from commandpost.domain.warning_decisions import (
    Cancel,
    Receive,
    Step,
    WarningRules,
    decide,
)
from commandpost.domain.warning_text import Release, read_release
from commandpost.host.library import load_warnings
from commandpost.usecases.desk import Desk
from commandpost.usecases.duty_limits import duty_limits
from commandpost.usecases.figures import take_in_warnings
from commandpost.usecases.rounds import follow_rounds
from commandpost.usecases.views.figures import townships

DRAFT = "warning"
"""Under this name the half-typed form is kept."""

_CHANGED = Changes.INCOMING | Changes.JOURNAL | Changes.TASKS


def warning_rules(desk: Desk) -> WarningRules:
    """The limits in force and the book of kinds and obligations."""
    return WarningRules(duty_limits(desk), load_warnings())


def find_warning(desk: Desk, warning: Id) -> Warned | None:
    """The warning now, or None."""
    state = desk.store.state(Subject("warning", warning))
    return state if isinstance(state, Warned) else None


def read_text(desk: Desk, text: str) -> Release:
    """What a pasted release says."""
    profile = desk.profile()
    return read_release(text, load_warnings(), townships(desk), desk.now(), profile.offset)


def receive_warning(desk: Desk, warning: Id, notice: Receive) -> Changes:
    """A notice, new or the next of its chain; running episodes take it in as a figure."""
    drafts = decide(find_warning(desk, warning), notice, warning_rules(desk), desk.now())
    desk.append(Subject("warning", warning), drafts)
    desk.store.drafts.drop(DRAFT)
    return _CHANGED | follow_rounds(desk) | _feed(desk, warning)


def act_on_warning(desk: Desk, warning: Id, intent: Step) -> Changes:
    """One step: the leader told, passed on, cancelled, put right."""
    found = find_warning(desk, warning)
    drafts = decide(found, intent, warning_rules(desk), desk.now())
    desk.append(Subject("warning", warning), drafts)
    if isinstance(intent, Cancel):
        desk.store.drafts.drop(DRAFT)
        return _CHANGED | _feed(desk, warning) | follow_rounds(desk)
    if isinstance(intent, CorrectFact | RetimeFact):
        return _CHANGED | _feed(desk, warning)
    return _CHANGED


def _feed(desk: Desk, warning: Id) -> Changes:
    """What the warnings in force come to now, in every running episode of its hazards."""
    changes = Changes.NOTHING
    for row in desk.store.projections.board("episode"):
        changes |= take_in_warnings(desk, row.subject.id, warning)
    return changes
