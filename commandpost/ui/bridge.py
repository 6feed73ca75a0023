"""The asynchronous door to the desk: one store thread, replies on the window's thread, in order."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from shiboken6 import isValid

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.host.text import explain


class DeskDoor(Protocol):
    """What the bridge needs of ``usecases.desk.Desk``; called in the store thread only."""

    def do(self, use_case: Callable[..., Changes], /, *args: Any, **kw: Any) -> Changes:
        """Run one use case as one transaction."""
        ...

    def ask(self, question: Callable[..., Any], /, *args: Any, **kw: Any) -> Any:
        """Answer one question from one state of the store."""
        ...

    def close(self) -> None:
        """Close the store."""
        ...


class Refusals(Protocol):
    """Where expected failures go; ``ui.messages.Messages`` is one."""

    def refuse(self, error: OperatorError) -> None:
        """Show it to the operator."""
        ...

    def warn(self, key: str, happened: str, now: str = "") -> None:
        """Show what is wrong until ``settle(key)``."""
        ...

    def settle(self, key: str) -> None:
        """Its cause is gone."""
        ...


SHUT = "station.shut"
"""The notice that stands while the station's file cannot be opened; Esc does not close it."""


@dataclass(slots=True)
class _Call:
    """One question or use case on its way to the store and back."""

    work: Callable[[DeskDoor], Any]
    is_do: bool
    then: Callable[[Any], object] | None = None
    failed: Callable[[OperatorError], object] | None = None
    owner: QObject | None = None
    answer: Any = None
    error: BaseException | None = None
    opened: bool = False
    shut: bool = False

    @property
    def wanted(self) -> bool:
        """Whether the receiver of the reply still exists."""
        return self.owner is None or isValid(self.owner)


class Bridge(QObject):
    """Carries use cases and questions to the desk and their replies back.

    Signals:
        changed: what an operation touched (``Changes``); once per ``do``, after the commit and
            before its ``then``.
        busy_changed: whether anything is under way.
        opened: the desk stands open, at the start or when a later call could open it.
    """

    changed = Signal(object)
    busy_changed = Signal(bool)
    opened = Signal()
    _replied = Signal(object)

    def __init__(
        self,
        open_desk: Callable[[], DeskDoor],
        messages: Refusals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_desk = open_desk
        self._messages = messages
        self._pending = 0
        self._queue: SimpleQueue[_Call | None] = SimpleQueue()
        self._connect()
        self._send(_Call(work=_nothing, is_do=False, owner=self))
        self._thread = threading.Thread(target=self._serve, name="store", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a reply is still awaited."""
        return self._pending > 0

    def do(
        self,
        use_case: Callable[..., Changes],
        *args: Any,
        then: Callable[[Changes], object] | None = None,
        failed: Callable[[OperatorError], object] | None = None,
        owner: QObject | None = None,
        **kw: Any,
    ) -> None:
        """Run a use case as one transaction; ``changed`` and then ``then`` follow its commit.

        ``owner`` is whom the reply is for (taken from a bound method when left out): when it is
        gone, ``then`` and ``failed`` are not called, but a failure is still shown.
        """
        self._send(
            _Call(
                lambda desk: desk.do(use_case, *args, **kw),
                is_do=True,
                then=then,
                failed=failed,
                owner=owner or _owner_of(then) or _owner_of(failed),
            )
        )

    def ask(
        self,
        question: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], object],
        failed: Callable[[OperatorError], object] | None = None,
        owner: QObject | None = None,
        **kw: Any,
    ) -> None:
        """Answer a question; replies come in the order of the calls."""
        self._send(
            _Call(
                lambda desk: desk.ask(question, *args, **kw),
                is_do=False,
                then=then,
                failed=failed,
                owner=owner or _owner_of(then) or _owner_of(failed),
            )
        )

    def close(self) -> None:
        """Finish what was sent, close the desk, deliver the last replies."""
        if self._thread.is_alive():
            self._queue.put(None)
            self._thread.join()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _connect(self) -> None:
        self._replied.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _send(self, call: _Call) -> None:
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)
        self._queue.put(call)

    # ---- in the store thread ----

    def _serve(self) -> None:
        desk: DeskDoor | None = None
        while (call := self._queue.get()) is not None:
            try:
                if desk is None:
                    desk = self._open_desk()
                    call.opened = True
                call.answer = call.work(desk)
            except BaseException as error:  # noqa: BLE001 - carried to the window's thread, whole
                call.error, call.shut = error, desk is None
            self._replied.emit(call)
        if desk is not None:
            desk.close()

    # ---- in the window's thread ----

    def _deliver(self, call: _Call) -> None:
        self._pending -= 1
        if self._pending == 0:
            self.busy_changed.emit(False)
        if call.opened:
            self._messages.settle(SHUT)
            self.opened.emit()
        if call.error is not None:
            self._fail(call, call.error)
            return
        if call.is_do:
            self.changed.emit(call.answer)
        if call.then is not None and call.wanted:
            call.then(call.answer)

    def _fail(self, call: _Call, error: BaseException) -> None:
        if not isinstance(error, OperatorError):
            sys.excepthook(type(error), error, error.__traceback__)
            return
        if call.shut:
            self._messages.warn(SHUT, explain(error))
        if call.failed is not None and call.wanted:
            call.failed(error)
        elif not call.shut:
            self._messages.refuse(error)


def _nothing(_: DeskDoor) -> None:
    return None


def _owner_of(receiver: Callable[..., object] | None) -> QObject | None:
    if isinstance(receiver, partial):
        return _owner_of(receiver.func)
    held = getattr(receiver, "__self__", None)
    return held if isinstance(held, QObject) else None
