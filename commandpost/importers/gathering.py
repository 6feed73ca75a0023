"""What the rows of a workbook have brought so far: areas by name, people by name and number."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from commandpost.domain.roster import (
    Area,
    Expert,
    KeySite,
    LandingPoint,
    Machine,
    Person,
    Post,
    Roster,
    Shelter,
    Supply,
    Team,
    Unit,
)
from commandpost.host.phones import ChinesePhones
from commandpost.host.pinyin import spelled
from commandpost.importers import cells
from commandpost.importers.cells import Identities, RefusedError

if TYPE_CHECKING:
    from commandpost.domain.roster_draft import RosterWarning
    from commandpost.importers.tables import Table

_COUNTY_LABELS = ("县名", "县(市、区)名称", "县（市、区）名称", "县名称", "行政区名称")


@dataclass(slots=True)
class Gathering:
    """What the rows read so far have brought; a row is taken whole or refused whole."""

    rules: ChinesePhones
    known: tuple[Area, ...] = ()
    ids: Identities = field(default_factory=Identities)
    areas: dict[str, Area] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    posts: list[Post] = field(default_factory=list)
    teams: list[Team] = field(default_factory=list)
    supplies: list[Supply] = field(default_factory=list)
    shelters: list[Shelter] = field(default_factory=list)
    experts: list[Expert] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    machines: list[Machine] = field(default_factory=list)
    landings: list[LandingPoint] = field(default_factory=list)
    sites: list[KeySite] = field(default_factory=list)
    site_kind: str = ""  # what the sheet at hand lists, where its rows do not say
    warnings: list[RosterWarning] = field(default_factory=list)
    county: str = ""
    township: str = ""  # the one last named: below it, an empty cell means the same again
    _ids: dict[str, set[str]] = field(default_factory=dict)
    _by_phone: dict[tuple[str, str], str] = field(default_factory=dict)
    _by_code: dict[str, Area] = field(default_factory=dict)
    _by_name: dict[str, dict[str, Area]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for area in self.known:
            self._find(area)

    def add_area(self, area: Area) -> None:
        """Keep an area, findable by its name."""
        self.areas[area.code] = area
        self._find(area)

    def roster(self) -> Roster:
        """Everything gathered."""
        return Roster(
            areas=tuple(self.areas.values()),
            people=tuple(self.people.values()),
            posts=tuple(self.posts),
            units=tuple(self.units),
            teams=tuple(self.teams),
            supplies=tuple(self.supplies),
            shelters=tuple(self.shelters),
            experts=tuple(self.experts),
            machines=tuple(self.machines),
            landings=tuple(self.landings),
            sites=tuple(self.sites),
        )

    def read_facts(self, table: Table) -> bool:
        """Take the county's figures from a sheet of labels and values; False when it is none."""
        facts = {row[0]: row[1] for row in table.rows if len(row) > 1 and row[0] and row[1]}
        name = next((facts[label] for label in _COUNTY_LABELS if label in facts), "")
        if not name:
            return False
        code = facts.get("行政区划代码", "") or name
        households, people = _fact(facts, "户数", "总户数"), _fact(facts, "人口", "总人口")
        note = facts.get("备注", "")
        self.add_area(Area(code, name, "county", "", households, people, note))
        return True

    def place(self, township: str, village: str) -> str:
        """The code of a township or village named in a row; unknown names refuse the row."""
        if not township and not village:
            return self.county
        found = list(self._by_name.get(village or township, {}).values())
        if village and township:
            found = [a for a in found if self._is_in(a, township)]
        if len(found) == 1:
            return found[0].code
        if found or len(self._by_name) > bool(self.county):
            field = "village" if village else "township"
            raise RefusedError("roster.unknown_area", field=field, value=f"{township}{village}")
        return "/".join(filter(None, (township, village)))

    def identity(self, part: str, told: str, prefix: str, *words: str) -> str:
        """The id our own export told, or one made from what names the thing."""
        if not told:
            return self.ids.make(prefix, *words)
        self.once(part, told)
        self.ids.taken.add(told)
        return told

    def once(self, part: str, told: str) -> None:
        """Refuse a row whose id stood in the same part before."""
        known = self._ids.setdefault(part, set())
        if told in known:
            raise RefusedError("roster.duplicate", field="id", value=told)
        known.add(told)

    def hold(self, role: str, area: str, person: str, site: str = "") -> None:
        """A post without rank."""
        key = self.ids.make("post", role, area, "", *filter(None, (site,)), person)
        self.posts.append(Post(key, role, area, person, site=site))

    def person(self, name: str, phones: tuple[str, ...], unit: str, title: str) -> str:
        """The id of that person: one who is known by name and number, or a new one."""
        for phone in phones:
            known = self._by_phone.get((name, phone))
            if known is not None:
                old = self.people[known]
                both = tuple(dict.fromkeys((*old.phones, *phones)))
                filled = replace(old, phones=both, unit=old.unit or unit, title=old.title or title)
                return self.enter(filled)
        key = self.ids.make("p", name, unit)
        return self.enter(Person(key, name, unit, title, phones, spelled(name)))

    def enter(self, person: Person) -> str:
        """Keep a person, findable by each number."""
        self.people[person.id] = person
        for phone in person.phones:
            self._by_phone.setdefault((person.name, phone), person.id)
        return person.id

    def full_name(self, code: str) -> str:
        """青石镇上坪村."""
        area = self._by_code.get(code)
        if area is None:
            return code.replace("/", "")
        above = self.full_name(area.parent) if area.kind == "village" and area.parent else ""
        return above + area.name

    def _is_in(self, area: Area, township: str) -> bool:
        above = self._by_code.get(area.parent)
        return above is not None and above.name == township

    def _find(self, area: Area) -> None:
        self._by_code[area.code] = area
        self._by_name.setdefault(area.name, {})[area.code] = area
        if area.kind == "county":
            self.county = area.code


def _fact(facts: dict[str, str], *labels: str) -> int | None:
    for label in labels:
        found = next((v for k, v in facts.items() if k.split("（")[0].split("(")[0] == label), "")
        if found:
            return cells.count(found, "", label)
    return None
