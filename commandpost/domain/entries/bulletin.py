"""Entries of the duty bulletin: at what hour of every day it is due."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass


@entry_kind("bulletin.hour_set")
@dataclass(frozen=True, slots=True)
class BulletinHourSet:
    """From now on the bulletin is due at this hour of the station's clock; empty is never."""

    hour: str
    offset: int
