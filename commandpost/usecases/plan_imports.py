"""Plans on their way into the library: kept half-settled, compared with what is in force, taken in.

What an operator changed on the way stays with the plan as notes, in Chinese like the plan itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from commandpost.domain.changes import Changes
from commandpost.domain.plan import (
    Authority,
    CommandBody,
    Group,
    LevelDefinition,
    Measure,
    Plan,
    PlanDeadline,
    PlanKind,
    Provenance,
)
from commandpost.domain.plan_draft import PlanDraft, Reading
from commandpost.domain.plan_settling import (
    Answer,
    Correction,
    Settling,
    Verdict,
    corrections,
    original,
    settled_plan,
)
from commandpost.domain.plan_titles import same_plan
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Condition
from commandpost.host.library import load_metrics
from commandpost.host.text import text
from commandpost.store.documents import Revision
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.drafts import drop_draft, load_draft, save_draft
from commandpost.usecases.plans import import_plan
from commandpost.usecases.views.plan_changes import ChangeRow, plan_changes
from commandpost.usecases.views.plan_words import finding_words

PAGE, PAGE_READING = "plan_import", "plan_import.reading"
_CHINESE = "zh_CN"
_LONGEST = 120
_KINDS: dict[str, Any] = {
    "levels": LevelDefinition,
    "conditions": Condition,
    "authority": Authority,
    "measures": Measure,
    "bodies": CommandBody,
    "groups": Group,
    "deadlines": PlanDeadline,
    "termination": Condition,
    "warnings": str,
    "contacts": tuple[str, ...],
    "kind": PlanKind,
    "hazards": tuple[str, ...],
}


@dataclass(frozen=True, slots=True)
class ImportWork:
    """A file in hand: what was read of it, the answers given, and which of its plans are done."""

    file: str
    reading: Reading
    settlings: tuple[Settling, ...]
    done: tuple[bool, ...]

    @classmethod
    def begin(cls, file: str, reading: Reading) -> ImportWork:
        """Nothing is answered yet."""
        settlings = tuple(Settling(draft) for draft in reading.drafts)
        return cls(file, reading, settlings, (False,) * len(settlings))


@dataclass(frozen=True, slots=True)
class ImportTarget:
    """A plan of the library that a text may be a newer one of; ``likely`` by id or title."""

    id: str
    title: str
    likely: bool


def keep_reading(desk: Desk, work: ImportWork) -> Changes:
    """Keep what was read; the answers are kept apart, for they are written again and again."""
    return save_draft(desk, PAGE_READING, {"file": work.file, "reading": work.reading})


def answers_to_keep(work: ImportWork) -> dict[str, Any]:
    """What ``drafts`` keeps of the answers; empty when there is nothing to come back to."""
    if all(work.done):
        return {}
    return {"answers": [s.answers for s in work.settlings], "done": work.done}


def kept_import(desk: Desk) -> ImportWork | None:
    """The file that was left half-settled, or None."""
    read, given = load_draft(desk, PAGE_READING), load_draft(desk, PAGE)
    if read is None:
        return None
    try:
        reading = msgspec.convert(read[0]["reading"], Reading)
        work = ImportWork.begin(str(read[0]["file"]), reading)
        return _answered(work, given[0]) if given is not None and given[0] else work
    except (msgspec.ValidationError, KeyError, TypeError, ValueError):
        return None  # kept by another release; the file itself can be read again


def kept_file(desk: Desk) -> str:
    """The name of the file that was left half-settled; empty when there is none."""
    kept = kept_import(desk)
    return kept.file if kept is not None else ""


def forget_import(desk: Desk) -> Changes:
    """Nothing is half-settled any more."""
    drop_draft(desk, PAGE_READING)
    return drop_draft(desk, PAGE)


def import_targets(desk: Desk, plan: Plan) -> tuple[ImportTarget, ...]:
    """Every plan in force this may be a newer text of, the likely one first."""

    def likely(revision: Revision) -> bool:
        return revision.name == plan.id or same_plan(revision.title, plan.title)

    revisions = desk.store.documents.revisions(Plan)
    targets = (ImportTarget(r.name, r.title, likely(r)) for r in revisions)
    return tuple(sorted(targets, key=lambda t: (not t.likely, t.id != plan.id, t.title)))


def default_target(desk: Desk, plan: Plan, file: str) -> str:
    """The id of the plan a file is taken for a newer text of when nobody is asked.

    A library file says itself which plan it is; any other is known by its title.
    """
    targets = import_targets(desk, plan)
    known = [t for t in targets if t.likely and (t.id == plan.id or not _is_own(file))]
    return known[0].id if known else ""


def import_changes(desk: Desk, settling: Settling, target: str) -> tuple[ChangeRow, ...]:
    """What the text says otherwise than the revision in force; notes of importing apart."""
    _, before = desk.store.documents.in_force(Plan, target)
    return plan_changes(before, replace(settled_plan(settling), notes=before.notes))


def take_settled(desk: Desk, settling: Settling, file: str, target: str, reason: str) -> Changes:
    """The settled plan becomes a revision in force, of ``target`` or of a plan of its own."""
    plan = settled_plan(settling)
    known = {revision.name for revision in desk.store.documents.revisions(Plan)}
    own = f"plan-{new_id()[:12]}" if plan.id in known else plan.id
    taken = replace(plan, id=target or own)
    if settling.answers or not _is_own(file):
        source = Provenance(file, "待核" if settling.open_doubts else "high")
        notes = (*plan.notes, *import_notes(settling))
        taken = replace(taken, sources=(*plan.sources, source), notes=notes)
    return import_plan(desk, PlanDraft(taken), reason)


def import_notes(settling: Settling) -> tuple[str, ...]:
    """What was changed by hand and what was taken as assumed, a sentence each."""
    plan = settling.draft.plan
    changed = (_note(plan, each) for each in corrections(settling))
    doubts = zip(settling.draft.doubts, settling.verdicts, strict=True)
    assumed = (
        text(
            "import.note_open" if verdict is None else "import.note_accepted",
            _CHINESE,
            place=doubt.place,
            doubt=_short(text(doubt.key, _CHINESE, text=doubt.text, assumed=doubt.assumed)),
        )
        for doubt, verdict in doubts
        if verdict in (None, Verdict.ACCEPTED)
    )
    return (*changed, *assumed)


def path_words(plan: Plan, path: str, lang: str | None = None) -> str:
    """``Ⅲ级响应措施2``: a finding's name for people."""
    steps = path.split(".")
    if steps[0] != "levels":
        name = text(
            f"{'field' if len(steps) == 1 else 'part'}.{_PARTS.get(steps[0], steps[0])}", lang
        )
        return name if len(steps) == 1 else f"{name} {int(steps[1]) + 1}"
    level = original(plan, ".".join(steps[:2]))
    numeral = level.level.numeral if level is not None else ""
    if len(steps) == 2:
        return f"{text('part.level', lang)} {numeral}"
    number = f" {int(steps[3]) + 1}" if len(steps) > 3 else ""
    return f"{numeral} {text(f'part.{_PARTS[steps[2]]}', lang)}{number}"


