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


def since_boot() -> float:
    """Seconds that never run backwards, those the machine slept included.

    A lid closed for an hour is an hour by the wall clock too: nobody set that clock. Linux keeps
    such a clock beside the one that stops while asleep, macOS under the plain name; the clock of
    Windows counts on by itself.
    """
    if _SLEEPS is None:
        return time.monotonic()
    return time.clock_gettime(_SLEEPS)


_SLEEPS: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
