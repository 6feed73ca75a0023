"""``commandpost plans`` for keeping them: revisions, export, an older text back, a copy."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from commandpost.cli.output import desk, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.plan_life import RevisionReason
from commandpost.domain.plan_record import Reason
from commandpost.domain.times import full
from commandpost.host.text import text
from commandpost.usecases.desk import new_id
from commandpost.usecases.plan_keeping import copy_plan, restore_revision
from commandpost.usecases.plans import write_plan
from commandpost.usecases.station import station_offset
from commandpost.usecases.views.library import plan_revision_in_force, plan_text
from commandpost.usecases.views.plan_keeping import RevisionRow, revision_rows


def export(options: Namespace) -> None:
    """A plan in force, or one of its revisions, as a file to edit and import again."""
    with desk(options) as at:
        _, plan = at.ask(plan_revision_in_force, options.id)
        if options.revision:
            plan = at.ask(plan_text, _revision(at.ask(revision_rows, options.id), options.revision))
    write_plan(plan, Path(options.file))
    show({"id": plan.id, "file": options.file}, options, [text("cli.written", file=options.file)])


def copy(options: Namespace) -> None:
    """A plan of one's own that begins as a plan in force says."""
    with desk(options) as at:
        revision, _ = at.ask(plan_revision_in_force, options.id)
        name = new_id()
        told = {"title": options.title, "region": options.region, "issuer": options.issuer}
        at.do(copy_plan, revision, name, **told)
    show({"id": name, "title": options.title}, options, [f"{name}\t{options.title}"])


def revisions(options: Namespace) -> None:
    """A plan's life, newest first, each revision with its reason."""
    with desk(options) as at:
        rows = at.ask(revision_rows, options.id)
        offset = at.ask(station_offset)
    lines = (
        f"{'*' if r.in_force else ' '} {r.hash[:8]}\t{full(r.recorded_at, offset)}\t{r.reason}"
        for r in rows
    )
    show(rows, options, lines)


def restore(options: Namespace) -> None:
    """An older text is in force again, as a revision of its own with a reason."""
    with desk(options) as at:
        base, _ = at.ask(plan_revision_in_force, options.id)
        older = _revision(at.ask(revision_rows, options.id), options.revision)
        reason = Reason(RevisionReason(options.case), options.reason)
        at.do(restore_revision, options.id, older, base, reason)
        rows = at.ask(revision_rows, options.id)
    show(rows[0], options, [f"{rows[0].hash[:8]}\t{rows[0].reason}"])


def _revision(found: Sequence[RevisionRow], wanted: str) -> str:
    named = [r.hash for r in found if r.hash.startswith(wanted)]
    if len(named) != 1:
        raise OperatorError("documents.no_such_revision", revision=wanted)
    return named[0]
