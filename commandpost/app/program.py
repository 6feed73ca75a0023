"""The running program: desk, bridge, look and window, and the questions before work can begin."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from commandpost.host.clock import SystemClock
from commandpost.host.paths import made
from commandpost.host.settings import read_settings, write_settings
from commandpost.ui.bridge import Bridge
from commandpost.ui.context import Context, Navigator, SettingsStore
from commandpost.ui.crash import CrashDoor
from commandpost.ui.jobs import Jobs
from commandpost.ui.language import Language
from commandpost.ui.look import Look
from commandpost.ui.main_window import MainWindow
from commandpost.ui.messages import Messages
from commandpost.ui.station_clock import StationClock
from commandpost.usecases.lost import lost_station

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from commandpost.domain.roster_draft import RosterDraft
    from commandpost.domain.station import StationProfile
    from commandpost.domain.times import Clock
    from commandpost.ui.bridge import DeskDoor
    from commandpost.ui.dialogs.first_start import FirstStart, FirstStartDialog
    from commandpost.ui.dialogs.lost_station import LostStation
    from commandpost.ui.dialogs.operator_switch import OperatorSwitch
    from commandpost.usecases.lost import Lost
    from commandpost.usecases.views.places import Hint


class Program(QObject):
    """Puts everything together, rebuilds the window for another language, takes it apart again."""

    def __init__(
        self,
        app: QApplication,
        data_dir: Path,
        *,
        lang: str = "",
        theme: str = "",
        clock: Clock | None = None,
    ) -> None:
        super().__init__(app)
        self._clock = clock or SystemClock()
        self._lang = lang
        self._closed = False
        settings = read_settings(made(data_dir))
        if theme:
            settings = replace(settings, theme=theme)  # type: ignore[arg-type]
        self._language = Language(app)
        self._spoken = settings.language
        self._language.use(lang or settings.language)
        self.messages = Messages(self)
        self.crash = CrashDoor(self.messages, data_dir)
        store = SettingsStore(settings, partial(write_settings, data_dir), self.messages)
        self.context = Context(
            bridge=Bridge(self._desk_opener(data_dir, settings.second_path), self.messages, self),
            jobs=Jobs(self.messages, self),
            messages=self.messages,
            look=Look(app),
            settings=store,
            clock=StationClock(self._clock),
            navigator=Navigator(self),
            data_dir=data_dir,
        )
        shown = self.context.clock.hhmm(self.context.clock.now())
        self.context.look.follow(settings, shown)
        self.window = self._make_window()
        self.first_start: FirstStartDialog | None = None
        self.operator_switch: OperatorSwitch | None = None
        self.lost: LostStation | None = None
        self._connect()

    def start(self) -> None:
        """Show the window; the desk opens meanwhile."""
        self.window.start()
        self.window.show()
        if (lost := lost_station(self.context.data_dir)) is not None:
            self._ask_lost(lost)
        else:
            self._ask_profile()

    def close(self) -> None:
        """Finish what is under way, let the file go, leave a copy of it, take everything apart.

        Windows go at once, while what they stand on is still there; the program itself follows.
        """
        if self._closed:
            return
        self._closed = True
        self.context.jobs.close()
        self.context.bridge.close()
        self.context.backups.keep_last()
        self.window.retire()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._language.leave()
        self.context.look.deleteLater()
        self.deleteLater()

    def _desk_opener(self, data_dir: Path, second_path: str) -> partial[DeskDoor]:
        return partial(_open_desk, data_dir, second_path, self._clock)

    def _make_window(self) -> MainWindow:
        from commandpost.app.wiring import wiring

        window = MainWindow(self.context, wiring())
        window.operator_switch_requested.connect(self._ask_operator)
        return window

    def _connect(self) -> None:
        self.context.settings.changed.connect(self._settings_changed)
        self.context.bridge.opened.connect(self.context.backups.begin)

    def _settings_changed(self) -> None:
        settings = self.context.settings.value
        if settings.language == self._spoken:
            return
        self._spoken = settings.language
        self._language.use(settings.language or self._lang)
        old, self.window = self.window, self._make_window()
        page = old.stack.current
        self.window.log_line.restore(old.log_line.edit.text(), old.log_line.target)
        self.window.setGeometry(old.geometry())
        self.window.start(page.KEY if page else "")
        self.window.ask_banner()
        self.window.show()
        old.retire()

    # ---- before work can begin ----

    def _ask_profile(self) -> None:
        from commandpost.usecases.station import station_profile

        self.context.bridge.ask(station_profile, then=self._greet, owner=self)

    def _ask_lost(self, lost: Lost) -> None:
        """The file is gone and copies are there: restoring comes before a first start."""
        from commandpost.ui.dialogs.lost_station import LostStation

        self.lost = LostStation(self.context, lost, self.window)
        self.lost.settled.connect(self._ask_profile)
        self.lost.rejected.connect(self.window.close)
        self.lost.open()

    def _greet(self, profile: StationProfile | None) -> None:
        if profile is not None:
            self.window.ask_banner()
            return
        from commandpost.host.library import load_profile, profile_ids
        from commandpost.ui.dialogs.first_start import FirstStartDialog

        offered = [(key, load_profile(key).title) for key in profile_ids()]
        self.first_start = FirstStartDialog(offered, self.window)
        self.first_start.finished.connect(self._first_start_answered)
        self.first_start.open()

    def _first_start_answered(self) -> None:
        dialog, self.first_start = self.first_start, None
        answer = dialog.answer if dialog else None
        if dialog is not None:
            dialog.deleteLater()
        if answer is None:
            self.window.close()
        elif answer.demo:
            from commandpost.usecases.demo import demo_workbook
            from commandpost.usecases.rosters import read_roster

            self.messages.inform(self.tr("The demo county is being set up…"))
            self.context.jobs.start(lambda: read_roster(demo_workbook()), then=self._open_demo)
        else:
            self._set_up(answer)

    def _open_demo(self, roster: RosterDraft) -> None:
        from commandpost.usecases.demo import set_up_demo

        self.context.bridge.do(set_up_demo, roster, owner=self)

    def _set_up(self, answer: FirstStart) -> None:
        from commandpost.app.wiring import set_up_station
        from commandpost.usecases.desk import new_id

        self.context.bridge.do(set_up_station, answer, new_id(), owner=self)

    # ---- who works here ----

    def _ask_operator(self, present: str) -> None:
        from commandpost.usecases.views.places import people_hints

        if self.operator_switch is None:
            show = partial(self._show_operator_switch, present)
            self.context.bridge.ask(people_hints, then=show, owner=self)

    def _show_operator_switch(self, present: str, people: tuple[Hint, ...]) -> None:
        from commandpost.ui.dialogs.operator_switch import OperatorSwitch

        if self.operator_switch is not None:
            return
        self.operator_switch = OperatorSwitch(present, people, parent=self.window)
        self.operator_switch.finished.connect(self._operator_answered)
        self.operator_switch.open()

    def _operator_answered(self) -> None:
        from commandpost.usecases.desk import Operator
        from commandpost.usecases.station import switch_operator

        dialog, self.operator_switch = self.operator_switch, None
        answer = dialog.answer if dialog else None
        if dialog is not None:
            dialog.deleteLater()
        if answer is not None:
            self.context.bridge.do(switch_operator, Operator(answer.name, answer.post))


def _open_desk(data_dir: Path, second_path: str, clock: Clock) -> DeskDoor:
    """Open the station's file; runs in the store thread."""
    from pathlib import Path

    from commandpost.usecases.desk import Desk

    return Desk(data_dir, clock=clock, sidecar=Path(second_path) if second_path else None)
