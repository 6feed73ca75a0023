"""What changed between two texts of a plan, as rows of words under headings."""

from __future__ import annotations

from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import Plan
from commandpost.domain.plan_diff import Change, Difference, Part, plan_differences
from commandpost.domain.plan_record import without_record
from commandpost.domain.records import dataclass
from commandpost.host.library import load_metrics
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.names import hazard_name
from commandpost.usecases.views.plan_words import finding_words

SIGNS = {Change.ADDED: "+", Change.REMOVED: "−", Change.CHANGED: "≠"}


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change: under which heading, what kind of thing, what it was and what it is now."""

    heading: str
    part: str
    change: Change
    sign: str
    what: str
    before: str
    after: str

    @property
    def line(self) -> str:
        """The change as one line of text; both readings where a thing is changed."""
        told = " → ".join(filter(None, (self.before, self.after)))
        return f"{self.sign} {self.what}：{told}"


def plan_changes(before: Plan, after: Plan) -> tuple[ChangeRow, ...]:
    """Every change in words, in the plan's own order; empty when the texts say the same."""
    catalogue = load_metrics()
    return tuple(_row(found, catalogue) for found in plan_differences(before, after))


def revision_changes(desk: Desk, first: str, second: str) -> tuple[ChangeRow, ...]:
    """What the second revision says otherwise than the first; the record of revising apart."""
    documents = desk.store.documents
    before, after = (without_record(documents.get(Plan, digest)) for digest in (first, second))
    return plan_changes(before, after)


def _row(found: Difference, catalogue: Catalogue) -> ChangeRow:
    what = text(f"part.{found.part.value}")
    if found.part is Part.PARTICULAR:
        what = text(f"field.{found.fields[0]}")
    return ChangeRow(
        heading=_heading(found),
        part=found.part.value,
        change=found.change,
        sign=SIGNS[found.change],
        what=what,
        before=_told(found, found.before, catalogue),
        after=_told(found, found.after, catalogue),
    )


def _heading(found: Difference) -> str:
    if found.level is not None:
        return f"{hazard_name(found.hazard)} {found.level.numeral}"
    return text("part.particular" if found.part is Part.PARTICULAR else f"part.{found.part.value}")


def _told(found: Difference, thing: object, catalogue: Catalogue) -> str:
    if thing is None:
        return ""
    path = found.fields[0] if found.part is Part.PARTICULAR else ""
    return finding_words(path, thing, catalogue)
