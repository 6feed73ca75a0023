"""What is known of warnings in general: their kinds by name, and what a colour obliges."""

from __future__ import annotations

from commandpost.domain.entries.tasks import TaskSeed
from commandpost.domain.levels import WarningColour
from commandpost.domain.plan import Phase
from commandpost.domain.records import dataclass
from commandpost.domain.times import MINUTE, Instant


@dataclass(frozen=True, slots=True)
class WarningKind:
    """A kind of warning; ``hazards`` are what it announces, ``metric`` what triggers call it."""

    key: str
    zh: str
    en: str
    aliases: tuple[str, ...] = ()
    hazards: tuple[str, ...] = ()
    metric: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every Chinese name it goes under."""
        return (self.zh, *self.aliases)


@dataclass(frozen=True, slots=True)
class WarningAction:
    """What a warning of at least ``colour`` obliges (应对法 66, 67); becomes a task."""

    id: str
    text: str
    colour: WarningColour
    actor: str
    source: str
    minutes: int | None = None
    desk: bool = False
    critical: bool = False
    value: str = ""
    tool: str = ""
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WarningBook:
    """Kinds and obligations, as ``plans_db/warnings.yaml`` holds them."""

    kinds: tuple[WarningKind, ...]
    actions: tuple[WarningAction, ...]

    def kind(self, key: str) -> WarningKind | None:
        """The kind of that key, or None."""
        return next((kind for kind in self.kinds if kind.key == key), None)

    def seeds(self, key: str, colour: WarningColour, received_at: Instant) -> tuple[TaskSeed, ...]:
        """The tasks that a warning of that kind and colour brings."""
        return tuple(
            TaskSeed(
                id=action.id,
                text=action.text,
                actor=action.actor,
                phase=Phase.FIRST_30 if (action.minutes or 99) <= 30 else Phase.TO_120,
                due_at=None
                if action.minutes is None
                else Instant(received_at + action.minutes * MINUTE),
                desk=action.desk,
                critical=action.critical,
                value=action.value,
                tool=action.tool,
                clause=action.source,
            )
            for action in self.actions
            if colour >= action.colour and (not action.kinds or key in action.kinds)
        )
