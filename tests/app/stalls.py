"""Which step of the tour kept the window from hearing a key, for how long, and what it was doing.

``python -m tests.app.stalls [OUT]`` plays the tour with a heartbeat of 20 ms in the window's thread
and a watcher beside it. What the tour itself does (taking pictures, starting a victim) is left out.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

BEAT = 0.020
STALL = 0.050
OWN = ("stage.py:snap", "stage.py:snap_dialog", "morning.py:_kill_in_the_middle", "stage.py:open")
SHOWN = 25


@dataclass
class Watch:
    """Gaps between heartbeats, and where the window's thread was seen in them."""

    scene: str = ""
    last: float = field(default_factory=time.monotonic)
    seen: dict[str, int] = field(default_factory=dict)
    stalls: list[tuple[float, str, str]] = field(default_factory=list)
    over: bool = False

    def beat(self) -> None:
        """Called by the window's timer."""
        now = time.monotonic()
        gap = now - self.last - BEAT
        if gap > STALL and self.scene:
            places = sorted(self.seen.items(), key=lambda item: -item[1])
            if not any(own in place for place, _ in places for own in OWN):
                what = "; ".join(f"{place} ×{count}" for place, count in places[:2])
                self.stalls.append((gap, self.scene, what or "?"))
        self.seen.clear()
        self.last = time.monotonic()

    def look(self, thread: int) -> None:
        """Runs beside: where is the window's thread while its heart stands still."""
        while not self.over:
            time.sleep(0.005)
            if time.monotonic() - self.last > STALL:
                place = _place(sys._current_frames()[thread])  # noqa: SLF001 - the only way
                self.seen[place] = self.seen.get(place, 0) + 1


def _place(frame: FrameType | None) -> str:
    """The innermost frames that are ours, from the outside in."""
    ours = []
    while frame is not None:
        code = frame.f_code
        if "commandpost" in code.co_filename and "hands.py" not in code.co_filename:
            ours.append(f"{Path(code.co_filename).name}:{code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(ours[:4])


def main(out: Path) -> int:
    """Play the tour under watch and print the worst stalls."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer

    from commandpost.app.start import application
    from commandpost.app.tour import night

    app = application()
    watch = Watch()
    heart = QTimer(app)
    heart.setInterval(int(BEAT * 1000))
    heart.timeout.connect(watch.beat)
    heart.start()
    beside = threading.Thread(target=watch.look, args=(threading.get_ident(),), daemon=True)
    beside.start()

    def watched(scene: night.Scene) -> night.Scene:
        def play(stage) -> None:
            watch.scene = scene.__name__
            scene(stage)

        play.__name__ = scene.__name__
        return play

    night.SCENES = tuple(watched(scene) for scene in night.SCENES)
    code = night.play_night(out, "zh", "night", sys.stdout)
    watch.over = True
    beside.join()
    print(f"\n{len(watch.stalls)} stalls over {STALL * 1000:.0f} ms")
    for gap, scene, what in sorted(watch.stalls, reverse=True)[:SHOWN]:
        print(f"{gap * 1000:6.0f} ms  {scene:20} {what}")
    return code


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(main(Path(sys.argv[1])))
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(Path(place) / "tour"))
