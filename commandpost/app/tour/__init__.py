"""The tour: one flood night on the real window, with pictures, papers and every step checked."""

from __future__ import annotations

import sys
from pathlib import Path


def play(out: Path, *, lang: str = "zh", theme: str = "night") -> int:
    """Play it into ``out``; 0 when every step was as it should be, 1 with the failed one named."""
    from commandpost.app.tour.night import play_night

    return play_night(Path(out), lang, theme, sys.stdout)
