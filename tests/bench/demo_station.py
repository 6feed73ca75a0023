"""The demo county, set up in a folder: what start and memory are measured on."""

from __future__ import annotations

from pathlib import Path

from commandpost.host.clock import SystemClock
from commandpost.usecases.demo import set_up_demo
from commandpost.usecases.desk import Desk


def demo_station(place: Path) -> Path:
    """The station's folder; it is left closed."""
    folder = place / "station"
    desk = Desk(folder, clock=SystemClock())
    try:
        desk.do(set_up_demo)
    finally:
        desk.close()
    return folder
