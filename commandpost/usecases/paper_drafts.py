"""Papers in hand: what was asked for and written over the draft, kept outside the chain."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_frame import PaperEdit, PaperRequest
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk

PAGE = "paper"


@dataclass(frozen=True, slots=True)
class PaperInHand:
    """A paper that has not left: of what kind, about what, with the officer's words."""

    id: Id
    about: str
    request: PaperRequest
    edits: tuple[PaperEdit, ...] = ()
    replaces: str = ""
    reason: str = ""
    saved_at: Instant = Instant(0)

    @property
    def asked(self) -> PaperRequest:
        """The request, with the paper that it puts right."""
        return replace(self.request, corrects=self.replaces, wrong=self.reason)

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject.parse(self.about)


def save_paper(desk: Desk, paper: PaperInHand) -> Changes:
    """Keep it as it stands; announces nothing."""
    desk.store.drafts.save(f"{PAGE}/{paper.id}", msgspec.to_builtins(paper), desk.now())
    return Changes.NOTHING


def drop_paper_draft(desk: Desk, paper: Id) -> Changes:
    """It left, or was thrown away."""
    desk.store.drafts.drop(f"{PAGE}/{paper}")
    return Changes.DRAFTS


def papers_in_hand(desk: Desk) -> tuple[PaperInHand, ...]:
    """Every paper begun and not left, the newest first; an unreadable one is none."""
    found = []
    for _, body, _ in desk.store.drafts.of(PAGE):
        try:
            found.append(msgspec.convert(body, PaperInHand))
        except (msgspec.ValidationError, TypeError):
            continue
    return tuple(found)