_PARTS = {
    "conditions": "condition",
    "authority": "authority",
    "measures": "measure",
    "bodies": "body",
    "groups": "group",
    "deadlines": "deadline",
    "warnings": "warning",
    "contacts": "contact",
    "sections": "section",
}


def _note(plan: Plan, change: Correction) -> str:
    catalogue = load_metrics()

    def told(thing: object) -> str:
        if thing is None:
            return "—"
        return _short(finding_words(change.path, thing, catalogue, _CHINESE))

    key = f"import.note_{change.verdict.value}"
    where = path_words(plan, change.path, _CHINESE)
    return text(key, _CHINESE, what=where, before=told(change.before), after=told(change.after))


def _is_own(file: str) -> bool:
    """Whether a file is in the library's own form, which says all of a plan and must stay so."""
    return file.lower().endswith((".yaml", ".yml"))


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"


def _answered(work: ImportWork, given: dict[str, Any]) -> ImportWork:
    settlings = [
        replace(settling, answers=tuple(_answer(each) for each in answers))
        for settling, answers in zip(work.settlings, given["answers"], strict=True)
    ]
    done = tuple(bool(each) for each in given["done"])
    if len(done) != len(settlings):
        raise ValueError("another file's answers")
    return replace(work, settlings=tuple(settlings), done=done)


def _answer(given: dict[str, Any]) -> Answer:
    path, value = str(given["path"]), given["value"]
    if value is not None:
        steps = [step for step in path.split(".") if not step.isdigit()]
        value = msgspec.convert(value, _KINDS.get(steps[-1], str))
    return Answer(path, Verdict(given["verdict"]), value)
