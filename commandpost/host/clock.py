"""The machine's clock, and the only place besides the drill's where time comes from."""

from __future__ import annotations

import time
from datetime import datetime

from commandpost.domain.times import Instant


class SystemClock:
    """``domain.times.Clock`` over the operating system."""

    def now(self) -> Instant:
        """Milliseconds since 1970 by the machine's clock."""
        return Instant(time.time_ns() // 1_000_000)


def local_date() -> str:
    """``20261123`` by the machine, for the names of files only."""
    return datetime.now().astimezone().strftime("%Y%m%d")


def monotonic() -> float:
    """Seconds that never run backwards, for silences, timeouts and reported durations."""
    return time.monotonic()
