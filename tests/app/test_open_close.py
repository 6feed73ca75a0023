"""The program opened and closed again and again in one process leaves nothing behind."""

from __future__ import annotations

import gc
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from commandpost.app.program import Program
from commandpost.app.wiring import pages
from commandpost.ui.look import Look
from commandpost.ui.widgets.pyqtgraph_door import load_pyqtgraph

OFTEN = 20

pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def opened(qapp, qtbot, station):
    """Opens the program, every page of it, and closes it."""

    def once(lang: str = "zh", theme: str = "night") -> None:
        program = Program(qapp, station, lang=lang, theme=theme)
        program.start()
        qtbot.waitUntil(lambda: program.window.view.station != "", timeout=20_000)
        for page in pages():
            program.context.navigator.open(page.KEY)
        qtbot.waitUntil(lambda: not program.context.bridge.busy, timeout=20_000)
        program.close()
        settle()

    return once


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def left_behind(qapp) -> dict[str, int]:
    """What a program brought and must take away: counted."""
    return {
        "windows": len(QApplication.topLevelWidgets()),
        "widgets": len(QApplication.allWidgets()),
        "platform windows": len(QGuiApplication.allWindows()),
        "threads": threading.active_count(),
        "looks": len(qapp.findChildren(Look)),
        "translators": len(qapp.findChildren(QTranslator)),
        "objects of the application": len(qapp.findChildren(QObject)),
    }


def test_opened_and_closed_often_nothing_is_left_and_none_stays_none(qapp, opened):
    """PySide6 6.12 loses references to None on Python 3.11 until the process aborts.

    6.11 forgets to return some, which harms nobody: their number only grows.
    """
    load_pyqtgraph()  # in a thread of its own otherwise, which would be counted
    opened()
    before, nones = left_behind(qapp), sys.getrefcount(None)
    hooks = sys.excepthook, threading.excepthook
    for number in range(OFTEN):
        opened(lang="en" if number % 2 else "zh", theme="day" if number % 3 else "night")
    assert left_behind(qapp) == before
    assert (sys.excepthook, threading.excepthook) == hooks
    assert sys.getrefcount(None) >= nones - OFTEN, "references to None are being lost"


def test_closing_twice_is_closing_once(qapp, qtbot, station):
    program = Program(qapp, station, lang="zh", theme="night")
    program.start()
    qtbot.waitUntil(lambda: program.window.view.station != "", timeout=20_000)
    program.close()
    program.close()
    settle()


def test_closed_before_the_first_answer_it_says_nothing(qapp, station, capfd):
    for _ in range(5):
        program = Program(qapp, station, lang="zh", theme="night")
        program.start()
        program.close()
        settle()
    told = capfd.readouterr().err
    assert "Traceback" not in told
    assert "deleted" not in told
