"""What may be done to figures already told: explain, correct, withdraw, note as typed in."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.figures import (
    FiguresCorrected,
    FiguresExplained,
    FiguresKeyed,
    FiguresWithdrawn,
    KeyedCell,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.figures import Ledger, LedgerBuilder, Point, Struck, check_cells
from commandpost.domain.ids import Id
from commandpost.domain.metrics import Catalogue
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class ExplainFigures:
    """One line of reason for a fall, a jump, a correction or a withdrawal."""

    about: Id
    place: str
    metric: str
    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class CorrectFigure:
    """The figure of that entry, place, indicator and time was ``value``."""

    about: Id
    place: str
    metric: str
    figure_at: Instant
    value: float
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawFigure:
    """That figure should not stand; without ``figure_at`` the whole report should not."""

    about: Id
    place: str
    metric: str
    figure_at: Instant | None = None
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """These cells were typed into the upper level's system just now."""

    cells: tuple[KeyedCell, ...]
    system: str = ""
    by: str = ""


NOBODY = Point("", "", 0.0, Instant(0), False, Id(""))
"""Stands in until the struck figure takes its place."""
FIGURE_ENTRIES = (FiguresExplained, FiguresCorrected, FiguresWithdrawn, FiguresKeyed)
FigureIntent = ExplainFigures | CorrectFigure | WithdrawFigure | KeyFigures


def decide_figures(
    ledger: Ledger, intent: FigureIntent, catalogue: Catalogue, now: Instant
) -> tuple[Draft, ...]:
    """What an intent about standing figures comes to."""
    if isinstance(intent, KeyFigures):
        if not intent.cells:
            raise OperatorError("figures.nothing_to_key")
        return (Draft(now, FiguresKeyed(intent.system, intent.cells, intent.by)),)
    if isinstance(intent, ExplainFigures):
        return _explain(ledger, intent, now)
    point = _standing(ledger, intent)
    if isinstance(intent, CorrectFigure):
        check_cells(intent.place, (Cell(intent.metric, intent.value),), catalogue)
        if intent.value == point.value:
            raise OperatorError("figures.same", place=intent.place)
        return (
            Draft(
                now,
                FiguresCorrected(
                    about=intent.about,
                    place=intent.place,
                    metric=intent.metric,
                    figure_at=intent.figure_at,
                    before=point.value,
                    after=intent.value,
                    reason=intent.reason.strip(),
                    by=intent.by,
                ),
            ),
        )
    withdrawn = FiguresWithdrawn(
        about=intent.about,
        place=intent.place,
        metric=intent.metric,
        figure_at=intent.figure_at,
        before=point.value,
        reason=intent.reason.strip(),
        by=intent.by,
    )
    return (Draft(now, withdrawn),)


def _explain(ledger: Ledger, intent: ExplainFigures, now: Instant) -> tuple[Draft, ...]:
    if not intent.reason.strip():
        raise OperatorError("figures.explain_empty")
    known = ((p.entry, p.place, p.metric) for p in ledger.history)
    taken = ((s.by, s.point.place, s.point.metric) for s in ledger.struck)
    wanted = (intent.about, intent.place, intent.metric)
    if wanted not in known and wanted not in taken:
        raise OperatorError("figures.gone", place=intent.place)
    explained = FiguresExplained(
        intent.about, intent.place, intent.metric, intent.reason.strip(), intent.by
    )
    return (Draft(now, explained),)


def _standing(ledger: Ledger, intent: CorrectFigure | WithdrawFigure) -> Point:
    """The figure meant, as it counts now; two operators may have corrected it at once."""
    for point in reversed(ledger.history):
        same = (point.entry, point.place, point.metric) == (
            intent.about,
            intent.place,
            intent.metric,
        )
        if same and intent.figure_at in (None, point.as_of):
            return point
    raise OperatorError("figures.gone", place=intent.place)


def apply_figures(ledger: LedgerBuilder, payload: object, entry: Id, at: Instant) -> None:
    """Fold one entry about standing figures into the ledger."""
    if isinstance(payload, FiguresExplained):
        ledger.explain(payload.about, payload.place, payload.metric, payload.reason)
    elif isinstance(payload, FiguresCorrected):
        _correct(ledger, payload, entry, at)
    elif isinstance(payload, FiguresWithdrawn):
        gone = Struck(NOBODY, entry, at, payload.reason)
        if payload.figure_at is None:
            ledger.strike(payload.about, by=gone)
        else:
            ledger.strike(payload.about, payload.place, payload.metric, payload.figure_at, by=gone)
    elif isinstance(payload, FiguresKeyed):
        ledger.key(((cell.metric, cell.place, cell.value) for cell in payload.cells), at)


def _correct(ledger: LedgerBuilder, told: FiguresCorrected, entry: Id, at: Instant) -> None:
    taken = ledger.strike(
        told.about,
        told.place,
        told.metric,
        told.figure_at,
        by=Struck(NOBODY, entry, at, told.reason, told.after),
    )
    for point in taken:
        ledger.add(
            replace(point, value=told.after, entry=entry, verified=False, reason=told.reason)
        )
