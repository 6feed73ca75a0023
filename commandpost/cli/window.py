"""``commandpost`` without a command, and ``commandpost tour``: hands over to the window."""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import Namespace
from importlib import import_module
from pathlib import Path

from commandpost.host.text import text


def window(options: Namespace) -> int:
    """Open the window; without a screen say so and play the tour off-screen instead."""
    if not _has_screen():
        out = Path(tempfile.mkdtemp(prefix="commandpost-tour-"))
        print(text("cli.no_screen", folder=str(out)), flush=True)
        return _play(out, options.lang, "night")
    start = import_module("commandpost.app.start")
    return int(start.run_window(options))


def tour(options: Namespace) -> int:
    """Play one flood night on the real window, leaving pictures and papers."""
    return _play(Path(options.out), options.lang, options.theme)


def _play(out: Path, lang: str | None, theme: str) -> int:
    played = import_module("commandpost.app.tour")
    return int(played.play(out, lang=lang or "zh", theme=theme))


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
