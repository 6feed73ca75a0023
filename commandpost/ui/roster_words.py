"""What the parts of a roster and their fields are called in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def part_word(part: str) -> str:
    """The kind of thing a table of the roster holds: ``people`` → Contacts; unknown: as it is."""
    words = {
        "areas": QCoreApplication.translate("RosterWords", "Areas"),
        "people": QCoreApplication.translate("RosterWords", "Contacts"),
        "posts": QCoreApplication.translate("RosterWords", "Posts"),
        "units": QCoreApplication.translate("RosterWords", "Units"),
        "teams": QCoreApplication.translate("RosterWords", "Teams"),
        "supplies": QCoreApplication.translate("RosterWords", "Supplies"),
        "shelters": QCoreApplication.translate("RosterWords", "Shelters"),
        "experts": QCoreApplication.translate("RosterWords", "Experts"),
        "machines": QCoreApplication.translate("RosterWords", "Machines"),
        "landings": QCoreApplication.translate("RosterWords", "Landing points"),
        "sites": QCoreApplication.translate("RosterWords", "Key sites"),
    }
    return words.get(part, part)


def field_word(field: str, part: str = "") -> str:
    """What a field is called on forms and in what changed; ``A.phone`` is that of holder A."""
    rank, _, bare = field.rpartition(".")
    word = _of_part(part, bare) or _personal(bare) or _of_things(bare) or bare
    if not rank:
        return word
    if rank in ("A", "B"):
        pattern = QCoreApplication.translate("RosterWords", "{rank} post: {field}")
        return pattern.format(rank=rank, field=word)
    pattern = QCoreApplication.translate("RosterWords", "{who}: {field}")
    who = QCoreApplication.translate("RosterWords", "person {n}").format(n=rank)
    return pattern.format(who=who if rank.isdigit() else rank, field=word)


def _of_part(part: str, field: str) -> str:
    """Where the same field means something else in one part."""
    words = {
        ("posts", "role"): QCoreApplication.translate("RosterWords", "Duty"),
        ("posts", "area"): QCoreApplication.translate("RosterWords", "Place of duty"),
        ("supplies", "unit"): QCoreApplication.translate("RosterWords", "Counted in"),
        ("supplies", "code"): QCoreApplication.translate("RosterWords", "GB/T 38565 code"),
        ("supplies", "expires"): QCoreApplication.translate("RosterWords", "Good until"),
        ("people", "name"): QCoreApplication.translate("RosterWords", "Person"),
        ("experts", "name"): QCoreApplication.translate("RosterWords", "Person"),
        ("units", "leader"): QCoreApplication.translate("RosterWords", "Head"),
        ("sites", "people"): QCoreApplication.translate("RosterWords", "People to move (人)"),
        ("sites", "households"): QCoreApplication.translate(
            "RosterWords", "Households to move (户)"
        ),
    }
    return words.get((part, field), "")


def _personal(field: str) -> str:
    words = {
        "id": QCoreApplication.translate("RosterWords", "Row number"),
        "name": QCoreApplication.translate("RosterWords", "Name"),
        "phone": QCoreApplication.translate("RosterWords", "Number"),
        "phones": QCoreApplication.translate("RosterWords", "Number"),
        "name_phone": QCoreApplication.translate("RosterWords", "Name and number"),
        "unit": QCoreApplication.translate("RosterWords", "Unit"),
        "title": QCoreApplication.translate("RosterWords", "Title"),
        "pinyin": QCoreApplication.translate("RosterWords", "Pinyin"),
        "active": QCoreApplication.translate("RosterWords", "On the list"),
        "note": QCoreApplication.translate("RosterWords", "Note"),
        "role": QCoreApplication.translate("RosterWords", "Post"),
        "person": QCoreApplication.translate("RosterWords", "Held by"),
        "rank": QCoreApplication.translate("RosterWords", "A or B"),
        "valid_until": QCoreApplication.translate("RosterWords", "Valid until"),
        "last_trained": QCoreApplication.translate("RosterWords", "Last trained"),
        "site": QCoreApplication.translate("RosterWords", "Key site"),
        "county": QCoreApplication.translate("RosterWords", "County"),
        "township": QCoreApplication.translate("RosterWords", "Township"),
        "village": QCoreApplication.translate("RosterWords", "Village"),
        "field": QCoreApplication.translate("RosterWords", "Field"),
        "hazards": QCoreApplication.translate("RosterWords", "Hazards"),
        "leader": QCoreApplication.translate("RosterWords", "Leader"),
        "keeper": QCoreApplication.translate("RosterWords", "Keeper"),
        "owner": QCoreApplication.translate("RosterWords", "Owner"),
    }
    return words.get(field, "")


def _of_things(field: str) -> str:
    words = {
        "code": QCoreApplication.translate("RosterWords", "Code"),
        "kind": QCoreApplication.translate("RosterWords", "Kind"),
        "area_kind": QCoreApplication.translate("RosterWords", "Level"),
        "parent": QCoreApplication.translate("RosterWords", "Lies in"),
        "households": QCoreApplication.translate("RosterWords", "Households (户)"),
        "population": QCoreApplication.translate("RosterWords", "Population (人)"),
        "people": QCoreApplication.translate("RosterWords", "People (人)"),
        "area": QCoreApplication.translate("RosterWords", "Area"),
        "place": QCoreApplication.translate("RosterWords", "Place"),
        "strength": QCoreApplication.translate("RosterWords", "Strength (人)"),
        "vehicles": QCoreApplication.translate("RosterWords", "Vehicles"),
        "equipment": QCoreApplication.translate("RosterWords", "Equipment"),
        "ready_minutes": QCoreApplication.translate("RosterWords", "Ready within (分钟)"),
        "arrival_minutes": QCoreApplication.translate("RosterWords", "Arrives within (分钟)"),
        "spec": QCoreApplication.translate("RosterWords", "Specification"),
        "quantity": QCoreApplication.translate("RosterWords", "Quantity"),
        "count": QCoreApplication.translate("RosterWords", "How many"),
        "store": QCoreApplication.translate("RosterWords", "Store"),
        "minimum": QCoreApplication.translate("RosterWords", "Minimum stock"),
        "reserve": QCoreApplication.translate("RosterWords", "Reserve form"),
        "produced": QCoreApplication.translate("RosterWords", "Made on"),
        "expires": QCoreApplication.translate("RosterWords", "Good until"),
        "capacity": QCoreApplication.translate("RosterWords", "Capacity (人)"),
        "square_metres": QCoreApplication.translate("RosterWords", "Area (平方米)"),
        "longitude": QCoreApplication.translate("RosterWords", "Longitude"),
        "latitude": QCoreApplication.translate("RosterWords", "Latitude"),
        "risk": QCoreApplication.translate("RosterWords", "Risk"),
        "risks": QCoreApplication.translate("RosterWords", "Risks"),
        "transfer_to": QCoreApplication.translate("RosterWords", "Move people to"),
        "signal": QCoreApplication.translate("RosterWords", "Signal to leave"),
        "surface": QCoreApplication.translate("RosterWords", "Surface"),
        "size": QCoreApplication.translate("RosterWords", "Size"),
        "obstacles": QCoreApplication.translate("RosterWords", "Obstacles"),
    }
    return words.get(field, "")
