"""Words for levels, grades and colours in the language of the window, never one for another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from commandpost.domain.levels import EventGrade, ResponseLevel, WarningColour

Rank = ResponseLevel | WarningColour | EventGrade


def level_word(level: Rank) -> str:
    """``Ⅲ级响应``, ``橙色预警``, ``较大``; the numeral belongs to the word of a response."""
    if isinstance(level, ResponseLevel):
        pattern = QCoreApplication.translate("Levels", "Level {numeral}")
        return pattern.format(numeral=level.numeral)
    if isinstance(level, WarningColour):
        return _colour_word(level)
    return _grade_word(level)


def _colour_word(colour: WarningColour) -> str:
    words = (
        QCoreApplication.translate("Levels", "Red warning"),
        QCoreApplication.translate("Levels", "Orange warning"),
        QCoreApplication.translate("Levels", "Yellow warning"),
        QCoreApplication.translate("Levels", "Blue warning"),
    )
    return words[colour.rank - 1]


def _grade_word(grade: EventGrade) -> str:
    words = (
        QCoreApplication.translate("Levels", "Extremely major"),
        QCoreApplication.translate("Levels", "Major"),
        QCoreApplication.translate("Levels", "Large"),
        QCoreApplication.translate("Levels", "Ordinary"),
    )
    return words[grade.rank - 1]
