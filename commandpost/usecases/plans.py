"""Plans: reading files (desk-free, off the UI thread), taking drafts in, listing, checking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.findings import Finding
from commandpost.domain.plan import Plan
from commandpost.domain.plan_draft import PlanDraft, Reading
from commandpost.domain.plan_lint import lint
from commandpost.domain.plan_record import recorded, with_record_of
from commandpost.domain.times import full
from commandpost.host.library import load_metrics
from commandpost.host.text import text
from commandpost.store.documents import Revision, revision_hash
from commandpost.usecases.desk import Desk
from commandpost.usecases.station import station_offset


def read_plan(path: Path, progress: Callable[[int, int], None] | None = None) -> Reading:
    """What a file's plans are and what was not understood; needs no desk.

    Foreign files are read in a child process with limits; ``message`` comes back as a sentence.
    ``progress`` hears of three steps a plan (headings, levels, places) and may raise to stop.
    """
    from commandpost.host import child
    from commandpost.importers.read import read_plan as read

    watch = child.Watch.following(progress) if progress is not None else None
    reading = child.run(partial(read, catalogue=load_metrics()), path, watch=watch)
    return replace(reading, message=text(reading.message) if reading.message else "")


def write_plan(plan: Plan, path: Path) -> None:
    """Write a plan as a file that ``read_plan`` gives back unharmed; raises ``OperatorError``."""
    from commandpost.importers.plan_file import write_plan_file

    body = write_plan_file(plan)
    waiting = path.with_name(path.name + ".part")
    try:
        waiting.write_bytes(body)
        waiting.replace(path)
    except OSError as error:
        waiting.unlink(missing_ok=True)
        why = error.strerror or str(error)
        raise OperatorError("paper.cannot_write", file=str(path), why=why) from error


def import_plan(desk: Desk, draft: PlanDraft, reason: str) -> Changes:
    """A settled draft becomes a revision in force; running responses keep the one they have.

    The record of earlier revisions stays with the plan, whatever file the new text came from.
    """
    if not draft.plan.title.strip():
        raise OperatorError("plan.needs_title")
    if not reason.strip():
        raise OperatorError("plan.needs_reason")
    plan, documents, words = draft.plan, desk.store.documents, reason.strip()
    if any(r.name == plan.id for r in documents.revisions(Plan)):
        standing, before = documents.in_force(Plan, plan.id)
        plan = with_record_of(plan, before)
        digest = revision_hash(plan)
        if digest != standing and documents.holds(digest):  # an older text: a decision of its own
            when = full(desk.now(), station_offset(desk))
            plan = recorded(plan, when, text("revision.import", "zh_CN"), words)
    documents.add(plan, recorded_at=desk.now(), reason=words)
    return Changes.PLANS


def plan_revisions(desk: Desk, plan: str) -> tuple[Revision, ...]:
    """A plan's life, oldest first."""
    return tuple(desk.store.documents.revisions(Plan, plan))


def check_plan(desk: Desk, plan: Plan) -> tuple[Finding, ...]:
    """What the library's linter says."""
    return lint(plan, desk.catalogue())
