"""Work off the window's thread: a value goes in, a value comes out; progress and cancel."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from commandpost.domain.errors import OperatorError

if TYPE_CHECKING:
    from commandpost.ui.messages import Messages

Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """The operator no longer wants the result; raised at the work's next progress call."""


class Job(QObject):
    """One piece of work under way; lives in the window's thread.

    Signals:
        progressed: done and total, as the work tells them.
        succeeded: the value.
        failed: an ``OperatorError``.
        cancelled: it was, by ``cancel``.
        finished: it is over, whichever way; always last.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _told = Signal(object)

    def __init__(self, work: Callable[..., Any], with_progress: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._with_progress = with_progress
        self._stop = Event()
        self._connect()

    def cancel(self) -> None:
        """Ask the work to stop; its result, if it still comes, is dropped."""
        self._stop.set()

    # ---- in the pool's thread ----

    def run_here(self) -> None:
        """Do the work; called by the pool."""
        try:
            outcome = self._outcome()
        except BaseException as error:  # noqa: BLE001 - carried to the window's thread, whole
            outcome = (self._fail, error)
        self._told.emit(outcome)

    def _outcome(self) -> tuple[Callable[[Any], None], Any]:
        value = self._work(self._progress) if self._with_progress else self._work()
        return (self._succeed, value)

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._told.emit((self._advance, (done, total)))

    # ---- in the window's thread ----

    def _connect(self) -> None:
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _take(self, told: tuple[Callable[[Any], None], Any]) -> None:
        receive, value = told
        receive(value)
        if receive != self._advance:
            self.finished.emit()
            self.deleteLater()

    def _advance(self, place: tuple[int, int]) -> None:
        if not self._stop.is_set():
            self.progressed.emit(*place)

    def _succeed(self, value: object) -> None:
        if self._stop.is_set():
            self.cancelled.emit()
        else:
            self.succeeded.emit(value)

    def _fail(self, error: BaseException) -> None:
        if self._stop.is_set() or isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, OperatorError):
            self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


class _Run(QRunnable):
    """Carries a job into the pool."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        """Called by the pool."""
        self._job.run_here()


class Jobs(QObject):
    """Starts jobs and sees to it that no failure stays silent.

    Heavy or hostile work (rendering, foreign files) goes to a child process: ``work`` is then a
    function that calls ``host.child``; the pool's thread only waits for it.
    """

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: set[Job] = set()

    def start(
        self,
        work: Callable[..., Any],
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[OperatorError], object] | None = None,
        owner: QObject | None = None,
        with_progress: bool = False,
    ) -> Job:
        """Start ``work()``, or ``work(progress)``; ``then(value)`` runs on the window's thread.

        A failure goes to the messages unless ``failed`` takes it. When ``owner`` (or the object of
        a bound ``then``) is gone, the value is dropped.
        """
        job = Job(work, with_progress, self)
        held = getattr(then, "__self__", None)
        receiver = owner or (held if isinstance(held, QObject) else None)
        self._running.add(job)
        self._connect_job(job, then, failed or self._messages.refuse, receiver)
        self._pool.start(_Run(job))
        return job

    def close(self) -> None:
        """Cancel what runs and wait for it."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()

    def _connect_job(
        self,
        job: Job,
        then: Callable[[Any], object] | None,
        failed: Callable[[OperatorError], object],
        receiver: QObject | None,
    ) -> None:
        def deliver(value: object) -> None:
            if then is not None and (receiver is None or isValid(receiver)):
                then(value)

        def report(error: OperatorError) -> None:
            alive = receiver is None or isValid(receiver)
            (failed if alive else self._messages.refuse)(error)

        job.succeeded.connect(deliver)
        job.failed.connect(report)
        job.finished.connect(lambda: self._running.discard(job))
