"""Teams, goods, places and machines in one form, so that one list, one search shows them all."""

from __future__ import annotations

from commandpost.domain.metrics import number_text
from commandpost.domain.records import dataclass
from commandpost.domain.roster import (
    Expert,
    KeySite,
    LandingPoint,
    Machine,
    Person,
    Roster,
    Shelter,
    Supply,
    Team,
    Unit,
)
from commandpost.host.pinyin import spelled


@dataclass(frozen=True, slots=True)
class Resource:
    """Anything that can be called on, in one form; ``phone`` calls its keeper."""

    id: str
    name: str
    kind: str
    place: str
    amount: str
    keeper: str
    phone: str
    detail: str
    found_by: str

    @property
    def phones(self) -> tuple[str, ...]:
        """Each number by itself, as it is dialled."""
        return tuple(number for number in self.phone.split("、") if number)


class Places:
    """What a resource's area is called, and who answers for a key site."""

    def __init__(self, roster: Roster) -> None:
        self._areas = {a.code: a for a in roster.areas}
        people = {p.id: p for p in roster.people if p.active}
        self._holders: dict[str, list[tuple[str, Person]]] = {}
        for post in roster.posts:
            if post.site and post.person in people:
                self._holders.setdefault(post.site, []).append((post.role, people[post.person]))

    def name(self, code: str) -> str:
        """青石镇上坪村."""
        area = self._areas.get(code)
        if area is None:
            return code
        above = self._areas.get(area.parent) if area.kind == "village" else None
        return (above.name if above else "") + area.name

    def holders(self, site: str) -> list[tuple[str, Person]]:
        """Posts at a key site with those who hold them."""
        return self._holders.get(site, [])


def found_by(*words: str) -> str:
    """What a search looks in."""
    return " ".join(filter(None, words)).lower()


def _joined(*parts: str) -> str:
    return "；".join(filter(None, parts))


def _counted(number: int | None, word: str) -> str:
    return f"{number}{word}" if number is not None else ""


def _spot(longitude: float | None, latitude: float | None) -> str:
    if longitude is None or latitude is None:
        return ""
    return f"{longitude:.6g}，{latitude:.6g}"


def _resource(
    found: Team | Supply | Shelter | Expert | Unit | Machine | LandingPoint,
    kind: str,
    place: str,
    amount: str,
    keeper: str,
    detail: tuple[str, ...],
    also: tuple[str, ...] = (),
) -> Resource:
    """One row: found by its name, kind, place, keeper and number, and by ``also``."""
    spoken = (found.name, place, keeper, *also)
    return Resource(
        id=found.id,
        name=found.name,
        kind=kind,
        place=place,
        amount=amount,
        keeper=keeper,
        phone=found.phone,
        detail=_joined(*detail, found.note),
        found_by=found_by(*spoken, *map(spelled, filter(None, spoken)), kind, found.phone),
    )


def team(found: Team) -> Resource:
    """A team: how many, how soon."""
    return _resource(
        *(found, found.kind, found.place or found.unit, _counted(found.strength, "人")),
        found.leader,
        (_counted(found.ready_minutes, "分钟出动"), found.vehicles, found.equipment),
        (found.unit, found.equipment),
    )


def supply(found: Supply) -> Resource:
    """Goods: how much, where, until when."""
    held = found.quantity
    amount = f"{number_text(held)}{found.unit}" if held is not None else ""
    reserve = f"{found.reserve}储备" if found.reserve else ""
    expires = f"有效期{found.expires}" if found.expires else ""
    return _resource(
        *(found, found.code, found.store, amount, found.keeper),
        (found.spec, reserve, expires),
        (found.spec, found.reserve),
    )


def shelter(found: Shelter, places: Places) -> Resource:
    """A shelter: how many it takes, what may strike it."""
    area = places.name(found.area)
    return _resource(
        *(found, found.kind, found.place or area, _counted(found.capacity, "人"), found.keeper),
        (f"风险：{found.risks}" if found.risks else "",),
        (area, found.risks),
    )


def expert(found: Expert) -> Resource:
    """An expert: of what."""
    return _resource(
        *(found, found.field, found.unit, found.title, found.name),
        (found.hazards,),
        (found.title, found.hazards),
    )


def unit(found: Unit, places: Places) -> Resource:
    """A unit: its duty telephone."""
    area = places.name(found.area)
    return _resource(found, found.kind, found.place or area, "", found.leader, (), (area,))


def machine(found: Machine, places: Places) -> Resource:
    """A heavy machine: how many, how soon there."""
    area = places.name(found.area)
    return _resource(
        *(found, found.kind, found.place or area, _counted(found.count, "台"), found.owner),
        (_counted(found.arrival_minutes, "分钟到达"),),
        (area,),
    )


def landing(found: LandingPoint, places: Places) -> Resource:
    """A landing point: what ground, how large, what stands around."""
    area = places.name(found.area)
    obstacles = f"障碍物：{found.obstacles}" if found.obstacles else ""
    return _resource(
        *(found, found.surface, found.place or area, found.size, found.keeper),
        (obstacles, _spot(found.longitude, found.latitude)),
        (area,),
    )


def site(found: KeySite, places: Places) -> Resource:
    """A key site: whom it threatens, where they go, who answers for it."""
    area = places.name(found.area)
    holders = places.holders(found.id)
    first = holders[0][1] if holders else None
    names = " ".join(f"{p.name} {p.pinyin}" for _, p in holders)
    return Resource(
        id=found.id,
        name=found.name,
        kind=found.kind,
        place=area or found.place,
        amount=_counted(found.people, "人"),
        keeper=first.name if first else "",
        phone="、".join(first.phones) if first else "",
        detail=_joined(
            found.risk,
            f"转移至{found.transfer_to}" if found.transfer_to else "",
            found.signal,
            *(f"{role} {p.name} {'、'.join(p.phones)}".strip() for role, p in holders),
            found.note,
        ),
        found_by=found_by(
            *(found.name, spelled(found.name), found.kind, found.risk, area, spelled(area)),
            *(names, found.transfer_to),
        ),
    )
