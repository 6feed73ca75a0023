"""The program on a folder whose station file is gone: restore is offered before a first start."""

from __future__ import annotations

import pytest

from commandpost.app.program import Program
from commandpost.domain.ids import STATION
from commandpost.ui.look import Look
from commandpost.usecases.log import write_log
from commandpost.usecases.safety import back_up
from commandpost.usecases.station import station_profile
from commandpost.usecases.views.logbook import log_page
from tests.desk_fixtures import station_desk
from tests.ui.plain_text_sweep import rich_text_places


@pytest.fixture
def program(qapp, qtbot, tmp_path, look: Look):
    folder = tmp_path / "data"
    desk = station_desk(folder)
    desk.ask(back_up)
    desk.do(write_log, STATION, "备份后一条")
    desk.close()
    for file in folder.glob("station.db*"):
        file.unlink()
    made = Program(qapp, folder, lang="en", theme="night")
    made.start()
    assert made.lost is not None
    yield made
    made.lost.close()
    if made.first_start is not None:
        made.first_start.reject()
    made.close()


def answers(program: Program, qtbot, question):
    found = []
    program.context.bridge.ask(question, then=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def test_restoring_comes_first_and_brings_everything_back(program, qtbot):
    assert program.first_start is None
    program.lost.restore()
    qtbot.waitUntil(lambda: program.window.view.station != "", timeout=20_000)
    assert program.first_start is None
    texts = [line.text for line in answers(program, qtbot, log_page).lines]
    assert "备份后一条" in texts
    assert [n.happened for n in program.messages.notices] == []


def test_an_empty_station_needs_a_second_press_and_deletes_nothing(program, qtbot):
    folder = program.context.data_dir
    program.lost.anew_button.click()
    assert program.lost.error.isVisible()
    assert (folder / "backups").exists()
    program.lost.anew_button.click()
    qtbot.waitUntil(lambda: program.first_start is not None, timeout=20_000)
    assert [p.name[:8] for p in folder.iterdir() if p.name.startswith("backups.")] == ["backups."]
    assert answers(program, qtbot, station_profile) is None


def test_names_on_it_are_plain_text(program):
    assert not rich_text_places(program.lost)
