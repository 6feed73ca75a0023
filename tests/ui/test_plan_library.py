"""The library on the plans page, by keyboard: search, due list, life, chart, reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition, Measure, Plan, PlanKind, Section
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.plan_due import Duty, OwnPeriod
from commandpost.domain.plan_life import Happened, LifeEvent, PlanStatus
from commandpost.domain.times import typed_day
from commandpost.host.text import use_language
from commandpost.ui.language import Language
from commandpost.ui.pages.plans.chart.layout import Box, lay_out
from commandpost.ui.pages.plans.chart.wrapping import wrapped
from commandpost.ui.pages.plans.page import PlansPage
from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.day_field import DayField
from commandpost.usecases.plan_life import record_life, set_own_period
from commandpost.usecases.plans import import_plan
from commandpost.usecases.views.library import plan_list, plan_revision_in_force
from commandpost.usecases.views.plan_life import life_card
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.test_plans_page import words_of

__all__ = ["station", "station_folder"]

FLOOD = "county-flood"
TODAY = date(2026, 6, 20)
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture(params=["en", "zh"])
def page(request: Any, qapp: QApplication, station: Station) -> Iterator[PlansPage]:
    """The page in each language, the flood plan open."""
    spoken = Language(qapp)
    spoken.use("zh_CN" if request.param == "zh" else "en")
    use_language(request.param)
    made = station.show(PlansPage)
    made.lang = request.param
    made.activateWindow()
    station.qtbot.waitUntil(made.isActiveWindow)
    made.activated()
    made.shelf.choose(FLOOD)
    station.settle()
    yield made
    spoken.use("en")
    use_language("en")


def record(station: Station, what: Happened, ago: int, plan: str = FLOOD, **more: Any) -> None:
    day = TODAY - timedelta(days=ago)
    station.do(record_life, LifeEvent(f"{plan}{what.value}{ago}", plan, what, day, **more))


def key(station: Station, page: PlansPage, letter: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """A key of the page, wherever its focus is."""
    page.activateWindow()
    station.qtbot.waitUntil(page.isActiveWindow)
    press(station.qtbot, QApplication.focusWidget() or page, letter, *held)
    station.settle()


def dialog(page: PlansPage, name: str) -> Any:
    (found,) = [d for d in page.findChildren(QDialog) if d.objectName() == name and d.isVisible()]
    return found


def field(shown: QDialog, name: str) -> Any:
    found = [w for w in shown.findChildren(object) if getattr(w, "objectName", str)() == name]
    return found[0]


def confirm(station: Station, shown: QDialog) -> None:
    shown.activateWindow()
    station.qtbot.waitUntil(shown.isActiveWindow)
    press(station.qtbot, shown, Qt.Key.Key_Return, CTRL)
    station.settle()


def rows(page: PlansPage) -> list[Any]:
    model = page.shelf.table.rows_model
    return [model.row(n) for n in range(model.rowCount())]


def shelf_words(page: PlansPage, plan: str = FLOOD) -> str:
    model = page.shelf.table.rows_model
    place = model.place_of(plan)
    return str(model.data(model.index(place, 1)))


# ---- the life of a plan ----


def test_a_model_does_not_cry_overdue_and_says_how_its_life_begins(station, page):
    assert shelf_words(page) == {"en": "model", "zh": "范本"}[page.lang]
    key(station, page, Qt.Key.Key_4, ALT)
    assert page.sheet.tabs.currentWidget() is page.sheet.life
    assert "Alt+I" in page.sheet.life.teaching.text()
    assert page.sheet.life.duties.isHidden()


def test_an_issue_and_its_filing_are_recorded_by_keyboard_alone(station, page):
    key(station, page, Qt.Key.Key_I, ALT)
    shown = dialog(page, "plan_event_dialog")
    field(shown, "event_day").setText("4-21")
    field(shown, "event_number").setText("甲政办〔2026〕3号")
    confirm(station, shown)
    assert page.sheet.life.card.life.issued.day == date(2026, 4, 21)
    assert {"en": "overdue", "zh": "逾期"}[page.lang] in shelf_words(page)
    assert shelf_words(page).startswith("▲")
    key(station, page, Qt.Key.Key_F, ALT)
    shown = dialog(page, "plan_event_dialog")
    confirm(station, shown)
    assert shown.error.isVisible()
    compose(field(shown, "event_words"), "市应急管理局")
    confirm(station, shown)
    first = page.sheet.life.card.lines[0]
    assert (first.due.duty, first.due.done) == (Duty.FILING, TODAY)
    told = words_of(page.sheet.life.duties)
    assert {"en": "done", "zh": "已办"}[page.lang] in told
    assert "国办发〔2024〕5号第二十六条" in told


@pytest.mark.parametrize(
    ("letter", "what", "fields"),
    [
        (Qt.Key.Key_P, Happened.PUBLISHED, {"event_words": "县政府网站"}),
        (Qt.Key.Key_E, Happened.EVALUATED, {"event_words": "继续有效"}),
        (Qt.Key.Key_D, Happened.DRILLED, {}),
        (Qt.Key.Key_R, Happened.REVISING, {}),
        (Qt.Key.Key_X, Happened.ABOLISHED, {"event_words": "并入总体预案"}),
    ],
)
def test_every_event_has_its_key_and_its_form(station, page, letter, what, fields):
    record(station, Happened.ISSUED, 60)
    key(station, page, letter, ALT)
    shown = dialog(page, "plan_event_dialog")
    for name, words in fields.items():
        field(shown, name).setText(words)
    confirm(station, shown)
    assert page.sheet.life.card.events[0].what is what
    if what is Happened.ABOLISHED:
        assert page.sheet.life.card.status is PlanStatus.ABOLISHED
        assert rows(page)[-1].id == FLOOD
        assert "Alt+I" in page.sheet.life.teaching.text()
        assert {"en": "no longer", "zh": "不再"}[page.lang] in page.sheet.life.teaching.text()


def test_not_published_by_law_is_a_choice_of_the_same_form(station, page):
    record(station, Happened.ISSUED, 60)
    key(station, page, Qt.Key.Key_P, ALT)
    shown = dialog(page, "plan_event_dialog")
    field(shown, "event_choice").setCurrentIndex(1)
    field(shown, "event_words").setText("内部使用")
    confirm(station, shown)
    assert page.sheet.life.card.events[0].what is Happened.WITHHELD


def test_enter_puts_a_record_right_and_delete_takes_it_back_with_a_reason(station, page):
    record(station, Happened.ISSUED, 60, number="甲政办〔2026〕3号")
    key(station, page, Qt.Key.Key_4, ALT)
    table = page.sheet.life.table
    table.setCurrentIndex(table.rows_model.index(0, 0))
    press(station.qtbot, table, Qt.Key.Key_Return)
    shown = dialog(page, "plan_event_dialog")
    assert field(shown, "event_number").text() == "甲政办〔2026〕3号"
    field(shown, "event_day").setText("2026-04-01")
    field(shown, "event_reason").setText("抄错")
    confirm(station, shown)
    assert page.sheet.life.card.life.issued.day == date(2026, 4, 1)
    table.setCurrentIndex(table.rows_model.index(0, 0))
    press(station.qtbot, table, Qt.Key.Key_Delete)
    shown = dialog(page, "withdraw_dialog")
    confirm(station, shown)
    assert shown.error.isVisible()
    field(shown, "withdraw_reason").setText("登记错了")
    confirm(station, shown)
    assert page.sheet.life.card.events == ()
    told = words_of(page.sheet.life.side)
    for words in ("抄错", "登记错了", "周值班", "2026-04-01"):
        assert words in told


def test_the_countys_own_period_is_set_and_given_up_by_key(station, page):
    record(station, Happened.ISSUED, 60)
    key(station, page, Qt.Key.Key_O, ALT)
    shown = dialog(page, "plan_period_dialog")
    field(shown, "period_months").setValue(12)
    confirm(station, shown)
    assert shown.error.isVisible()
    field(shown, "period_source").setText("甲政办〔2025〕1号")
    confirm(station, shown)
    drill = next(x for x in page.sheet.life.card.lines if x.due.duty is Duty.DRILL)
    assert (drill.due.months, drill.due.own) == (12, True)
    key(station, page, Qt.Key.Key_O, ALT)
    shown = dialog(page, "plan_period_dialog")
    field(shown, "period_rule").setChecked(True)
    confirm(station, shown)
    assert page.sheet.life.card.periods == ()


def test_a_day_that_cannot_be_read_is_asked_for_again(station, page):
    key(station, page, Qt.Key.Key_I, ALT)
    shown = dialog(page, "plan_event_dialog")
    field(shown, "event_day").setText("明天")
    confirm(station, shown)
    assert shown.isVisible()
    assert "2026-06-20" in shown.error.text()
    shown.reject()


def test_the_plans_around_one_are_named_and_opened(station, page):
    plan = station.ask(plan_revision_in_force, FLOOD)[1]
    other = replace(plan, id="town", title="甲云镇防汛应急预案", kind=PlanKind.TOWNSHIP)
    station.do(import_plan, PlanDraft(other), "新版")
    page.refresh()
    station.settle()
    told = words_of(page.sheet.life.side)
    assert plan.superior in told
    opener = next(
        b for b in page.sheet.life.side.findChildren(object)
        if getattr(b, "text", str)() == "甲云镇防汛应急预案"
    )  # fmt: skip
    opener.click()
    station.settle()
    assert page.sheet.heading.text() == "甲云镇防汛应急预案"


def test_hostile_words_of_a_record_stay_words(station, page):
    record(station, Happened.ISSUED, 60, words=HOSTILE, number=HOSTILE)
    station.do(set_own_period, OwnPeriod(FLOOD, Duty.DRILL, 12, HOSTILE))
    key(station, page, Qt.Key.Key_4, ALT)
    assert HOSTILE in words_of(page.sheet.life)
    key(station, page, Qt.Key.Key_D, CTRL)
    assert rich_text_places(page) == []


# ---- the due list ----


def test_the_due_list_is_one_key_away_and_enter_opens_the_plans_life(station, page):
    record(station, Happened.ISSUED, 60, plan="county-earthquake")
    record(station, Happened.ISSUED, 10)
    key(station, page, Qt.Key.Key_D, CTRL)
    table = page.due.table
    assert table.isVisible()
    found = [table.rows_model.row(n) for n in range(table.rows_model.rowCount())]
    assert [r.line.due.day for r in found] == sorted(r.line.due.day for r in found)
    assert found[0].plan == "county-earthquake"
    assert "2" in page.due.said.text()
    press(station.qtbot, table, Qt.Key.Key_Return)
    station.settle()
    assert page.sheet.isVisible()
    assert page.sheet.plan.id == "county-earthquake"
    assert page.sheet.tabs.currentWidget() is page.sheet.life
    key(station, page, Qt.Key.Key_D, CTRL)
    key(station, page, Qt.Key.Key_D, CTRL)
    assert page.sheet.isVisible()


def test_an_empty_due_list_teaches_and_stays_while_plans_change(station, page):
    key(station, page, Qt.Key.Key_D, CTRL)
    assert not page.due.table.isVisible()
    assert "Alt+I" in page.due.said.text()
    record(station, Happened.ISSUED, 60)
    assert page.due.table.isVisible()
    assert page.due.table.rows_model.rowCount() == 4


# ---- search of all plans ----


def test_hits_come_while_typing_and_arrows_open_each_in_its_section(station, page):
    key(station, page, Qt.Key.Key_F, CTRL, SHIFT)
    compose(page.shelf.line, "转移")
    station.settle()
    compose(page.shelf.line, "群众")
    station.settle()
    assert {h.words for h in page.shelf.hits.hits} == {"转移群众"}
    assert str(len(page.shelf.hits.hits)) in page.shelf.said.text()
    press(station.qtbot, page.shelf.line, Qt.Key.Key_Down)
    station.settle()
    for hit in page.shelf.hits.hits:
        assert page.sheet.plan.id == hit.plan
        assert page.sheet.tabs.currentWidget() is page.sheet.reader
        assert page.sheet.reader.text.textCursor().selectedText() == "转移群众"
        assert page.sheet.reader.tree.currentItem().text(0) == hit.heading
        press(station.qtbot, page.shelf.hits, Qt.Key.Key_Down)
        station.settle()
    press(station.qtbot, page.shelf.hits, Qt.Key.Key_Return)
    assert page.focusWidget() is page.sheet.reader.text


def test_one_character_waits_and_esc_brings_the_plans_back(station, page):
    page.start_library_search()
    compose(page.shelf.line, "水")
    station.settle()
    assert page.shelf.hits.hits == ()
    assert page.shelf.said.isVisible()
    compose(page.shelf.line, "没有这样的话")
    station.settle()
    assert page.shelf.said.text()
    press(station.qtbot, page.shelf.line, Qt.Key.Key_Escape)
    assert page.shelf.line.text() == ""
    assert page.shelf.table.isVisible()
    page.shelf.line.setText("转移群众")
    station.settle()
    press(station.qtbot, page.shelf.line, Qt.Key.Key_Down)
    press(station.qtbot, page.shelf.hits, Qt.Key.Key_Up)
    assert page.focusWidget() is page.shelf.line
    press(station.qtbot, page.shelf.line, Qt.Key.Key_Down)
    press(station.qtbot, page.shelf.hits, Qt.Key.Key_Escape)
    assert page.shelf.line.text() == ""
    assert page.focusWidget() is page.shelf.table


def test_hits_follow_the_plans(station, page):
    page.shelf.line.setText("独一无二的话")
    station.settle()
    assert page.shelf.hits.hits == ()
    section = Section("1", "总则", 1, "这里有独一无二的话。")
    found = replace(plan_with(ResponseLevel.IV), sections=(section,))
    station.do(import_plan, PlanDraft(found), "x")
    assert [h.plan for h in page.shelf.hits.hits] == ["x"]


def test_a_hit_in_a_group_opens_its_box(station, page):
    plan = station.ask(plan_revision_in_force, FLOOD)[1]
    page.start_library_search()
    page.shelf.line.setText(plan.groups[1].duties[0])
    station.settle()
    hit = next(h for h in page.shelf.hits.hits if h.heading == plan.groups[1].name)
    page.shelf.hit_opened.emit(hit, True)
    station.settle()
    chart = page.sheet.chart
    assert page.sheet.tabs.currentWidget() is chart
    assert chart.view.nodes[chart.view.chosen].name == plan.groups[1].name


# ---- matrix ----


def plan_with(*levels: ResponseLevel, hazard: str = "flood") -> Plan:
    made = tuple(
        LevelDefinition(
            hazard,
            level,
            measures=(Measure(f"m{level.rank}", f"措施{level.rank}", "县水利局", minutes=90),),
            inherits=levels[n - 1] if n else None,
        )
        for n, level in enumerate(levels)
    )
    return Plan("x", "甲县某预案", PlanKind.SPECIAL, (hazard,), levels=made)


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_only_what_is_new_stands_out_and_the_rest_opens_on_a_key(station, page, count):
    levels = tuple(reversed(ResponseLevel))[:count]
    station.do(import_plan, PlanDraft(plan_with(*levels)), "x")
    page.shelf.choose("x")
    station.settle()
    matrix = page.sheet.matrix
    told = words_of(matrix)
    assert all(told.count(f"措施{level.rank}") == 1 for level in levels)
    assert len(matrix.inherited) == count - 1
    key(station, page, Qt.Key.Key_M, ALT)
    assert words_of(matrix).count("措施4") == count
    key(station, page, Qt.Key.Key_M, ALT)
    assert not any(held.is_open for held in matrix.inherited)


def test_each_level_stands_over_its_own_column_also_when_scrolled_sideways(station, page):
    station.context.look.apply("night", 200)
    page.resize(1000, 630)
    page.grab()
    station.settle()
    area = page.sheet.matrix.area
    bar = area.horizontalScrollBar()
    assert bar.maximum() > 0
    for place in (0, bar.maximum()):
        bar.setValue(place)
        heads = [b.mapTo(area, b.rect().topLeft()).x() for b in area.findChildren(LevelBadge)]
        frames = [
            f.mapTo(area, f.rect().topLeft()).x()
            for f in area.findChildren(QFrame) if f.objectName() == "new_measures"
        ]  # fmt: skip
        assert heads == frames
    station.context.look.apply("night", 100)


def test_several_hazards_are_gone_through_by_key(station, page):
    one, two = plan_with(ResponseLevel.IV), plan_with(ResponseLevel.I, hazard="drought")
    both = replace(one, hazards=("flood", "drought"), levels=(*one.levels, *two.levels))
    station.do(import_plan, PlanDraft(both), "x")
    page.shelf.choose("x")
    station.settle()
    assert "措施4" in words_of(page.sheet.matrix)
    key(station, page, Qt.Key.Key_N, ALT)
    assert "措施1" in words_of(page.sheet.matrix)
    key(station, page, Qt.Key.Key_N, ALT)
    assert "措施4" in words_of(page.sheet.matrix)


# ---- chart ----


def test_the_chart_is_walked_with_arrows_and_tells_the_whole_of_each_box(station, page):
    plan = station.ask(plan_revision_in_force, FLOOD)[1]
    key(station, page, Qt.Key.Key_3, ALT)
    view, seen = page.sheet.chart.view, set()
    assert view.nodes[0].name == plan.bodies[0].name
    press(station.qtbot, view, Qt.Key.Key_Down)
    assert view.chart.boxes[view.chosen].y > view.chart.boxes[0].y
    press(station.qtbot, view, Qt.Key.Key_Home)
    for _ in view.nodes:
        press(station.qtbot, view, Qt.Key.Key_Right)
        seen.add(view.chosen)
    assert set(range(1, len(view.nodes))) <= seen
    assert view.chosen == len(view.nodes) - 1
    told = words_of(page.sheet.chart.told)
    assert plan.groups[-1].lead in told
    assert plan.groups[-1].duties[-1] in told
    press(station.qtbot, view, Qt.Key.Key_Up)
    assert view.chosen < len(view.nodes) - 1


def test_plus_minus_and_nought_change_the_size_of_the_chart(station, page):
    key(station, page, Qt.Key.Key_3, ALT)
    view = page.sheet.chart.view
    before = view.chart.boxes[0]
    high = view.sizeHint().height()
    press(station.qtbot, view, Qt.Key.Key_Minus)
    press(station.qtbot, view, Qt.Key.Key_Minus)
    assert view.zoom == 80
    assert view.sizeHint().height() < high
    press(station.qtbot, view, Qt.Key.Key_0)
    assert view.zoom == 100
    assert view.chart.boxes[0] == before


def test_a_click_chooses_a_box(station, page):
    page.show_chart()
    view = page.sheet.chart.view
    box = view.chart.boxes[1]
    from PySide6.QtCore import QPoint

    station.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(box.middle, box.y + 5))
    assert view.chosen == 1


HEIGHTS = st.lists(st.integers(20, 300), max_size=15).map(tuple)


@given(top=HEIGHTS, staff=HEIGHTS, groups=HEIGHTS, room=st.integers(100, 2000))
def test_no_box_lies_on_another_and_every_line_is_inside_and_straight(top, staff, groups, room):
    chart = lay_out(((300, top), (188, staff), (188, groups)), room, rooted=bool(top))
    assert len(chart.boxes) == len(top) + len(staff) + len(groups)
    for number, one in enumerate(chart.boxes):
        assert one.x >= 0
        assert one.x + one.width <= chart.width
        assert one.bottom <= chart.height
        assert not any(_overlap(one, other) for other in chart.boxes[number + 1 :])
    for x1, y1, x2, y2 in chart.lines:
        assert x1 == x2 or y1 == y2
        assert 0 <= min(x1, x2) <= max(x1, x2) <= chart.width
        for box in chart.boxes:
            assert not _cuts(box, x1, y1, x2, y2)


def _overlap(one: Box, other: Box) -> bool:
    apart = one.x + one.width <= other.x or other.x + other.width <= one.x
    return not (apart or one.bottom <= other.y or other.bottom <= one.y)


def _cuts(box: Box, x1: int, y1: int, x2: int, y2: int) -> bool:
    across = min(x1, x2) < box.x + box.width and max(x1, x2) > box.x
    return across and min(y1, y2) < box.bottom and max(y1, y2) > box.y


@given(
    words=st.text(alphabet="甲乙、，ab c。", max_size=60),
    room=st.integers(1, 30),
    most=st.integers(1, 4),
)
def test_words_in_a_box_fit_or_end_in_a_mark(words, room, most):
    lines = wrapped(len, words, room, most)
    assert len(lines) <= most
    kept = "".join(lines).replace(" ", "").removesuffix("…")
    assert " ".join(words.split()).replace(" ", "").startswith(kept)
    if not (lines and lines[-1].endswith("…")):
        assert kept == "".join(words.split())
    assert all(len(line) <= max(room, 2) for line in lines)


# ---- reader ----


def long_plan() -> Plan:
    sections = tuple(
        Section(str(n), f"第{n}节", 1, "\r\n".join(f"第{n}节的话𠮷{k}" for k in range(12)))
        for n in range(1, 40)
    )
    return Plan("long", "长预案", PlanKind.SPECIAL, ("flood",), sections=sections)


def test_the_tree_follows_while_one_scrolls(station, page):
    station.do(import_plan, PlanDraft(long_plan()), "x")
    page.shelf.choose("long")
    station.settle()
    key(station, page, Qt.Key.Key_2, ALT)
    reader = page.sheet.reader
    bar = reader.text.verticalScrollBar()
    for part in (3, 2, 1):
        bar.setValue(bar.maximum() // part - 30)
        top = reader.text.cursorForPosition(reader.text.viewport().rect().topLeft())
        said = int(reader.tree.currentItem().text(0).split()[0])
        assert abs(said - top.blockNumber() // 14 - 1) <= 1
    assert reader.tree.topLevelItemCount() == 39


def test_hits_are_counted_beside_their_sections_and_selected_where_they_are(station, page):
    station.do(import_plan, PlanDraft(long_plan()), "x")
    page.shelf.choose("long")
    station.settle()
    page.start_search()
    compose(page.sheet.search, "第7节的话")
    reader = page.sheet.reader
    counts = {n: reader.tree.topLevelItem(n).text(1) for n in range(39)}
    assert {n: c for n, c in counts.items() if c} == {6: "12"}
    assert len(reader.text.extraSelections()) == 12
    marks = {mark.cursor.selectedText() for mark in reader.text.extraSelections()}
    assert marks == {"第7节的话"}
    assert reader.text.textCursor().selectedText() == "第7节的话"
    page.sheet.search.clear()
    assert not reader.text.extraSelections()


def test_headings_stand_out_and_the_text_does_not(station, page):
    for plan in (FLOOD, "county-drought"):
        page.shelf.choose(plan)
        station.settle()
    text = page.sheet.reader.text
    cursor = QTextCursor(text.document())
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    assert cursor.charFormat().fontWeight() == 700
    cursor = text.document().find("适用")
    plain = text.document().find("适用于")
    assert plain.charFormat().fontWeight() < 700


# ---- days ----


@given(day=st.dates(date(1990, 1, 1), TODAY))
def test_a_day_is_read_however_it_is_written(day):
    for words in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}/{day.month}/{day.day}",
        f"-{(TODAY - day).days}" if (TODAY - day).days < 10_000 else day.isoformat(),
    ):
        assert typed_day(words, TODAY) == day, words


@pytest.mark.parametrize("words", ["", "明天", "13-40", "620", "2026-02-30", "20261345", "--3"])
def test_what_is_no_day_is_none(words):
    assert typed_day(words, TODAY) is None


def test_a_day_without_a_year_is_the_last_such_day(station):
    assert typed_day("6-20", TODAY) == TODAY
    assert typed_day("6月21日", TODAY) == date(2025, 6, 21)
    assert typed_day("２－２９", date(2025, 3, 1)) == date(2024, 2, 29)
    made = DayField(station.context.clock)
    station.qtbot.addWidget(made)
    made.edit.setText("6-21")
    assert made.meant.text() == "2025-06-21"
    made.edit.setText("x")
    assert not made.readable
    assert "2026-06-20" in made.meant.text()


def test_every_label_of_the_page_is_there_at_the_largest_type(station, page):
    record(station, Happened.ISSUED, 60)
    station.context.look.apply("day", 150)
    station.settle()
    for tab in (page.sheet.matrix, page.sheet.reader, page.sheet.chart, page.sheet.life):
        page.sheet.open_tab(tab)
        assert page.grab().width() <= 1294, tab.objectName()
    assert page.sheet.life.findChildren(QLabel)
    assert station.ask(life_card, FLOOD).life.issued
    assert len(station.ask(plan_list)) == len(rows(page))
