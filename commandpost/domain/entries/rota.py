"""Entries of the rota (值班表): a swap is a fact with who asked, who approved and why."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass


@entry_kind("rota.swapped", words="reason")
@dataclass(frozen=True, slots=True)
class RotaSwapped:
    """换班 or 代班: another person serves in that place of that shift, as a leader approved.

    ``role`` is one of ``domain.rota.ROLES``; ``day`` is an ISO day.
    """

    day: str
    shift: str
    role: str
    planned: str
    actual: str
    asked_by: str
    approved_by: str
    reason: str
