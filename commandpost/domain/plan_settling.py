"""Settling a plan draft before it enters the library: every answer kept, none changes the draft.

A finding is named by its path in the draft as it was read (``levels.0.conditions.2``), so a path
means the same thing however much was dropped or added since, and the last answer can be taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum
from functools import cached_property
from typing import Any

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import LevelDefinition, Plan
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Condition, Logic


class Verdict(Enum):
    """What the operator decided about a doubt or a finding."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    MANUAL = "manual"
    DROPPED = "dropped"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Answer:
    """One decision; ``value`` is the thing as it should be, where it was corrected or added.

    A corrected level carries its hazard, number, logic and inheritance; its items are answered
    one by one.
    """

    path: str
    verdict: Verdict
    value: Any = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What an operator changed: the finding as it was read and as it stands now."""

    path: str
    verdict: Verdict
    before: Any
    after: Any


PARTICULARS = ("title", "kind", "hazards", "issuer", "doc_no", "dated", "superior")
LISTS = ("bodies", "groups", "deadlines", "termination", "warnings", "contacts")
LEVEL_LISTS = ("conditions", "authority", "measures")
_LACKS = {
    "doubt.level_without_conditions": "conditions",
    "doubt.level_without_measures": "measures",
    "doubt.level_without_authority": "authority",
}


@dataclass(frozen=True)
class Settling:
    """A draft with the answers given so far, oldest first."""

    draft: PlanDraft
    answers: tuple[Answer, ...] = ()

    @cached_property
    def by_path(self) -> dict[str, list[Answer]]:
        """The answers of each finding, oldest first."""
        found: dict[str, list[Answer]] = {}
        for answer in self.answers:
            found.setdefault(answer.path, []).append(answer)
        return found

    @cached_property
    def about(self) -> tuple[str, ...]:
        """For each doubt the path of the finding it is about; empty when it is a place only."""
        known = {place.path: place.about for place in self.draft.places}
        return tuple(known.get(f"doubts.{n}", "") for n in range(len(self.draft.doubts)))

    @cached_property
    def verdicts(self) -> tuple[Verdict | None, ...]:
        """What was decided about each doubt; None while it is open."""
        return tuple(self._verdict(n) for n in range(len(self.draft.doubts)))

    @property
    def open_doubts(self) -> int:
        """How many doubts wait for an answer."""
        return self.verdicts.count(None)

    def found(self, path: str) -> Any:  # noqa: ANN401 - whatever the path names
        """The finding as it stands now; None when it was dropped or is not there."""
        value = original(self.draft.plan, path)
        for answer in self.by_path.get(path, ()):
            value = _after(value, answer)
        return value

    def verdict(self, path: str) -> Verdict | None:
        """What was last decided about a finding."""
        given = self.by_path.get(path)
        return given[-1].verdict if given else None

    def indices(self, path: str) -> range:
        """The places of a list, with those that were added."""
        count = len(original(self.draft.plan, path) or ())
        while f"{path}.{count}" in self.by_path:
            count += 1
        return range(count)

    def with_answer(self, answer: Answer) -> Settling:
        """The same with one more answer; refused when the plan would contradict itself."""
        _check(self, answer)
        made = Settling(self.draft, (*self.answers, answer))
        before = set(_faults(settled_plan(self)))
        for key, params in _faults(settled_plan(made)):
            if (key, params) not in before:
                raise OperatorError(key, **dict(params))
        return made

    def without_last(self) -> Settling:
        """The last answer taken back."""
        return Settling(self.draft, self.answers[:-1])

    def _verdict(self, number: int) -> Verdict | None:
        own = self.verdict(f"doubts.{number}")
        about = self.about[number]
        if own is not None or not about:
            return own
        steps = about.split(".")
        above = (".".join(steps[:end]) for end in range(2, len(steps), 2))
        if any(self.verdict(path) is Verdict.DROPPED for path in above):
            return Verdict.DROPPED
        lacking = _LACKS.get(self.draft.doubts[number].key)
        if lacking and any(
            self.found(f"{about}.{lacking}.{n}") for n in self._added(about, lacking)
        ):
            return Verdict.ADDED
        return self.verdict(about)

    def _added(self, path: str, name: str) -> Iterator[int]:
        known = len(original(self.draft.plan, f"{path}.{name}") or ())
        return (n for n in self.indices(f"{path}.{name}") if n >= known)


def original(plan: Plan, path: str) -> Any:  # noqa: ANN401 - whatever the path names
    """What the importer read at that path; None when there is nothing."""
    value: Any = plan
    for step in path.split("."):
        if step.isdigit():
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = getattr(value, step, None)
        if value is None:
            return None
    return value


def settled_plan(settling: Settling) -> Plan:
    """The plan with every answer applied: what enters the library."""
    plan = settling.draft.plan
    own: dict[str, Any] = {name: settling.found(name) for name in PARTICULARS}
    lists: dict[str, Any] = {name: tuple(_items(settling, name)) for name in LISTS}
    levels = tuple(_levels(settling, own["hazards"]))
    hazards = dict.fromkeys((*own["hazards"], *(d.hazard for d in levels)))
    return replace(plan, **{**own, **lists, "levels": levels, "hazards": tuple(hazards)})


def corrections(settling: Settling) -> tuple[Correction, ...]:
    """Every finding that stands otherwise than it was read, once, in the order of the answers."""
    found = []
    for path in settling.by_path:
        before, after = original(settling.draft.plan, path), settling.found(path)
        if not path.startswith("doubts.") and before != after:
            last = [a.verdict for a in settling.by_path[path] if a.verdict is not Verdict.ACCEPTED]
            found.append(Correction(path, last[-1], before, after))
    return tuple(found)


def _check(settling: Settling, answer: Answer) -> None:
    """Refuse what makes no sense at that path, whatever the rest of the plan says."""
    accepted = answer.verdict is Verdict.ACCEPTED
    if answer.path.startswith("doubts.") and not accepted:
        raise OperatorError("settle.place_only")
    if answer.verdict is Verdict.MANUAL and not isinstance(settling.found(answer.path), Condition):
        raise OperatorError("settle.not_a_condition")
    if answer.path in PARTICULARS and answer.verdict is Verdict.DROPPED:
        raise OperatorError("settle.particular")
    if answer.path == "title" and not accepted and not str(answer.value or "").strip():
        raise OperatorError("plan.needs_title")
    words = next((n for n in ("text", "role", "name") if hasattr(answer.value, n)), "")
    if words and not getattr(answer.value, words).strip():
        raise OperatorError("settle.empty")


def _after(value: Any, answer: Answer) -> Any:  # noqa: ANN401 - whatever the path names
    if answer.verdict is Verdict.DROPPED:
        return None
    if answer.verdict is Verdict.MANUAL and isinstance(value, Condition):
        return replace(value, logic=Logic.MANUAL)
    return value if answer.verdict in (Verdict.ACCEPTED, Verdict.MANUAL) else answer.value


def _items(settling: Settling, path: str) -> Iterator[Any]:
    for number in settling.indices(path):
        item = settling.found(f"{path}.{number}")
        if item is not None:
            yield item


def _levels(settling: Settling, hazards: tuple[str, ...]) -> Iterator[LevelDefinition]:
    """The levels with their items; those of the plan's own hazard follow when that is corrected."""
    first = settling.draft.plan.hazards[:1]
    for number in settling.indices("levels"):
        path = f"levels.{number}"
        level = settling.found(path)
        if level is None:
            continue
        followed = settling.verdict(path) is not Verdict.CORRECTED and (level.hazard,) == first
        hazard = hazards[0] if followed and hazards else level.hazard
        lists: dict[str, Any] = {n: tuple(_items(settling, f"{path}.{n}")) for n in LEVEL_LISTS}
        named = _named(lists.pop("measures"), f"{hazard}-{level.level.rank}")
        yield replace(level, hazard=hazard, measures=tuple(named), **lists)


def _named(measures: Iterable[Any], prefix: str) -> Iterator[Any]:
    """Measures that were added get an id of their own."""
    for number, measure in enumerate(measures, 1):
        yield measure if measure.id else replace(measure, id=f"{prefix}-added-{number}")


def _faults(plan: Plan) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """What no library may hold: a level twice, or one that builds on what is not there."""
    keys = [(d.hazard, d.level) for d in plan.levels]
    for number, (hazard, level) in enumerate(keys):
        if (hazard, level) in keys[:number]:
            yield "settle.level_twice", (("level", level.numeral),)
    for found in plan.levels:
        lower = found.inherits
        if lower is not None and ((found.hazard, lower) not in keys or lower >= found.level):
            told = (("level", found.level.numeral), ("lower", lower.numeral))
            yield "settle.inherits", told
