"""Half-typed input, kept every two seconds outside the chain, gone once it became an entry."""

from __future__ import annotations

from typing import Any

from commandpost.domain.changes import Changes
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk


def save_draft(desk: Desk, page: str, body: dict[str, Any]) -> Changes:
    """Keep what a page holds; announces nothing."""
    desk.store.drafts.save(page, body, desk.now())
    return Changes.NOTHING


def load_draft(desk: Desk, page: str) -> tuple[dict[str, Any], Instant] | None:
    """What was half-typed, and when."""
    return desk.store.drafts.load(page)


def load_drafts(desk: Desk, page: str) -> tuple[tuple[str, dict[str, Any], Instant], ...]:
    """Everything half-typed on a page that may hold several (``call``, ``call/2``), newest first.

    An empty one is none.
    """
    return tuple(found for found in desk.store.drafts.of(page) if found[1])


def drop_draft(desk: Desk, page: str) -> Changes:
    """Throw a draft away."""
    desk.store.drafts.drop(page)
    return Changes.DRAFTS
