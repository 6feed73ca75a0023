"""What an importer understood of a document, and every doubt it has about that."""

from __future__ import annotations

from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something not understood: where, the words, and what was assumed instead.

    ``key`` names the sentence in ``resources/messages.*.yaml`` that explains it.
    """

    place: str
    text: str
    assumed: str
    key: str = "doubt.unclear"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding stands: characters ``start`` to ``end`` of the reading's text.

    ``path`` names the finding: ``title``, ``levels.0``, ``levels.0.measures.2``, ``doubts.1``. A
    doubt's ``about`` is the path of the finding it doubts, empty when that is a place only.
    """

    path: str
    start: int
    end: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A plan as read, with the doubts the operator settles before it enters the library."""

    plan: Plan
    doubts: tuple[Doubt, ...] = ()
    complete: bool = True
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole answer of reading one file: its plans, or the reason there are none."""

    drafts: tuple[PlanDraft, ...]
    message: str = ""
    text: str = ""
