"""What is read from the caller's words: in its field at once, put back by one key, never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from commandpost.domain.roster import Person, Roster, Team
from commandpost.domain.roster_draft import RosterDraft
from commandpost.ui.pages.call import CallPage
from commandpost.usecases.drafts import load_drafts
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.views.boards import incident_detail, incident_list
from commandpost.usecases.views.logbook import log_page
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import ROSTER, Station, compose, press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PEOPLE = (
    *ROSTER.people,
    Person("p3", "赵四四", "柳湾村", "支书", ("13800000009",)),
)


@pytest.fixture
def page(station: Station) -> CallPage:
    made = Roster(areas=ROSTER.areas, people=PEOPLE, teams=(Team("t", "县消防救援大队"),))
    station.do(import_roster, RosterDraft(made))
    shown = station.show(CallPage)
    shown.window().activateWindow()
    return shown


def says(page: CallPage, words: str) -> None:
    page.form.what.setFocus()
    compose(page.form.what, words)
    QApplication.processEvents()


def figure(page: CallPage, key: str) -> str:
    return page.form.figures.fields[key].text()


def chips(page: CallPage) -> list[str]:
    return [c.accessibleName() for c in page.recogniser.panel.chips if not c.isHidden()]


def leave(page: CallPage, name: str, text: str) -> None:
    line = page.form.lines[name]
    line.setFocus()
    compose(line, text)
    page.form.what.setFocus()
    QApplication.processEvents()


def test_figures_follow_the_words_as_they_are_typed(page):
    says(page, "山洪进屋，3人")
    assert figure(page, "missing") == ""
    says(page, "失联")
    assert figure(page, "missing") == "3"
    assert page.form.hazards.hazard == "mountain_torrent"
    says(page, "，7人被困，两户进水，倒塌房屋4间")
    assert figure(page, "trapped") == "7"
    assert figure(page, "collapsed_rooms") == "4"
    assert page.form.figures.fields["collapsed_rooms"].isVisible()
    assert page.form.what.toPlainText() == "山洪进屋，3人失联，7人被困，两户进水，倒塌房屋4间"
    assert any(chip.startswith("✓ Missing 3") for chip in chips(page))


def test_a_number_that_grows_in_the_words_grows_in_its_field_and_goes_with_them(page):
    says(page, "死亡1")
    assert figure(page, "dead") == "1"
    says(page, "2人")
    assert figure(page, "dead") == "12"
    page.form.what.setPlainText("没事")
    QApplication.processEvents()
    assert figure(page, "dead") == ""


def test_what_a_person_typed_is_never_written_over(page, qtbot):
    qtbot.keyClicks(page.form.figures.fields["trapped"], "5")
    says(page, "7人被困")
    assert figure(page, "trapped") == "5"
    assert any(chip.startswith("≠ Trapped 7") for chip in chips(page))


def test_esc_puts_back_what_came_last_and_leaves_the_words(page, qtbot):
    says(page, "2人失联")
    says(page, "，7人被困")
    press(qtbot, page.form.what, Qt.Key.Key_Escape)
    assert (figure(page, "trapped"), figure(page, "missing")) == ("", "2")
    assert page.form.what.toPlainText() == "2人失联，7人被困"
    says(page, "，快来人")
    assert figure(page, "trapped") == ""


def test_alt_and_a_digit_puts_back_and_takes_again(page, qtbot):
    says(page, "2人失联")
    chip = page.recogniser.panel.chips[0]
    assert chip.shortcut().toString() == "Alt+1"
    chip.click()
    assert figure(page, "missing") == ""
    chip.click()
    assert figure(page, "missing") == "2"


def test_what_is_denied_or_said_twice_waits_for_the_officer(page):
    says(page, "没有人员死亡，东组3人被困，西组2人被困")
    assert (figure(page, "dead"), figure(page, "trapped")) == ("", "")
    number = next(n for n, chip in enumerate(chips(page)) if "Trapped" in chip)
    taken = []
    for _ in range(3):
        page.recogniser.panel.chips[number].click()
        taken.append(figure(page, "trapped"))
    assert taken == ["3", "2", "5"]
    page.recogniser.panel.chips[number].click()
    assert figure(page, "trapped") == ""


def test_a_word_without_a_number_leads_into_its_field(page):
    says(page, "有人失联")
    number = next(n for n, chip in enumerate(chips(page)) if chip.startswith("? Missing"))
    page.recogniser.panel.chips[number].click()
    assert page.form.figures.fields["missing"].hasFocus()


def test_a_breach_carries_its_clause_and_what_is_added_there_reaches_the_record(page):
    says(page, "雨大，东堤决口20米，快派人")
    breach = page.form.details.fields["breach"]
    assert breach.isVisible()
    assert breach.text() == "东堤决口20米"
    call = page.form.call(at(20, 23, 40))
    assert call.what == "雨大，东堤决口20米，快派人"
    breach.setText("东堤决口20米 桩号3+200")
    call = page.form.call(at(20, 23, 40))
    assert call.what.startswith("雨大，东堤决口20米，快派人；")
    assert call.what.endswith("东堤决口20米 桩号3+200")


@pytest.mark.parametrize("typed", ["qxz lwc 小桥头", "清溪镇柳湾村小桥头", "lwc 小桥头"])
def test_a_place_by_initials_or_characters_is_carried_over_when_the_line_is_left(page, typed):
    leave(page, "place", typed)
    lines = page.form.lines
    assert (lines["township"].text(), lines["village"].text(), lines["place"].text()) == (
        "清溪镇", "柳湾村", "小桥头",
    )  # fmt: skip
    assert page.form.call(at(20, 23, 40)).place == "柳湾村小桥头"
    compose(lines["place"], "东侧")
    QApplication.processEvents()
    page.recogniser.panel.chips[0].click()
    assert lines["place"].text() == f"{typed}东侧"
    assert (lines["township"].text(), lines["village"].text()) == ("", "")


def test_a_hamlet_is_found_by_the_initials_of_its_village(page):
    leave(page, "place", "qxz lwz")
    assert page.form.call(at(20, 23, 40)).place == "柳湾组"
    assert page.form.lines["township"].text() == "清溪镇"


def test_places_named_in_the_words_fill_empty_fields(page):
    says(page, "清溪镇柳湾村进水")
    assert page.form.lines["township"].text() == "清溪镇"
    assert page.form.lines["village"].text() == "柳湾村"


def test_a_known_number_brings_the_caller_along(page, qtbot):
    qtbot.keyClicks(page.form.lines["caller_phone"], "13800000009")
    QApplication.processEvents()
    lines = page.form.lines
    assert (lines["caller_name"].text(), lines["caller_unit"].text()) == ("赵四四", "柳湾村")
    page.recogniser.panel.chips[0].click()
    assert lines["caller_name"].text() == ""


def test_a_person_named_is_offered_as_contact_and_not_taken(page):
    says(page, "赵四四在现场")
    assert page.form.lines["contact_name"].text() == ""
    page.recogniser.panel.chips[0].click()
    assert page.form.lines["contact_name"].text() == "赵四四"
    assert page.form.lines["contact_phone"].text() == "13800000009"


def test_what_was_read_from_the_words_is_told_in_the_log(station, page, qtbot):
    says(page, "柳湾村山洪，2人失联")
    press(qtbot, page.form.what, Qt.Key.Key_Return, CTRL)
    station.settle()
    (row,) = station.ask(incident_list)
    lines = [line.text for line in station.ask(log_page).lines]
    assert any("Missing 2" in text and "2人失联" in text for text in lines)
    incident, _ = station.ask(incident_detail, row.id)
    assert incident.what == "柳湾村山洪，2人失联"


def test_a_draft_that_comes_back_fills_nothing_that_was_refused(station, page):
    says(page, "2人失联，7人被困")
    number = next(n for n, chip in enumerate(chips(page)) if "Missing" in chip)
    page.recogniser.panel.chips[number].click()
    page.deactivated()
    station.settle()
    again = station.show(CallPage)
    assert (figure(again, "missing"), figure(again, "trapped")) == ("", "7")


def test_the_stamp_stays_beside_the_moment_written_over_it(station, page, qtbot):
    says(page, "柳湾村山洪")
    page.heard.edit.clear()
    qtbot.keyClicks(page.heard.edit, "2325")
    assert "23:40" in page.heard.trace.text()
    press(qtbot, page.form.what, Qt.Key.Key_Return, CTRL)
    station.settle()
    (row,) = station.ask(incident_list)
    entry = station.ask(registered_entry, row.id)
    assert (entry.heard_at, entry.stamped_at) == (at(20, 23, 25), at(20, 23, 40))


def registered_entry(desk, incident):
    from commandpost.domain.ids import Subject

    return next(iter(desk.store.journal.entries(Subject("incident", incident)))).payload


def test_a_second_call_is_taken_while_the_first_is_half_typed(station, page, qtbot):
    says(page, "第一个电话")
    station.clock.pass_minutes(2)
    press(qtbot, page.form.what, Qt.Key.Key_N, CTRL)
    assert page.form.values() == {}
    says(page, "柳湾村山洪")
    assert page.heard.moment == at(20, 23, 42)
    assert "1" in page.waiting.text()
    press(qtbot, page.form.what, Qt.Key.Key_B, CTRL)
    assert page.form.what.toPlainText() == "第一个电话"
    assert page.heard.moment == at(20, 23, 40)
    press(qtbot, page.form.what, Qt.Key.Key_B, CTRL)
    press(qtbot, page.form.what, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert len(station.ask(incident_list)) == 1
    assert page.form.what.toPlainText() == "第一个电话"
    assert page.heard.moment == at(20, 23, 40)
    page.deactivated()
    station.settle()
    ((_, kept, _),) = station.ask(load_drafts, "call")
    assert kept["what"] == "第一个电话"


def test_after_a_crash_every_half_typed_call_is_there(station, page, qtbot):
    for words in ("第一个电话", "第二个电话", "第三个电话"):
        says(page, words)
        press(qtbot, page.form.what, Qt.Key.Key_N, CTRL)
        station.clock.pass_minutes(1)
    station.settle()
    again = station.show(CallPage)
    found = set()
    for _ in range(3):
        found.add(again.form.what.toPlainText())
        again.next_draft()
    assert found == {"第一个电话", "第二个电话", "第三个电话"}


def test_who_called_and_whom_to_ring_never_reaches_the_log(station, page, qtbot):
    qtbot.keyClicks(page.form.lines["caller_phone"], "13800000009")
    says(page, "柳湾村山洪，2人失联")
    assert page.form.lines["caller_name"].text() == "赵四四"
    press(qtbot, page.form.what, Qt.Key.Key_Return, CTRL)
    station.settle()
    bodies = "".join(station.ask(all_payloads))
    assert "2人失联" in bodies
    assert "赵四四" not in bodies
    assert "13800000009" not in bodies


def all_payloads(desk):
    return [
        str(entry.payload)
        for _, entry in desk.store.journal.everything()
        if entry.subject.kind == "incident"
    ]


def test_a_name_of_the_roster_is_offered_for_the_caller_and_not_taken(page):
    leave(page, "caller_name", "赵四四")
    assert page.form.lines["caller_phone"].text() == ""
    page.recogniser.panel.chips[0].click()
    assert page.form.lines["caller_phone"].text() == "13800000009"


def test_a_village_of_another_township_is_never_put_into_the_one_that_stands_there(page):
    page.form.lines["township"].setText("清溪镇")
    says(page, "上坪村进水")
    assert page.form.lines["village"].text() == ""
    assert any(chip.startswith("≠ Where 石桥镇 上坪村") for chip in chips(page))
    page.form.what.setPlainText("清溪镇上坪村进水")
    QApplication.processEvents()
    assert page.form.lines["village"].text() == ""
