"""抹除: names of call-outs and evacuation rolls that are over go, and papers that hold them.

Rows, attempts, measures and the chain stay whole; what is gone is said in the journal.
"""

from __future__ import annotations

from commandpost.domain.callout import Callout
from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.names import NamesErased
from commandpost.domain.episode import Episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.records import dataclass
from commandpost.usecases.desk import Desk

CHANGED = Changes.CALLOUTS | Changes.EPISODES | Changes.PAPERS | Changes.JOURNAL


@dataclass(frozen=True, slots=True)
class NamesKept:
    """What is over and still holds names: the titles, and how many sheets."""

    callouts: tuple[str, ...]
    names: int


@dataclass(frozen=True, slots=True)
class _Holding:
    """A subject that is over, with its sheets and papers that still hold names."""

    subject: Subject
    title: str
    sheets: tuple[Id, ...]
    papers: tuple[str, ...] = ()


def names_kept(desk: Desk) -> NamesKept:
    """What could be erased: whatever is over and still holds names."""
    held = _held(desk)
    return NamesKept(tuple(each.title for each in held), sum(len(each.sheets) for each in held))


def erase_names(desk: Desk, by: str, reason: str) -> Changes:
    """Names and numbers of all that is over; the papers that printed them go with them."""
    if not reason.strip():
        raise OperatorError("names.need_reason")
    held = _held(desk)
    if not held:
        raise OperatorError("names.none_kept")
    for each in held:
        for sheet in each.sheets:
            desk.store.sheets.erase(sheet, desk.now())
        for serial in each.papers:
            desk.store.papers.erase(serial)
        entry = NamesErased(
            f"{each.subject.kind}/{each.subject.id}", len(each.sheets), by, reason.strip()
        )
        desk.append(STATION, (Draft(desk.now(), entry),))
    return CHANGED


def _held(desk: Desk) -> tuple[_Holding, ...]:
    found = []
    for kind in ("callout", "episode"):
        for row in desk.store.projections.board(kind, open_only=False):
            state = desk.store.state(row.subject)
            if isinstance(state, Callout | Episode) and state.closed_at is not None:
                sheets, papers = _sheets(desk, state), _papers(desk, row.subject)
                each = _Holding(row.subject, state.title, sheets, papers)
                if each.sheets or each.papers:
                    found.append(each)
    return tuple(found)


def _sheets(desk: Desk, state: Callout | Episode) -> tuple[Id, ...]:
    if isinstance(state, Episode):
        held = state.evacuation.sheets
    else:
        told = (holder.sheet for row in state.rows for holder in row.seed.holders)
        held = tuple(sheet for sheet in told if sheet is not None)
    return tuple(sheet for sheet in held if desk.store.sheets.get(sheet) is not None)


def _papers(desk: Desk, about: Subject) -> tuple[str, ...]:
    """Papers that name people, about the subject or an incident of the episode."""
    incidents = desk.store.projections.board("incident", open_only=False)
    own = {str(about), *(str(row.subject) for row in incidents if row.parent == about.id)}
    found = []
    for row in desk.store.projections.board("paper", open_only=False):
        state = desk.store.state(row.subject)
        if not isinstance(state, PaperState) or state.left is None:
            continue
        kind = KINDS.get(state.drawn.paper)
        if kind is not None and kind.names and state.drawn.about in own:
            found.append(state.left.serial)
    return tuple(serial for serial in found if desk.store.papers.get(serial))
