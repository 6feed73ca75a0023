"""The readable log: people's words and milestones, paged from the journal, newest first."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import Enum

from commandpost.domain.entries import Entry, words_field
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.log import EntryCorrected
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.metrics import Catalogue
from commandpost.domain.times import Instant, dated
from commandpost.host.library import load_metrics
from commandpost.host.text import text
from commandpost.usecases.desk import Desk

QUIET = frozenset({"reporting.set", "log.settled", "paper.reserved"})
"""Kinds of the full machine record that do not read as log lines."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line: when it happened, what, who typed it; ``correction`` is the newer wording."""

    entry: Id
    position: int
    subject: Subject
    kind: str
    at: Instant
    recorded_at: Instant
    text: str
    by: str
    back_entered: bool
    correctable: bool
    words: str
    correction: str = ""


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page of lines; ``before`` asks for the next older page, None when there is none."""

    lines: tuple[LogLine, ...]
    before: int | None


def log_page(
    desk: Desk,
    subjects: tuple[Subject, ...] = (),
    *,
    before: int | None = None,
    limit: int = 200,
) -> LogPage:
    """The newest lines of some subjects (all when none are named) below ``before``."""
    found: list[tuple[int, Entry]] = []
    for subject in subjects or (None,):
        found += desk.store.journal.page(subject, before=before, limit=limit)
    found = sorted(found, key=lambda pair: -pair[0])[:limit]
    corrections = {
        e.payload.corrects: e.payload.text
        for _, e in reversed(found)
        if isinstance(e.payload, EntryCorrected)
    }
    lines = tuple(
        _line(position, entry, corrections.get(entry.id, ""))
        for position, entry in found
        if entry.kind not in QUIET
    )
    return LogPage(lines, found[-1][0] if len(found) == limit else None)


def search_log(desk: Desk, words: str) -> tuple[LogLine, ...]:
    """Lines holding the words, newest first, two characters and up."""
    lines = []
    for position in desk.store.projections.search(words):
        page = desk.store.journal.page(None, before=position + 1, limit=1)
        lines += [_line(p, e, "") for p, e in page]
    return tuple(lines)


def _line(position: int, entry: Entry, correction: str) -> LogLine:
    field = words_field(entry.kind)
    return LogLine(
        entry=entry.id,
        position=position,
        subject=entry.subject,
        kind=entry.kind,
        at=entry.happened_at,
        recorded_at=entry.recorded_at,
        text=line_text(entry),
        by=entry.operator,
        back_entered=entry.back_entered,
        correctable=bool(field),
        words=str(getattr(entry.payload, field)) if field else "",
        correction=correction,
    )


def line_text(entry: Entry, language: str | None = None) -> str:
    """An entry in words: the sentence ``log.<kind>`` filled from its payload."""
    return text(f"log.{entry.kind}", language, **_params(entry.payload, language))


def _params(payload: object, language: str | None) -> dict[str, str]:
    params: dict[str, str] = {}
    if not is_dataclass(payload):
        return params
    for field in fields(payload):
        value = getattr(payload, field.name)
        if is_dataclass(value) and not isinstance(value, type):
            inner = _params(value, language)
            params |= {f"{field.name}_{name}": shown for name, shown in inner.items()}
        else:
            params[field.name] = _shown(field.name, value, language)
    return params


def _shown(name: str, value: object, language: str | None) -> str:
    if isinstance(value, Enum):
        return _word(value, language)
    if isinstance(value, tuple):
        return _list(value)
    if isinstance(value, int) and (name.endswith("_at") or name in ("until", "minute", "at")):
        return dated(Instant(value))
    if name == "hazard" and isinstance(value, str) and value in HAZARDS:
        return HAZARDS[value].zh
    return "" if value is None else str(value)


def _word(value: Enum, language: str | None) -> str:
    if isinstance(value, ResponseLevel):
        return value.numeral
    return text(f"word.{type(value).__name__}.{value.value}", language)


def _list(value: tuple[object, ...]) -> str:
    """Words joined; figures with their names; things that have no words by their number."""
    if all(isinstance(item, str) for item in value):
        return "、".join(str(item) for item in value)
    if all(isinstance(item, Cell) for item in value):
        names = load_metrics()
        return "，".join(_figure(item, names) for item in value if isinstance(item, Cell))
    return str(len(value))


def _figure(cell: Cell, names: Catalogue) -> str:
    if cell.metric not in names:
        return f"{cell.metric} {cell.value:g}"
    metric = names[cell.metric]
    return f"{metric.zh}{cell.value:g}{metric.unit}"
