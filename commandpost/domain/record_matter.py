"""What papers of the record itself may say: handover, call-out list, reports owed, the journal."""

from __future__ import annotations

from commandpost.domain.call_sheet import CallSheet
from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.proof_sheet import ProofSheet
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class HandoverLine:
    """A line of a handover: ``ticked`` is signed for; neither that nor objected to is 未签."""

    text: str
    section: str = ""
    ticked: bool = False
    objection: str = ""


@dataclass(frozen=True, slots=True)
class HandoverMatter:
    """A handover (交接班记录). ``handed_at`` is None while the shift still runs; ``incoming`` is
    then who the rota has next.
    """

    frame: PaperFrame
    outgoing: str
    leader: str
    began_at: Instant
    incoming: str
    handed_at: Instant | None
    remarks: str
    lines: tuple[HandoverLine, ...]


@dataclass(frozen=True, slots=True)
class CallSheetMatter:
    """A call-out's list (叫应登记单), or the blank one."""

    frame: PaperFrame
    sheet: CallSheet


@dataclass(frozen=True, slots=True)
class ProofMatter:
    """报送情况表 of an incident."""

    frame: PaperFrame
    sheet: ProofSheet


@dataclass(frozen=True, slots=True)
class ExtractLine:
    """An entry as it is certified: its number in the chain, both times, who wrote it.

    ``corrected`` are the later words for it; ``corrects`` the number of the entry that it puts
    right, with that one's words in ``before``.
    """

    seq: int
    entry: str
    happened_at: Instant
    recorded_at: Instant
    text: str
    by: str
    back_entered: bool
    corrected: str = ""
    corrects: int = 0
    before: str = ""


@dataclass(frozen=True, slots=True)
class ExtractMatter:
    """日志摘录: the entries about something within a range, and where the chain stood.

    ``head`` is the hash of the station's entry ``head_seq``: whoever changes, drops or slips in
    one at or before it cannot have that hash.
    """

    frame: PaperFrame
    about: str
    since: Instant | None
    until: Instant | None
    purpose: str
    lines: tuple[ExtractLine, ...]
    station: str
    head_seq: int
    head: str
