"""Entries of papers: a serial is reserved before rendering, used when issued, or voided (作废)."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("paper.reserved")
@dataclass(frozen=True, slots=True)
class PaperReserved:
    """A number of the year's series is taken."""

    paper: str
    series: str
    year: int
    number: int
    serial: str


@entry_kind("paper.issued")
@dataclass(frozen=True, slots=True)
class PaperIssued:
    """A paper left the house: its bytes' SHA-256, to whom, how, and whose figures (口径).

    ``line`` is the reporting line it is for, empty for both; ``corrects`` the serial it puts right.
    """

    paper: str
    serial: str
    title: str
    sha256: str
    size: int
    recipients: tuple[str, ...]
    channel: str
    signer: str
    figures_as_of: Instant
    figures_approved_by: str
    obligations: tuple[str, ...] = ()
    line: str = ""
    corrects: str = ""


@entry_kind("paper.voided")
@dataclass(frozen=True, slots=True)
class PaperVoided:
    """A reserved number was not used; it stays visible as 作废."""

    serial: str
    reason: str
