"""Hits of a search over all plans in force, each with its section and the words around it."""

from __future__ import annotations

import re

from commandpost.domain.plan import Plan
from commandpost.domain.plan_passages import Part
from commandpost.domain.records import dataclass
from commandpost.store.plan_search import Found
from commandpost.usecases.desk import Desk

SHOWN = 300
BEFORE, AFTER = 16, 60
SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: which plan and section, and the words with what stands around them.

    ``section`` is the place in the plan's sections, -1 for words that stand in none.
    """

    plan: str
    revision: str
    title: str
    part: Part
    section: int
    heading: str
    before: str
    words: str
    after: str
    times: int


@dataclass(frozen=True, slots=True)
class Hits:
    """The answer to the words asked for; ``total`` may be more than is shown."""

    asked: str
    hits: tuple[Hit, ...]
    total: int


def search_plans(desk: Desk, words: str) -> Hits:
    """Every place that holds the words, from two characters up, exactly as they are written."""
    asked = " ".join(words.split())
    if len(asked.replace(" ", "")) < SHORTEST:
        return Hits(asked, (), 0)
    titles = {r.name: r.title for r in desk.store.documents.revisions(Plan)}
    found = _once(desk.store.documents.search.search(asked))
    found.sort(key=lambda f: titles[f.plan])
    hits = tuple(_hit(f, titles[f.plan], asked) for f in found[:SHOWN])
    return Hits(asked, hits, len(found))


def _once(found: list[Found]) -> list[Found]:
    """What was understood of a section repeats its text: then the section alone is told."""
    sections = {(f.plan, f.section) for f in found if f.part is Part.SECTION}
    return [f for f in found if f.part is Part.SECTION or (f.plan, f.section) not in sections]


def _hit(found: Found, title: str, asked: str) -> Hit:
    text = _without_heading(found)
    first = re.escape(asked.split(maxsplit=1)[0])
    places = list(re.finditer(first, text, re.IGNORECASE))
    if not places:  # the words stand in the heading
        text = found.words
        places = list(re.finditer(first, text, re.IGNORECASE))
    begin, end = places[0].span() if places else (0, 0)
    head = " ".join(text[max(begin - BEFORE, 0) : begin].split())
    return Hit(
        plan=found.plan,
        revision=found.revision,
        title=title,
        part=found.part,
        section=found.section,
        heading=found.heading,
        before=("…" if begin > BEFORE else "") + head,
        words=text[begin:end],
        after=text[end : end + AFTER].replace("\n", " ").rstrip()
        + ("…" if len(text) > end + AFTER else ""),
        times=len(places),
    )


def _without_heading(found: Found) -> str:
    return found.words.removeprefix(found.heading).lstrip("\n")
