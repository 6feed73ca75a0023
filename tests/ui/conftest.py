"""Fixtures of the window's tests: a look, a desk that only remembers, a context, a leak hunter."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commandpost.domain.changes import Changes
from commandpost.domain.times import Instant
from commandpost.host.settings import Settings
from commandpost.host.text import use_language
from commandpost.ui.bridge import Bridge
from commandpost.ui.context import Context, Navigator, SettingsStore
from commandpost.ui.jobs import Jobs
from commandpost.ui.look import Look
from commandpost.ui.messages import Messages
from commandpost.ui.station_clock import StationClock

START = Instant(1_795_000_000_000)


class SteadyClock:
    """A clock that moves when told."""

    def __init__(self, at: int = START) -> None:
        self.at = at

    def now(self) -> Instant:
        return Instant(self.at)


class FakeDrafts:
    """Keeps half-typed input in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def save(self, page: str, body: Any, now: Instant) -> None:
        self.kept[page] = (body, now)

    def load(self, page: str) -> Any:
        return self.kept.get(page)

    def drop(self, page: str) -> None:
        self.kept.pop(page, None)


class FakeStore:
    """What of a store the window itself needs."""

    def __init__(self) -> None:
        self.drafts = FakeDrafts()


class FakeDesk:
    """Runs what it is given and remembers in which thread."""

    def __init__(self) -> None:
        self.threads: list[int] = [threading.get_ident()]
        self.log: list[Any] = []
        self.store = FakeStore()
        self.closed = False

    def do(self, use_case: Callable[..., Changes], *args: Any, **kw: Any) -> Changes:
        self.threads.append(threading.get_ident())
        return use_case(self, *args, **kw)

    def ask(self, question: Callable[..., Any], *args: Any, **kw: Any) -> Any:
        self.threads.append(threading.get_ident())
        return question(self, *args, **kw)

    def now(self) -> Instant:
        return START

    def close(self) -> None:
        self.threads.append(threading.get_ident())
        self.closed = True


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """What a test speaks is nothing to the tests after it, here or in another room."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """One look for the process: fonts are loaded once."""
    found = qapp.findChild(Look) or Look(qapp)
    found.apply("night", 100)
    return found


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture
def context(
    qapp: QApplication, look: Look, clock: SteadyClock, tmp_path: Path
) -> Iterator[Context]:
    """Everything a page is given, over a desk that only remembers."""
    messages = Messages()
    written: list[Settings] = []
    made = Context(
        bridge=Bridge(FakeDesk, messages),
        jobs=Jobs(messages),
        messages=messages,
        look=look,
        settings=SettingsStore(Settings(theme="night"), written.append, messages),
        clock=StationClock(clock),
        navigator=Navigator(),
        data_dir=tmp_path,
    )
    yield made
    made.jobs.close()
    made.bridge.close()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication, qtbot: QtBot) -> Iterator[None]:
    """A test may leave no thread, no running timer and no window of its own behind."""
    windows = {id(widget) for widget in QApplication.topLevelWidgets()}
    threads = set(threading.enumerate())
    yield
    _let_go(qapp)
    left = [w for w in QApplication.topLevelWidgets() if id(w) not in windows and w.isVisible()]
    assert not left, f"windows left behind: {left}"
    running = [t for w in QApplication.allWidgets() if id(w) not in windows for t in _timers(w)]
    assert not running, f"timers left running: {running}"
    alive = [t for t in set(threading.enumerate()) - threads if t.name == "store"]
    assert not alive, f"threads left running: {alive}"
    assert not [t for t in qapp.findChildren(QThread) if t.isRunning()]


def _let_go(qapp: QApplication) -> None:
    from PySide6.QtCore import QEvent

    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


def _timers(widget: QWidget) -> list[QTimer]:
    if not widget.isVisible():
        return []
    return [timer for timer in widget.findChildren(QTimer) if timer.isActive()]
