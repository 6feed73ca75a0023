"""What minutes of a consultation and an instruction slip may say: frozen, for print."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Opinion:
    """The technical commander's advice; ``adopted`` None while nobody has answered."""

    by: str
    words: str
    adopted: bool | None
    answered_by: str
    reason: str
    entry: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a consultation decided; ``owner`` is empty when its task is not found any more."""

    text: str
    owner: str
    due_at: Instant | None
    state: str


@dataclass(frozen=True, slots=True)
class ConsultationMatter:
    """A consultation (会商) as its minutes tell it. ``entry`` is its record in the journal.

    ``venue``, ``situation`` and ``opinions`` are the officer's words where given; ``what`` is the
    incident in short. ``not_found`` is a number that was asked for and is none of the ``held``.
    """

    frame: PaperFrame
    incident: str
    what: str
    place: str
    topic: str
    held_at: Instant
    venue: str
    chaired_by: str
    participants: tuple[str, ...]
    conclusions: str
    decisions: tuple[Resolved, ...]
    advice: tuple[Opinion, ...]
    responses: tuple[tuple[str, Instant], ...]
    situation: str
    opinions: str
    entry: str
    not_found: str = ""
    held: int = 1


@dataclass(frozen=True, slots=True)
class FedBack:
    """What came back so far: when, from whom, in their words."""

    at: Instant | None
    by: str
    words: str
    entry: str


@dataclass(frozen=True, slots=True)
class InstructionMatter:
    """An instruction or a task as its slip carries it.

    ``source`` is ``instruction``, ``task`` or ``typed``; ``item`` names it there. ``until`` is the
    record's moment, ``until_words`` the officer's own words instead. ``not_found`` are words that
    no instruction or task holds; the text is empty then, and where nothing waits.
    """

    frame: PaperFrame
    about: str
    source: str
    item: str
    text: str
    given_by: str
    given_at: Instant | None
    to: tuple[str, ...]
    until: Instant | None
    until_words: str
    receipt_minutes: int | None
    feedback: tuple[FedBack, ...]
    not_found: str = ""
