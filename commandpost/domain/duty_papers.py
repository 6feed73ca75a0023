"""Duty bulletin (值班快报) and duty log for signature (值班日志): frozen, ready for print."""

from __future__ import annotations

from commandpost.domain.paper_frame import Letterhead, PaperFrame, Signatories
from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, HOUR, Instant, next_daily

BULLETIN, LOG = "duty_bulletin", "duty_log"

EARLY = 4 * HOUR
"""A bulletin issued at most so long before its hour is that hour's bulletin."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """A line of the log as it is signed."""

    at: Instant
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class DutyPaper:
    """``text`` is the bulletin as the officer left it; ``rows`` and ``weather`` are the log's."""

    paper: str
    serial: str
    letterhead: Letterhead
    since: Instant
    until: Instant
    taken_at: Instant
    officers: tuple[str, ...]
    leaders: tuple[str, ...]
    signatories: Signatories
    recipients: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    text: str = ""
    rows: tuple[LogRow, ...] = ()
    weather: str = ""
    rain: str = ""
    offset: int = CHINA_OFFSET
    drill: bool = False

    @property
    def frame(self) -> PaperFrame:
        """What stands round the text."""
        return PaperFrame(
            self.paper,
            self.serial,
            self.letterhead,
            self.signatories,
            self.taken_at,
            self.recipients,
            self.copies_to,
            offset=self.offset,
            drill=self.drill,
        )


def next_bulletin(hour: str, offset: int, set_at: Instant, issued_at: Instant | None) -> Instant:
    """When the next bulletin is due: the hour after the last one, or after the hour was set."""
    after = set_at if issued_at is None else max(set_at, Instant(issued_at + EARLY))
    return next_daily(after, hour, offset)
