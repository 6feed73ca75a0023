"""A whole matter's papers as one bound file: what is in it, in order, which numbers are void."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class BoundPaper:
    """A paper as it left; ``replaced_by`` is the paper that put it right."""

    serial: str
    title: str
    left_at: Instant
    pdf: bytes
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class UnusedNumber:
    """A number nothing left under: made void for a ``reason``, or (without one) still held."""

    serial: str
    title: str
    at: Instant
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Binding:
    """Everything that goes between the covers."""

    frame: PaperFrame
    about: str
    papers: tuple[BoundPaper, ...]
    unused: tuple[UnusedNumber, ...] = ()
