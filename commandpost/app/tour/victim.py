"""A second life of the program that is killed in the middle of an entry, as by a pulled plug.

Run as ``python -m commandpost.app.tour.victim FOLDER MILLISECONDS``: opens the real window on that
station, types half a call, then writes log lines through the log line itself and prints each one
that was acknowledged, until somebody kills it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

TYPED = "接到一半的来电：乙云镇供电"


def main(folder: str, moment: str) -> None:
    """Write until killed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QPlainTextEdit

    from commandpost.app.program import Program
    from commandpost.app.start import application
    from commandpost.app.tour.clock import TourClock
    from commandpost.app.tour.hands import find, press, wait, wait_until, write
    from commandpost.domain.times import Instant
    from commandpost.usecases.drafts import load_draft

    clock = TourClock(Instant(int(moment)))
    program = Program(application(), Path(folder), clock=clock)
    program.start()
    bridge = program.context.bridge
    wait(200)
    wait_until(lambda: not bridge.busy, "the desk")
    program.context.navigator.open("call")
    wait(200)
    write(find(program.window, QPlainTextEdit, "what"), TYPED)
    drafts: list[object] = []

    def kept() -> bool:
        bridge.ask(load_draft, "call", then=drafts.append)
        wait(200)
        return any(drafts)

    wait_until(kept, "the draft on disk")
    print("draft", flush=True)
    edit = program.window.log_line.edit
    number = 0
    bridge.changed.connect(lambda _changes: print(f"saved {number}", flush=True))
    while True:
        number += 1
        write(edit, f"断电前第{number}条")
        press(edit, "Return")
        wait_until(lambda: not bridge.busy, "the acknowledgement")


if __name__ == "__main__":
    main(*sys.argv[1:3])
