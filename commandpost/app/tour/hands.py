"""An operator's hands: keys, input-method text and clicks on the real widgets, and patience."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

W = TypeVar("W", bound=QWidget)

PATIENCE = 60_000
"""Milliseconds a step may take on a busy machine before the tour calls it broken."""


class TourFailedError(Exception):
    """Something on screen or in the journal is not what it should be."""


def wait(milliseconds: int) -> None:
    """Let the window live; an event loop lets the other threads run, ``QTest.qWait`` does not."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait for something to become true; raises ``TourFailedError`` when it never does."""
    for _ in range(PATIENCE // 20):
        if holds():
            return
        wait(20)
    raise TourFailedError(f"waited in vain for: {what}")


def find(inside: QObject, kind: type[W], name: str) -> W:
    """The visible widget of that name; raises ``TourFailedError`` when there is none."""
    seen = [w for w in inside.findChildren(kind, name) if w.isVisible()]
    if not seen:
        raise TourFailedError(f"no visible {kind.__name__} {name!r}")
    return seen[0]


def click(button: QWidget) -> None:
    """Press it with the mouse; a button that cannot be pressed is a failure, not a wait."""
    if isinstance(button, QAbstractButton) and not button.isEnabled():
        raise TourFailedError(f"{button.objectName() or button.text()!r} is not enabled")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def press(widget: QWidget, keys: str) -> None:
    """Press a key or a chord, as ``Ctrl+Return``, in the window in front: only there keys act."""
    _bring_to_front(widget.window())
    # The stubs forget that a sequence can be indexed.
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


def _bring_to_front(window: QWidget) -> None:
    if QApplication.activeWindow() is not window:
        window.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is window, "the window in front")


def write(field: QWidget, text: str) -> None:
    """Type text the way it arrives on a Chinese desktop: from an input method."""
    field.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def rewrite(field: QWidget, text: str) -> None:
    """Replace what a line holds."""
    field.setFocus()
    press(field, "Ctrl+A")
    write(field, text)


def dialog_open() -> QWidget:
    """The dialog on top, once it has come up."""
    wait_until(lambda: _on_top() is not None, "a dialog")
    found = _on_top()
    assert found is not None
    wait(60)
    return found


def _on_top() -> QWidget | None:
    found = QApplication.activeModalWidget()
    return found if found is not None and found.isVisible() else None


def closed(dialog: QWidget) -> None:
    """Wait until a dialog has gone; raises ``TourFailedError`` when it stays."""
    wait_until(lambda: not isValid(dialog) or not dialog.isVisible(), "the dialog to close")


def when_asked(act: Callable[[QWidget], None]) -> None:
    """Answer the next modal question, which blocks whoever asks it."""
    timer = QTimer()
    timer.setInterval(50)

    def look() -> None:
        question = _on_top()
        if question is not None:
            timer.stop()
            act(question)

    timer.timeout.connect(look)
    timer.start()
    _WAITING.append(timer)


_WAITING: list[QTimer] = []
"""Timers stay alive until they fired; the tour is one short process."""
