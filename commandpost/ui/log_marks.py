"""How a line of the log reads: 补录 and 更正 in front of its words, the old wording behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.logbook import LogLine


def marked(line: LogLine) -> str:
    """The words that hold now, with what a reader must know before them."""
    parts = []
    if line.back_entered:
        parts.append(QCoreApplication.translate("LogMarks", "back-entered"))
    if line.correction:
        parts.append(QCoreApplication.translate("LogMarks", "corrected"))
    words = line.correction or line.text
    return f"[{' '.join(parts)}] {words}" if parts else words


def whole(line: LogLine, clock: StationClock) -> str:
    """Everything about a line: its words, what they were, when it was typed and by whom."""
    translate = QCoreApplication.translate
    parts = [marked(line)]
    if line.correction:
        parts.append(translate("LogMarks", "Originally: {words}").format(words=line.text))
    if line.back_entered:
        typed = clock.dated(line.recorded_at)
        told = translate("LogMarks", "Typed {time} by {name}")
        parts.append(told.format(time=typed, name=line.by))
    return "\n".join(parts)
