"""Entries that put a recorded fact right: the wording before and after both stay readable."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("fact.corrected")
@dataclass(frozen=True, slots=True)
class FactCorrected:
    """更正 of one fact of the subject (unit, number, range …): ``fact`` names which."""

    fact: str
    before: str
    after: str
    reason: str = ""


@entry_kind("fact.retimed")
@dataclass(frozen=True, slots=True)
class FactRetimed:
    """更正 of a moment of the subject (received, due …): what is owed is counted anew from it."""

    fact: str
    before_at: Instant | None
    after_at: Instant | None
    reason: str = ""
