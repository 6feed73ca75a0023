"""The dead, the missing and the injured: against the report before, and text against table."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from commandpost.domain.figure_checks import StepKind
from commandpost.domain.paper_findings import PaperFinding, Severity
from commandpost.domain.reporting import Stage
from commandpost.reports.lint_book import lint_book
from commandpost.reports.phrases import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.domain.situation import FigureColumn, Situation
    from commandpost.reports.editing import Piece

LIVES = ("dead", "missing", "dead_missing", "injured")
_NONE = re.compile(r"(?:无|未造成|没有|未发现|暂无)(?:任何)?人员伤亡")
_LOWER = (StepKind.FALL, StepKind.CORRECTED, StepKind.WITHDRAWN)


def lives_findings(situation: Situation, pieces: tuple[Piece, ...]) -> Iterator[PaperFinding]:
    """What somebody upstairs would ask about first."""
    lives = [column for column in situation.figures.columns if column.metric in LIVES]
    where = figures_passage(pieces)
    for column in lives:
        yield from _against_before(situation, column, where)
    for piece in pieces:
        if piece.prose and "#figures" not in piece.behind:
            yield from _against_table(situation, lives, piece)


def figures_passage(pieces: tuple[Piece, ...]) -> str:
    """The passage that tells the totals."""
    return next((piece.key for piece in pieces if "#figures" in piece.behind), "")


def _against_before(
    situation: Situation, column: FigureColumn, where: str
) -> Iterator[PaperFinding]:
    now, before = column.total, column.before
    told = situation.stage is Stage.VERIFIED and bool(column.reasons)  # its own table says so
    if before is None or now == before or told:
        return
    places = [("name", column.name), ("before", number(before)), ("unit", column.unit)]
    if now is None:
        yield PaperFinding("paper.lint.lives_gone", where, "", Severity.ERROR, tuple(places))
        return
    change = now - before
    sign = "+" if change > 0 else "−"
    places += [("now", number(now)), ("delta", f"{sign}{number(abs(change))}")]
    key, severity = "paper.lint.lives_up", Severity.NOTE
    if change < 0:
        key, severity = _fall(situation, column)
        places.append(("reason", "；".join(column.reasons)))
    words = f"{column.name}{number(now)}{column.unit}"
    yield PaperFinding(key, where, words, severity, tuple(places))


def _fall(situation: Situation, column: FigureColumn) -> tuple[str, Severity]:
    """The missing fall when they are found; any other fall wants a reason on record."""
    steps = situation.figures.steps
    if column.reasons:
        return "paper.lint.lives_down_told", Severity.NOTE
    if any(step.metric == column.metric and step.kind in _LOWER for step in steps):
        return "paper.lint.lives_down", Severity.ERROR
    if column.metric in ("missing", "dead_missing"):
        return "paper.lint.lives_found", Severity.WARNING
    return "paper.lint.lives_down", Severity.ERROR


def _against_table(
    situation: Situation, lives: list[FigureColumn], piece: Piece
) -> Iterator[PaperFinding]:
    none = _NONE.search(piece.text)
    known = [c for c in lives if c.total is not None]
    if none is not None:
        hurt = next((c for c in known if c.total), None)
        if hurt is not None:
            told = f"{hurt.name}{number(hurt.total or 0)}{hurt.unit}"
            yield _differs("paper.lint.none_hurt", piece, none.group(), told, Severity.ERROR)
        elif not known:
            yield _differs("paper.lint.none_told", piece, none.group(), "", Severity.WARNING)
    columns = {column.metric: column for column in lives}
    for metric in ("dead", "missing", "injured"):
        column = columns.get(metric)
        for match in _told_of(metric).finditer(piece.text):
            said = float(match[1] or match[2])
            if column is None or column.total is None:
                yield _differs("paper.lint.lives_unreported", piece, match.group(), "")
            elif said not in _sayable(situation, column):
                told = f"{column.name}{number(column.total)}{column.unit}"
                yield _differs("paper.lint.lives_differ", piece, match.group(), told)


@cache
def _told_of(metric: str) -> re.Pattern[str]:
    words = getattr(lint_book().casualties, metric)
    after, before = r"[^\d，。；、]{0,3}(\d{1,7})[人名]", r"(?<!\d)(\d{1,7})[人名]"
    return re.compile(f"{words}{after}|{before}{words}")


def _sayable(situation: Situation, column: FigureColumn) -> set[float | None]:
    """What may stand in words beside the total: a place's own, the report before's, the change."""
    at = situation.figures.columns.index(column)
    own = {row.values[at] for row in situation.figures.rows if at < len(row.values)}
    change = {(column.total or 0) - column.before} if column.before is not None else set()
    return {column.total, column.before, *own, *change}


def _differs(
    key: str, piece: Piece, words: str, told: str, severity: Severity = Severity.WARNING
) -> PaperFinding:
    return PaperFinding(key, piece.key, words, severity, (("words", words), ("told", told)))
