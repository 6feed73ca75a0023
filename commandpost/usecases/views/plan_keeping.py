"""For the plan editor: what it edits, names to choose from, findings and reasons in words."""

from __future__ import annotations

from commandpost.domain.findings import Finding
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import Plan
from commandpost.domain.plan_edit import Place
from commandpost.domain.plan_life import RevisionReason
from commandpost.domain.plan_record import without_record
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.host.pinyin import spelled
from commandpost.host.text import language, text
from commandpost.usecases.desk import Desk
from commandpost.usecases.plan_keeping import open_errors
from commandpost.usecases.views.names import hazard_name
from commandpost.usecases.views.places import Hint
from commandpost.usecases.views.plan_changes import ChangeRow, plan_changes

_KEYS = {
    **{f"revise.{reason.value}": f"life.reason.{reason.value}" for reason in RevisionReason},
    **{key: f"revision.{key}" for key in ("import", "bundled", "station")},
    "revise.copied": "revise.copied",
}
"""What the program itself writes before a reason, and the words of it."""


@dataclass(frozen=True, slots=True)
class EditSheet:
    """A plan to edit: the revision in force, its text, the catalogue and names for its fields."""

    revision: str
    plan: Plan
    catalogue: Catalogue
    metrics: tuple[Hint, ...]
    actors: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """A revision in the list of a plan's life, newest first."""

    hash: str
    title: str
    recorded_at: Instant
    reason: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding in words, and the place to mend it."""

    finding: Finding
    place: str
    words: str

    @property
    def spot(self) -> Place | None:
        """Where it can be mended."""
        return self.finding.spot


@dataclass(frozen=True, slots=True)
class SavePreview:
    """What saving would do: the changes, the errors to acknowledge, who revised it in between."""

    standing: str
    changes: tuple[ChangeRow, ...]
    errors: tuple[FindingRow, ...]
    meanwhile: RevisionRow | None


def edit_sheet(desk: Desk, plan: str) -> EditSheet:
    """What the editor begins with."""
    revision, found = desk.store.documents.in_force(Plan, plan)
    catalogue = desk.catalogue()
    return EditSheet(revision, found, catalogue, metric_hints(catalogue), actor_hints(found))


def metric_hints(catalogue: Catalogue) -> tuple[Hint, ...]:
    """Every metric by its name in the language spoken, found by any other name or its pinyin."""
    chinese = language().startswith("zh")
    return tuple(
        Hint(
            m.zh if chinese else m.en,
            f"{m.group} {m.unit}".strip() if chinese else m.zh,
            " ".join((spelled(m.zh), m.zh, m.en, *m.aliases)),
        )
        for m in catalogue.metrics
    )


def actor_hints(plan: Plan) -> tuple[Hint, ...]:
    """Groups, posts and units the plan names, and who does something in it already."""
    names = [a.role for d in plan.levels for a in d.authority]
    names += [m.actor for d in plan.levels for m in d.measures]
    for group in plan.groups:
        names += [group.name, group.lead, *group.members]
    names += [word for body in plan.bodies for word in (body.name, *(p[0] for p in body.posts))]
    return tuple(Hint(n, "", spelled(n)) for n in dict.fromkeys(names) if n)


def revision_rows(desk: Desk, plan: str) -> tuple[RevisionRow, ...]:
    """A plan's life, newest first."""
    found = desk.store.documents.revisions(Plan, plan)
    return tuple(
        RevisionRow(r.hash, r.title, r.recorded_at, reason_words(r.reason), r.in_force)
        for r in reversed(found)
    )


def reason_words(stored: str) -> str:
    """Why a revision came, in the language spoken; free words stay as they are."""
    key, _, words = stored.partition(" ")
    if key not in _KEYS:
        return stored
    told = text(_KEYS[key])
    return f"{told}：{words}" if words else told


def finding_rows(plan: Plan, found: tuple[Finding, ...]) -> tuple[FindingRow, ...]:
    """Findings as the editor and the command line say them."""
    return tuple(FindingRow(f, place_words(plan, f), text(f.key, **f.params)) for f in found)


def place_words(plan: Plan, finding: Finding) -> str:
    """``洪涝 Ⅳ 措施 3``: where in the plan; as it stands when it lies nowhere in it."""
    spot = finding.spot
    if spot is None:
        return finding.place
    level = spot.level
    if spot.field == "levels" and spot.index is not None:
        definition = plan.levels[spot.index]
        return f"{hazard_name(definition.hazard)} {definition.level.numeral}"
    parts = [f"{hazard_name(spot.hazard)} {level.numeral}"] if level is not None else []
    parts.append(text(f"list.{spot.field}"))
    if spot.index is not None:
        parts.append(str(spot.index + 1))
    return " ".join(parts)


def save_preview(desk: Desk, plan: Plan, base: str) -> SavePreview:
    """Held against the revision in force, whoever put it there since ``base``."""
    standing, before = desk.store.documents.in_force(Plan, plan.id)
    meanwhile = None
    if standing != base:
        found = desk.store.documents.revisions(Plan, plan.id)
        row = next(r for r in found if r.hash == standing)
        meanwhile = RevisionRow(
            row.hash, row.title, row.recorded_at, reason_words(row.reason), in_force=True
        )
    changes = plan_changes(without_record(before), without_record(plan))
    left = finding_rows(plan, open_errors(desk, plan, standing))
    return SavePreview(standing, changes, left, meanwhile)
