"""A window on the import page over a station of its own, for measuring."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any


def application() -> Any:
    """The one application of this process."""
    from commandpost.app.start import application as made

    return made()


def opened() -> tuple[Any, Any, Callable[[], None]]:
    """Window, import page, and what closes both."""
    from commandpost.app.wiring import wiring
    from commandpost.host.settings import Settings
    from commandpost.ui.bridge import Bridge
    from commandpost.ui.context import Context, Navigator, SettingsStore
    from commandpost.ui.jobs import Jobs
    from commandpost.ui.look import Look
    from commandpost.ui.main_window import MainWindow
    from commandpost.ui.messages import Messages
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.desk import Desk, Operator
    from tests.desk_fixtures import FixedClock, station_desk

    app = application()
    look = app.findChild(Look) or Look(app)
    look.apply("night", 100)
    folder = Path(tempfile.mkdtemp(prefix="commandpost-"))
    clock, messages = FixedClock(), Messages()
    station_desk(folder, clock).close()
    context = Context(
        bridge=Bridge(lambda: Desk(folder, clock=clock, operator=Operator("周值班")), messages),
        jobs=Jobs(messages),
        messages=messages,
        look=look,
        settings=SettingsStore(Settings(theme="night"), lambda _: None, messages),
        clock=StationClock(clock),
        navigator=Navigator(),
        data_dir=folder,
    )
    window = MainWindow(context, wiring())
    window.start("plan_import")
    window.show()

    def close() -> None:
        import shutil

        window.retire()
        context.jobs.close()
        context.bridge.close()
        shutil.rmtree(folder, ignore_errors=True)

    return window, window.stack.current, close
