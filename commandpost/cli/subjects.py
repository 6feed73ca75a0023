"""Things on record by the beginning of their id, as a person types them."""

from __future__ import annotations

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import SUBJECT_KINDS, Id, Subject
from commandpost.usecases.desk import Desk

_ANY = ("incident", "response", "superior", "callout", "warning", "episode", "shift", "matter")


def whole_subject(at: Desk, start: str, of: tuple[str, ...] = ()) -> Subject:
    """The one thing whose id begins like that, ``KIND:`` before it or not.

    Things of the kinds in ``of`` come first; the same beginning may be another's of another kind.
    """
    kind, _, rest = start.partition(":")
    if rest and kind in SUBJECT_KINDS:
        return _only(_found(at, (kind,), rest), start)
    found = _found(at, of, start) if of else []
    return _only(found or _found(at, _ANY, start), start)


def _found(at: Desk, kinds: tuple[str, ...], start: str) -> list[Subject]:
    return [
        Subject(kind, Id(row.subject.id))
        for kind in kinds
        for row in at.store.projections.board(kind, open_only=False)
        if start and row.subject.id.startswith(start)
    ]


def _only(found: list[Subject], start: str) -> Subject:
    if not found:
        raise OperatorError("paper.no_subject", start=start)
    if len(found) > 1:
        raise OperatorError("paper.many_subjects", start=start, count=len(found))
    return found[0]
