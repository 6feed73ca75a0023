"""A reporting rule in words: what, when, for whom, how sure its source is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.reporting import DeadlineRule, Line, Medium, Stage, StartsAt
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from commandpost.usecases.views.station_sheet import RuleRow


def report_words(rule: DeadlineRule) -> str:
    """``First report, by phone``."""
    stages = {
        Stage.FIRST: QCoreApplication.translate("Rules", "First report"),
        Stage.FOLLOW_UP: QCoreApplication.translate("Rules", "Follow-up"),
        Stage.FINAL: QCoreApplication.translate("Rules", "Final report"),
        Stage.VERIFIED: QCoreApplication.translate("Rules", "Verified figures"),
        Stage.SUPPLEMENT: QCoreApplication.translate("Rules", "Supplement"),
    }
    phone = QCoreApplication.translate("Rules", "by phone")
    written = QCoreApplication.translate("Rules", "in writing")
    medium = phone if rule.medium is Medium.PHONE else written
    pattern = QCoreApplication.translate("Rules", "{stage}, {medium}")
    return pattern.format(stage=stages[rule.stage], medium=medium)


def line_words(rule: DeadlineRule) -> str:
    """Which of the two lines it belongs to."""
    if rule.line is Line.GOVERNMENT:
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
        return pattern.format(span=_span(rule.every_minutes))
    if minutes is None:
        return QCoreApplication.translate("Rules", "not set")
    if rule.starts is StartsAt.OCCURRED:
        pattern = QCoreApplication.translate("Rules", "{span} after it happened")
        return pattern.format(span=_span(minutes))
    return _span(minutes)


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
    every = QCoreApplication.translate("Rules", "every incident")
    return QCoreApplication.translate("Rules", "; ").join(parts) or every


def confidence_words(rule: DeadlineRule) -> str:
    """How sure the source is; an unknown mark is shown as it is."""
    known = {
        "certain": QCoreApplication.translate("Rules", "certain"),
        "medium": QCoreApplication.translate("Rules", "medium"),
        "待核": QCoreApplication.translate("Rules", "to be verified"),
    }
    return known.get(rule.confidence, rule.confidence)


def _span(minutes: int) -> str:
    for size, pattern in (
        (1440, QCoreApplication.translate("Rules", "{number} d")),
        (60, QCoreApplication.translate("Rules", "{number} h")),
    ):
        if minutes % size == 0 and minutes > size // 2:
            return pattern.format(number=minutes // size)
    return QCoreApplication.translate("Rules", "{number} min").format(number=minutes)
