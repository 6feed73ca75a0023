"""The national disaster system's screens: which indicators it asks for, in which order."""

from __future__ import annotations

from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen, with its indicators from top to bottom."""

    zh: str
    en: str
    metrics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NationalSheet:
    """A system of the upper level; where its screens were seen, and how sure that is."""

    system: str
    source: str
    confidence: str
    screens: tuple[Screen, ...]
