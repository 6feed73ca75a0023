"""What can be edited where: for each list of a plan its fields and what a new item is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
from commandpost.domain.plan_edit import Place, fresh_id, replaceable
from commandpost.domain.triggers import Condition, Logic
from commandpost.host.text import text
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.usecases.desk import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

Offered = tuple[tuple[Any, str], ...]
Offer = Callable[[Plan, Place], Offered]


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


def _named(prefix: str, values: type[Act | Logic | Phase | PlanKind]) -> Offer:
    def offer(_plan: Plan, _place: Place) -> Offered:
        return tuple((value, text(f"{prefix}.{value.value}")) for value in values)

    return offer


def _logic_of_tests(_plan: Plan, _place: Place) -> Offered:
    return tuple((logic, text(f"condition.logic_{logic.value}")) for logic in Logic)


def _logic_of_level(_plan: Plan, _place: Place) -> Offered:
    return tuple((logic, text(f"level.logic_{logic.value}")) for logic in Logic)


def _lower_levels(plan: Plan, place: Place) -> Offered:
    mine = plan.levels[place.index] if place.index is not None else None
    lower = [d for d in plan.levels if mine and d.hazard == mine.hazard and d.level < mine.level]
    named = ((d.level, text("level.inherits", level=d.level.numeral)) for d in lower)
    return ((None, text("level.inherits_nothing")), *named)


def _replaceable(plan: Plan, place: Place) -> Offered:
    if place.level is None:
        return (("", "—"),)
    found = replaceable(plan, place.hazard, place.level)
    named = (
        (m.id, f"{level.numeral} {m.actor}：{m.text}" if m.actor else f"{level.numeral} {m.text}")
        for level, m in found
    )
    return (("", text("measure.replaces_nothing")), *named)


def _tools(_plan: Plan, _place: Place) -> Offered:
    keys = ("", "call_out", "reporting", "figures", "papers", "command", "plan")
    return tuple((key, text(f"tool.{key or 'none'}")) for key in keys)


def _confidence(_plan: Plan, _place: Place) -> Offered:
    keys = ("certain", "high", "medium", "low", "待核")
    words = ("certain", "high", "medium", "low", "unchecked")
    return tuple((k, text(f"confidence.{w}")) for k, w in zip(keys, words, strict=True))


def _new_measure(plan: Plan, place: Place) -> Measure:
    assert place.level is not None
    return Measure(fresh_id(plan, place.hazard, place.level, new_id()[:8]), "", "")


_PHASES, _ACTS = _named("phase", Phase), _named("act", Act)
_SECTION = Field("section", "line", QT_TRANSLATE_NOOP("PlanEdit", "Section"))
_BESIDE = Field("section", "line", QT_TRANSLATE_NOOP("PlanEdit", "Section"), beside=True)
_CONDITION = (
    Field("text", "text", QT_TRANSLATE_NOOP("PlanEdit", "Condition")),
    Field("tests", "tests", QT_TRANSLATE_NOOP("PlanEdit", "Bounds")),
    Field("logic", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Met when"), offer=_logic_of_tests),
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
            offer=_named("plan_kind", PlanKind),
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
            "logic", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Starts when"), offer=_logic_of_level
        ),
        Field(
            "inherits", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Builds on"), offer=_lower_levels
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
            Field("value", "line", QT_TRANSLATE_NOOP("PlanEdit", "To be written down")),
            Field(
                "tool", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Opens"), beside=True, offer=_tools
            ),
            Field(
                "same_as", "choice", QT_TRANSLATE_NOOP("PlanEdit", "Replaces"), offer=_replaceable
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
                "confidence", "choice", QT_TRANSLATE_NOOP("PlanEdit", "How sure"), offer=_confidence
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
