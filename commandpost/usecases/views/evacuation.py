"""The evacuation roll on screen and for paper: households with their names, shelters with room."""

from __future__ import annotations

from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.domain.evacuation import Evacuation
from commandpost.domain.evacuation_matter import ShelterLine
from commandpost.domain.households import Household
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Area, Shelter
from commandpost.domain.times import Instant
from commandpost.host.phones import ChinesePhones
from commandpost.usecases.desk import Desk
from commandpost.usecases.evacuation import MOVED, roll_of


@dataclass(frozen=True, slots=True)
class RollRow:
    """A row with what its sheet says; ``erased`` when the names are gone."""

    id: str
    number: int
    told: Household
    state: Whereabouts
    arrived_at: Instant | None
    returned_at: Instant | None
    erased: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """已转移 of a township: by the roll, and as the figures say now (None: 未报)."""

    township: str
    people: int
    households: int
    reported: float | None

    @property
    def differs(self) -> bool:
        """Whether the figures say something else."""
        return self.households > 0 and self.reported != self.people


@dataclass(frozen=True, slots=True)
class RollSheet:
    """The page: the episode, its rows, shelters, counts; and the other episodes there are."""

    episode: Id | None
    title: str
    closed: bool
    rows: tuple[RollRow, ...]
    shelters: tuple[ShelterLine, ...]
    counted: tuple[Counted, ...]
    waiting: int
    arrived: int
    returned: int
    others: tuple[tuple[Id, str], ...]
    townships: tuple[str, ...]

    @property
    def unconfirmed(self) -> bool:
        """Whether the roll says more or less than the figures do."""
        return any(each.differs for each in self.counted)


def roll_sheet(desk: Desk, episode: Id | None = None) -> RollSheet:
    """The roll of that episode, else of the newest one that runs."""
    board = desk.store.projections.board("episode", open_only=False)
    ordered = sorted(board, key=lambda row: (row.state != "open", -row.opened_at))
    others = tuple((row.subject.id, row.title) for row in ordered)
    chosen = episode if episode in dict(others) else (others[0][0] if others else None)
    towns = tuple(a.name for a in desk.store.roster.all(Area) if a.kind == "township")
    if chosen is None:
        return RollSheet(None, "", False, (), (), (), 0, 0, 0, others, towns)
    found = desk.episode(chosen)
    roll = found.evacuation
    return RollSheet(
        chosen,
        found.title,
        found.closed_at is not None,
        roll_rows(desk, chosen),
        shelter_lines(desk, roll),
        _counted(desk, chosen),
        roll.people(Whereabouts.WAITING),
        roll.people(Whereabouts.ARRIVED),
        roll.people(Whereabouts.RETURNED),
        others,
        towns,
    )


def roll_rows(desk: Desk, episode: Id, *, masked: bool = False) -> tuple[RollRow, ...]:
    """Every row that stands, with names; ``masked`` numbers for whatever leaves the program."""
    hide = _mask if masked else str
    found = []
    for row in roll_of(desk, episode).standing:
        seed = row.seed
        sheet = desk.store.sheets.get(seed.sheet) if seed.sheet is not None else {}
        body = sheet or {}
        told = Household(
            place=seed.place,
            name=body.get("name", ""),
            phone=hide(body.get("phone", "")),
            township=seed.township,
            people=seed.people,
            keeper=body.get("keeper", ""),
            keeper_phone=hide(body.get("keeper_phone", "")),
            shelter=seed.shelter,
        )
        gone = sheet is None
        found.append(
            RollRow(
                seed.id, seed.number, told, row.state, row.arrived_at, row.returned_at, erased=gone
            )
        )
    return tuple(found)


def shelter_lines(desk: Desk, roll: Evacuation) -> tuple[ShelterLine, ...]:
    """Every shelter the roll names, then the roster's others that say how many they hold."""
    known = {shelter.name: shelter for shelter in desk.store.roster.all(Shelter)}
    named = dict.fromkeys(row.seed.shelter for row in roll.standing if row.seed.shelter)
    found = []
    for name in (*named, *(n for n, s in known.items() if n not in named and s.capacity)):
        listed = known.get(name)
        found.append(
            ShelterLine(
                name,
                listed.capacity if listed is not None else None,
                roll.in_shelter(name),
                roll.bound_for(name),
                listed.keeper if listed is not None else "",
                listed.phone if listed is not None else "",
            )
        )
    return tuple(found)


def _counted(desk: Desk, episode: Id) -> tuple[Counted, ...]:
    found = desk.episode(episode)
    told = []
    for each in found.evacuation.moved():
        point = found.ledger.cell(MOVED, each.township)
        reported = point.value if point is not None else None
        told.append(Counted(each.township, each.people, each.households, reported))
    return tuple(told)


def _mask(numbers: str) -> str:
    rules = ChinesePhones()
    return "、".join(rules.masked(number) for number in numbers.split("、") if number)
