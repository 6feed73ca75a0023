"""The plans page: what is in force, level by level, its text searched, a file taken in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan import CardStep, Phase
from commandpost.domain.plan_draft import PlanDraft
from commandpost.host.library import bundled_plan_paths
from commandpost.ui.pages.plans.page import PlansPage
from commandpost.ui.plan_files import PLAN_FILE
from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.points import PointList
from commandpost.usecases.plan_imports import ImportWork, keep_reading
from commandpost.usecases.plans import import_plan, read_plan
from commandpost.usecases.views.library import plan_list, plan_text
from tests.demo_plan import PLAN
from tests.reports import read_back
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

LIBRARY = len(bundled_plan_paths())


@pytest.fixture
def page(station: Station) -> PlansPage:
    return station.show(PlansPage)


def choose(station: Station, page: PlansPage, title: str) -> None:
    model = page.shelf.table.rows_model
    row = next(n for n in range(model.rowCount()) if title in model.row(n).title)
    page.shelf.table.setCurrentIndex(model.index(row, 0))
    station.settle()


def words_of(part: Any) -> str:
    """All that a part of the page says: its labels, and the points it paints."""
    labels = [made.text() for made in part.findChildren(QLabel)]
    return "\n".join((*labels, *(line for p in part.findChildren(PointList) for line in p.lines)))


def test_the_plans_in_force_stand_listed_and_the_first_is_open(page):
    assert page.shelf.table.rows_model.rowCount() == LIBRARY
    assert page.sheet.heading.text() == page.shelf.table.current_row().title
    assert page.shelf.table.hasFocus() or page.shelf.table.isVisible()


def test_the_matrix_has_a_column_for_each_level_the_lightest_left(station, page):
    choose(station, page, "防汛")
    badges = page.sheet.matrix.findChildren(LevelBadge)
    places = sorted((b.mapTo(page.sheet.matrix, b.pos()).x(), b) for b in badges)
    assert len(places) == 4
    assert "Conditions" in words_of(page.sheet.matrix)
    assert "New at this level" in words_of(page.sheet.matrix)
    openers = [held.opener.text() for held in page.sheet.matrix.inherited]
    assert len(openers) == 3
    assert all("taken over" in words for words in openers)


def test_arrow_keys_move_from_plan_to_plan(station, page):
    before = page.sheet.heading.text()
    press(station.qtbot, page.shelf.table, Qt.Key.Key_Down)
    station.settle()
    assert page.sheet.heading.text() != before


def test_a_section_of_the_tree_brings_its_text_up(page):
    page.sheet.tabs.setCurrentWidget(page.sheet.reader)
    item = page.sheet.reader.tree.topLevelItem(2)
    page.sheet.reader.tree.setCurrentItem(item)
    cursor = page.sheet.reader.text.textCursor()
    assert cursor.block().text() == item.text(0)


def test_words_are_found_while_typing_and_enter_goes_on(station, page):
    page.start_search()
    assert page.sheet.tabs.currentWidget() is page.sheet.reader
    assert page.sheet.search.hasFocus() or not page.isActiveWindow()
    compose(page.sheet.search, "报告")
    first = page.sheet.reader.text.textCursor()
    assert first.selectedText() == "报告"
    assert page.sheet.reader.tree.currentItem() is not None
    press(station.qtbot, page.sheet.search, Qt.Key.Key_Return)
    second = page.sheet.reader.text.textCursor()
    assert second.selectedText() == "报告"
    assert second.position() > first.position()


def test_what_is_not_there_is_said(station, page):
    page.sheet.search.setText("没有这句话")
    press(station.qtbot, page.sheet.search, Qt.Key.Key_Return)
    assert any("没有这句话" in told for told in station.told)


def test_chosen_files_are_opened_in_the_import_window(station, page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(PLAN)], ""))
    page.choose()
    station.settle()
    assert station.opened == [("plan_import", Subject(PLAN_FILE, Id(str(PLAN))))]
    assert len(station.ask(plan_list)) == LIBRARY


def test_half_settled_work_comes_before_another_file(station, page, monkeypatch):
    station.do(keep_reading, ImportWork.begin(PLAN.name, read_plan(PLAN)))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: pytest.fail("asked"))
    page.choose()
    station.settle()
    assert station.opened == [("plan_import", None)]


def test_hostile_words_of_a_plan_stay_words(station, page):
    row = station.ask(plan_list)[0]
    plan = station.ask(plan_text, row.revision)
    sections = tuple(replace(s, title=HOSTILE, text=HOSTILE) for s in plan.sections)
    groups = tuple(replace(g, name=HOSTILE, lead=HOSTILE) for g in plan.groups)
    hostile = replace(plan, title=HOSTILE, issuer=HOSTILE, sections=sections, groups=groups)
    station.do(import_plan, PlanDraft(hostile), "test")
    choose(station, page, HOSTILE)
    assert page.sheet.heading.text() == HOSTILE
    assert HOSTILE in page.sheet.reader.text.toPlainText()
    assert HOSTILE in {node.name for node in page.sheet.chart.view.nodes}
    page.sheet.chart.choose_named(HOSTILE)
    assert HOSTILE in words_of(page.sheet.chart.told)
    assert rich_text_places(page) == []


def test_the_cards_of_both_commanders_stand_beside_the_groups(station, page):
    row = station.ask(plan_list)[0]
    plan = station.ask(plan_text, row.revision)
    cards = {
        "commander_card": (CardStep("先报出姓名和时刻"),),
        "technical_card": (CardStep("先看裂缝和坝脚"), CardStep("签署方案", Phase.TO_120)),
    }
    station.do(import_plan, PlanDraft(replace(plan, title="两张卡", **cards)), "test")
    choose(station, page, "两张卡")
    chart = page.sheet.chart
    chart.choose_named("On-scene commander")
    assert "1. 先报出姓名和时刻" in words_of(chart.told)
    chart.choose_named("Technical commander")
    assert "2. 签署方案" in words_of(chart.told)


def test_a_plan_without_levels_says_so(station, page):
    row = station.ask(plan_list)[0]
    plan = station.ask(plan_text, row.revision)
    none = {"levels": (), "groups": (), "bodies": (), "commander_card": (), "technical_card": ()}
    bare = replace(plan, title="无级别", **none)
    station.do(import_plan, PlanDraft(bare), "test")
    choose(station, page, "无级别")
    assert "no response levels" in words_of(page.sheet.matrix)
    page.show_chart()
    assert page.sheet.chart.nothing.isVisible()


def test_an_empty_library_teaches_the_key_that_fills_it(station, monkeypatch):
    monkeypatch.setattr("commandpost.ui.pages.plans.page.plan_list", lambda _: ())
    page = station.show(PlansPage)
    assert page.nothing.isVisible()
    assert not page.sheet.isVisible()
    assert any("Ctrl+I" in made.text() for made in page.nothing.findChildren(QLabel))


def test_position_cards_of_the_open_plan_are_saved_by_one_key(
    station, page, qtbot, monkeypatch, tmp_path
):
    file = tmp_path / "卡.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    key = page.actions_by_key["plan_cards"]
    assert key.shortcut().toString() == "Alt+K"
    key.trigger()
    station.settle()
    qtbot.waitUntil(file.exists, timeout=20_000)
    told = read_back.text(file.read_bytes())
    assert page.sheet.plan.title in told.replace("（续）", "")
    assert "禁止事项" in told
