"""Theme and type size by key: the next one, kept in the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.ui.look import next_scale
from commandpost.ui.theme import NAMES

if TYPE_CHECKING:
    from commandpost.ui.context import Context


class LookKeys:
    """What Ctrl+T, Ctrl+Plus and Ctrl+Minus do."""

    def __init__(self, context: Context) -> None:
        self._look = context.look
        self._settings = context.settings
        self._clock = context.clock

    def next_theme(self) -> None:
        """The theme after the one that is shown; from then on the clock changes nothing."""
        shown = NAMES.index(self._look.theme.name)
        chosen = NAMES[(shown + 1) % len(NAMES)]
        self._settings.put(replace(self._settings.value, theme=chosen))

    def larger(self) -> None:
        """The next larger type."""
        self._scale(1)

    def smaller(self) -> None:
        """The next smaller type."""
        self._scale(-1)

    def follow(self) -> None:
        """Look as the settings ask for at this hour."""
        now = self._clock.hhmm(self._clock.now())
        self._look.follow(self._settings.value, now)

    def _scale(self, step: int) -> None:
        scale = next_scale(self._look.scale, step)
        self._settings.put(replace(self._settings.value, font_scale=scale))
