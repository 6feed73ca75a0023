"""The plans by whose levels this station decides; others of the library are only for reading."""

from __future__ import annotations

from commandpost.domain.plan import Plan
from commandpost.domain.plan_family import decided_here
from commandpost.usecases.desk import Desk


def own_plans(desk: Desk) -> tuple[tuple[str, Plan], ...]:
    """Name of the revision and text of every plan in force that is decided here, by title."""
    profile, documents = desk.find_profile(), desk.store.documents
    found = ((r.hash, documents.get(Plan, r.hash)) for r in documents.revisions(Plan))
    if profile is None:
        return tuple(found)
    return tuple((h, p) for h, p in found if decided_here(p, profile.role, profile.region))
