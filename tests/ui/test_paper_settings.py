"""How papers are written, in the settings: typed, seen at once, saved, refused in the field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from commandpost.domain.paper_book import PaperBook, book_of
from commandpost.domain.paper_frame import PaperSettings
from commandpost.domain.recipients import RecipientGroup
from commandpost.ui.pages.paper_settings.files import DryRun
from commandpost.ui.pages.settings import SettingsPage
from commandpost.usecases.drafts import load_draft
from commandpost.usecases.paper_settings import DRAFT, write_papers
from commandpost.usecases.station import station_profile
from tests.desk_fixtures import PROFILE
from tests.ui.desk_for_pages import HOSTILE, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NOTICE = ("activation_notice", "")


@pytest.fixture
def page(station):
    made = station.show(SettingsPage)
    made.to_papers()
    station.settle()
    return made


def changes(desk) -> list[tuple[str, ...]]:
    entries = desk.store.journal.everything()
    return [e.payload.changes for _, e in entries if e.kind == "station.configured"]


def go(page, station, spot=NOTICE):
    page.papers.list.go_to(spot)
    station.settle()
    return page.papers.kind


def test_alt_4_opens_the_papers_with_what_all_share_first(station, qtbot):
    page = station.show(SettingsPage)
    press(qtbot, page, Qt.Key.Key_4, ALT)
    station.settle()
    assert page.tabs.currentWidget() is page.papers
    assert page.papers.list.table.hasFocus()
    assert page.papers.shared.may_sign.names == PROFILE.may_sign
    assert not page.papers.session.unsaved


def test_what_is_typed_for_a_kind_is_saved_and_the_journal_names_the_field(page, station, qtbot):
    form = go(page, station)
    form.head.setFocus()
    compose(form.head, "青禾县防汛抗旱指挥部")
    form.recipients.setPlainText("各乡镇\n县水利局")
    form.at_most.setValue(900)
    assert page.papers.head.unsaved.isVisibleTo(page)
    press(qtbot, form.head, Qt.Key.Key_S, CTRL)
    station.settle()
    saved = book_of(station.ask(station_profile)).of(*NOTICE)
    assert (saved.head, saved.at_most) == ("青禾县防汛抗旱指挥部", 900)
    assert saved.recipients == ("各乡镇", "县水利局")
    told = station.ask(changes)[-1]
    assert any("版头" in line and "青禾县防汛抗旱指挥部" in line for line in told)
    assert not page.papers.session.unsaved


def test_grey_words_show_what_stands_where_nothing_is_written(page, station):
    page.papers.session.edit(
        page.papers.session.book.put(PaperSettings("first_report", checker="赵科长"))
    )
    form = go(page, station, ("first_report", "department"))
    assert form.checker.placeholderText() == "赵科长"
    assert form.signer.placeholderText() == PROFILE.signer
    assert not form.number.isVisibleTo(form)


def test_a_place_left_out_of_fixed_words_is_framed_and_nothing_is_saved(page, station):
    form = go(page, station)
    form.words.go_to("title")
    compose(form.words.line, "关于启动响应的通知")
    station.settle()
    fault = form.faults["wording"].text()
    assert "{" in fault
    page.save()
    station.settle()
    assert station.ask(station_profile).papers == PROFILE.papers
    assert "mended" in station.told[-1]
    form.words.restore.click()
    assert page.papers.session.problems == ()
    assert not page.papers.session.unsaved


def test_words_of_the_station_stand_beside_the_programs(page, station):
    form = go(page, station)
    form.words.go_to("head_requirements")
    compose(form.words.line, "有关要求")
    assert form.value().wording == (("head_requirements", "有关要求"),)
    assert form.words.line.hasFocus()


def test_the_sample_follows_what_is_typed(page, station, qtbot):
    form = go(page, station)
    qtbot.waitUntil(lambda: page.papers.sample.preview.complete, timeout=20_000)
    first = page.papers.sample.preview._generation  # noqa: SLF001 - another page was drawn
    form.head.setText("另一个红头")
    qtbot.waitUntil(
        lambda: (
            page.papers.sample.preview._generation > first  # noqa: SLF001
            and page.papers.sample.preview.complete
        ),
        timeout=20_000,
    )


def test_alt_n_lists_the_townships_of_the_roster(page, station, qtbot):
    press(qtbot, page.papers.list.table, Qt.Key.Key_N, ALT)
    assert page.papers.shared.groups.lines == ("各乡镇：清溪镇、石桥镇",)
    assert page.papers.session.book.groups == (RecipientGroup("各乡镇", ("清溪镇", "石桥镇")),)


def test_a_list_without_members_is_refused_beside_its_field(page, station):
    shared = page.papers.shared
    shared.groups.setPlainText("成员单位")
    assert shared.faults["groups"].text()
    assert shared.groups.property("invalid") == "true"
    shared.groups.setPlainText("成员单位:县水利局,县气象局")
    assert not shared.groups.property("invalid")


def test_alt_r_makes_a_paper_as_usual_again(page, station, qtbot):
    form = go(page, station)
    form.head.setText("青禾县防指")
    page.save()
    station.settle()
    press(qtbot, form.head, Qt.Key.Key_R, ALT)
    assert form.head.text() == ""
    assert page.papers.session.unsaved
    page.discard()
    assert form.head.text() == "青禾县防指"


def test_unsaved_edits_outlive_the_window(page, station):
    form = go(page, station)
    form.head.setText("未保存的红头")
    page.deactivated()
    station.settle()
    assert "未保存的红头" in str(station.ask(load_draft, DRAFT))
    again = station.show(SettingsPage)
    again.to_papers()
    station.settle()
    assert go(again, station).head.text() == "未保存的红头"


def test_saving_the_station_loses_no_settings_of_papers(page, station):
    go(page, station).head.setText("青禾县防指")
    page.save()
    station.settle()
    page.to_station()
    station.settle()
    page.station.identity.name.setText("青禾县值班室")
    page.save()
    station.settle()
    saved = station.ask(station_profile)
    assert (saved.name, book_of(saved).of(*NOTICE).head) == ("青禾县值班室", "青禾县防指")


def test_a_file_shows_what_it_would_change_before_it_is_taken(
    page, station, tmp_path, monkeypatch, qtbot
):
    path = tmp_path / "papers.yaml"
    given = PaperBook((PaperSettings(*NOTICE, head="市样县防指"),), may_sign=("县长",))
    write_papers(given, "市样县", path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.take_rules()
    qtbot.waitUntil(lambda: page.papers.findChild(DryRun) is not None)
    dialog = page.papers.findChild(DryRun)
    assert "青禾县防指" in dialog.changes.toPlainText()
    assert not page.papers.session.unsaved
    dialog.take()
    station.settle()
    assert page.papers.session.unsaved
    assert page.papers.session.book.of(*NOTICE).head == "青禾县防指"


def test_a_written_file_leaves_the_region_open(page, station, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "out.yaml"
    go(page, station).head.setText("青禾县防指")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.write_rules()
    qtbot.waitUntil(path.exists)
    assert "{region}防指" in path.read_text("utf-8")


def test_hostile_words_are_shown_as_they_are(page, station):
    book = page.papers.session.book
    page.papers.session.replace(
        replace(book.put(PaperSettings(*NOTICE, head=HOSTILE)), groups=(RecipientGroup(HOSTILE),))
    )
    go(page, station)
    assert rich_text_places(page) == []
