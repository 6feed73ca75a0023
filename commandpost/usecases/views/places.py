"""Names to choose from while typing: the roster's places and people, with their pinyin ready."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache
from itertools import islice, product

from commandpost.domain.roster import Area, Person
from commandpost.usecases.desk import Desk

MOST_WAYS = 8
"""Readings of one name that are kept, the usual ones first."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A name, what tells it from others of that name, and its pinyin (``lwc liuwancun``)."""

    name: str
    about: str = ""
    spelled: str = ""


@dataclass(frozen=True, slots=True)
class PlaceHints:
    """The station's townships, and the villages with the township each lies in as ``about``."""

    townships: tuple[Hint, ...]
    villages: tuple[Hint, ...]


def place_hints(desk: Desk) -> PlaceHints:
    """Townships and villages in the roster's order."""
    areas = desk.store.roster.all(Area)
    names = {area.code: area.name for area in areas}
    return PlaceHints(
        tuple(Hint(a.name, "", spelled(a.name)) for a in areas if a.kind == "township"),
        tuple(
            Hint(a.name, names.get(a.parent, a.parent), spelled(a.name))
            for a in areas
            if a.kind == "village"
        ),
    )


def people_hints(desk: Desk) -> tuple[Hint, ...]:
    """Everybody who can be called, with unit and title."""
    return tuple(
        Hint(p.name, f"{p.unit} {p.title}".strip(), p.pinyin or spelled(p.name))
        for p in desk.store.roster.all(Person)
        if p.active
    )


def spelled(name: str) -> str:
    """Initials and whole spelling of a name, for every reading of its characters."""
    readings = [_readings(character) for character in name]
    ways = list(islice(product(*readings), MOST_WAYS))
    initials = dict.fromkeys("".join(part[0] for part in way) for way in ways)
    return " ".join((*initials, *dict.fromkeys("".join(way) for way in ways)))


_WITHOUT_PHRASES = {"PYPINYIN_NO_PHRASES": "true", "PYPINYIN_NO_DICT_COPY": "true"}


@cache
def _readings(character: str) -> tuple[str, ...]:
    # The phrase book chooses among readings, takes 0.1 s to load with the window standing still,
    # and helps nobody here: all readings of a name are offered anyway.
    if "pypinyin" not in sys.modules:
        os.environ |= _WITHOUT_PHRASES
    from pypinyin import Style, pinyin

    for name in _WITHOUT_PHRASES:  # a child that reads a roster needs them: 重庆 is chongqing
        os.environ.pop(name, None)
    found = pinyin(character, style=Style.NORMAL, heteronym=True)
    return tuple(reading.lower() for reading in found[0] if reading) if found else ()
