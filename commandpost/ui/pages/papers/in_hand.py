"""Papers in hand: kept as they are typed, each with its subject and kind, and found again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.paper_kinds import kinds_of
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_drafts import (
    PaperInHand,
    drop_paper_draft,
    papers_in_hand,
    save_paper,
)

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject
    from commandpost.domain.paper import PaperState
    from commandpost.domain.paper_frame import PaperEdit
    from commandpost.ui.context import Context


class InHand(QObject):
    """One paper in hand for each subject and kind; the store keeps them over a crash."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._hands: dict[tuple[str, str], PaperInHand] = {}
        self._last: dict[str, str] = {}
        context.bridge.ask(papers_in_hand, then=self._take, owner=self)

    def _take(self, found: tuple[PaperInHand, ...]) -> None:
        for hand in reversed(found):
            key = (hand.about, hand.request.paper)
            self._hands.setdefault(key, hand)
            self._last.setdefault(hand.about, hand.request.paper)

    def last_kind(self, about: Subject) -> str:
        """The kind that was in hand for a subject, or the first of those it has."""
        return self._last.get(str(about), kinds_of(about.kind)[0].key)

    def of(self, about: Subject, paper: str) -> PaperInHand | None:
        """What is in hand, or None."""
        return self._hands.get((str(about), paper))

    def keep(
        self, about: Subject, request: PaperRequest, edits: tuple[PaperEdit, ...]
    ) -> PaperInHand:
        """The paper in hand as it stands now; written when it differs from what was kept."""
        key = (str(about), request.paper)
        was = self._hands.get(key)
        if was is None:
            hand = PaperInHand(new_id(), str(about), request, edits)
        else:
            hand = replace(was, request=request, edits=edits)
        self._last[str(about)] = request.paper
        self._hands[key] = hand
        if hand != was:
            self._context.bridge.do(save_paper, hand, owner=self)
        return hand

    def correct(self, about: Subject, state: PaperState, reason: str) -> None:
        """The next paper of that kind puts the one that left right."""
        key = (str(about), state.drawn.paper)
        was = self._hands.get(key)
        if was is not None:
            self._hands[key] = replace(was, replaces=state.id, reason=reason)
            return
        request = PaperRequest(state.drawn.paper, line=state.drawn.line)
        self._hands[key] = PaperInHand(
            new_id(), str(about), request, replaces=state.id, reason=reason
        )

    def drop(self, paper: str) -> None:
        """It will not leave: what was written over it goes."""
        for key, hand in tuple(self._hands.items()):
            if hand.id == paper:
                del self._hands[key]
                self._context.bridge.do(drop_paper_draft, hand.id, owner=self)

    def left(self, hand: PaperInHand) -> None:
        """It has left: the next one of the kind begins anew."""
        self._hands.pop((hand.about, hand.request.paper), None)
        self._context.bridge.do(drop_paper_draft, hand.id, owner=self)
