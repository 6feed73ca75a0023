"""Entries about figures already told: explained, corrected, withdrawn, typed in elsewhere."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("figures.explained", words="reason")
@dataclass(frozen=True, slots=True)
class FiguresExplained:
    """Why a figure fell, jumped or was taken back: one line, after it was recorded."""

    about: Id
    place: str
    metric: str
    reason: str
    by: str = ""


@entry_kind("figures.corrected", words="reason")
@dataclass(frozen=True, slots=True)
class FiguresCorrected:
    """A figure was another one (更正): ``before`` stays to be read, ``after`` counts."""

    about: Id
    place: str
    metric: str
    figure_at: Instant
    before: float
    after: float
    reason: str = ""
    by: str = ""


@entry_kind("figures.withdrawn", words="reason")
@dataclass(frozen=True, slots=True)
class FiguresWithdrawn:
    """A figure never should have stood. Without ``figure_at`` the whole report is meant."""

    about: Id
    place: str
    metric: str
    figure_at: Instant | None = None
    before: float | None = None
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class KeyedCell:
    """What stands for a place in the upper level's system; None was emptied there."""

    place: str
    metric: str
    value: float | None


@entry_kind("figures.keyed")
@dataclass(frozen=True, slots=True)
class FiguresKeyed:
    """These figures were typed into a system of the upper level; only later changes are marked."""

    system: str
    cells: tuple[KeyedCell, ...]
    by: str = ""
