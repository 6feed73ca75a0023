"""Beats in the window's thread while its import page reads a file, and tells the longest gap."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from tests.app.stalls import BEAT, Watch

if TYPE_CHECKING:
    from pathlib import Path

SETTLE = 500  # milliseconds for the page to come up before the reading begins


class Heart(QObject):
    """Opens the import page as soon as the program is usable, reads, and ends the process."""

    def __init__(self, program: Any, path: Path) -> None:
        super().__init__(program)
        self._program, self._path = program, path
        self._page: Any = None
        self._begun = 0.0
        self._longest = 0.0
        self._watch = Watch()
        thread = threading.get_ident()
        threading.Thread(target=self._watch.look, args=(thread,), daemon=True).start()
        self._timer = QTimer(self)
        self._timer.setInterval(round(BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        gap = time.monotonic() - self._watch.last - BEAT
        self._watch.scene = "reading" if self._begun else ""
        self._watch.beat()
        if self._page is None:
            self._open_when_usable()
        elif self._begun:
            self._longest = max(self._longest, gap)
            if self._seen():
                self._tell()

    def _open_when_usable(self) -> None:
        program = self._program
        if not program.context.bridge.busy and program.window.view.station:
            program.context.navigator.open("roster_import")
            self._page = program.window.stack.current
            QTimer.singleShot(SETTLE, self._begin)

    def _begin(self) -> None:
        self._begun = time.monotonic()
        self._page.read_file(self._path)

    def _seen(self) -> bool:
        """The dry run is up; columns in doubt are taken as they are."""
        if self._page.steps.currentWidget() is self._page.columns:
            self._page.go_on()
        return self._page.steps.currentWidget() is self._page.run

    def _tell(self) -> None:
        took = time.monotonic() - self._begun
        worst = max(self._watch.stalls, default=(0.0, "", ""))
        told = (self._longest * 1000, took, len(self._watch.stalls), worst[2])
        print(*told, sep="\t", flush=True)
        os._exit(0)
