"""What a report by phone may say (电话报告稿), and whom it is made to."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.situation import FigureTable, Situation
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """An office or leader to ring: whom to ask for, by when, or when they were told.

    A ``leader`` is asked for in person, at an office whoever is on duty.
    """

    office: str
    person: str = ""
    phone: str = ""
    due_at: Instant | None = None
    told_at: Instant | None = None
    leader: bool = False


@dataclass(frozen=True, slots=True)
class PhoneMatter:
    """The record of an incident as it is read aloud, to these."""

    frame: PaperFrame
    situation: Situation
    calls: tuple[PhoneCall, ...] = ()

    @property
    def figures(self) -> FigureTable:
        """The figures that are read, with their 口径."""
        return self.situation.figures
