"""今夜应收: each round of zero reports in a line, silent places by name; hidden without any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.ui.pages.duty.panel import DutyPanel
from commandpost.ui.widgets.labels import Elided, button, set_tone
from commandpost.usecases.views.rounds import RoundBrief, rounds_brief

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

MOST = 3
"""Rounds with lines of their own."""


class RoundsPanel(DutyPanel):
    """How many of how many have reported, and who has not; F5 opens the grid."""

    INTEREST = Changes.DUTY

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.heading.setText(self.tr("Due tonight"))
        self._briefs: tuple[RoundBrief, ...] = ()
        self.open_button = button(self.tr("Zero reports"), kind="quiet", key="F5")
        self.open_button.setObjectName("open_rounds")
        self.open_button.clicked.connect(lambda: context.navigator.open("rounds"))
        self.head.addWidget(self.open_button)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(2)
        self.column.addLayout(self.lines)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What its lines say."""
        found = (self._label(number).text() for number in range(self.lines.count()))
        return tuple(words for words in found if words)

    def refresh(self) -> None:
        """Ask who is silent."""
        self.context.bridge.ask(rounds_brief, then=self._show)

    def tick(self, now: Instant) -> None:
        """An hour that has passed turns its line red."""
        for number, brief in enumerate(self._briefs[:MOST]):
            self._colour(number, brief, now)

    def _show(self, briefs: tuple[RoundBrief, ...]) -> None:
        self._briefs = briefs
        self.setVisible(bool(briefs))
        while self.lines.count() < 2 * min(len(briefs), MOST):
            self.lines.addWidget(Elided())
        now = self.context.clock.now()
        for number in range(self.lines.count() // 2):
            brief = briefs[number] if number < len(briefs) else None
            self._label(2 * number).setText(self._sum(brief) if brief else "")
            names = self._names(brief) if brief else ""
            self._label(2 * number + 1).setText(names)
            self._label(2 * number).setVisible(brief is not None)
            self._label(2 * number + 1).setVisible(bool(names))
            if brief is not None:
                self._colour(number, brief, now)
        more = len(briefs) - MOST
        self.line.setText(self.tr("and {number} more").format(number=more) if more > 0 else "")

    def _colour(self, number: int, brief: RoundBrief, now: Instant) -> None:
        passed = brief.hour.at < now
        done = not brief.hour.silent
        set_tone(self._label(2 * number), "done" if done else "wrong" if passed else "")
        set_tone(self._label(2 * number + 1), "wrong" if passed else "quiet")

    def _sum(self, brief: RoundBrief) -> str:
        words = self.tr("{title} {time} ── reported {reported}/{owed}")
        hour = brief.hour
        time = self.context.clock.near(hour.at)
        told = words.format(title=brief.title, time=time, reported=hour.reported, owed=hour.owed)
        return told if hour.silent else f"✓ {told}"

    def _names(self, brief: RoundBrief) -> str:
        hour = brief.hour
        if not hour.reported and hour.at > self.context.clock.now():
            return ""
        chased = self.tr("{place} chased ×{number}")
        named = (
            chased.format(place=place, number=times) if times else place
            for place, times in zip(hour.silent, hour.chased, strict=True)
        )
        names = "、".join(named)
        return self.tr("Silent: {places}").format(places=names) if names else ""

    def _label(self, number: int) -> Elided:
        item = self.lines.itemAt(number)
        found: QWidget | None = item.widget() if item is not None else None
        assert isinstance(found, Elided)
        return found
