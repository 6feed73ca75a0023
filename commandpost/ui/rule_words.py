"""A reporting rule in words: what, when, for whom, how sure its source is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.reporting import DeadlineRule, Line, Medium, Stage, StartsAt
from commandpost.host.text import text
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from commandpost.usecases.views.station_sheet import RuleRow


def report_words(rule: DeadlineRule) -> str:
    """``First report, by phone``."""
    pattern = QCoreApplication.translate("Rules", "{stage}, {medium}")
    return pattern.format(stage=stage_words(rule.stage), medium=medium_words(rule.medium))


def stage_words(stage: Stage) -> str:
    """首报 续报 终报 核报 补报."""
    stages = {
        Stage.FIRST: QCoreApplication.translate("Rules", "First report"),
        Stage.FOLLOW_UP: QCoreApplication.translate("Rules", "Follow-up"),
        Stage.FINAL: QCoreApplication.translate("Rules", "Final report"),
        Stage.VERIFIED: QCoreApplication.translate("Rules", "Verified figures"),
        Stage.SUPPLEMENT: QCoreApplication.translate("Rules", "Supplement"),
    }
    return stages[stage]


def medium_words(medium: Medium) -> str:
    """How it travels."""
    if medium is Medium.PHONE:
        return QCoreApplication.translate("Rules", "by phone")
    return QCoreApplication.translate("Rules", "in writing")


def line_words(rule: DeadlineRule) -> str:
    """Which of the two lines it belongs to."""
    return line_name(rule.line)


def line_name(line: Line) -> str:
    """The line's name."""
    if line is Line.GOVERNMENT:
        return QCoreApplication.translate("Rules", "party and government line")
    return QCoreApplication.translate("Rules", "department line")


def limit_words(rule: DeadlineRule, own: int | None) -> str:
    """When it is due; ``own`` minutes stand in the county's own rules."""
    minutes = own or rule.minutes if rule.station else rule.minutes
    if rule.daily_at:
        pattern = QCoreApplication.translate("Rules", "daily {times}")
        return pattern.format(times=" ".join(rule.daily_at))
    if rule.every_minutes is not None:
        pattern = QCoreApplication.translate("Rules", "every {span}")
        return pattern.format(span=span_words(rule.every_minutes))
    if minutes is None:
        return QCoreApplication.translate("Rules", "not set")
    if rule.starts is StartsAt.OCCURRED:
        pattern = QCoreApplication.translate("Rules", "{span} after it happened")
        return pattern.format(span=span_words(minutes))
    return span_words(minutes)


def concern_words(row: RuleRow) -> str:
    """Which incidents it binds."""
    parts = []
    if row.rule.accidents_only:
        parts.append(QCoreApplication.translate("Rules", "accidents"))
    if row.rule.min_grade is not None:
        pattern = QCoreApplication.translate("Rules", "{grade} and graver")
        parts.append(pattern.format(grade=level_word(row.rule.min_grade)))
    if row.hazards:
        parts.append(QCoreApplication.translate("Rules", ", ").join(row.hazards))
    if row.rule.also_when:
        signs = "、".join(text(f"word.Circumstance.{s.value}") for s in row.rule.also_when)
        pattern = QCoreApplication.translate("Rules", "when {signs}")
        parts.append(pattern.format(signs=signs))
    every = QCoreApplication.translate("Rules", "every incident")
    return QCoreApplication.translate("Rules", "; ").join(parts) or every


def confidence_words(rule: DeadlineRule) -> str:
    """How sure the source is; an unknown mark is shown as it is."""
    return certainty_words(rule.confidence)


def certainty_words(mark: str) -> str:
    """A mark of certainty in words."""
    known = {
        "certain": QCoreApplication.translate("Rules", "certain"),
        "high": QCoreApplication.translate("Rules", "high"),
        "medium": QCoreApplication.translate("Rules", "medium"),
        "low": QCoreApplication.translate("Rules", "low"),
        "待核": QCoreApplication.translate("Rules", "to be verified"),
    }
    return known.get(mark, mark)


def span_words(minutes: int) -> str:
    """``45 min``, ``2 h``, ``5 d``."""
    for size, pattern in (
        (1440, QCoreApplication.translate("Rules", "{number} d")),
        (60, QCoreApplication.translate("Rules", "{number} h")),
    ):
        if minutes % size == 0 and minutes > size // 2:
            return pattern.format(number=minutes // size)
    return QCoreApplication.translate("Rules", "{number} min").format(number=minutes)
