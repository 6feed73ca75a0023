"""Reporting rules in the settings: worked by keys, seen at once, saved with a reason, not lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QFileDialog

from commandpost.domain.levels import EventGrade
from commandpost.domain.profile_edit import Part, Spot, find
from commandpost.domain.reporting import Line, Medium, Profile, Stage
from commandpost.domain.zero_rules import Ground
from commandpost.host.library import load_profile
from commandpost.ui.pages.rules_edit.life_dialog import RulesLife
from commandpost.ui.pages.rules_edit.rows import WHOLE
from commandpost.ui.pages.settings import SettingsPage
from commandpost.usecases.drafts import load_draft
from commandpost.usecases.rules import draft_name, rules_of, write_rules
from tests.ui.desk_for_pages import HOSTILE, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
CITY = Spot(Part.RULES, "city-bureau-phone")


@pytest.fixture
def page(station):
    made = station.show(SettingsPage)
    made.to_rules()
    station.settle()
    return made


def in_force(desk) -> Profile:
    return desk.store.documents.in_force(Profile, desk.profile().profile)[1]


def edits(desk) -> list:
    return [e.payload for _, e in desk.store.journal.everything() if e.kind == "rules.edited"]


def row(editor, spot=CITY):
    model = editor.table.rows_model
    return model.row(model.place_of(spot))


def typed(editor, spot=CITY):
    return find(editor.session.profile, spot)


def why(editor, words):
    editor.head.reason.setFocus()
    compose(editor.head.reason, words)


def test_the_rules_stand_in_groups_by_stage_and_line_as_the_library_has_them(page):
    editor = page.rules
    headings = [editor.table.rows_model.row(n).heading for n in range(12)]
    assert headings[0].startswith("First report")
    assert editor.head.state.text() == "as in the library"
    assert not editor.session.unsaved
    assert row(editor).limit == "2 h"
    own = Spot(Part.RULES, "station-phone")
    assert row(editor, own).limit == "30 min"


def test_a_limit_is_changed_by_keys_and_saved_with_its_reason(page, station, qtbot):
    editor = page.rules
    editor.go_to(CITY, "limit")
    editor.forms.rule.amount.selectAll()
    editor.forms.rule.amount.insert("45")
    assert (row(editor).limit, row(editor).mark) == ("45 min", "changed")
    assert editor.head.unsaved.isVisible()
    press(qtbot, editor.forms.rule.amount, Qt.Key.Key_S, CTRL)
    station.settle()
    assert station.ask(edits) == []
    assert editor.head.reason.property("invalid") == "true"
    assert editor.head.reason.hasFocus()
    why(editor, "县〔2026〕3号")
    press(qtbot, editor.head.reason, Qt.Key.Key_S, CTRL)
    station.settle()
    assert [e.reason for e in station.ask(edits)] == ["县〔2026〕3号"]
    assert find(station.ask(in_force), CITY).minutes == 45
    assert not editor.session.unsaved
    assert not editor.head.reason.text()
    assert editor.head.state.text() == "Differences from the library: 1"
    assert "from the next incident on" in station.told[-1]


def test_a_rule_is_added_copied_moved_taken_out_and_restored_by_keys(page, station, qtbot):
    editor = page.rules
    editor.go_to(CITY)
    editor.table.setFocus()
    press(qtbot, editor.table, Qt.Key.Key_N, ALT)
    new = Spot(Part.RULES, "own-1")
    assert editor.forms.rule.recipient.hasFocus()
    compose(editor.forms.rule.recipient, "县委宣传部")
    assert typed(editor, new).recipient == "县委宣传部"
    assert row(editor, new).refuses
    press(qtbot, editor.forms.rule.recipient, Qt.Key.Key_C, ALT)
    twin = Spot(Part.RULES, "own-1-2")
    assert typed(editor, twin) == replace(typed(editor, new), id="own-1-2")
    press(qtbot, editor.forms.rule.recipient, Qt.Key.Key_Up, ALT)
    ids = [rule.id for rule in editor.session.profile.rules]
    assert ids.index("own-1-2") < ids.index("own-1")
    press(qtbot, editor.forms.rule.recipient, Qt.Key.Key_Delete, ALT)
    assert typed(editor, twin) is None
    editor.go_to(CITY)
    editor.table.setFocus()
    press(qtbot, editor.table, Qt.Key.Key_Delete, ALT)
    assert typed(editor) is None
    assert row(editor).gone
    press(qtbot, editor.table, Qt.Key.Key_R, ALT)
    assert typed(editor) == find(load_profile("national"), CITY)


def test_no_field_of_one_rule_touches_another(page):
    editor, before = page.rules, load_profile("national")
    editor.go_to(CITY)
    form = editor.forms.rule
    form.medium.setCurrentIndex(form.medium.findData(Medium.WRITTEN))
    form.accidents.setChecked(True)
    form.grade.setCurrentIndex(form.grade.findText("Large"))
    form.also.item(0).setCheckState(Qt.CheckState.Checked)
    assert typed(editor).min_grade is EventGrade.LARGE
    rest = [r for r in editor.session.profile.rules if r.id != CITY.id]
    assert rest == [r for r in before.rules if r.id != CITY.id]
    form.medium.setCurrentIndex(form.medium.findData(Medium.PHONE))
    form.accidents.setChecked(False)
    form.grade.setCurrentIndex(0)
    form.also.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert editor.session.profile == before


def test_going_through_every_row_changes_nothing(page, qtbot):
    editor = page.rules
    editor.table.setFocus()
    for _ in range(editor.table.rows_model.rowCount()):
        press(qtbot, editor.table, Qt.Key.Key_Down)
    assert editor.session.profile == load_profile("national")
    assert not editor.session.unsaved


def test_faults_stand_beside_their_fields_and_saving_goes_to_the_first(page, station, qtbot):
    editor = page.rules
    editor.go_to(CITY, "source")
    editor.forms.rule.fields["source"].setPlainText("")
    editor.forms.rule.stage.setCurrentIndex(editor.forms.rule.stage.findData(Stage.FOLLOW_UP))
    fault = editor.forms.rule.findChild(object, "rule_source_fault")
    assert "no source" in fault.text()
    assert editor.forms.rule.fields["source"].property("invalid") == "true"
    assert "2 to mend" in editor.head.faults.text()
    editor.go_to(Spot(Part.RULES, "station-phone"))
    assert not fault.isVisibleTo(editor)
    editor.table.setFocus()
    press(qtbot, editor.table, Qt.Key.Key_S, CTRL)
    station.settle()
    assert row(editor).refuses
    assert editor.table.current_row().spot == CITY
    assert station.ask(edits) == []


def test_a_fault_without_a_field_of_its_own_stands_above_the_form(page):
    editor = page.rules
    rules = tuple(
        rule
        for rule in load_profile("national").rules
        if rule.stage is not Stage.FIRST or rule.line is not Line.GOVERNMENT
    )
    editor.session.replace(replace(load_profile("national"), rules=rules))
    editor.go_to(WHOLE)
    above = editor.forms.whole.findChild(object, "rule_faults")
    assert above.isVisibleTo(editor)
    assert "duty office would hear of nothing" in above.text()
    editor.discard()
    editor.go_to(WHOLE)
    assert not above.isVisibleTo(editor)


def test_more_than_two_hours_is_pointed_out_and_can_be_saved(page, station):
    editor = page.rules
    editor.go_to(CITY, "limit")
    editor.forms.rule.amount.setText("１８０")
    fault = editor.forms.rule.findChild(object, "rule_limit_fault")
    assert "two hours" in fault.text()
    assert row(editor).fault == "! check"
    why(editor, "山区不通路")
    page.save()
    station.settle()
    assert find(station.ask(in_force), CITY).minutes == 180


def test_the_preview_follows_the_edit_and_the_question(page, station, qtbot):
    editor, preview = page.rules, page.rules.preview
    preview.hazard.setCurrentIndex(preview.hazard.findData("work_safety"))
    preview.hour.setTime(QTime(23, 40))
    due = {o.rule: o for o in preview.owing.first}
    assert due["station-phone"].due_at - due["station-phone"].started_at == 30 * 60_000
    assert due["province-accident-phone"].recipient == "省应急管理厅"
    assert preview.table.rows_model.row(0).rule == "station-phone"
    preview.grade.setCurrentIndex(preview.grade.findText("Ordinary"))
    assert "province-accident-phone" not in {o.rule for o in preview.owing.first}
    editor.go_to(CITY, "limit")
    editor.forms.rule.amount.setText("5")
    assert preview.table.rows_model.row(0).rule == CITY.id
    preview.table.setFocus()
    preview.table.setCurrentIndex(preview.table.rows_model.index(1, 0))
    press(qtbot, preview.table, Qt.Key.Key_Return)
    assert editor.table.current_row().spot == Spot(Part.RULES, "station-phone")


def test_what_is_not_saved_is_there_again_after_the_page_was_left(page, station):
    editor = page.rules
    editor.go_to(CITY, "limit")
    editor.forms.rule.amount.setText("45")
    why(editor, "县〔2026")
    page.deactivated()
    station.settle()
    assert station.ask(load_draft, draft_name("national")) is not None
    again = station.show(SettingsPage)
    again.to_rules()
    station.settle()
    assert typed(again.rules).minutes == 45
    assert again.rules.head.reason.text() == "县〔2026"
    assert again.rules.session.unsaved
    again.discard()
    station.settle()
    assert not again.rules.session.unsaved
    assert station.ask(load_draft, draft_name("national")) is None


def test_zero_reports_limits_forms_and_the_whole_have_forms_of_their_own(page, station):
    editor = page.rules
    editor.go_to(Spot(Part.ZERO, "townships-major-disaster"), "daily_at")
    zero = editor.forms.zero
    zero.hours.setText("8:00，16：00")
    zero.ground.setCurrentIndex(zero.ground.findData(Ground.RESPONSE))
    assert typed(editor, Spot(Part.ZERO, "townships-major-disaster")).daily_at == ("08:00", "16:00")
    editor.go_to(Spot(Part.DUTY, "warning-leader"))
    editor.forms.limit.minutes.setValue(5)
    editor.go_to(Spot(Part.FORMS, "message"))
    editor.forms.paper.length.setValue(120)
    editor.go_to(WHOLE)
    editor.forms.whole.receipt.setValue(20)
    editor.forms.whole.asked.setText("9:00")
    why(editor, "县〔2026〕3号")
    page.save()
    station.settle()
    rules = station.ask(rules_of, "national")
    assert rules.zero_reports[0].ground is Ground.RESPONSE
    assert find(rules, Spot(Part.DUTY, "warning-leader")).minutes == 5
    assert rules.form("message").max_characters == 120
    assert (rules.receipt_minutes, rules.casualty_check_at) == (20, "09:00")
    assert rules.rules == load_profile("national").rules


def test_rules_go_to_a_file_and_come_back_to_be_looked_at(page, station, tmp_path, monkeypatch):
    editor, path = page.rules, tmp_path / "rules.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.write_rules()
    station.qtbot.waitUntil(path.exists)
    write_rules(replace(load_profile("gansu"), title="甘肃的"), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.take_rules()
    station.qtbot.waitUntil(lambda: editor.session.profile.title == "甘肃的")
    assert editor.session.profile.id == "national"
    assert editor.session.unsaved
    assert station.ask(edits) == []
    path.write_text("nothing", "utf-8")
    before = editor.session.profile
    page.take_rules()
    station.qtbot.waitUntil(lambda: bool(station.notices))
    assert "rules.yaml" in station.notices[-1]
    assert editor.session.profile == before


def test_differences_and_revisions_are_one_key_away(page, station, qtbot):
    editor = page.rules
    editor.go_to(CITY, "limit")
    editor.forms.rule.amount.setText("45")
    press(qtbot, editor.forms.rule.amount, Qt.Key.Key_H, ALT)
    dialog = editor.findChild(RulesLife)
    assert "120 → 45" in dialog.differs.toPlainText()
    assert "in force" in dialog.revisions.toPlainText()
    dialog.close()


def test_other_rules_are_asked_about_once_and_nothing_is_lost(page, station, monkeypatch):
    editor = page.rules
    editor.go_to(CITY, "limit")
    editor.forms.rule.amount.setText("45")
    why(editor, "县〔2026〕3号")
    page.save()
    station.settle()
    page.to_station()
    station.settle()
    asked = []
    answers = iter([False, True])

    def confirm(_self, _parent, _title, text, *_):
        asked.append(text)
        return next(answers)

    monkeypatch.setattr(type(station.context.messages), "confirm", confirm)
    part = page.station
    part.rules.profile.setCurrentIndex(part.rules.profile.findData("gansu"))
    page.save()
    station.settle()
    assert "1 changes of your own" in asked[0]
    assert station.ask(lambda desk: desk.profile().profile) == "national"
    page.save()
    station.settle()
    assert station.ask(lambda desk: desk.profile().profile) == "gansu"
    assert len(asked) == 2
    page.to_rules()
    station.settle()
    assert editor.session.profile == load_profile("gansu")
    page.to_station()
    station.settle()
    part.rules.profile.setCurrentIndex(part.rules.profile.findData("national"))
    page.save()
    station.settle()
    assert len(asked) == 2
    page.to_rules()
    station.settle()
    assert typed(editor).minutes == 45


def test_the_settings_of_the_station_show_the_edited_rules(page, station):
    editor = page.rules
    editor.go_to(CITY, "limit")
    editor.forms.rule.amount.setText("45")
    why(editor, "县〔2026〕3号")
    page.save()
    station.settle()
    page.to_station()
    station.settle()
    rows = {r.rule.id: r.rule for r in page.station.rules.chosen.rows}
    assert rows[CITY.id].minutes == 45


def test_words_of_a_rule_are_never_markup(page):
    editor = page.rules
    editor.go_to(CITY, "recipient")
    editor.forms.rule.recipient.setText(HOSTILE)
    editor.forms.rule.fields["source"].setPlainText(HOSTILE)
    assert rich_text_places(page) == []
