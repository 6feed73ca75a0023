"""Plans: reading files (desk-free, off the UI thread), taking drafts in, listing, checking."""

from __future__ import annotations

from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan
from commandpost.domain.plan_draft import PlanDraft, Reading
from commandpost.domain.plan_lint import Finding, lint
from commandpost.store.documents import Revision, revision_hash
from commandpost.usecases.desk import Desk


def read_plan(path: Path) -> Reading:
    """What a file's plans are and what was not understood; needs no desk."""
    from commandpost.importers.read import read_plan as read

    return read(path)


def import_plan(desk: Desk, draft: PlanDraft, reason: str) -> Changes:
    """A settled draft becomes a revision in force; running responses keep the one they have."""
    if not draft.plan.title.strip():
        raise OperatorError("plan.needs_title")
    if not reason.strip():
        raise OperatorError("plan.needs_reason")
    desk.store.documents.add(draft.plan, recorded_at=desk.now(), reason=reason.strip())
    return Changes.PLANS


def plan_revisions(desk: Desk, plan: str) -> tuple[Revision, ...]:
    """A plan's life, oldest first."""
    return tuple(desk.store.documents.revisions(Plan, plan))


def check_plan(desk: Desk, plan: Plan) -> tuple[Finding, ...]:
    """What the library's linter says."""
    return lint(plan, desk.catalogue())


def identity(plan: Plan) -> str:
    """The revision's name: the hash of its canonical bytes."""
    return revision_hash(plan)
