"""A contingency plan (应急预案) as data: sections, levels, measures, groups, authority."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from enum import Enum

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Condition, Logic


class PlanKind(Enum):
    """预案类别 (国办发〔2024〕5号 articles 7, 9, 15, 16)."""

    GENERAL = "general"
    SPECIAL = "special"
    DEPARTMENT = "department"
    TOWNSHIP = "township"
    SITE = "site"
    ENTERPRISE = "enterprise"


class Phase(Enum):
    """When a measure belongs, from activation on; reporting limits make the first two short."""

    FIRST_30 = "0-30"
    TO_120 = "30-120"
    LATER = "later"
    CLOSING = "closing"


class Act(Enum):
    """What a post does when a level is decided; plans split these over several people."""

    CHAIR = "chair"
    REVIEW = "review"
    APPROVE = "approve"
    SIGN = "sign"
    ANNOUNCE = "announce"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its text; ``level`` is its depth, 1 for a chapter."""

    no: str
    title: str
    level: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Authority:
    """Who (by post, not by name) does what when this level starts, changes or ends."""

    role: str
    action: Act


@dataclass(frozen=True, slots=True)
class Measure:
    """响应措施: what is to be done at a level, by whom, by when; becomes a task on activation.

    ``minutes`` counts from the response's effective-from. ``value`` names what must be written
    down when it is done (接报人, 人数); ``tool`` names the page it opens. ``same_as`` carries the
    id of the lower level's measure this one replaces, so that a raise does not ask for it twice.

    ``asks`` makes it a yes-or-no question; ``only_if`` is ``ID:yes`` or ``ID:no`` of a question
    on which this one hangs. Measures of one ``exclusive`` set leave room for one only. ``after``
    is the measure that ought to be done before. ``sensed`` names the event that ticks it by
    itself (see ``domain.sensing``). ``feedback`` is how many minutes whoever is ordered to do it
    has to report back.
    """

    id: str
    text: str
    actor: str
    phase: Phase = Phase.LATER
    minutes: int | None = None
    desk: bool = False
    critical: bool = False
    value: str = ""
    tool: str = ""
    same_as: str = ""
    section: str = ""
    asks: str = ""
    only_if: str = ""
    exclusive: str = ""
    after: str = ""
    sensed: str = ""
    feedback: int | None = None


@dataclass(frozen=True, slots=True)
class LevelDefinition:
    """One hazard × response level: when it starts, who decides, what is done.

    ``inherits`` is the lower level whose measures come along (在Ⅳ级响应基础上), or None.
    """

    hazard: str
    level: ResponseLevel
    conditions: tuple[Condition, ...] = ()
    logic: Logic = Logic.ANY
    authority: tuple[Authority, ...] = ()
    measures: tuple[Measure, ...] = ()
    inherits: ResponseLevel | None = None
    spelling: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A working group (工作组) of the command post."""

    name: str
    lead: str
    members: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommandBody:
    """A standing command (指挥部) and its posts."""

    name: str
    posts: tuple[tuple[str, str], ...] = ()
    office: str = ""

    def holders(self) -> dict[str, tuple[str, ...]]:
        """Who holds each post, in the order of the plan."""
        found: dict[str, tuple[str, ...]] = {}
        for post, holder in self.posts:
            found[post] = (*found.get(post, ()), holder)
        return found


@dataclass(frozen=True, slots=True)
class CardStep:
    """A line of a commander's card (现场指挥官、技术指挥官处置卡)."""

    text: str
    phase: Phase = Phase.FIRST_30


@dataclass(frozen=True, slots=True)
class PlanDeadline:
    """A reporting or action limit stated in the plan's own text."""

    text: str
    minutes: int | None
    actor: str = ""
    recipient: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a fact comes from and how sure we are: certain, high, medium, low or 待核."""

    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole plan; its revision is the hash of its canonical bytes (see ``store.documents``)."""

    id: str
    title: str
    kind: PlanKind
    hazards: tuple[str, ...]
    issuer: str = ""
    doc_no: str = ""
    dated: str = ""
    superior: str = ""
    region: str = ""
    sections: tuple[Section, ...] = ()
    bodies: tuple[CommandBody, ...] = ()
    groups: tuple[Group, ...] = ()
    levels: tuple[LevelDefinition, ...] = ()
    warnings: tuple[str, ...] = ()
    deadlines: tuple[PlanDeadline, ...] = ()
    termination: tuple[Condition, ...] = ()
    commander_card: tuple[CardStep, ...] = ()
    technical_card: tuple[CardStep, ...] = ()
    sources: tuple[Provenance, ...] = ()
    contacts: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = field(default=())

    def definition(self, hazard: str, level: ResponseLevel) -> LevelDefinition | None:
        """The definition of that hazard and level, or None when the plan has none."""
        for found in self.levels:
            if found.hazard == hazard and found.level is level:
                return found
        return None

    def ladder(self, hazard: str) -> tuple[LevelDefinition, ...]:
        """That hazard's levels, gravest first."""
        own = (d for d in self.levels if d.hazard == hazard)
        return tuple(sorted(own, key=lambda d: d.level.rank))

    def ladder_for(self, hazard: str) -> str:
        """The hazard whose ladder governs ``hazard`` here; empty when the plan does not cover it.

        A flood plan that names 山洪 without levels of its own treats it by its flood levels.
        """
        own = {d.hazard for d in self.levels}
        if hazard in own:
            return hazard
        if hazard in self.hazards:
            return next((h for h in self.hazards if h in own), "")
        return ""

    def inherited(self, definition: LevelDefinition) -> Iterator[LevelDefinition]:
        """The definition and the lower ones it builds on; stops at a cycle instead of looping."""
        seen: set[ResponseLevel] = set()
        current: LevelDefinition | None = definition
        while current is not None and current.level not in seen:
            seen.add(current.level)
            yield current
            lower = current.inherits
            current = self.definition(definition.hazard, lower) if lower else None

    def measures_at(self, hazard: str, level: ResponseLevel) -> tuple[Measure, ...]:
        """Everything to be done at a level: its own measures, then those it inherits.

        A measure replaced by a graver level's ``same_as`` is left out.
        """
        definition = self.definition(hazard, level)
        if definition is None:
            return ()
        found: list[Measure] = []
        replaced: set[str] = set()
        for step in self.inherited(definition):
            found += [m for m in step.measures if m.id not in replaced]
            replaced |= {m.same_as for m in step.measures if m.same_as}
        return tuple(found)

    def new_measures(
        self, hazard: str, level: ResponseLevel, known: frozenset[str]
    ) -> tuple[Measure, ...]:
        """What a raise adds: measures at ``level`` whose ids are not yet ``known``."""
        return tuple(m for m in self.measures_at(hazard, level) if m.id not in known)
