"""Makes this machine sound the alarm: a shipped WAV through whatever player the system has.

Qt's own player is in an add-on of a hundred megabytes; every desktop has one of these.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

from commandpost.host.paths import resources_dir

PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""PipeWire, PulseAudio, ALSA, macOS: the first that is there plays."""

VARIABLE = "COMMANDPOST_SOUND"
"""``off`` keeps a machine silent whatever its settings say: tests, a shared server."""

_running: list[subprocess.Popen[bytes]] = []


def alarm_file() -> Path:
    """The shipped sound."""
    return resources_dir() / "sounds" / "alarm.wav"


def play_alarm() -> bool:
    """Start the sound and return at once; False when this machine cannot play it.

    A sound that is still being played is not started again, and a player that failed (no device)
    is not tried again.
    """
    if os.environ.get(VARIABLE) == "off":
        return True
    if sys.platform == "win32":
        return _play_on_windows(alarm_file())
    command = _player()
    if command is None:
        return False
    for process in list(_running):
        result = process.poll()
        if result is None:
            return True
        _running.remove(process)
        if result:
            _player.cache_clear()
            _broken.add(command)
            return play_alarm()
    return _start([command, str(alarm_file())])


_broken: set[str] = set()


@lru_cache(maxsize=1)
def _player() -> str | None:
    found = (shutil.which(name) for name in PLAYERS)
    return next((path for path in found if path is not None and path not in _broken), None)


def _start(command: list[str]) -> bool:
    try:
        _running.append(
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                close_fds=False,  # lets the system start it without copying this process
            )
        )
    except OSError:
        return False
    return True


def _play_on_windows(file: Path) -> bool:
    """The system's own call; it returns at once."""
    from importlib import import_module

    sounds = import_module("winsound")
    flags = sounds.SND_FILENAME | sounds.SND_ASYNC | sounds.SND_NODEFAULT
    try:
        sounds.PlaySound(str(file), flags)
    except RuntimeError:
        return False
    return True
