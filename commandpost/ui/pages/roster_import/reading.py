"""Reads a workbook in a child process, with progress and a way out; knows no page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from commandpost.host.garbage import undisturbed
from commandpost.usecases.rosters import Setting, is_workbook, read_roster, read_roster_of_plan
from commandpost.usecases.views.roster_import import roster_setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.errors import OperatorError
    from commandpost.domain.roster_draft import HeaderMapping, RosterDraft
    from commandpost.ui.context import Context
    from commandpost.ui.jobs import Job


class WorkbookReader(QObject):
    """One reading at a time; a newer one takes the place of the one before.

    Signals:
        progressed: rows done and rows there are.
        drafted: what the workbook holds (``RosterDraft``).
        refused: it cannot be read (``OperatorError``).
    """

    progressed = Signal(int, int)
    drafted = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._asked: tuple[Path, HeaderMapping | None] | None = None

    @property
    def running(self) -> bool:
        """Whether something is being read."""
        return self._asked is not None

    def read(self, path: Path, sender: str, mapping: HeaderMapping | None) -> None:
        """Begin: ask what is known of the sender, then read."""
        self.stop()
        asked = self._asked = path, mapping
        self._context.bridge.ask(
            roster_setting, sender, then=partial(self._start, asked), owner=self
        )

    def stop(self) -> None:
        """Enough waited; what still comes is dropped."""
        self._asked = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self, asked: tuple[Path, HeaderMapping | None], setting: Setting) -> None:
        if self._asked is not asked:
            return
        path, mapping = asked

        def work(progress: Callable[[int, int], object]) -> RosterDraft:
            with undisturbed():
                if not is_workbook(path):
                    return read_roster_of_plan(path, setting=setting, progress=progress)
                return read_roster(path, mapping, setting=setting, progress=progress)

        self._job = self._context.jobs.start(
            work, then=self._done, failed=self._failed, owner=self, with_progress=True
        )
        self._connect_job(self._job)

    def _connect_job(self, job: Job) -> None:
        job.progressed.connect(self.progressed)

    def _done(self, draft: RosterDraft) -> None:
        self._job = self._asked = None
        self.drafted.emit(draft)

    def _failed(self, error: OperatorError) -> None:
        self._job = self._asked = None
        self.refused.emit(error)
