"""What belongs to a thing on record: an incident's episode, its responses and call-outs."""

from __future__ import annotations

from commandpost.domain.ids import Id, Subject
from commandpost.usecases.desk import Desk


def related(desk: Desk, about: Subject) -> tuple[Subject, ...]:
    """The thing itself first, then what belongs to it; what has no episode stands alone."""
    episode = _episode(desk, about)
    if episode is None:
        return (about,)
    found = [about, Subject("episode", episode)]
    if about.kind in ("incident", "episode"):
        for kind in ("response", "callout"):
            rows = desk.store.projections.board(kind, open_only=False)
            found += [row.subject for row in rows if row.parent == episode]
    return tuple(dict.fromkeys(found))


def _episode(desk: Desk, about: Subject) -> Id | None:
    if about.kind == "episode":
        return about.id
    if about.kind == "incident":
        return desk.incident(about.id).episode
    return desk.response(about.id).episode if about.kind == "response" else None
