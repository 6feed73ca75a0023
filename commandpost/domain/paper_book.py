"""How a station writes its papers, as one thing that is edited, checked, handed on and compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from commandpost.domain.paper_frame import PaperSettings, own_settings
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.recipients import RecipientGroup
from commandpost.domain.records import dataclass
from commandpost.domain.secrecy import has_secrecy_level, is_secrecy_mark
from commandpost.domain.signing import Substitute
from commandpost.domain.station import StationProfile

REGION = "{region}"
"""Stands for the station's own region in a file for other offices."""
LONGEST_HEAD = 40
FEWEST, MOST = 50, 20_000
"""Characters a limit of a paper may ask for."""
LINES = ("", "government", "department")
NUMBER_PLACES = ("prefix", "bare", "year", "number", "title")
_PLACE = re.compile(r"\{(\w+)\}")
_BRACE = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class PaperBook:
    """Settings of each kind, named lists of recipients, who may sign and who for whom."""

    papers: tuple[PaperSettings, ...] = ()
    groups: tuple[RecipientGroup, ...] = ()
    may_sign: tuple[str, ...] = ()
    substitutes: tuple[Substitute, ...] = ()

    def of(self, paper: str, line: str) -> PaperSettings:
        """What is said for exactly that paper and line."""
        return own_settings(self.papers, paper, line)

    def put(self, settings: PaperSettings) -> PaperBook:
        """The book with these for their paper and line; empty ones are none."""
        here = (settings.paper, settings.line)
        kept = [one for one in self.papers if (one.paper, one.line) != here]
        kept += [] if settings.empty else [settings]
        order = {key: number for number, key in enumerate(KINDS)}
        kept.sort(key=lambda one: (order.get(one.paper, len(order)), one.paper, one.line))
        return replace(self, papers=tuple(kept))


@dataclass(frozen=True, slots=True)
class BookProblem:
    """What keeps a book from being saved: which paper (empty: all), which field, why."""

    key: str
    field: str
    paper: str = ""
    line: str = ""
    params: tuple[tuple[str, str], ...] = ()


def book_of(station: StationProfile) -> PaperBook:
    """The station's book."""
    return PaperBook(station.papers, station.groups, station.may_sign, station.substitutes)


def with_book(station: StationProfile, book: PaperBook) -> StationProfile:
    """The station with that book."""
    return replace(
        station,
        papers=book.papers,
        groups=book.groups,
        may_sign=book.may_sign,
        substitutes=book.substitutes,
    )


def handed_on(book: PaperBook, region: str) -> PaperBook:
    """The book for other offices: no names of people, the own region left open in the words."""
    papers = tuple(
        replace(
            one,
            checker="",
            signer="",
            head=_opened(one.head, region),
            recipients=tuple(_opened(name, region) for name in one.recipients),
            copies_to=tuple(_opened(name, region) for name in one.copies_to),
        )
        for one in book.papers
    )
    return PaperBook(tuple(p for p in papers if not p.empty), book.groups, book.may_sign)


def taken_over(found: PaperBook, own: PaperBook, region: str) -> PaperBook:
    """A book from elsewhere as this station takes it: its region, its people, its substitutes."""
    book = PaperBook((), found.groups, found.may_sign or own.may_sign, own.substitutes)
    told = {(one.paper, one.line) for one in found.papers}
    mine = [one for one in own.papers if (one.paper, one.line) not in told]
    for one in found.papers:
        here = own.of(one.paper, one.line)
        book = book.put(
            replace(
                one,
                checker=here.checker,
                signer=here.signer,
                head=one.head.replace(REGION, region),
                recipients=tuple(name.replace(REGION, region) for name in one.recipients),
                copies_to=tuple(name.replace(REGION, region) for name in one.copies_to),
            )
        )
    for one in mine:
        people = PaperSettings(one.paper, one.line, checker=one.checker, signer=one.signer)
        book = book.put(people)
    return book


def _opened(text: str, region: str) -> str:
    return text.replace(region, REGION) if region else text


def places_in(text: str) -> tuple[str, ...]:
    """The places a fixed sentence fills, in their order."""
    return tuple(_PLACE.findall(text))


def word_faults(default: str, own: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a station's words for a fixed sentence: (key, place)."""
    wanted, there = places_in(default), places_in(own)
    for place in dict.fromkeys(wanted):
        if place not in there:
            yield "place_missing", f"{{{place}}}"
    for place in dict.fromkeys(there):
        if place not in wanted:
            yield "place_unknown", f"{{{place}}}"
    if _BRACE.search(_PLACE.sub("", own)):
        yield "brace", ""


def book_problems(
    book: PaperBook, words: Mapping[str, Mapping[str, str]]
) -> tuple[BookProblem, ...]:
    """What keeps the book from being saved; ``words`` are the fixed ones of each kind."""
    found = [*_group_problems(book), *_sign_problems(book)]
    for one in book.papers:
        if one.paper in KINDS:  # a kind of a later version stays as it is
            found += _paper_problems(one, words.get(one.paper, {}))
    return tuple(found)


def _group_problems(book: PaperBook) -> Iterator[BookProblem]:
    seen: set[str] = set()
    for number, group in enumerate(book.groups, 1):
        at = (("number", str(number)), ("name", group.name))
        if not group.name or not group.members:
            yield BookProblem("group_empty", "groups", params=at)
        elif group.name in seen:
            yield BookProblem("group_twice", "groups", params=at)
        seen.add(group.name)


def _sign_problems(book: PaperBook) -> Iterator[BookProblem]:
    for number, one in enumerate(book.substitutes, 1):
        at = (("number", str(number)),)
        if not one.person or not one.acting_for:
            yield BookProblem("substitute_empty", "substitutes", params=at)
        elif one.person == one.acting_for:
            yield BookProblem("substitute_self", "substitutes", params=at)


def _paper_problems(one: PaperSettings, words: Mapping[str, str]) -> Iterator[BookProblem]:
    here = (one.paper, one.line)
    if has_secrecy_level(one.head):
        yield BookProblem("head_secret", "head", *here)
    if len(one.head) > LONGEST_HEAD:
        yield BookProblem("head_long", "head", *here, (("most", str(LONGEST_HEAD)),))
    if one.at_most is not None and not FEWEST <= one.at_most <= MOST:
        bounds = (("least", str(FEWEST)), ("most", str(MOST)))
        yield BookProblem("limit", "at_most", *here, bounds)
    if has_secrecy_level(one.number):
        yield BookProblem("secrecy", "number", *here)
    yield from _number_problems(one)
    for key, own in one.wording:
        if key not in words:
            yield BookProblem("word_unknown", f"wording.{key}", *here, (("word", key),))
            continue
        if is_secrecy_mark(own):
            yield BookProblem("secrecy", f"wording.{key}", *here)
        for fault, place in word_faults(words[key], own):
            yield BookProblem(fault, f"wording.{key}", *here, (("word", key), ("place", place)))


def _number_problems(one: PaperSettings) -> Iterator[BookProblem]:
    if not one.number:
        return
    there = places_in(one.number)
    for place in ("year", "number"):
        if place not in there:
            where = (("word", ""), ("place", f"{{{place}}}"))
            yield BookProblem("place_missing", "number", one.paper, one.line, where)
    for place in there:
        if place not in NUMBER_PLACES:
            where = (("word", ""), ("place", f"{{{place}}}"))
            yield BookProblem("place_unknown", "number", one.paper, one.line, where)
    if _BRACE.search(_PLACE.sub("", one.number)):
        yield BookProblem("brace", "number", one.paper, one.line)
