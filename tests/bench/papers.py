"""The papers that are measured: a report of four pages, a log of five hundred lines."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.duty_papers import LOG, DutyPaper, LogRow
from commandpost.domain.situation import Situation
from commandpost.domain.times import HOUR, MINUTE, Instant
from tests.reports.build import at, first, follow_up

ENTRIES = 500


def plain(situation: Situation) -> Situation:
    """Without the rare character that bare reportlab would drop."""
    return replace(situation, incident=replace(situation.incident, source="石桥镇值班员李哲"))


def four_pages() -> Situation:
    """A follow-up with eighteen townships by ten indicators."""
    return plain(follow_up())


def long_log() -> DutyPaper:
    """A duty log of a busy day."""
    base = first()
    rows = tuple(
        LogRow(
            Instant(at(23, 0, 0) + number * MINUTE),
            f"第{number}条：接石桥镇值班员电话，青石村转移群众{number % 60}人，县道已抢通半幅。",
            "陈五五",
        )
        for number in range(ENTRIES)
    )
    return DutyPaper(
        paper=LOG,
        serial="值班日志〔2026〕第327期",
        letterhead=base.letterhead,
        since=at(23, 0, 0),
        until=Instant(at(23, 0, 0) + 24 * HOUR),
        taken_at=base.taken_at,
        officers=("陈五五",),
        leaders=("周八八",),
        signatories=base.signatories,
        rows=rows,
        weather="大雨",
    )
