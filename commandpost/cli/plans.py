"""``commandpost plans``: read, import, list, show, compare and check contingency plans."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec

from commandpost.cli import FINDINGS, OK
from commandpost.cli.output import desk, print_json, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.plan_diff import Change
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.plan_life import PlanStatus
from commandpost.domain.plan_settling import Settling
from commandpost.host.text import text
from commandpost.usecases.plan_imports import default_target, import_changes, take_settled
from commandpost.usecases.plans import (
    check_plan,
    plan_revisions,
    read_plan,
)
from commandpost.usecases.views.library import PlanRow, plan_list, plan_revision_in_force, plan_text
from commandpost.usecases.views.life_words import status_word
from commandpost.usecases.views.names import hazard_name
from commandpost.usecases.views.plan_changes import ChangeRow, revision_changes
from commandpost.usecases.views.plan_keeping import finding_rows
from commandpost.usecases.views.plan_words import body_words


def read(options: Namespace) -> int:
    """What a file's plans are; 2 when it is refused, with one line on standard error."""
    reading = read_plan(Path(options.file))
    if options.json:
        print_json(
            {
                "plans": [_contract(d) for d in reading.drafts],
                "complete": all(d.complete for d in reading.drafts),
                "message": reading.message,
            }
        )
        return OK
    for draft in reading.drafts:
        _tell(draft)
    if reading.message:
        print(reading.message)
    return OK


def _tell(draft: PlanDraft) -> None:
    plan = draft.plan
    print(f"{plan.title}  {plan.issuer} {plan.doc_no} {plan.dated}".rstrip())
    for level in plan.levels:
        print(
            f"  {hazard_name(level.hazard)} {level.level.numeral}: "
            + text("cli.level", conditions=len(level.conditions), measures=len(level.measures))
        )
    for doubt in draft.doubts:
        said = text(doubt.key, text=doubt.text[:60], assumed=doubt.assumed)
        print(f"  ? {doubt.place}: {said}")


def _contract(draft: PlanDraft) -> dict[str, Any]:
    """The document that ``plans read --json`` promises, from the plan's own fields."""
    plan = msgspec.to_builtins(draft.plan)
    return {
        "title": plan["title"],
        "kind": plan["kind"],
        "hazards": plan["hazards"],
        "issuer": plan["issuer"],
        "doc_no": plan["doc_no"],
        "dated": plan["dated"],
        "sections": [_only(s, "no", "title", "level") for s in plan["sections"]],
        "bodies": plan["bodies"],
        "groups": plan["groups"],
        "levels": [_level(level) for level in plan["levels"]],
        "warnings": plan["warnings"],
        "deadlines": plan["deadlines"],
        "contacts": plan["contacts"],
        "doubts": [asdict(d) for d in draft.doubts],
    }


def _level(level: dict[str, Any]) -> dict[str, Any]:
    parts = ("text", "logic", "tests", "section")
    return {
        **_only(level, "hazard", "level", "spelling", "logic", "authority", "inherits"),
        "conditions": [_only(c, *parts) for c in level["conditions"]],
        "measures": [
            {**_only(m, "text", "actor", "section"), "deadline_minutes": m["minutes"]}
            for m in level["measures"]
        ],
    }


def _only(value: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value[name] for name in names}


def take(options: Namespace) -> int:
    """Plans with doubts are taken only with ``--accept``; the others at once.

    A newer text of a plan in force becomes its next revision, as in the import window.
    """
    readings = {Path(name): read_plan(Path(name)) for name in options.files}
    taken, waiting = [], []
    with desk(options) as at:
        for file, draft in ((f, d) for f, r in readings.items() for d in r.drafts):
            if draft.doubts and not options.accept:
                waiting.append(draft)
                continue
            settling = Settling(draft)
            target = at.ask(default_target, draft.plan, file.name)
            changes = at.ask(import_changes, settling, target) if target else ()
            at.do(take_settled, settling, file.name, target, options.reason)
            plan = {"id": target or draft.plan.id, "title": draft.plan.title}
            taken.append({**plan, "revised": bool(target), "changes": len(changes)})
    none = {str(file): r.message for file, r in readings.items() if not r.drafts}
    if options.json:
        print_json({"imported": taken, "waiting": [_contract(d) for d in waiting], "none": none})
    else:
        _tell_taken(taken, waiting, none)
    return FINDINGS if waiting or none else OK


