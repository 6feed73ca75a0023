"""What every page is given: the doors to data, work, notices, look, settings, time and places."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.ui.backups import Backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from commandpost.domain.ids import Subject
    from commandpost.host.settings import Settings
    from commandpost.ui.bridge import Bridge
    from commandpost.ui.jobs import Jobs
    from commandpost.ui.look import Look
    from commandpost.ui.messages import Messages
    from commandpost.ui.station_clock import StationClock


class Navigator(QObject):
    """Asks the window to show something; pages know no page, only keys.

    Signals:
        open_requested: a page's key, a ``Subject`` or None, and a due item of it or "".
        back_requested: leave the overlay or return to the page before.
    """

    open_requested = Signal(str, object, str)
    back_requested = Signal()

    def open(self, key: str, subject: Subject | None = None, item: str = "") -> None:
        """Show the page or overlay of that key, on it that subject, and of it the due item."""
        self.open_requested.emit(key, subject, item)

    def back(self) -> None:
        """Close the overlay, or go to the page shown before."""
        self.back_requested.emit()


class SettingsStore(QObject):
    """This machine's settings, kept in memory and written at once when they change.

    Signals:
        changed: the settings are others now.
    """

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        write: Callable[[Settings], None],
        messages: Messages,
    ) -> None:
        super().__init__(messages)
        self._settings = settings
        self._write = write
        self._messages = messages

    @property
    def value(self) -> Settings:
        """The settings in force."""
        return self._settings

    def put(self, settings: Settings) -> None:
        """Use these from now on; when the file cannot be written, say so and keep them anyway."""
        if settings == self._settings:
            return
        try:
            self._write(settings)
        except OperatorError as error:
            self._messages.refuse(error)
        self._settings = settings
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each page and overlay; the only way they reach anything."""

    bridge: Bridge
    jobs: Jobs
    messages: Messages
    look: Look
    settings: SettingsStore
    clock: StationClock
    navigator: Navigator
    data_dir: Path
    backups: Backups = field(init=False)

    def __post_init__(self) -> None:
        """The keeper of copies works with what is given here; it begins when the desk opens."""
        made = Backups(
            self.bridge, self.jobs, self.settings, self.clock, self.data_dir, self.messages
        )
        object.__setattr__(self, "backups", made)
