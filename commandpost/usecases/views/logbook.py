"""The readable log: people's words and milestones, paged from the journal, newest first."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from commandpost.domain.entries import Entry, words_field
from commandpost.domain.entries.log import EntryCorrected
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id, Subject
from commandpost.domain.reporting import Obligation
from commandpost.domain.times import Instant, dated
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


def _shown(name: str, value: Any, language: str | None) -> str:
    if value is None:
        return ""
    if hasattr(value, "numeral"):
        return str(value.numeral)
    if hasattr(value, "zh"):
        return str(value.zh)
    if isinstance(value, Enum):
        return text(f"word.{type(value).__name__}.{value.value}", language)
    if name == "hazard" and value in HAZARDS:
        return HAZARDS[value].zh
    if name.endswith("_at") or name in ("until", "minute", "at"):
        return dated(value) if isinstance(value, int) else str(value)
    if isinstance(value, tuple):
        if value and isinstance(value[0], Obligation):
            return str(len(value))
        parts = (_cell(item) for item in value)
        return "、".join(part for part in parts if part)
    return str(value)


def _cell(item: object) -> str:
    if isinstance(item, str):
        return item
    if hasattr(item, "metric") and hasattr(item, "value"):
        return f"{item.metric} {item.value:g}"
    return ""
