"""The alarm in the window: a minute's warning, a sound until acted on, five minutes' silence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.app.wiring import pages, write_line
from commandpost.domain.duty import StartShift
from commandpost.domain.ids import Subject
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.main_window import MainWindow
from commandpost.ui.wiring import Wiring
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.due import postpone_due
from commandpost.usecases.log import settle_reminder, write_log
from commandpost.usecases.shifts import start_shift
from commandpost.usecases.views.banner import banner
from commandpost.usecases.views.todo import todo
from tests.ui.desk_for_pages import press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier


class Player:
    """Counts instead of sounding."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> bool:
        self.times += 1
        return True


@pytest.fixture
def player() -> Player:
    return Player()


@pytest.fixture
def window(station, qtbot, player) -> MainWindow:
    station.do(start_shift, new_id(), StartShift("周值班", "带班李"))
    made = MainWindow(station.context, Wiring(pages(), banner, write_line, play=player))
    qtbot.addWidget(made)
    made.stack.open("duty")
    made.show()
    made.ask_banner()
    station.settle()
    return made


@pytest.fixture
def incident(station, window) -> Subject:
    made = new_id()
    call = Call(station.clock.now(), "水涨", place="柳湾村", township="清溪镇", hazard="flood")
    station.do(register_incident, call, made)
    return Subject("incident", made)


def remind(station, about: Subject, minutes: int, words: str = "回电东河") -> None:
    due = Instant(station.clock.now() + minutes * MINUTE)
    station.do(write_log, about, words, None, due)


def pass_seconds(station, window, seconds: int) -> None:
    station.clock.pass_minutes(seconds / 60)
    window.ask_banner()  # as the running window does with every new minute
    station.settle()
    window.tick()
    station.settle()


def reminder(station):
    return next(row for row in station.ask(todo) if row.kind == "reminder")


def test_a_minute_before_it_shows_and_at_its_time_it_sounds(station, window, incident, player):
    remind(station, incident, 5)
    assert not window.alarm.isVisible()
    pass_seconds(station, window, 4 * 60 + 1)
    assert window.alarm.isVisible()
    assert "within a minute" in window.alarm.mark.text()
    assert player.times == 0
    pass_seconds(station, window, 60)
    assert player.times == 1
    assert "回电东河" in window.alarm.words.text()


def test_it_sounds_again_and_again_until_somebody_acts(station, window, incident, player):
    remind(station, incident, 0)
    for _ in range(10):
        pass_seconds(station, window, 5)
    assert player.times >= 10
    row = reminder(station)
    station.do(settle_reminder, incident, row.item.removeprefix("reminder/"))
    heard = player.times
    pass_seconds(station, window, 5)
    assert player.times == heard
    assert not window.alarm.isVisible()


def test_one_key_silences_for_five_minutes_and_no_longer(station, window, incident, player, qtbot):
    remind(station, incident, 0)
    pass_seconds(station, window, 5)
    heard = player.times
    press(qtbot, window, Qt.Key.Key_M, CTRL)
    for _ in range(59):
        pass_seconds(station, window, 5)
    assert player.times == heard
    assert window.alarm.isVisible()
    assert "silenced until" in window.alarm.quiet.text()
    pass_seconds(station, window, 6)
    assert player.times == heard + 1


def test_what_falls_due_in_the_silence_sounds_all_the_same(station, window, incident, player):
    remind(station, incident, 0)
    pass_seconds(station, window, 5)
    window.alarm.silence_alarm()
    heard = player.times
    remind(station, incident, 2, "桥断了没有")
    pass_seconds(station, window, 125)
    assert player.times == heard + 1


def test_putting_it_off_ends_the_sound_until_its_time(station, window, incident, player):
    remind(station, incident, 0)
    pass_seconds(station, window, 5)
    heard, row = player.times, reminder(station)
    until = Instant(station.clock.now() + 3 * MINUTE)
    station.do(postpone_due, incident, row.item, until, "等回话")
    pass_seconds(station, window, 100)
    assert player.times == heard
    pass_seconds(station, window, 90)
    assert player.times == heard + 1


def test_a_machine_set_to_silence_shows_and_does_not_sound(station, window, incident, player):
    from dataclasses import replace

    station.context.settings.put(replace(station.context.settings.value, sound=False))
    remind(station, incident, 0)
    pass_seconds(station, window, 5)
    assert window.alarm.isVisible()
    assert player.times == 0


def test_one_key_goes_to_what_calls_from_any_page(station, window, incident, qtbot):
    remind(station, incident, 0)
    pass_seconds(station, window, 5)
    window.stack.open("settings")
    press(qtbot, window, Qt.Key.Key_G, CTRL)
    station.settle()
    assert window.stack.current.KEY == "incident"
    assert window.stack.current.subject == incident
