"""Settings: written whole or not at all, applied at once, a broken file never stops the start."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QTime

from commandpost.domain.errors import OperatorError
from commandpost.host.settings import Settings, read_settings, write_settings
from commandpost.ui.context import SettingsStore
from commandpost.ui.messages import Messages
from commandpost.ui.pages.settings import SettingsPage
from tests.ui.plain_text_sweep import rich_text_places


def test_settings_come_back_as_they_were_written(tmp_path):
    chosen = Settings("day", 150, "zh_CN", "19:30", "05:30", "/backup", "/stick")
    write_settings(tmp_path, chosen)
    assert read_settings(tmp_path) == chosen
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "body", ["", "{", '{"theme": "pink"}', '{"font_scale": 99}', "[]", "\ud7ff"]
)
def test_a_broken_file_is_put_aside_and_the_defaults_hold(tmp_path, body):
    (tmp_path / "settings.json").write_text(body, "utf-8")
    assert read_settings(tmp_path) == Settings()
    assert (tmp_path / "settings.broken.json").is_file()


@pytest.mark.parametrize("hour", ["24:00", "7:00", "aa:bb", "", "12:60"])
def test_hours_that_are_none_give_the_defaults(tmp_path, hour):
    write_settings(tmp_path, Settings(night_from=hour))
    assert read_settings(tmp_path) == Settings()


def test_a_folder_that_cannot_be_written_is_told_and_the_choice_still_holds(tmp_path, qapp):
    messages = Messages()

    def write(settings):
        raise OperatorError("export.not_written", file="settings.json", reason="read-only")

    store = SettingsStore(Settings(), write, messages)
    store.put(Settings(theme="day"))
    assert store.value.theme == "day"
    assert len(messages.notices) == 1


@pytest.fixture
def page(context, qtbot):
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_choice_on_the_page_is_in_force_at_once(page, context):
    page.machine.theme.setCurrentIndex(page.machine.theme.findData("contrast"))
    page.machine.font_scale.setCurrentIndex(page.machine.font_scale.findData(125))
    page.machine.night_from.setTime(QTime(20, 0))
    page.machine.night_from.editingFinished.emit()
    now = context.settings.value
    assert (now.theme, now.font_scale, now.night_from) == ("contrast", 125, "20:00")


def test_the_page_follows_what_a_key_changed(page, context):
    context.settings.put(replace(context.settings.value, theme="day"))
    assert page.machine.theme.currentData() == "day"


def test_a_folder_can_be_chosen_and_forgotten(page, context, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/media/stick")
    page.machine.second_path.choose_button.click()
    assert context.settings.value.second_path == "/media/stick"
    page.machine.second_path.clear_button.click()
    assert context.settings.value.second_path == ""
    assert not page.machine.second_path.clear_button.isEnabled()


def test_the_page_shows_no_markup(page):
    assert rich_text_places(page) == []
