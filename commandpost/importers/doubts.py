"""Collects what was not understood: where, the words, and what was assumed instead."""

from __future__ import annotations

from dataclasses import dataclass, field

from commandpost.domain.plan_draft import Doubt

_LONGEST = 200


@dataclass(slots=True)
class Doubts:
    """The doubts of one plan, each said once."""

    found: dict[Doubt, None] = field(default_factory=dict)

    def add(self, key: str, place: str, text: str = "", assumed: str = "") -> None:
        """Note one; ``key`` names its sentence in the messages."""
        told = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        self.found.setdefault(Doubt(place, told, assumed, key))

    def all(self) -> tuple[Doubt, ...]:
        """All of them, in the order met."""
        return tuple(self.found)
