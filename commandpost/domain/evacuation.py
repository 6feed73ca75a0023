"""The evacuation roll of an episode: who is to leave, has arrived where, and went home again."""

from __future__ import annotations

from dataclasses import field, replace

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.evacuation import (
    EvacueeSeed,
    HouseholdCorrected,
    HouseholdsListed,
    HouseholdsMoved,
    Whereabouts,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant

MOST_PEOPLE = 10_000
"""In one row; a school or a work camp may be one."""

_FROM = {
    Whereabouts.ARRIVED: (Whereabouts.WAITING, Whereabouts.RETURNED),
    Whereabouts.RETURNED: (Whereabouts.ARRIVED,),
    Whereabouts.WAITING: (Whereabouts.ARRIVED, Whereabouts.RETURNED, Whereabouts.STRUCK),
    Whereabouts.STRUCK: (Whereabouts.WAITING, Whereabouts.ARRIVED, Whereabouts.RETURNED),
}
"""From where a row may go there."""
_NEED_REASON = (Whereabouts.WAITING, Whereabouts.STRUCK)


@dataclass(frozen=True, slots=True)
class Evacuee:
    """A row of the roll as it stands; ``sheets`` are all that ever held its names."""

    seed: EvacueeSeed
    state: Whereabouts = Whereabouts.WAITING
    arrived_at: Instant | None = None
    returned_at: Instant | None = None
    sheets: tuple[Id, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether it counts as 已转移: at a shelter, or home again from one."""
        return self.state in (Whereabouts.ARRIVED, Whereabouts.RETURNED)


@dataclass(frozen=True, slots=True)
class Moved:
    """已转移 of a township by the roll: people and households."""

    township: str
    people: int
    households: int


@dataclass(frozen=True, slots=True)
class Evacuation:
    """The whole roll, in the order in which it was written."""

    rows: tuple[Evacuee, ...] = ()

    @property
    def standing(self) -> tuple[Evacuee, ...]:
        """Every row that was not struck."""
        return tuple(row for row in self.rows if row.state is not Whereabouts.STRUCK)

    @property
    def sheets(self) -> tuple[Id, ...]:
        """All that ever held names."""
        return tuple(sheet for row in self.rows for sheet in row.sheets)

    def row(self, row: str) -> Evacuee | None:
        """The row of that id."""
        return next((each for each in self.rows if each.seed.id == row), None)

    def people(self, *states: Whereabouts) -> int:
        """How many people stand there."""
        return sum(row.seed.people or 0 for row in self.rows if row.state in states)

    def in_shelter(self, shelter: str) -> int:
        """How many people are in that shelter now."""
        return sum(
            row.seed.people or 0
            for row in self.rows
            if row.seed.shelter == shelter and row.state is Whereabouts.ARRIVED
        )

    def bound_for(self, shelter: str) -> int:
        """How many are still to come to that shelter."""
        return sum(
            row.seed.people or 0
            for row in self.rows
            if row.seed.shelter == shelter and row.state is Whereabouts.WAITING
        )

    def moved(self) -> tuple[Moved, ...]:
        """已转移 township by township, in the roll's order."""
        names = dict.fromkeys(row.seed.township for row in self.standing)
        found = []
        for name in names:
            own = [row for row in self.rows if row.moved and row.seed.township == name]
            found.append(Moved(name, sum(row.seed.people or 0 for row in own), len(own)))
        return tuple(found)


@dataclass
class EvacuationBuilder:
    """The mutable half of the fold."""

    rows: dict[str, Evacuee] = field(default_factory=dict)

    def apply(self, entry: Entry) -> bool:
        """Take in an entry of the roll; False when it is about something else."""
        payload, at = entry.payload, entry.happened_at
        if isinstance(payload, HouseholdsListed):
            for seed in payload.rows:
                self.rows.setdefault(seed.id, Evacuee(seed, sheets=_held(seed)))
        elif isinstance(payload, HouseholdCorrected):
            was = self.rows.get(payload.row.id)
            if was is not None:
                sheets = tuple(dict.fromkeys((*was.sheets, *_held(payload.row))))
                self.rows[payload.row.id] = replace(was, seed=payload.row, sheets=sheets)
        elif isinstance(payload, HouseholdsMoved):
            for name in payload.rows:
                if name in self.rows:
                    self.rows[name] = _moved(self.rows[name], payload, at)
        else:
            return False
        return True

    def freeze(self) -> Evacuation:
        """The roll now."""
        return Evacuation(tuple(self.rows.values()))


def _held(seed: EvacueeSeed) -> tuple[Id, ...]:
    return (seed.sheet,) if seed.sheet is not None else ()


def _moved(row: Evacuee, moved: HouseholdsMoved, at: Instant) -> Evacuee:
    seed = replace(row.seed, shelter=moved.shelter) if moved.shelter else row.seed
    if moved.to is Whereabouts.ARRIVED:
        return replace(row, seed=seed, state=moved.to, arrived_at=at, returned_at=None)
    if moved.to is Whereabouts.RETURNED:
        return replace(row, seed=seed, state=moved.to, returned_at=at)
    if moved.to is Whereabouts.WAITING:
        return replace(row, seed=seed, state=moved.to, arrived_at=None, returned_at=None)
    return replace(row, seed=seed, state=moved.to)


@dataclass(frozen=True, slots=True)
class ListHouseholds:
    """Put them on the roll."""

    rows: tuple[EvacueeSeed, ...]


@dataclass(frozen=True, slots=True)
class CorrectHousehold:
    """A row was wrong."""

    row: EvacueeSeed
    reason: str


@dataclass(frozen=True, slots=True)
class MoveHouseholds:
    """They arrived, went home, or are taken back or struck."""

    rows: tuple[str, ...]
    to: Whereabouts
    at: Instant
    shelter: str = ""
    reason: str = ""


Intent = ListHouseholds | CorrectHousehold | MoveHouseholds


def decide(roll: Evacuation, intent: Intent, now: Instant) -> tuple[Draft, ...]:
    """What it comes to; raises ``OperatorError`` when something is missing or cannot be."""
    match intent:
        case ListHouseholds():
            if not intent.rows:
                raise OperatorError("evacuation.nobody")
            for seed in intent.rows:
                _check(seed)
            return (Draft(now, HouseholdsListed(intent.rows)),)
        case CorrectHousehold():
            if roll.row(intent.row.id) is None:
                raise OperatorError("evacuation.no_such_row")
            _check(intent.row)
            if not intent.reason.strip():
                raise OperatorError("evacuation.needs_reason")
            return (Draft(now, HouseholdCorrected(intent.row, intent.reason.strip())),)
        case MoveHouseholds():
            return (_move(roll, intent, now),)


def _move(roll: Evacuation, intent: MoveHouseholds, now: Instant) -> Draft:
    if intent.at > now:
        raise OperatorError("time.in_future")
    if intent.to in _NEED_REASON and not intent.reason.strip():
        raise OperatorError("evacuation.needs_reason")
    wanted = []
    for name in intent.rows:
        row = roll.row(name)
        if row is None:
            raise OperatorError("evacuation.no_such_row")
        if row.state in _FROM[intent.to]:
            wanted.append(name)
    if not wanted:
        raise OperatorError(f"evacuation.not_{intent.to.value}")
    moved = HouseholdsMoved(tuple(wanted), intent.to, intent.shelter.strip(), intent.reason.strip())
    return Draft(intent.at, moved)


def _check(seed: EvacueeSeed) -> None:
    if not seed.place.strip():
        raise OperatorError("evacuation.needs_place")
    if seed.people is not None and not 1 <= seed.people <= MOST_PEOPLE:
        raise OperatorError("evacuation.bad_number", people=seed.people)
