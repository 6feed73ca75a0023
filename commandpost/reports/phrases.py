"""Small phrases of official Chinese: dates, durations, numbers, lists, full stops."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from commandpost.domain.times import MINUTE, Instant, chinese, civil

if TYPE_CHECKING:
    from commandpost.reports.words import Words

_STOPS = "。！？…!?"


class Phrases:
    """The phrases of one paper: its fixed words, seen at its station's offset."""

    def __init__(self, words: Words, offset: int) -> None:
        self.words = words
        self._offset = offset

    def full(self, at: Instant) -> str:
        """``2026年11月23日0时41分``: 24 hours, months and days without padding (GB/T 9704)."""
        return chinese(at, self._offset)

    def short(self, at: Instant) -> str:
        """``11月23日0时41分``: a time of day never goes without its date across midnight."""
        t = civil(at, self._offset)
        return self.words(
            "short_time", month=t.month, day=t.day, hour=t.hour, minute=f"{t.minute:02d}"
        )

    def date(self, at: Instant) -> str:
        """``2026年11月23日``."""
        return self.full(at).split("日")[0] + "日"

    def duration(self, milliseconds: int) -> str:
        """``5分``, ``1小时5分``; begun minutes count, so that late is never 0."""
        minutes = max(1, math.ceil(milliseconds / MINUTE))
        if minutes < 60:
            return self.words("unit_minutes", minutes=minutes)
        return self.words("unit_hours", hours=minutes // 60, minutes=minutes % 60)

    def joined(self, names: tuple[str, ...] | list[str]) -> str:
        """``石桥镇、大桥镇``."""
        return self.words("list_join").join(names)

    def few(self, names: tuple[str, ...], most: int = 3) -> str:
        """All names while they are few, otherwise ``石桥镇等8处``."""
        if len(names) <= most:
            return self.joined(names)
        return self.words("etc", first=names[0], count=len(names))


def number(value: float) -> str:
    """``12``, ``3.5``, ``0.25``: no needless zeros, no grouping, at most two decimals."""
    if not math.isfinite(value):
        return str(value)
    told = f"{value:.2f}".rstrip("0").rstrip(".")
    if float(told) == 0:
        return "0" if value == 0 else f"{value:.6f}".rstrip("0").rstrip(".")
    return told


def stopped(text: str) -> str:
    """The text as a sentence: a full stop is added where none ends it."""
    text = text.strip()
    return text if not text or text[-1] in _STOPS else text + "。"


def bare(text: str) -> str:
    """The text without its last full stop, to stand inside a sentence."""
    return text.strip().removesuffix("。")
