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


def drop_draft(desk: Desk, page: str) -> Changes:
    """Throw a draft away."""
    desk.store.drafts.drop(page)
    return Changes.DRAFTS
