"""What can be edited where: for each list of a plan its fields and what a new item is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from commandpost.domain.plan import (
    Act,
    Authority,
    CardStep,
    CommandBody,
    Group,
    Measure,
    Phase,
    Plan,
    PlanDeadline,
    PlanKind,
    Provenance,
    Section,
)
from commandpost.domain.plan_edit import Place, fresh_id
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Condition, Logic
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.plan_edit import offers
from commandpost.ui.pages.plan_edit.offers import named
from commandpost.usecases.desk import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.pages.plan_edit.offers import Offer


@dataclass(frozen=True, slots=True)
class Field:
    """A field: the attribute it edits, what kind of input, its label as an English source string.

    ``beside`` puts it on the line of the field before.
    """

    name: str
    kind: str
    words: str
    beside: bool = False
    rows: int = 2
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list: its name in the outline, its fields, and how a new item begins."""

    title: str
    fields: tuple[Field, ...]
    new: Callable[[Plan, Place], object] | None = None


def _new_measure(plan: Plan, place: Place) -> Measure:
    assert place.level is not None
    return Measure(fresh_id(plan, place.hazard, place.level, new_id()[:8]), "", "")


_PHASES, _ACTS = named("phase", Phase), named("act", Act)
_SECTION = Field("section", "line", QT_TRANSLATE_NOOP("PlanEdit", "Section"))
_BESIDE = Field("section", "line", QT_TRANSLATE_NOOP("PlanEdit", "Section"), beside=True)
_CONDITION = (
    Field("text", "text", QT_TRANSLATE_NOOP("PlanEdit", "Condition")),
    Field("tests", "tests", QT_TRANSLATE_NOOP("PlanEdit", "Bounds")),
    Field(
        "logic", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Met when"), offer=offers.logic_of_tests
    ),
    _BESIDE,
    Field(
        "precondition", "flag", QT_TRANSLATE_NOOP("PlanEdit", "Must hold before any other counts")
    ),
)
_STEP = (
    Field("text", "text", QT_TRANSLATE_NOOP("PlanEdit", "What to do")),
    Field("phase", "choice", QT_TRANSLATE_NOOP("PlanEdit", "When"), offer=_PHASES),
)

