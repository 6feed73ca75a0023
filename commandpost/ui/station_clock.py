"""The station's clock for the screen: an instant source with the station's fixed offset."""

from __future__ import annotations

from commandpost.domain import times
from commandpost.domain.times import CHINA_OFFSET, Clock, Instant


class StationClock:
    """Reads the desk's clock and writes instants as the station's wall clock shows them."""

    def __init__(self, clock: Clock, offset: int = CHINA_OFFSET) -> None:
        self._clock = clock
        self.offset = offset

    def now(self) -> Instant:
        """The present moment."""
        return self._clock.now()

    def hhmm(self, instant: Instant) -> str:
        """``03:12``."""
        return times.hhmm(instant, self.offset)

    def hhmmss(self, instant: Instant) -> str:
        """``03:12:07``."""
        return times.civil(instant, self.offset).strftime("%H:%M:%S")

    def dated(self, instant: Instant) -> str:
        """``11-23 03:12``."""
        return times.dated(instant, self.offset)

    def near(self, instant: Instant) -> str:
        """``03:12`` for today, ``11-22 23:40`` for any other day."""
        today = times.civil(self.now(), self.offset).date()
        same = times.civil(instant, self.offset).date() == today
        return self.hhmm(instant) if same else self.dated(instant)
