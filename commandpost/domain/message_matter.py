"""A leader's message on paper (领导短信): its words, piece by piece, and whom it goes to."""

from __future__ import annotations

from commandpost.domain.leader_message import LENGTH, Part
from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class MessageMatter:
    """The message as it would be sent now; ``readers`` are posts with who holds them tonight."""

    frame: PaperFrame
    parts: tuple[Part, ...]
    most: int = LENGTH
    readers: tuple[tuple[str, str], ...] = ()
