"""An entry in words: the sentence of its kind, filled from its payload."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from enum import Enum

from commandpost.domain.entries import Entry, Payload, kind_of
from commandpost.domain.entries.episode import Cell, GaugeReading
from commandpost.domain.entries.evacuation import HouseholdsMoved
from commandpost.domain.entries.facts import FactCorrected
from commandpost.domain.entries.matter import MatterPassedOn, MatterUrgency
from commandpost.domain.entries.reporting import ReportsLifted
from commandpost.domain.entries.response import ResponseTerminated
from commandpost.domain.entries.tasks import (
    ListOverridden,
    ListReset,
    TasksCopied,
    TasksSensed,
    TasksTurned,
)
from commandpost.domain.hazards import HAZARDS, Hazard
from commandpost.domain.levels import ResponseLevel, WarningColour
from commandpost.domain.metrics import Metric, number_text
from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, Instant, dated
from commandpost.domain.units import unit_word
from commandpost.host.library import load_metrics
from commandpost.host.text import language, text

_TIDY = re.compile(r"(?<= ) +|[ ：，:,]+$")
"""Blanks and marks left over where a field said nothing."""


_NAMED = {
    "table": "part",
    "fact": "fact.name",
    "channel": "channel",
    "role": "rota.role",
    "shift": "rota.shift",
}
"""Fields that hold a name known to the program, and where its words stand."""


_COUNTED = (TasksTurned, ListOverridden, ListReset, ReportsLifted, HouseholdsMoved)
"""Entries of which only the number of what they name is told."""


@dataclass(frozen=True, slots=True)
class Words:
    """Speaks one language, at one station's offset."""

    lang: str
    offset: int = CHINA_OFFSET

    def of(self, entry: Entry) -> str:
        """The entry as a line of the log: the sentence ``log.<kind>``."""
        return self.said(entry.payload)

    def said(self, payload: Payload) -> str:
        """What a payload says, where only that is at hand."""
        if isinstance(payload, TasksCopied) and payload.source == "added":
            words = "; ".join(task.text for task in payload.tasks)
            return text("log.tasks.added", self.lang, words=words)
        params = self._params(payload) | self._marks(payload) | self._counts(payload)
        leader = isinstance(payload, MatterPassedOn) and payload.leader
        key = "log.matter.told" if leader else f"log.{kind_of(payload)}"
        said = text(key, self.lang, **params)
        return _TIDY.sub("", said) or said

    def _marks(self, payload: object) -> dict[str, str]:
        """A corrected mark or colour in words: the entry keeps the name it has in the program."""
        if not isinstance(payload, FactCorrected):
            return {}
        known: dict[str, Enum] = {
            **{f"urgency {mark.value}": mark for mark in MatterUrgency},
            **{f"colour {colour.name.lower()}": colour for colour in WarningColour},
        }
        found = {
            "before": f"{payload.fact} {payload.before}",
            "after": f"{payload.fact} {payload.after}",
        }
        return {side: self.word(known[mark]) for side, mark in found.items() if mark in known}

    def _counts(self, payload: object) -> dict[str, str]:
        """Items of a list are counted, not named by the numbers the program has for them."""
        if isinstance(payload, TasksSensed):
            return self._numbers(payload) | {"event": text(f"event.{payload.event}", self.lang)}
        if isinstance(payload, ResponseTerminated):
            return {"found": _found(payload)}
        if isinstance(payload, _COUNTED):
            return self._numbers(payload)
        return {}

    def _numbers(self, payload: object) -> dict[str, str]:
        told = ((f.name, getattr(payload, f.name)) for f in fields(payload))  # type: ignore[arg-type]
        return {name: str(len(value)) for name, value in told if isinstance(value, tuple)}

    def _params(self, payload: object) -> dict[str, str]:
        params: dict[str, str] = {}
        if not is_dataclass(payload):
            return params
        for field in fields(payload):
            value = getattr(payload, field.name)
            if is_dataclass(value) and not isinstance(value, type):
                inner = self._params(value)
                params |= {f"{field.name}_{name}": shown for name, shown in inner.items()}
            else:
                params[field.name] = self._shown(field.name, value)
        return params

    def _shown(self, name: str, value: object) -> str:
        if isinstance(value, bool):
            return text("word.yes" if value else "word.no", self.lang)
        if isinstance(value, Enum):
            return self.word(value)
        if name == "once" and isinstance(value, tuple):
            return "、".join(dated(Instant(moment), self.offset) for moment in value)
        if isinstance(value, tuple):
            return self._gone(value) if name == "gone" else self._list(value)
        if isinstance(value, float):
            return number_text(value)
        moment = name.endswith("_at") or name in ("until", "minute", "at")
        if moment and isinstance(value, int):
            return dated(Instant(value), self.offset)
        return "" if value is None else self._named(name, str(value))

    def _gone(self, metrics: tuple[object, ...]) -> str:
        """Figures that no longer stand, by name; nothing where there are none."""
        if not metrics:
            return ""
        names = self._list(tuple(self._named("metric", str(metric)) for metric in metrics))
        return text("log.figures.gone", self.lang, figures=names)

    def _named(self, name: str, value: str) -> str:
        """A name known to the program in its words; any other text as it stands."""
        if name in _NAMED:
            key = f"{_NAMED[name]}.{value}"
            said = text(key, self.lang)
            return value if said == key else said
        known: Metric | Hazard | None = None
        if name == "metric" and value in load_metrics():
            known = load_metrics()[value]
        elif name in ("hazard", "before", "after"):
            known = HAZARDS.get(value)
        if known is None:
            return value
        return known.en if self.lang == "en" else known.zh

    def word(self, value: Enum) -> str:
        """The trade's word for one of a few."""
        if isinstance(value, ResponseLevel):
            return value.numeral
        return text(f"word.{type(value).__name__}.{value.value}", self.lang)

    def _list(self, value: tuple[object, ...]) -> str:
        """Words joined; figures with their names; things that have no words by their number."""
        comma = ", " if self.lang == "en" else "、"
        if all(isinstance(item, str) for item in value):
            return comma.join(str(item) for item in value)
        if value and all(isinstance(item, GaugeReading) for item in value):
            return self._series([item for item in value if isinstance(item, GaugeReading)])
        if all(isinstance(item, Cell) for item in value):
            return comma.join(self._figure(item) for item in value if isinstance(item, Cell))
        return str(len(value))

    def _series(self, readings: list[GaugeReading]) -> str:
        """The first and the last of a series, with their times."""
        ends = (readings[0], readings[-1]) if len(readings) > 1 else (readings[0],)
        told = " → ".join(f"{dated(r.at, self.offset)} {number_text(r.value)}" for r in ends)
        return f"({len(readings)}) {told}" if self.lang == "en" else f"（{len(readings)}次）{told}"

    def _figure(self, cell: Cell) -> str:
        names = load_metrics()
        if cell.metric not in names:
            return f"{cell.metric} {number_text(cell.value)}"
        metric = names[cell.metric]
        if self.lang == "en":
            unit = unit_word(metric.unit, self.lang)
            return f"{metric.en} {number_text(cell.value)} {unit}".rstrip()
        return f"{metric.zh}{number_text(cell.value)}{metric.unit}"


def _found(ended: ResponseTerminated) -> str:
    """Each condition with its mark, and what the finding rests on."""
    rests_on = (*ended.evidence, *[""] * (len(ended.conditions) - len(ended.evidence)))
    told = []
    for (condition, met), evidence in zip(ended.conditions, rests_on, strict=False):
        mark = f"{'√' if met else '×'} {condition.strip().rstrip('。；;')}"
        told.append(f"{mark}（{evidence}）" if evidence else mark)
    return "；".join(told)


def spoken(offset: int = CHINA_OFFSET) -> Words:
    """Words in the language spoken now."""
    return Words(language(), offset)
