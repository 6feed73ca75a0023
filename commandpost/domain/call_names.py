"""Names of the roster inside a text, and what typed pinyin initials may mean."""

from __future__ import annotations

import re
from collections.abc import Iterable

from commandpost.domain.records import dataclass

TOWNSHIP, VILLAGE, PERSON, TEAM, UNIT = "township", "village", "person", "team", "unit"
_HAN = "\u3400-\u9fff"
_STEM = re.compile(r"(?:村民委员会|居民委员会|社区|村|居委会)$")
_HAMLETS = {"z": "组", "c": "村", "t": "屯"}
_AFTER_A_NAME = re.compile(
    rf"^(?:$|[^{_HAN}]|已|到|带|报|说|在|率|和|与|及|的|去|等|同志|书记|镇长|主任|局长|队长)"
)


@dataclass(frozen=True, slots=True)
class Known:
    """A name the station knows; ``about`` tells it from others, ``spelled`` is its pinyin."""

    kind: str
    name: str
    about: str = ""
    spelled: str = ""
    phone: str = ""

    @property
    def initials(self) -> tuple[str, ...]:
        """Its initials in every reading; whole spellings are longer than the name."""
        return tuple(part for part in self.spelled.split() if len(part) <= len(self.name))


def find_known(text: str, known: Iterable[Known]) -> list[tuple[int, int, Known]]:
    """Names standing in the text, the longest first where they overlap, in the text's order."""
    found: list[tuple[int, int, Known]] = []
    taken: set[int] = set()
    for one in sorted(known, key=lambda k: (-len(k.name), k.kind)):
        if len(one.name) < 2:
            continue
        at = text.find(one.name)
        while at >= 0:
            end = at + len(one.name)
            if taken.isdisjoint(range(at, end)) and _stands_alone(text, at, end, one):
                taken.update(range(at, end))
                found.append((at, end, one))
                break
            at = text.find(one.name, at + 1)
    return sorted(found, key=lambda hit: hit[0])


def _stands_alone(text: str, start: int, end: int, one: Known) -> bool:
    """A name of two characters is a name only where no other word runs into it."""
    if one.kind != PERSON or len(one.name) > 2:
        return True
    before = text[start - 1 : start]
    return not re.match(f"[{_HAN}]", before) and bool(_AFTER_A_NAME.match(text[end:]))


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words may mean: township, village or hamlet, and what is left of the text."""

    township: str
    village: str
    rest: str

    @property
    def shown(self) -> str:
        """As it is said: 甲云镇柳湾组."""
        return f"{self.township}{self.village}"


def places_meant(
    text: str, townships: Iterable[Known], villages: Iterable[Known]
) -> tuple[Place, ...]:
    """The places that a typed line may mean, by characters or initials; none when it names none.

    ``jyz lwz 小桥头`` is a township, a village or hamlet, and the rest. One result is certain,
    several are for the officer to choose from.
    """
    towns, inner = tuple(townships), tuple(villages)
    by_words = _by_words(text, towns, inner)
    return by_words or _by_initials(text, towns, inner)


def _by_words(text: str, towns: tuple[Known, ...], inner: tuple[Known, ...]) -> tuple[Place, ...]:
    words = text.lstrip()
    town = _leading(words, towns)
    after = words[len(town.name) :].lstrip() if town else words
    within = tuple(v for v in inner if town is None or v.about == town.name)
    villages = [v for v in within if after.startswith(v.name)]
    if not villages:
        return (Place(town.name, "", after),) if town else ()
    longest = max(len(v.name) for v in villages)
    meant = [v for v in villages if len(v.name) == longest]
    return tuple(dict.fromkeys(Place(v.about, v.name, after[longest:].lstrip()) for v in meant))


def _leading(words: str, names: tuple[Known, ...]) -> Known | None:
    fitting = [n for n in names if words.startswith(n.name)]
    return max(fitting, key=lambda n: len(n.name), default=None)


def _by_initials(
    text: str, towns: tuple[Known, ...], inner: tuple[Known, ...]
) -> tuple[Place, ...]:
    tokens = text.split()
    if not tokens or not _latin(tokens[0]):
        return ()
    first = tokens[0].lower()
    found: list[Place] = []
    second = tokens[1].lower() if len(tokens) > 1 and _latin(tokens[1]) else ""
    after_two, after_one = _after(text, 2), _after(text, 1)
    for town in (t for t in towns if first in t.initials):
        inside = tuple(v for v in inner if v.about == town.name)
        names = _villages(second, inside) if second else []
        found += [Place(town.name, name, after_two) for name, _ in names]
        if not names:
            found.append(Place(town.name, "", after_one))
    if any(place.village for place in found):
        found = [place for place in found if place.village]
    elif not found:
        found = [Place(about, name, after_one) for name, about in _villages(first, inner)]
    return tuple(dict.fromkeys(found))


def _villages(letters: str, inner: tuple[Known, ...]) -> list[tuple[str, str]]:
    """Villages of those initials; a hamlet (组) by the initials of its village's stem."""
    exact = [(v.name, v.about) for v in inner if letters in v.initials]
    if exact or letters[-1:] not in _HAMLETS:
        return exact
    found = []
    for village in inner:
        stem = _STEM.sub("", village.name)
        if len(stem) == len(letters) - 1 and any(
            part.startswith(letters[:-1]) for part in village.initials
        ):
            found.append((stem + _HAMLETS[letters[-1]], village.about))
    return found


def _latin(token: str) -> bool:
    return len(token) >= 2 and token.isascii() and token.isalpha()


def _after(text: str, tokens: int) -> str:
    parts = text.split(maxsplit=tokens)
    return parts[tokens] if len(parts) > tokens else ""