HEAD = ListSheet(
    QT_TRANSLATE_NOOP("PlanEdit", "Title and origin"),
    (
        Field("title", "line", QT_TRANSLATE_NOOP("PlanEdit", "Title")),
        Field(
            "kind",
            "choice",
            QT_TRANSLATE_NOOP("PlanEdit", "Kind"),
            offer=named("plan_kind", PlanKind),
        ),
        Field("region", "line", QT_TRANSLATE_NOOP("PlanEdit", "Region"), beside=True),
        Field("issuer", "line", QT_TRANSLATE_NOOP("PlanEdit", "Issuer")),
        Field("doc_no", "line", QT_TRANSLATE_NOOP("PlanEdit", "Document number")),
        Field("dated", "line", QT_TRANSLATE_NOOP("PlanEdit", "Date"), beside=True),
        Field("superior", "line", QT_TRANSLATE_NOOP("PlanEdit", "Superior plan")),
        Field(
            "warnings", "lines", QT_TRANSLATE_NOOP("PlanEdit", "Warning levels, one a line"), rows=5
        ),
    ),
)
LEVEL = ListSheet(
    "",
    (
        Field(
            "logic",
            "choice",
            QT_TRANSLATE_NOOP("PlanEdit", "Starts when"),
            offer=offers.logic_of_level,
        ),
        Field(
            "inherits",
            "choice",
            QT_TRANSLATE_NOOP("PlanEdit", "Builds on"),
            offer=offers.lower_levels,
        ),
        Field("spelling", "line", QT_TRANSLATE_NOOP("PlanEdit", "Called in the text")),
        _BESIDE,
    ),
)
LEVEL_SHEETS: dict[str, ListSheet] = {
    "conditions": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Conditions"),
        _CONDITION,
        lambda _p, _s: Condition("", logic=Logic.ANY),
    ),
    "authority": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Who decides"),
        (
            Field("role", "name", QT_TRANSLATE_NOOP("PlanEdit", "Post")),
            Field("action", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Does what"), offer=_ACTS),
        ),
        lambda _p, _s: Authority("", Act.APPROVE),
    ),
    "measures": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Measures"),
        (
            Field("text", "text", QT_TRANSLATE_NOOP("PlanEdit", "What to do")),
            Field("actor", "name", QT_TRANSLATE_NOOP("PlanEdit", "Who")),
            _BESIDE,
            Field("phase", "choice", QT_TRANSLATE_NOOP("PlanEdit", "When"), offer=_PHASES),
            Field(
                "minutes", "number", QT_TRANSLATE_NOOP("PlanEdit", "Within minutes"), beside=True
            ),
            Field("desk", "flag", QT_TRANSLATE_NOOP("PlanEdit", "The duty desk does it")),
            Field(
                "critical",
                "flag",
                QT_TRANSLATE_NOOP("PlanEdit", "Vital: stands first"),
                beside=True,
            ),
            Field(
                "feedback",
                "number",
                QT_TRANSLATE_NOOP("PlanEdit", "Feedback (min)"),
                beside=True,
            ),
            Field("value", "line", QT_TRANSLATE_NOOP("PlanEdit", "To be written down")),
            Field(
                "tool",
                "choice",
                QT_TRANSLATE_NOOP("PlanEdit", "Opens"),
                beside=True,
                offer=offers.tools,
            ),
            Field("asks", "line", QT_TRANSLATE_NOOP("PlanEdit", "Yes-or-no question")),
            Field(
                "only_if",
                "choice",
                QT_TRANSLATE_NOOP("PlanEdit", "Only to be done"),
                offer=offers.branches,
            ),
            Field(
                "exclusive",
                "name",
                QT_TRANSLATE_NOOP("PlanEdit", "One of the set"),
                offer=offers.known_sets,
            ),
            Field(
                "sensed",
                "choice",
                QT_TRANSLATE_NOOP("PlanEdit", "Ticked by"),
                beside=True,
                offer=offers.events,
            ),
            Field(
                "after", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Done after"), offer=offers.earlier
            ),
            Field(
                "same_as",
                "choice",
                QT_TRANSLATE_NOOP("PlanEdit", "Replaces"),
                offer=offers.lower_measures,
            ),
        ),
        _new_measure,
    ),
}
PLAN_SHEETS: dict[str, ListSheet] = {
    "bodies": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Command bodies"),
        (
            Field("name", "line", QT_TRANSLATE_NOOP("PlanEdit", "Name")),
            Field("office", "line", QT_TRANSLATE_NOOP("PlanEdit", "Office")),
            Field(
                "posts",
                "pairs",
                QT_TRANSLATE_NOOP("PlanEdit", "Posts, “post：holder” on each line"),
                rows=6,
            ),
        ),
        lambda _p, _s: CommandBody(""),
    ),
    "groups": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Groups"),
        (
            Field("name", "line", QT_TRANSLATE_NOOP("PlanEdit", "Name")),
            Field("lead", "name", QT_TRANSLATE_NOOP("PlanEdit", "Lead")),
            Field("members", "lines", QT_TRANSLATE_NOOP("PlanEdit", "Members, one a line"), rows=3),
            Field("duties", "lines", QT_TRANSLATE_NOOP("PlanEdit", "Duties, one a line"), rows=3),
        ),
        lambda _p, _s: Group("", ""),
    ),
    "deadlines": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Reporting deadlines"),
        (
            Field("text", "text", QT_TRANSLATE_NOOP("PlanEdit", "What is to be reported")),
            Field("minutes", "number", QT_TRANSLATE_NOOP("PlanEdit", "Within minutes")),
            _BESIDE,
            Field("actor", "name", QT_TRANSLATE_NOOP("PlanEdit", "Who owns it")),
            Field("recipient", "line", QT_TRANSLATE_NOOP("PlanEdit", "To whom"), beside=True),
        ),
        lambda _p, _s: PlanDeadline("", None),
    ),
    "termination": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Ending the response"),
        _CONDITION,
        lambda _p, _s: Condition(""),
    ),
    "commander_card": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "On-scene commander's card"),
        _STEP,
        lambda _p, _s: CardStep(""),
    ),
    "technical_card": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Technical commander's card"),
        _STEP,
        lambda _p, _s: CardStep(""),
    ),
    "sections": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Text"),
        (
            Field("no", "line", QT_TRANSLATE_NOOP("PlanEdit", "Number")),
            Field("level", "number", QT_TRANSLATE_NOOP("PlanEdit", "Depth"), beside=True),
            Field("title", "line", QT_TRANSLATE_NOOP("PlanEdit", "Heading")),
            Field("text", "text", QT_TRANSLATE_NOOP("PlanEdit", "Text"), rows=7),
        ),
        lambda _p, _s: Section("", "", 1),
    ),
    "sources": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Sources"),
        (
            Field("source", "text", QT_TRANSLATE_NOOP("PlanEdit", "Source")),
            Field(
                "confidence",
                "choice",
                QT_TRANSLATE_NOOP("PlanEdit", "How sure"),
                offer=offers.confidence,
            ),
        ),
        lambda _p, _s: Provenance("", "待核"),
    ),
    "notes": ListSheet(
        QT_TRANSLATE_NOOP("PlanEdit", "Notes"),
        (Field("", "text", QT_TRANSLATE_NOOP("PlanEdit", "Note"), rows=4),),
        lambda _p, _s: "",
    ),
}


def sheet_of(place: Place) -> ListSheet:
    """The fields of that place."""
    if not place.field:
        return HEAD
    if place.field == "levels":
        return LEVEL
    return LEVEL_SHEETS[place.field] if place.level is not None else PLAN_SHEETS[place.field]


def alone(place: Place) -> bool:
    """Whether the place is one thing and no list: the plan's head, a level's rules."""
    return place.field in ("", "levels")


def offered(field: Field, plan: Plan, place: Place) -> Sequence[tuple[Any, str]]:
    """What a choice may be, in this plan at this place."""
    return field.offer(plan, place) if field.offer is not None else ()
