"""The window copies the station by itself: quietly when it works, with a chip when it does not."""

from __future__ import annotations

import pytest

from commandpost.app.program import Program
from commandpost.domain.ids import STATION
from commandpost.store.backups import kept
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.log import write_log
from commandpost.usecases.safety import Keeping, back_up_grown, kept_last
from tests.ui.test_program import set_up


@pytest.fixture
def program(qapp, qtbot, tmp_path, look):
    made = Program(qapp, tmp_path / "data", lang="en", theme="night")
    made.start()
    qtbot.waitUntil(lambda: made.first_start is not None, timeout=10_000)
    set_up(made, qtbot)
    yield made
    made.close()


def copies(program):
    return kept(program.context.data_dir / "backups")


def write(program, qtbot, words):
    done = []
    program.context.bridge.do(write_log, STATION, words, then=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)


def test_what_grew_is_copied_once_and_quietly(program, qtbot):
    write(program, qtbot, "东镇 转移320")
    backups = program.context.backups
    with qtbot.waitSignal(backups.changed, timeout=20_000):
        backups.keep()
    assert len(copies(program)) == 1
    with qtbot.waitSignal(backups.changed, timeout=20_000):
        backups.keep()
    assert len(copies(program)) == 1
    assert program.messages.notices == ()
    assert program.window.status.backup.isHidden()


def test_a_folder_that_cannot_be_written_shows_a_chip_until_it_works_again(
    program, qtbot, tmp_path
):
    stick = tmp_path / "stick"
    backups = program.context.backups
    put(program, str(stick), qtbot)
    chip = program.window.status.backup
    assert not chip.isHidden()
    assert str(stick) in chip.toolTip()
    assert not stick.exists()
    stick.mkdir()
    with qtbot.waitSignal(backups.changed, timeout=20_000):
        backups.keep()
    assert chip.isHidden()
    assert [len(kept(folder)) for folder in stick.iterdir()] == [1]


def put(program, folder, qtbot):
    from dataclasses import replace

    settings = program.context.settings
    with qtbot.waitSignal(program.context.backups.changed, timeout=20_000):
        settings.put(replace(settings.value, backup_dir=folder))


@pytest.mark.parametrize("folder", ["/proc", "/dev/null"])
def test_a_folder_nobody_can_write_to_is_told_on_the_settings_page(program, qtbot, folder):
    put(program, folder, qtbot)
    program.context.navigator.open("settings")
    page = program.window.stack.current
    with qtbot.waitSignal(program.context.backups.changed, timeout=20_000):
        page.back_up_now()
    assert folder in page.back_up.told.text()
    assert page.back_up.button.isEnabled()


def test_an_incident_that_opens_is_copied_at_once(program, qtbot):
    write(program, qtbot, "先有一句")
    now = program.context.clock.now()
    call = Call(now, "山洪", place="柳湾村", hazard="mountain_torrent", township="清溪镇")
    with qtbot.waitSignal(program.context.backups.changed, timeout=20_000):
        program.context.bridge.do(register_incident, call, new_id())
    assert len(copies(program)) == 1


def test_the_settings_page_copies_at_a_word_and_tells(program, qtbot):
    program.context.navigator.open("settings")
    page = program.window.stack.current
    page.back_up.button.click()
    assert not page.back_up.button.isEnabled()
    qtbot.waitUntil(lambda: "verified" in page.back_up.told.text(), timeout=20_000)
    assert page.back_up.button.isEnabled()
    assert len(copies(program)) == 1


def test_closing_the_window_leaves_a_copy(program, qtbot):
    write(program, qtbot, "最后一句")
    program.window.close()
    program.close()
    (copy,) = copies(program)
    assert kept_last(Keeping(program.context.data_dir)) == copy
    assert back_up_grown(Keeping(program.context.data_dir), copy.made_at) is None
