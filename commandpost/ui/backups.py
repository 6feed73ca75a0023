"""Copies the station by itself: every ten minutes, when something opens or closes, at the end."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.host.text import explain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from commandpost.domain.ids import Subject
    from commandpost.ui.bridge import Bridge
    from commandpost.ui.context import SettingsStore
    from commandpost.ui.jobs import Jobs
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.safety import Keeping, Kept

EVERY = 10 * 60_000
FIRST_AFTER = 60_000
MATTERS = Changes.INCIDENTS | Changes.RESPONSES


class Backups(QObject):
    """Keeps verified copies in the background; quiet while that works.

    Signals:
        changed: a copy was made, or could not be made (``failure`` says why), or can be again.
    """

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        jobs: Jobs,
        settings: SettingsStore,
        clock: StationClock,
        data: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._jobs = jobs
        self._settings = settings
        self._clock = clock
        self._data = data
        self._open: frozenset[Subject] | None = None
        self._under_way = False
        self._again = False
        self._began = False
        self._folder = settings.value.backup_dir
        self.failure = ""
        self._timer = QTimer(self)
        self._connect()

    @property
    def under_way(self) -> bool:
        """Whether a copy is being made now."""
        return self._under_way

    def begin(self) -> None:
        """The station stands open: keep it safe from now on."""
        self._began = True
        self._timer.start(FIRST_AFTER)
        self._look()

    def keeping(self) -> Keeping:
        """Which station is copied, and where the settings want it."""
        from commandpost.usecases.safety import Keeping

        return Keeping(self._data, self._settings.value.backup_dir)

    def keep(self) -> None:
        """Copy what grew since the last copy, unless nothing did."""
        if self._under_way:
            self._again = True
            return
        self._start(anyway=False, then=self._kept, failed=self._failed)

    def keep_now(
        self, then: Callable[[Kept | None], object], failed: Callable[[OperatorError], object]
    ) -> None:
        """Copy at the operator's word, whether anything grew or not, and tell."""

        def made(kept: Kept | None) -> None:
            self._kept(kept)
            then(kept)

        def refused(error: OperatorError) -> None:
            self._failed(error)
            failed(error)

        self._start(anyway=True, then=made, failed=refused)

    def keep_last(self) -> None:
        """The window is closed and the file let go: copy what grew, here and now."""
        from commandpost.usecases.safety import back_up_grown

        self._timer.stop()
        if not self._began:
            return
        try:
            back_up_grown(self.keeping(), self._clock.now())
        except OperatorError as error:
            sys.stderr.write(explain(error) + "\n")  # the next start tries again and shows it

    def _start(
        self,
        *,
        anyway: bool,
        then: Callable[[Kept | None], object],
        failed: Callable[[OperatorError], object],
    ) -> None:
        from commandpost.usecases.safety import back_up_apart

        self._under_way = True
        work = partial(back_up_apart, self.keeping(), self._clock.now(), anyway=anyway)
        self._jobs.start(work, then=then, failed=failed, owner=self)

    def _kept(self, _kept: Kept | None) -> None:
        self._settle("")

    def _failed(self, error: OperatorError) -> None:
        self._settle(explain(error))

    def _settle(self, failure: str) -> None:
        self._under_way = False
        self.failure = failure
        self.changed.emit()
        if self._again:
            self._again = False
            self.keep()

    def _tick(self) -> None:
        self._timer.setInterval(EVERY)
        self.keep()

    def _look(self, changes: Changes = MATTERS) -> None:
        """An incident or a response that opens or closes is worth a copy at once."""
        from commandpost.usecases.safety import open_matters

        if self._began and changes & MATTERS:
            self._bridge.ask(open_matters, then=self._compare)

    def _compare(self, found: frozenset[Subject]) -> None:
        before, self._open = self._open, found
        if before is not None and before != found:
            self.keep()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._tick)
        self._bridge.changed.connect(self._look)
        self._settings.changed.connect(self._settings_changed)

    def _settings_changed(self) -> None:
        """Another folder gets its first copy at once, and a folder that fails is known at once."""
        before, self._folder = self._folder, self._settings.value.backup_dir
        if self._began and before != self._folder:
            self.keep()
