"""This station in the settings: typed, shown at once, saved as one entry, refused in the field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from commandpost.domain.changes import Changes
from commandpost.domain.plan import Plan
from commandpost.domain.reporting import Medium, Profile
from commandpost.domain.station import DEFAULT_STRIP, Role, StripStep
from commandpost.ui.actions import conflicts
from commandpost.ui.pages.settings import SettingsPage
from commandpost.ui.window_actions import WINDOW_ACTIONS
from commandpost.usecases.drafts import load_draft, save_draft
from commandpost.usecases.station import configure_station, station_profile
from commandpost.usecases.views.station_sheet import station_sheet
from tests.desk_fixtures import PROFILE
from tests.ui.desk_for_pages import HOSTILE, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(station):
    made = station.show(SettingsPage)
    made.to_station()
    station.settle()
    return made


def configured(desk) -> int:
    return sum(e.kind == "station.configured" for _, e in desk.store.journal.everything())


def in_force(desk) -> Profile:
    return desk.store.documents.in_force(Profile, desk.profile().profile)[1]


def test_everything_the_station_is_stands_on_the_sheet(page):
    assert page.station.typed() == PROFILE
    assert not page.station.unsaved
    assert not page.station.preview.unsaved.isVisible()


def test_the_letterhead_and_the_next_serial_follow_what_is_typed(page):
    part = page.station
    assert part.preview.head.text() == "青禾县突发事件信息专报"
    part.papers.head_title.setFocus()
    compose(part.papers.head_title, "青禾县值班快报")
    part.papers.serial_prefix.setText("青应急报")
    assert part.preview.head.text() == "青禾县值班快报"
    assert "青应急报〔2026〕1号" in part.preview.serial.text()
    assert part.preview.unsaved.isVisible()
    part.papers.head_title.clear()
    part.papers.serial_prefix.clear()
    part.identity.region.setText("石桥镇")
    assert part.preview.head.text() == "石桥镇突发事件信息专报"
    assert "石桥应急报〔2026〕1号" in part.preview.serial.text()
    assert part.papers.serial_prefix.placeholderText() == "石桥应急报"


def test_ctrl_s_makes_every_field_one_entry(page, station, qtbot):
    before, part = station.ask(configured), page.station
    for name, field in {**part.identity.lines(), **part.papers.lines()}.items():
        field.setText(f"新{name}")
    part.papers.recipients.setPlainText("县委\n\n 县政府 \n县委")
    part.papers.copies_to.setPlainText("县委宣传部")
    part.rules.phone_minutes.setValue(15)
    part.rules.written_minutes.setValue(0)
    part.identity.offset.setCurrentIndex(part.identity.offset.findData(360))
    part.identity.edited.emit()
    part.strip.line(0).phone.setText("13800000001")
    part.identity.name.setFocus()
    press(qtbot, part.identity.name, Qt.Key.Key_S, CTRL)
    station.settle()
    saved = station.ask(station_profile)
    assert station.ask(configured) == before + 1
    names = ("name", "unit", "region", "phone", "officer", "leader")
    heads = ("head_title", "serial_prefix", "signer", "checker")
    assert [getattr(saved, key) for key in names + heads] == [f"新{key}" for key in names + heads]
    assert (saved.recipients, saved.copies_to) == (("县委", "县政府"), ("县委宣传部",))
    assert (saved.local_phone_minutes, saved.local_written_minutes) == (15, None)
    assert (saved.offset, saved.strip[0].phone) == (360, "13800000001")
    own = {r.medium: r.minutes for r in station.ask(in_force).rules if r.station}
    assert own == {Medium.PHONE: 15}
    assert "rules of their day" in station.told[-1]
    assert not part.unsaved


def test_saving_what_was_not_changed_writes_nothing(page, station):
    page.station.papers.head_title.setText("青禾县突发事件信息专报")
    page.save()
    station.settle()
    before = station.ask(configured)
    page.save()
    station.settle()
    assert station.ask(configured) == before
    assert station.told[-1] == "Nothing was changed."


def test_a_refusal_points_at_its_field_and_changes_nothing(page, station):
    part = page.station
    part.identity.unit.setText("  ")
    page.save()
    station.settle()
    assert station.ask(station_profile) == PROFILE
    assert part.identity.unit.property("invalid") == "true"
    assert station.notices
    part.identity.unit.setText("青禾县应急局")
    assert not part.identity.unit.property("invalid")
    page.add_step()
    page.save()
    station.settle()
    assert part.strip.line(len(DEFAULT_STRIP)).title.property("invalid") == "true"
    assert station.ask(station_profile) == PROFILE


def test_the_strip_is_worked_by_keys(page, station, qtbot):
    strip = page.station.strip
    strip.line(1).title.setFocus()
    press(qtbot, strip.line(1).title, Qt.Key.Key_N, ALT)
    assert strip.line(2).title.hasFocus()
    compose(strip.line(2).title, "分管副县长")
    press(qtbot, strip.line(2).title, Qt.Key.Key_Up, ALT)
    assert strip.line(1).title.hasFocus()
    press(qtbot, strip.line(1).title, Qt.Key.Key_Down, ALT)
    press(qtbot, strip.line(2).title, Qt.Key.Key_Down, ALT)
    strip.line(0).phone.setFocus()
    press(qtbot, strip.line(0).phone, Qt.Key.Key_Delete, ALT)
    assert strip.line(0).phone.hasFocus()
    titles = [step.title for step in strip.steps]
    assert titles == ["局长", "县委、县政府总值班室", "分管副县长", *titles[3:]]
    page.save()
    station.settle()
    saved = station.ask(station_profile).strip
    assert [step.title for step in saved] == titles
    assert len({step.key for step in saved}) == len(saved)
    assert saved[0] == DEFAULT_STRIP[1]


def test_the_strip_is_worked_by_mouse_and_goes_back_to_the_standard(page):
    strip = page.station.strip
    strip.line(0).down.click()
    assert strip.steps[:2] == (DEFAULT_STRIP[1], DEFAULT_STRIP[0])
    assert not strip.line(0).up.isEnabled()
    for _ in DEFAULT_STRIP:
        strip.line(0).cross.click()
    assert strip.steps == ()
    strip.add_button.click()
    assert strip.steps[0].title == ""
    strip.standard.click()
    assert strip.steps == DEFAULT_STRIP


def test_a_recipient_is_chosen_from_those_the_rules_know(page):
    part = page.station
    line = part.strip.line(0)
    line.recipient.setCurrentIndex(line.recipient.findData("省应急管理厅"))
    assert part.strip.steps[0].recipient == "省应急管理厅"
    assert not part.strip.strangers.isVisible()
    part.rules.choose("township")
    assert part.strip.steps[0].recipient == "省应急管理厅"
    assert part.strip.strangers.isVisible()
    assert "省应急管理厅" in part.strip.strangers.text()


def test_a_township_is_offered_its_rules_and_its_strip_and_gets_its_plans(page, station):
    part = page.station
    part.identity.township.click()
    assert part.rules.chosen.id == "township"
    part.strip.standard.click()
    assert not part.strip.strangers.isVisible()
    before = station.ask(lambda desk: len(desk.store.documents.revisions(Plan)))
    page.save()
    station.settle()
    assert station.ask(station_profile).role is Role.TOWNSHIP
    assert station.ask(lambda desk: len(desk.store.documents.revisions(Plan))) > before


def test_every_limit_is_read_with_its_source_and_how_sure_it_is(page):
    rules = page.station.rules
    model = rules.table.rows_model
    assert model.rowCount() == len(rules.chosen.rows)
    shown = [[c.text(row) for c in model.columns] for row in rules.chosen.rows]
    assert shown[0][:3] == ["First report, by phone", "县委、县政府总值班室", "30 min"]
    assert {row[-1] for row in shown} == {"certain", "medium", "to be verified"}
    assert any(row[2] == "every 1 d" for row in shown)
    assert any(row[2] == "2 h" for row in shown)
    rules.table.setCurrentIndex(model.index(2, 0))
    assert rules.chosen.rows[2].rule.source in rules.whole.text()
    rules.phone_minutes.setValue(0)
    assert model.columns[2].text(rules.chosen.rows[0]) == "not set"


def test_discarding_brings_back_what_is_saved(page, qtbot):
    part = page.station
    part.identity.name.setText("别的")
    page.add_step()
    press(qtbot, part.identity.name, Qt.Key.Key_Z, ALT)
    assert part.typed() == PROFILE
    assert not part.preview.discard.isVisible()


def test_what_was_typed_and_not_saved_comes_back(page, station):
    page.station.papers.signer.setText("新局长")
    page.add_step()
    page.deactivated()
    station.settle()
    again = station.show(SettingsPage)
    again.to_station()
    station.settle()
    assert again.station.papers.signer.text() == "新局长"
    assert len(again.station.strip.steps) == len(DEFAULT_STRIP) + 1
    assert again.station.preview.unsaved.isVisible()


def test_a_draft_of_another_version_is_thrown_away(station):
    station.do(save_draft, "settings.station", {"strip": [{"nobody": "knows"}]})
    page = station.show(SettingsPage)
    page.to_station()
    station.settle()
    assert page.station.typed() == PROFILE
    assert station.ask(load_draft, "settings.station") is None


def test_a_change_from_elsewhere_does_not_overwrite_what_is_being_typed(page, station):
    part = page.station
    station.do(configure_station, replace(PROFILE, signer="外来"))
    assert part.papers.signer.text() == "外来"
    part.papers.checker.setText("正在写")
    station.do(configure_station, replace(PROFILE, signer="又来"))
    assert part.papers.checker.text() == "正在写"


def test_the_wheel_over_a_choice_scrolls_the_page_and_changes_nothing(page):
    field = page.station.rules.profile
    before = field.currentData()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert field.currentData() == before


def test_hostile_text_stays_text_on_the_whole_sheet(page, station):
    part = page.station
    bait = replace(
        PROFILE,
        **dict.fromkeys(("name", "unit", "region", "signer", "head_title"), HOSTILE),
        strip=(StripStep("k", HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        recipients=(HOSTILE,),
    )
    station.do(configure_station, bait)
    assert part.preview.head.text() == HOSTILE
    assert HOSTILE in part.strip.strangers.text()
    assert part.typed() == bait
    assert rich_text_places(page) == []


def test_the_next_number_is_the_one_after_the_years_last(page, station):
    sheet = station.ask(station_sheet)
    assert (sheet.year, sheet.number) == (2026, 1)
    assert sheet.rules[0].serial("云应急报", 2026, 2) == "云应急报〔2026〕2号"


def test_no_two_keys_of_the_page_are_the_same(page):
    assert conflicts(WINDOW_ACTIONS, [SettingsPage.ACTIONS]) == []
    assert SettingsPage.INTEREST & Changes.STATION
