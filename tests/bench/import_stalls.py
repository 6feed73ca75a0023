"""The longest silence of the window while a long plan is read, shown and settled, beside bare Qt.

``python -m tests.bench.import_stalls FOLDER`` prints milliseconds: reading, the longest gap with
what was running, and the same for a bare text box that is given the whole text at once.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from tests.app.stalls import BEAT, Watch


class OwnWork(Watch):
    """A watch that also knows how much of a gap was the window's own work, not a busy machine."""

    def __init__(self) -> None:
        super().__init__(scene="import")
        self.own = 0.0
        self._cpu = time.thread_time()

    def beat(self) -> None:
        """Called by the window's timer."""
        used = time.thread_time()
        self.own = max(self.own, used - self._cpu)
        super().beat()
        self._cpu = time.thread_time()


def measured(path: Path) -> tuple[float, OwnWork]:
    """Seconds until the file stands on screen, and the watch with every gap over 50 ms."""
    from PySide6.QtCore import QTimer

    from tests.bench.import_station import opened

    window, page, close = opened()
    watch = OwnWork()
    heart = QTimer()
    heart.setInterval(int(BEAT * 1000))
    heart.timeout.connect(watch.beat)
    beside = threading.Thread(target=watch.look, args=(threading.get_ident(),), daemon=True)
    _spin(window, lambda: True, 0.5)
    watch.last = time.monotonic()
    heart.start()
    beside.start()
    begun = time.monotonic()
    page.open_file(path)
    _spin(window, lambda: not page.reading and page.settling is not None)
    _spin(window, lambda: page.sheet.source.complete)
    took = time.monotonic() - begun
    _spin(window, lambda: True, 0.5)
    for step in (page.next_doubt, page.sheet.undo, page.switch_tab, page.switch_tab):
        watch.scene = step.__name__
        step()
        _spin(window, lambda: True, 0.3)
    heart.stop()
    watch.over = True
    beside.join()
    close()
    return took, watch


def _spin(window: Any, until: Any, at_least: float = 0.0) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + at_least
    while time.monotonic() < end or not until():
        QApplication.processEvents()
        time.sleep(0.001)


def bare(path: Path) -> float:
    """Milliseconds a bare text box stands still when it is given the whole text at once."""
    from PySide6.QtWidgets import QPlainTextEdit

    from tests.bench.import_station import application

    application()
    box = QPlainTextEdit()
    box.resize(400, 600)
    box.show()
    text = path.read_text("utf-8")
    begun = time.monotonic()
    box.setPlainText(text)
    box.grab()
    return (time.monotonic() - begun) * 1000


def main(folder: Path) -> int:
    """Print the figures of the text and the Word file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.importers.long_plan import as_text, as_word

    text, word = as_text(folder / "long.txt"), as_word(folder / "long.docx")
    print(f"bare text box: {bare(text):.0f} ms")
    for path in (text, word):
        took, watch = measured(path)
        worst = max((gap for gap, _, _ in watch.stalls), default=0.0)
        print(
            f"{path.suffix}: {took:.2f} s until shown, longest gap {worst * 1000:.0f} ms, "
            f"most work of the window in one piece {watch.own * 1000:.0f} ms"
        )
        for gap, scene, what in sorted(watch.stalls, reverse=True)[:8]:
            print(f"  {gap * 1000:6.0f} ms  {scene:12} {what}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
