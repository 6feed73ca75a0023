"""What was found in a plan file, as a tree of paths with a line of words each, and its doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.plan import LevelDefinition
from commandpost.domain.plan_settling import (
    LEVEL_LISTS,
    LISTS,
    PARTICULARS,
    Settling,
    Verdict,
    original,
)
from commandpost.domain.records import dataclass
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.plan_words import finding_words, level_words

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue
    from commandpost.domain.plan_draft import Place

TOP = "particulars"
SIGNS = {
    Verdict.ACCEPTED: "✓",
    Verdict.CORRECTED: "✎",
    Verdict.MANUAL: "☝",
    Verdict.DROPPED: "✕",
    Verdict.ADDED: "+",
    None: "?",
}
_PARTS = {
    "conditions": "part.condition",
    "authority": "part.authority",
    "measures": "part.measure",
    "bodies": "part.body",
    "groups": "part.group",
    "deadlines": "part.deadline",
    "termination": "part.termination",
    "warnings": "part.warning",
    "contacts": "part.contact",
    TOP: "part.particular",
}


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """A doubt in the list: what is unclear, where, and what was decided about it."""

    number: int
    sign: str
    verdict: Verdict | None
    place: str
    words: str
    about: str

    @property
    def path(self) -> str:
        """The doubt's own path."""
        return f"doubts.{self.number}"


def metric_catalogue(desk: Desk) -> Catalogue:
    """The figures a bound may name."""
    return desk.catalogue()


def doubt_rows(settling: Settling) -> tuple[DoubtRow, ...]:
    """Every doubt, in the order of the text as it was read."""
    return tuple(
        DoubtRow(
            number,
            SIGNS[verdict],
            verdict,
            doubt.place,
            text(doubt.key, text=doubt.text, assumed=doubt.assumed),
            settling.about[number],
        )
        for number, (doubt, verdict) in enumerate(
            zip(settling.draft.doubts, settling.verdicts, strict=True)
        )
    )


def children_of(settling: Settling, path: str) -> tuple[str, ...]:
    """The paths below one; what a plan does not have is not there, what a level lacks is."""
    if not path:
        levels = (f"levels.{n}" for n in settling.indices("levels"))
        lists = (name for name in LISTS if settling.indices(name))
        return (TOP, *levels, *lists)
    if path == TOP:
        return PARTICULARS
    steps = path.split(".")
    if steps[0] == "levels" and len(steps) == 2:
        return tuple(f"{path}.{name}" for name in LEVEL_LISTS)
    if is_list(path):
        return tuple(f"{path}.{n}" for n in settling.indices(path))
    return ()


def is_list(path: str) -> bool:
    """Whether a path names a list of findings rather than one."""
    return path in LISTS or path.rpartition(".")[2] in LEVEL_LISTS


def parent_of(path: str) -> str:
    """The path above one in the tree."""
    if path in PARTICULARS:
        return TOP
    above = path.rpartition(".")[0]
    return "" if above == "levels" else above


def line_of(settling: Settling, path: str, catalogue: Catalogue) -> str:
    """One line for the tree; a dropped finding still shows what was read."""
    if path == TOP or is_list(path):
        name = text(_PARTS[path.rpartition(".")[2]])
        if path == TOP:
            return name
        count = sum(settling.found(f"{path}.{n}") is not None for n in settling.indices(path))
        return f"{name} {count}"
    thing = settling.found(path)
    if thing is None:
        thing = original(settling.draft.plan, path)
    words = "" if thing is None else finding_words(path, thing, catalogue)
    if path in PARTICULARS:
        return f"{text(f'field.{path}')}：{words or '—'}"
    return f"{level_words(thing)}  {words}" if isinstance(thing, LevelDefinition) else words


def finding_at(places: tuple[Place, ...], position: int) -> str:
    """The path of the smallest finding at a character of the text; empty where nothing was found.

    Where a doubt and its finding stand at the same words, it is the finding.
    """
    found = (
        (place.end - place.start, place.path.startswith("doubts."), number)
        for number, place in enumerate(places)
        if place.start <= position < place.end and not place.path.startswith("sections.")
    )
    best = min(found, default=None)
    return places[best[2]].path if best is not None else ""
