"""After the plug was pulled: nothing acknowledged is lost; handover at 08:30; the response ends."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTableView

from commandpost.app.tour.hands import click, press, wait_until, when_asked, write
from commandpost.app.tour.papers import say_yes
from commandpost.app.tour.stage import Stage
from commandpost.app.tour.victim import TYPED
from commandpost.usecases.safety import verify_station
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views.logbook import search_log

ENTRIES_BEFORE_THE_PLUG = 5


def plug_pulled(stage: Stage) -> None:
    """kill -9 in mid-entry: every acknowledged line is there, and the half-typed call."""
    stage.at(23, 3, 12)
    stage.close()
    acknowledged = _kill_in_the_middle(stage)
    stage.open()
    for number in range(1, acknowledged + 1):
        found = stage.ask(search_log, f"断电前第{number}条")
        stage.check(bool(found), f"acknowledged line {number} of {acknowledged} is there")
    report = stage.ask(verify_station)
    stage.check(report.intact, f"the journal is intact, not {report.verdict.value}")
    page = stage.page("call")
    typed = stage.find(QPlainTextEdit, "what").toPlainText()
    stage.check(typed == TYPED, "the half-typed call is back")
    stage.snap("after-the-plug")
    press(page, "Ctrl+Shift+N")
    stage.settle()
    press(page, "Escape")
    stage.settle()


def _kill_in_the_middle(stage: Stage) -> int:
    command = [sys.executable, "-m", "commandpost.app.tour.victim", str(stage.data)]
    with subprocess.Popen(
        [*command, str(stage.clock.now())],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        text=True,
    ) as victim:
        last = 0
        for line in victim.stdout or ():
            word, _, number = line.partition(" ")
            if word == "saved":
                last = int(number)
            if last >= ENTRIES_BEFORE_THE_PLUG:
                victim.kill()
                break
        rest = (victim.stdout.read() if victim.stdout else "").splitlines()
    saved = [int(line.split()[1]) for line in rest if line.startswith("saved ")]
    last = max([last, *saved])
    stage.check(last >= ENTRIES_BEFORE_THE_PLUG, "the killed process had saved some lines")
    return last


def handover(stage: Stage) -> None:
    """The program compiled the sheet; the incoming officer ticks it line by line and takes over."""
    stage.at(23, 8, 30)
    wait_until(lambda: QApplication.activeWindow() is stage.program.window, "the window in front")
    press(stage.program.window, "F9")
    wait_until(lambda: stage.current().KEY == "handover", "the handover page")
    stage.settle()
    lines = stage.find(QTableView, "handover_lines")
    stage.check(lines.model().rowCount() >= 3, "the sheet has lines")
    lines.setFocus()
    for _ in range(3):
        press(lines, "Space")
        stage.settle()
    write(stage.find(QLineEdit, "incoming"), "徐十十")
    stage.snap("handover")
    when_asked(say_yes)
    click(stage.find(QAbstractButton, "hand_over_now"))
    wait_until(lambda: _on_duty(stage) == "徐十十", "the incoming officer on duty")
    stage.settle()


def _on_duty(stage: Stage) -> str:
    shift = stage.ask(current_shift)
    return shift.officer if shift else ""
