"""Keeping a plan: revised with a reason, an older text brought back, one begun from a model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.findings import Finding
from commandpost.domain.ids import Id
from commandpost.domain.plan import Plan, Section
from commandpost.domain.plan_lint import errors, lint
from commandpost.domain.plan_record import (
    Reason,
    known_errors,
    mark_of,
    recorded,
    with_record_of,
    without_record,
)
from commandpost.domain.times import full
from commandpost.domain.words import LONGEST, clean, cleaned
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.station import station_offset

_CHINESE = "zh_CN"


def revise_plan(
    desk: Desk, plan: Plan, base: str, reason: Reason, acknowledged: tuple[str, ...] = ()
) -> Changes:
    """The edited plan is in force from now on; running responses keep the revision they have.

    ``base`` is the revision that was edited. ``acknowledged`` are the marks (``mark_of``) of errors
    that stand knowingly; the plan's notes record them, and they need not be named again.
    """
    before = _in_force(desk, plan.id, base)
    if not plan.title.strip():
        raise OperatorError("plan.needs_title")
    words = clean(reason.words).strip()
    if not words:
        raise OperatorError("plan.needs_reason")
    edited = _clean(plan, before)
    if without_record(edited) == without_record(before):
        raise OperatorError("plan.nothing_changed")
    known = _acknowledged(desk, edited, known_errors(before), acknowledged)
    when = full(desk.now(), station_offset(desk))
    case = text(f"life.reason.{reason.kind.value}", _CHINESE)
    made = recorded(with_record_of(edited, before), when, case, words, known)
    desk.store.documents.add(made, recorded_at=desk.now(), reason=Reason(reason.kind, words).stored)
    return Changes.PLANS


def restore_revision(
    desk: Desk,
    plan: str,
    revision: str,
    base: str,
    reason: Reason,
    acknowledged: tuple[str, ...] = (),
) -> Changes:
    """An older text is in force again: a new revision, with the whole record and its own reason."""
    older = desk.store.documents.get(Plan, revision)
    if older.id != plan:
        raise OperatorError("documents.no_such_revision", revision=revision[:8])
    back = text("revise.back", _CHINESE, revision=revision[:8], words=reason.words.strip())
    words = back if reason.words.strip() else ""
    return revise_plan(desk, older, base, Reason(reason.kind, words), acknowledged)


def copy_plan(
    desk: Desk, model: str, new: Id, *, title: str, region: str, issuer: str = ""
) -> Changes:
    """A plan of one's own that begins as the model revision says; it carries no number or date."""
    title, region, issuer = (clean(words).strip() for words in (title, region, issuer))
    if not title:
        raise OperatorError("plan.needs_title")
    if any(r.title == title for r in desk.store.documents.revisions(Plan)):
        raise OperatorError("plan.title_taken", title=title)
    old = desk.store.documents.get(Plan, model)
    bare = replace(
        without_record(old),
        id=str(new),
        title=title,
        region=region or old.region,
        issuer=issuer or old.issuer,
        doc_no="",
        dated="",
    )
    case = text("revise.copied", _CHINESE)
    made = recorded(bare, full(desk.now(), station_offset(desk)), case, old.title)
    desk.store.documents.add(made, recorded_at=desk.now(), reason=f"revise.copied {old.title}")
    return Changes.PLANS


def open_errors(desk: Desk, plan: Plan, base: str) -> tuple[Finding, ...]:
    """Errors of the edited plan that nobody has let stand knowingly yet."""
    known = known_errors(desk.store.documents.get(Plan, base))
    return tuple(f for f in errors(lint(plan, desk.catalogue())) if mark_of(f) not in known)


def draft_name(plan: str) -> str:
    """Under which name the half-edited plan is kept (``usecases.drafts``)."""
    return f"plan.edit:{plan}"


def draft_body(base: str, plan: Plan) -> dict[str, Any]:
    """A half-edited plan as a draft keeps it."""
    return {"base": base, "plan": msgspec.to_builtins(plan)}


def draft_plan(body: dict[str, Any]) -> tuple[str, Plan] | None:
    """The edited revision and the plan as it had become; None when another version kept it."""
    try:
        return str(body["base"]), msgspec.convert(body["plan"], Plan)
    except (KeyError, msgspec.ValidationError):
        return None


def _in_force(desk: Desk, plan: str, base: str) -> Plan:
    standing, before = desk.store.documents.in_force(Plan, plan)
    if standing != base:
        found = desk.store.documents.revisions(Plan, plan)
        when = next(r.recorded_at for r in found if r.hash == standing)
        raise OperatorError(
            "plan.revised_meanwhile", title=before.title, when=full(when, station_offset(desk))
        )
    return before


def _acknowledged(
    desk: Desk, plan: Plan, known: frozenset[str], now: tuple[str, ...]
) -> tuple[Finding, ...]:
    """The errors let stand with this revision; refuses when one is neither mended nor named."""
    found = [f for f in errors(lint(plan, desk.catalogue())) if mark_of(f) not in known]
    left = [f for f in found if mark_of(f) not in now]
    if left:
        first = text(left[0].key, **left[0].params)
        raise OperatorError("plan.errors_open", count=len(left), place=left[0].place, first=first)
    return tuple(found)


def _clean(plan: Plan, before: Plan) -> Plan:
    """Every text fit for the record; a section longer than a field may be only if it was before."""
    parts = [
        s if s in before.sections and len(s.text) > LONGEST else cleaned(s) for s in plan.sections
    ]
    bare: Plan = cleaned(replace(plan, sections=()))
    sections: tuple[Section, ...] = tuple(parts)
    return replace(bare, sections=sections, title=bare.title.strip())
