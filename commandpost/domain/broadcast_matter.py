"""What a script for loudspeakers and 12379 may say: frozen, public, in plain words."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words for one way of telling; ``entry`` is their approval in the journal, where there is one.

    ``limit`` is the most characters that way takes.
    """

    words: str
    limit: int
    entry: str = ""


@dataclass(frozen=True, slots=True)
class BroadcastMatter:
    """A warning or call-out as it is read out over loudspeakers and sent as a short message.

    ``title`` is the warning's; a call-out's own title is for the office and stands nowhere here.
    """

    frame: PaperFrame
    title: str
    area: tuple[str, ...]
    until: Instant | None
    loudspeaker: Spoken
    release: Spoken
    cancelled: bool = False
