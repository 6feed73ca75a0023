"""Entries about names and numbers that were kept outside the chain and are gone by law."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.entries.entry import entry_kind


@entry_kind("names.erased", words="reason")
@dataclass(frozen=True, slots=True)
class NamesErased:
    """The names and numbers of so many sheets were erased; what was done with them stays."""

    subject: str
    count: int
    by: str
    reason: str
