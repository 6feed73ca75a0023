"""What recognition carried into the fields: taken, offered or put back; the words stay whole."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commandpost.ui.pages.call.targets import Targets


class State(Enum):
    """How a carried thing stands."""

    TAKEN = "taken"
    OFFERED = "offered"
    ASK = "ask"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Carry:
    """One thing recognised: what goes into which fields, and from which words.

    ``ways`` are the values it may have, each a tuple of (field, value); the first is the likeliest.
    Without ``sure`` nothing is filled in by itself. No ways: a number is still to be asked for.
    ``source`` is the field that holds the words themselves and keeps what is left of them.
    ``private``: who called and whom to ring is for the erasable sheet, never for the log.
    """

    id: str
    name: str
    words: str
    ways: tuple[tuple[tuple[str, str], ...], ...]
    sure: bool = True
    ask: str = ""
    source: str = ""
    private: bool = False

    def shown(self, way: int) -> str:
        """``Missing 2``."""
        said = (value for field, value in self.ways[way] if value and field != self.source)
        return " ".join((self.name, *said))


@dataclass(frozen=True, slots=True)
class Standing:
    """A carry as it stands; ``way`` is the one taken, or the next that would be."""

    carry: Carry
    state: State
    way: int = 0


@dataclass(slots=True)
class _Taken:
    carry: Carry
    way: int
    before: dict[str, str]


class Carried:
    """Keeps fields in step with the words, and never writes over what a person typed."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._taken: dict[str, _Taken] = {}
        self._refused: dict[str, str] = {}
        self._wanted: dict[str, Carry] = {}
        self._fresh: list[str] = []

    def follow(self, carries: Iterable[Carry]) -> None:
        """These things are said now: new ones go into their fields, others leave them."""
        wanted = {carry.id: carry for carry in carries}
        for key in [key for key in self._taken if key not in wanted]:
            self._undo(key)
        fresh = []
        for carry in wanted.values():
            standing = self._taken.get(carry.id)
            if standing is not None and standing.carry.ways != carry.ways:
                if not self._holds(standing):
                    continue
                self._undo(carry.id, whole=False)
            if carry.id not in self._taken and self._may_fill(carry):
                self._take(carry, 0)
                fresh.append(carry.id)
        self._wanted = wanted
        self._refused = {key: w for key, w in self._refused.items() if key in wanted}
        self._fresh = fresh or [key for key in self._fresh if key in self._taken]

    def settle(self, carries: Iterable[Carry]) -> None:
        """The form was filled from a draft: what the words say is known, and nothing is filled."""
        self.clear()
        self._wanted = {carry.id: carry for carry in carries}
        for carry in self._wanted.values():
            way = self._way(carry)
            if way is None:
                self._refused[carry.id] = carry.words
            else:
                before = dict.fromkeys((field for field, _ in carry.ways[way]), "")
                self._taken[carry.id] = _Taken(carry, way, before)

    def clear(self) -> None:
        """A new call."""
        self._taken, self._refused, self._wanted, self._fresh = {}, {}, {}, []

    def standing(self) -> tuple[Standing, ...]:
        """Everything said, and how it stands."""
        return tuple(self._standing(carry) for carry in self._wanted.values())

    def press(self, key: str) -> None:
        """The officer's key: take it, put it back, or the next of several readings."""
        carry = self._wanted.get(key)
        if carry is None:
            return
        self._fresh = []
        if not carry.ways:
            self._targets.focus(carry.ask)
            return
        taken = self._taken.get(key)
        if taken is None or not self._holds(taken):
            self._take(carry, 0)
            self._refused.pop(key, None)
            return
        self._undo(key)
        if taken.way + 1 < len(carry.ways):
            self._take(carry, taken.way + 1)
        else:
            self._refused[key] = carry.words

    def is_taken(self, key: str) -> bool:
        """Whether that stands in its fields because the words said so."""
        return key in self._taken and self._holds(self._taken[key])

    def put_back(self) -> bool:
        """Esc: what the last words filled in leaves the fields again; whether anything did."""
        fresh, self._fresh = self._fresh, []
        for key in fresh:
            if key in self._taken:
                self._refused[key] = self._taken[key].carry.words
                self._undo(key)
        return bool(fresh)

    def told(self) -> tuple[str, ...]:
        """What stands in fields because the words said so, for the log; no caller's identity."""
        return tuple(
            f"{taken.carry.shown(taken.way)}（“{taken.carry.words}”）"
            for taken in self._taken.values()
            if self._holds(taken) and not taken.carry.private
        )

    # ---- inside ----

    def _standing(self, carry: Carry) -> Standing:
        taken = self._taken.get(carry.id)
        if not carry.ways:
            return Standing(carry, State.ASK)
        if taken is not None and self._holds(taken):
            return Standing(carry, State.TAKEN, taken.way)
        if (way := self._way(carry)) is not None:
            return Standing(carry, State.TAKEN, way)
        filled = any(self._targets.text(field) for field, _ in carry.ways[0])
        refused = carry.id in self._refused or not carry.sure
        return Standing(carry, State.DIFFERS if filled and not refused else State.OFFERED)

    def _may_fill(self, carry: Carry) -> bool:
        if not carry.sure or not carry.ways or self._refused.get(carry.id) == carry.words:
            return False
        return all(
            (standing := self._targets.text(field)) in ("", value)
            or (field == carry.source and standing == carry.words)
            for field, value in carry.ways[0]
        )

    def _take(self, carry: Carry, way: int) -> None:
        before = {field: self._targets.text(field) for field, _ in carry.ways[way]}
        for field, value in carry.ways[way]:
            self._targets.put(field, value)
        self._taken[carry.id] = _Taken(carry, way, before)

    def _undo(self, key: str, *, whole: bool = True) -> None:
        """Fields as they were; words added meanwhile to what was left of the source stay."""
        taken = self._taken.pop(key)
        for field, value in taken.carry.ways[taken.way]:
            standing, before = self._targets.text(field), taken.before[field]
            if field == taken.carry.source:
                if whole and standing.startswith(value) and before.endswith(value):
                    self._targets.put(field, before.removesuffix(value) + standing)
            elif standing == value:
                self._targets.put(field, before)

    def _way(self, carry: Carry) -> int | None:
        return next((n for n in range(len(carry.ways)) if self._stands(carry, n)), None)

    def _holds(self, taken: _Taken) -> bool:
        return self._stands(taken.carry, taken.way)

    def _stands(self, carry: Carry, way: int) -> bool:
        return all(
            self._targets.text(field) == value
            for field, value in carry.ways[way]
            if field != carry.source
        )
