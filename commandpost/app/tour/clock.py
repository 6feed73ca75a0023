"""The tour's clock: stands still until a step says how late it is."""

from __future__ import annotations

from commandpost.domain.times import MINUTE, Instant


class TourClock:
    """``domain.times.Clock`` that moves only forward, and only when told."""

    def __init__(self, start: Instant) -> None:
        self._now = start

    def now(self) -> Instant:
        """The moment the tour has reached."""
        return self._now

    def forward(self, minutes: float) -> None:
        """Let that many minutes pass."""
        self._now = Instant(self._now + round(minutes * MINUTE))

    def until(self, moment: Instant) -> None:
        """Let time pass up to a moment; the past stays past."""
        self._now = max(self._now, moment)
