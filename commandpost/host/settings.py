"""The few settings that belong to this machine, in one small file beside the station's."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.host.paths import made

if TYPE_CHECKING:
    from pathlib import Path

FILE = "settings.json"
BROKEN = "settings.broken.json"
Scale = Literal[100, 110, 125, 150, 175, 200]
SCALES: tuple[Scale, ...] = (100, 110, 125, 150, 175, 200)
THEMES = ("auto", "night", "day", "contrast")
LANGUAGES = ("", "zh_CN", "en")


@dataclass(frozen=True, slots=True)
class Settings:
    """How this machine shows the program and where it puts copies.

    ``theme`` auto is night between ``night_from`` and ``night_to`` by the station's clock; an
    empty ``language`` follows the system; empty folders mean there is none.
    """

    theme: Literal["auto", "night", "day", "contrast"] = "auto"
    font_scale: Scale = 100
    language: Literal["", "zh_CN", "en"] = ""
    night_from: str = "18:00"
    night_to: str = "06:00"
    backup_dir: str = ""
    second_path: str = ""
    sound: bool = True


def read_settings(folder: Path) -> Settings:
    """What the file says; a file that cannot be read is put aside and the defaults hold."""
    import msgspec

    file = folder / FILE
    try:
        found = msgspec.json.decode(file.read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except (OSError, msgspec.MsgspecError):
        _put_aside(file)
        return Settings()
    return found if _clock(found.night_from) and _clock(found.night_to) else Settings()


def second_path(folder: Path) -> Path | None:
    """Where this machine keeps the sidecar when it is not beside the station's file."""
    from pathlib import Path

    chosen = read_settings(folder).second_path
    return Path(chosen) if chosen else None


def write_settings(folder: Path, settings: Settings) -> None:
    """Write all of it or nothing: a temporary file, synced, then renamed over the old one."""
    import msgspec

    file = made(folder) / FILE
    fresh = file.with_suffix(".tmp")
    body = msgspec.json.format(msgspec.json.encode(settings), indent=2)
    try:
        with fresh.open("wb") as out:
            out.write(body)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    except OSError as failure:
        why = failure.strerror or str(failure)
        raise OperatorError("export.not_written", file=str(file), reason=why) from failure


def is_night(settings: Settings, clock_time: str) -> bool:
    """Whether ``HH:MM`` lies in the night hours, which may run over midnight."""
    start, end = settings.night_from, settings.night_to
    if start <= end:
        return start <= clock_time < end
    return clock_time >= start or clock_time < end


def _clock(text: str) -> bool:
    hours, _, minutes = text.partition(":")
    return (
        len(text) == 5
        and hours.isdecimal()
        and minutes.isdecimal()
        and int(hours) < 24
        and int(minutes) < 60
    )


def _put_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(BROKEN))
    except OSError:
        return  # it is broken and cannot be moved: the defaults hold, nothing is lost