def _tell_taken(
    taken: list[dict[str, Any]], waiting: list[PlanDraft], none: dict[str, str]
) -> None:
    for plan in taken:
        print(text("cli.revised" if plan["revised"] else "cli.imported", **plan))
    for draft in waiting:
        print(text("cli.doubts", title=draft.plan.title, count=len(draft.doubts)))
        _tell(draft)
    for name, why in none.items():
        print(f"{name}: {why}")


def listed(options: Namespace) -> None:
    """Plans in force; abolished ones after them, and said to be so."""
    with desk(options) as at:
        rows = at.ask(plan_list)
    gone = {r.id: f"\t{status_word(r.status, r.model)}" for r in rows if _abolished(r)}
    lines = (f"{r.id}\t{r.revision[:8]}\t{r.levels}\t{r.title}{gone.get(r.id, '')}" for r in rows)
    show(rows, options, lines)


def _abolished(row: PlanRow) -> bool:
    return row.status is PlanStatus.ABOLISHED


def show_plan(options: Namespace) -> None:
    """A plan in force with its sections, or as JSON."""
    with desk(options) as at:
        _, plan = at.ask(plan_revision_in_force, options.id)
    lines = [plan.title]
    lines += [f"{'  ' * (s.level - 1)}{s.no} {s.title}" for s in plan.sections]
    lines += map(body_words, plan.bodies)
    lines += [
        f"{hazard_name(d.hazard)} {d.level.numeral}: "
        + text("cli.level", conditions=len(d.conditions), measures=len(d.measures))
        for d in plan.levels
    ]
    cards = {"commander": plan.commander_card, "technical": plan.technical_card}
    lines += [text(f"cli.card_{name}", steps=len(card)) for name, card in cards.items() if card]
    show(plan, options, lines)


def diff(options: Namespace) -> int:
    """What the second revision says otherwise, level by level; revisions by a hash's beginning."""
    with desk(options) as at:
        revisions = at.ask(plan_revisions, options.id)
        chosen = []
        for wanted in (options.first, options.second):
            found = [r.hash for r in revisions if r.hash.startswith(wanted)]
            if len(found) != 1:
                raise OperatorError("documents.no_such_revision", revision=wanted)
            chosen.append(found[0])
        rows = at.ask(revision_changes, *chosen)
    show(rows, options, _change_lines(rows))
    return FINDINGS if rows else OK


def _change_lines(rows: tuple[ChangeRow, ...]) -> Iterator[str]:
    heading = ""
    for row in rows:
        if row.heading != heading:
            heading = row.heading
            yield heading
        if row.change is Change.CHANGED:
            yield f"  − {row.what}：{row.before}"
            yield f"  + {row.what}：{row.after}"
        else:
            yield f"  {row.line}"


def check(options: Namespace) -> int:
    """The linter over one file, or over everything in force; 1 when it finds an error."""
    with desk(options) as at:
        if options.file:
            plans = [d.plan for d in read_plan(Path(options.file)).drafts]
        else:
            stand = (r for r in at.ask(plan_list) if not _abolished(r))
            plans = [at.ask(plan_text, r.revision) for r in stand]
        findings = [(p, f) for p in plans for f in at.ask(check_plan, p)]
    value = [{"plan": p.id, **msgspec.to_builtins(f)} for p, f in findings]
    rows = [(p, r) for p, f in findings for r in finding_rows(p, (f,))]
    lines = (f"{r.finding.severity.value}\t{p.title}\t{r.place}\t{r.words}" for p, r in rows)
    show(value, options, lines)
    return FINDINGS if any(f.severity.value == "error" for _, f in findings) else OK
