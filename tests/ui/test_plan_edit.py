"""The plan editor: typed, stepped back, checked, saved with a reason; nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from commandpost.domain.findings import Severity
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan, PlanDeadline
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.plan_edit import LEVEL_LISTS, Place, items
from commandpost.domain.plan_life import RevisionReason
from commandpost.domain.plan_record import Reason, without_record
from commandpost.domain.response_tasks import copied_in
from commandpost.domain.times import Instant
from commandpost.host.text import use_language
from commandpost.importers.plan_file import read_plan_file, write_plan_file
from commandpost.ui.pages.plan_edit.page import PlanEditPage
from commandpost.ui.pages.plan_edit.session import PAUSE_MILLISECONDS
from commandpost.ui.pages.plan_edit.sheets import PLAN_SHEETS
from commandpost.ui.pages.plans.page import PlansPage
from commandpost.usecases.plan_keeping import revise_plan
from commandpost.usecases.plans import import_plan
from commandpost.usecases.views.library import plan_list, plan_revision_in_force
from commandpost.usecases.views.plan_keeping import revision_rows
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

FLOOD = "county-flood"
IV, III = ResponseLevel.IV, ResponseLevel.III
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(station: Station, plan: str = FLOOD) -> PlanEditPage:
    page: PlanEditPage = station.show(PlanEditPage)
    page.show_subject(Subject("plan", Id(plan)))
    station.settle()
    return page


@pytest.fixture
def page(station: Station) -> PlanEditPage:
    return opened(station)


def in_force(station: Station, plan: str = FLOOD) -> tuple[str, Plan]:
    found: tuple[str, Plan] = station.ask(plan_revision_in_force, plan)
    return found


def field(page: PlanEditPage, name: str) -> Any:
    return page.work.form.inputs[name].widget


def go(page: PlanEditPage, name: str, level: ResponseLevel | None = None, index: int = 0) -> None:
    page.outline.go(Place(name, "flood" if level else "", level))
    table = page.work.list.table
    if table.model().rowCount():
        table.setCurrentIndex(table.model().index(index, 0))


def checked(station: Station, page: PlanEditPage) -> None:
    """Until the linter has looked at what stands now."""
    with station.qtbot.waitSignal(page.session.linted, timeout=5_000):
        pass


def answer(station: Station, page: PlanEditPage, words: str = "演练发现") -> Any:
    """The save dialog, its reason typed."""
    page.save()
    station.settle()
    dialog = page.questions.dialog
    assert dialog is not None
    dialog.words.setText(words)
    return dialog


def words_of(part: QWidget) -> str:
    return "\n".join(made.text() for made in part.findChildren(QLabel))


def test_the_outline_has_every_level_with_its_lists_and_counts(page):
    texts = [page.outline.topLevelItem(n).text(0) for n in range(5)]
    assert texts == ["Title and origin", *(f"Flood Level {n}" for n in "ⅣⅢⅡⅠ")]
    level = page.outline.topLevelItem(1)
    assert [level.child(n).text(0) for n in range(3)] == ["Conditions", "Who decides", "Measures"]
    plan = page.session.plan
    assert level.child(2).text(1) == str(len(plan.definition("flood", IV).measures))
    assert not page.session.unsaved
    assert not page.head.save.isEnabled()


@pytest.mark.parametrize("plan", ["county-flood", "county-general", "county-earthquake"])
def test_looking_at_every_item_of_a_plan_changes_nothing(station, plan):
    page = opened(station, plan)
    text = page.session.plan
    hazards = [(d.hazard, d.level) for d in text.levels]
    places = [Place(name) for name in ("", *PLAN_SHEETS)]
    places += [Place(name, *level) for level in hazards for name in LEVEL_LISTS]
    places += [Place("levels", index=n) for n in range(len(text.levels))]
    for place in places:
        page.outline.go(place)
        for index in range(len(items(text, place)) if place.field != "levels" else 1):
            page.work.go(replace(place, index=index) if place.field != "levels" else place, "")
            assert page.work.form.inputs
    assert page.session.plan is text
    assert not page.session.unsaved


def test_typing_changes_the_plan_at_once_and_ctrl_z_takes_one_field_back(station, page):
    go(page, "measures", IV)
    before = page.session.plan
    edit = field(page, "text")
    edit.setFocus()
    edit.selectAll()
    for part in ("通知", "供电", "公司"):
        compose(edit, part)
    assert page.session.plan.definition("flood", IV).measures[0].text == "通知供电公司"
    assert "通知供电公司" in page.work.list.table.current_row().words
    assert page.head.state.isVisibleTo(page)
    press(station.qtbot, edit, Qt.Key.Key_Z, CONTROL)
    assert page.session.plan == before
    assert edit.toPlainText() == before.definition("flood", IV).measures[0].text
    press(station.qtbot, edit, Qt.Key.Key_Y, CONTROL)
    assert page.session.plan.definition("flood", IV).measures[0].text == "通知供电公司"


def test_the_linter_waits_until_nobody_types(station, page):
    go(page, "measures", IV)
    told: list[Any] = []
    page.session.linted.connect(told.append)
    edit = field(page, "text")
    for part in "一二三四五六七八九十":
        compose(edit, part)
    assert told == []
    checked(station, page)
    station.qtbot.wait(2 * PAUSE_MILLISECONDS)
    assert len(told) == 1


def test_a_metric_is_chosen_by_its_initials_and_the_condition_is_read_back(station):
    use_language("zh")
    page = opened(station)
    go(page, "conditions", IV, 1)
    page.add_test()
    tests = page.work.form.tests
    row = tests.rows[-1]
    row.name.setText("24xsjyl")
    row.name.editingFinished.emit()
    if row.name.text() != "24小时降雨量":  # the pinyin has digits: chosen from the list instead
        row.name.setText("24小时降雨量")
    row.least.setText("100")
    row.most.setText("一百五十")
    condition = page.session.plan.definition("flood", IV).conditions[1]
    made = condition.tests[-1]
    assert (made.metric, made.min, made.max, made.unit) == ("rain_24h", 100.0, 150.0, "毫米")
    assert (made.min_inclusive, made.max_inclusive) == (True, False)
    assert "24小时降雨量 ≥ 100 毫米 且 < 150 毫米" in page.work.form.preview.text()
    row.to.box.setCurrentIndex(1)
    assert "≤ 150 毫米" in page.work.form.preview.text()
    row.least.setText("多少")
    assert row.least.property("invalid") == "true"
    assert page.session.plan.definition("flood", IV).conditions[1].tests[-1].min == 100.0
    row.least.setFocus()
    page.remove_test()
    before = len(condition.tests) - 1
    assert len(page.session.plan.definition("flood", IV).conditions[1].tests) == before


def test_a_new_measure_is_ready_to_be_typed_and_what_it_lacks_is_found(station, page):
    go(page, "measures", III, 2)
    known = {m.id for d in page.session.plan.levels for m in d.measures}
    page.add()
    compose(field(page, "text"), "检查低洼台区")
    made = page.session.plan.definition("flood", III).measures[3]
    assert made.text == "检查低洼台区"
    assert made.id not in known
    assert page.work.index == 3
    checked(station, page)
    errors = [r for r in page.findings.rows if r.finding.severity is Severity.ERROR]
    assert [r.place for r in errors] == ["Flood Ⅲ measure 4"]
    assert page.outline.topLevelItem(2).text(2) == "✕"
    page.outline.go(Place("groups"))
    press(station.qtbot, page, Qt.Key.Key_F8)
    assert page.work.place == Place("measures", "flood", III, 3)
    assert field(page, "text").toPlainText() == "检查低洼台区"


def test_items_move_and_go_by_key_and_come_back(station, page):
    go(page, "measures", IV)
    before = page.session.plan
    first, second = before.definition("flood", IV).measures[:2]
    page.move_down()
    assert page.session.plan.definition("flood", IV).measures[:2] == (second, first)
    assert page.work.index == 1
    page.move_up()
    page.move_up()
    assert page.session.plan == before
    page.remove()
    assert page.session.plan.definition("flood", IV).measures[0] == second
    page.undo()
    assert page.session.plan == before


def test_a_measure_tells_readably_what_it_replaces_and_only_lower_ones_are_offered(page):
    plan = page.session.plan
    replacing = [n for n, m in enumerate(plan.definition("flood", III).measures) if m.same_as]
    go(page, "measures", III, replacing[0])
    box = field(page, "same_as")
    assert box.currentText().startswith("Ⅳ ")
    offered = {box.itemText(n)[:1] for n in range(1, box.count())}
    assert offered == {"Ⅳ"}


def test_a_level_is_added_between_and_removed_with_what_hangs_on_it(station, page):
    page.outline.go(Place("levels", index=1))
    before = page.session.plan
    page.remove()
    less = page.session.plan
    assert less.definition("flood", III) is None
    assert less.definition("flood", ResponseLevel.II).inherits is IV
    page.add_level()
    dialog = page.questions.dialog
    assert [dialog.level.itemText(n) for n in range(dialog.level.count())] == ["Level Ⅲ"]
    dialog.take()
    station.settle()
    assert page.session.plan.definition("flood", III).inherits is IV
    assert "Level Ⅲ" in page.outline.currentItem().text(0)
    page.undo()
    page.undo()
    assert page.session.plan == before


def test_saving_tells_what_changes_asks_why_and_is_in_force(station, page):
    base, before = in_force(station)
    go(page, "deadlines")
    field(page, "minutes").setText("20")
    dialog = answer(station, page, "")
    assert "20" in words_of(dialog)
    assert not dialog.findChildren(QCheckBox)
    dialog.take()
    station.settle()
    assert in_force(station) == (base, before)
    dialog.words.setText("县里改了时限")
    dialog.kind.setCurrentIndex(dialog.kind.findData(RevisionReason.COMMAND))
    dialog.take()
    station.settle()
    revision, plan = in_force(station)
    assert revision != base
    assert plan.deadlines[0].minutes == 20
    assert not page.session.unsaved
    assert page.session.base == revision
    assert any("in force" in told for told in station.told)
    assert "县里改了时限" in station.ask(revision_rows, FLOOD)[0].reason
    assert opened(station).session.plan == plan


def test_an_error_is_ticked_one_by_one_before_it_may_stand(station, page):
    go(page, "deadlines")
    page.add()
    page.work.form.inputs["text"].edit.setPlainText("限时上报雨情")
    dialog = answer(station, page)
    (tick,) = dialog.acknowledged
    assert "限时上报雨情" in tick.text()
    dialog.take()
    assert "Tick" in dialog.refusal.text()
    tick.setChecked(True)
    dialog.take()
    station.settle()
    assert in_force(station)[1].deadlines[1] == PlanDeadline("限时上报雨情", None)


def test_what_was_never_saved_is_there_after_a_crash_and_can_be_thrown_away(station, page):
    go(page, "groups")
    field(page, "name").setText("新名组")
    page.deactivated()
    station.settle()
    assert any("kept as a draft" in told for told in station.told)
    again = opened(station)
    assert again.session.unsaved
    assert again.session.plan.groups[0].name == "新名组"
    assert "Alt+Z" in again.head.said.text()
    again.discard()
    assert not again.session.unsaved
    again.session.keep()
    station.settle()
    assert not opened(station).session.unsaved


def test_what_somebody_else_revised_meanwhile_is_said_before_anything_is_written(station, page):
    go(page, "groups")
    field(page, "name").setText("新名组")
    base, plan = in_force(station)
    other = replace(plan, title="另一名称")
    station.do(revise_plan, other, base, Reason(RevisionReason.LAW, "上位预案修订"))
    station.settle()
    assert "Somebody else" in page.head.said.text()
    assert page.session.plan.groups[0].name == "新名组"
    dialog = answer(station, page)
    told = words_of(dialog)
    assert "上位预案修订" in told
    assert "另一名称" in told
    dialog.take()
    station.settle()
    after = in_force(station)[1]
    assert after.groups[0].name == "新名组"
    assert after.title == plan.title
    assert len(station.ask(revision_rows, FLOOD)) == 3


def test_an_editor_without_changes_follows_a_revision_made_elsewhere(station, page):
    base, plan = in_force(station)
    station.do(revise_plan, replace(plan, title="改名"), base, Reason(RevisionReason.LAW, "改"))
    station.settle()
    assert page.session.plan.title == "改名"
    assert not page.session.unsaved


def test_an_older_text_comes_into_the_editor_and_is_saved_as_a_decision(station, page):
    base, plan = in_force(station)
    station.do(revise_plan, replace(plan, title="改名"), base, Reason(RevisionReason.LAW, "改"))
    station.settle()
    page.show_revisions()
    station.settle()
    dialog = page.questions.dialog
    assert dialog.table.rows_model.rowCount() == 2
    dialog.take()
    station.settle()
    assert page.session.plan.title == plan.title
    assert "Ctrl+S" in page.head.said.text()
    answer(station, page, "改名未获批准").take()
    station.settle()
    assert without_record(in_force(station)[1]) == without_record(plan)


def test_a_plan_of_ones_own_begins_in_the_editor(station, page):
    page.copy()
    station.settle()
    dialog = page.questions.dialog
    assert dialog.title_line.text() == "青禾县防汛应急预案"
    assert dialog.issuer.text() == "青禾县人民政府"
    dialog.take()
    station.settle()
    assert page.session.plan.title == "青禾县防汛应急预案"
    assert page.session.plan.region == "青禾县"
    assert "青禾县防汛应急预案" in {row.title for row in station.ask(plan_list)}
    page.copy()
    station.settle()
    page.questions.dialog.take()
    station.settle()
    assert "青禾县防汛应急预案" in page.questions.dialog.refusal.text()


def test_saving_nothing_says_so(station, page):
    page.save()
    assert page.questions.dialog is None
    assert any("Nothing was changed" in told for told in station.told)


def test_ctrl_e_opens_the_plan_that_is_read(station):
    plans = station.show(PlansPage)
    plans.edit()
    assert station.opened[-1] == ("plan_edit", Subject("plan", Id(plans.sheet.plan.id)))


def test_hostile_words_of_a_plan_stay_words(station):
    _, plan = in_force(station)
    level = plan.levels[0]
    bad = replace(level, measures=(replace(level.measures[0], text=HOSTILE, actor=HOSTILE),))
    hostile = replace(
        plan,
        title=HOSTILE,
        groups=tuple(replace(g, name=HOSTILE) for g in plan.groups),
        deadlines=(PlanDeadline(HOSTILE, 5),),
        levels=(bad, *plan.levels[1:]),
    )
    station.do(import_plan, PlanDraft(hostile), "test")
    page = opened(station)
    go(page, "measures", IV)
    page.work.form.inputs["text"].edit.setPlainText(HOSTILE + "x")
    assert rich_text_places(page) == []
    page.save()
    station.settle()
    assert rich_text_places(page.questions.dialog) == []
    QApplication.processEvents()


def test_enter_goes_on_and_esc_comes_back_one_step_at_a_time(station, page):
    page.activateWindow()
    go(page, "deadlines")
    page.outline.setFocus()
    press(station.qtbot, page.outline, Qt.Key.Key_Return)
    assert page.work.list.table.hasFocus()
    press(station.qtbot, page.work.list.table, Qt.Key.Key_Return)
    assert field(page, "text").hasFocus()
    press(station.qtbot, field(page, "text"), Qt.Key.Key_Escape)
    assert page.work.list.table.hasFocus()
    press(station.qtbot, page.work.list.table, Qt.Key.Key_Escape)
    assert page.outline.hasFocus()
    assert page.isVisible()


def test_in_a_small_window_the_findings_stand_under_the_outline(station, page):
    page.resize(950, 500)
    assert page.left.isAncestorOf(page.findings)
    page.resize(1290, 630)
    assert not page.left.isAncestorOf(page.findings)


def test_another_size_of_type_keeps_what_is_in_hand(station, page):
    go(page, "groups", index=2)
    field(page, "name").setText("新名组")
    station.context.look.apply("night", 150)
    assert field(page, "name").text() == "新名组"
    assert page.work.index == 2
    station.context.look.apply("night", 100)


def test_the_plans_page_tells_when_why_and_what_each_revision_changed(station):
    base, plan = in_force(station)
    changed = replace(plan, deadlines=(replace(plan.deadlines[0], minutes=15), *plan.deadlines[1:]))
    station.do(revise_plan, changed, base, Reason(RevisionReason.LAW, "省里改了时限"))
    plans = station.show(PlansPage)
    plans.shelf.choose(FLOOD)
    station.settle()
    plans.show_revisions()
    tab = plans.sheet.revisions
    assert plans.sheet.tabs.currentWidget() is tab
    assert tab.table.rows_model.rowCount() == 2
    tab.table.setCurrentIndex(tab.table.model().index(0, 0))
    station.settle()
    assert "省里改了时限" in tab.table.current_row().reason
    assert "15" in tab.changes.toPlainText()
    tab.table.setCurrentIndex(tab.table.model().index(1, 0))
    assert "Nothing was before it" in tab.changes.toPlainText()


def choose(box: Any, words: str) -> None:
    """By the keyboard, from the field: down to the row that says so."""
    for _ in range(box.count()):
        if words in box.currentText():
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError([box.itemText(n) for n in range(box.count())])


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_branch_a_set_an_order_and_an_event_are_written_by_keyboard(station, lang):
    use_language(lang)
    page = opened(station)
    go(page, "measures", IV, 0)
    press(station.qtbot, page, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    compose(field(page, "text"), "查看坝体是否漫顶")
    compose(field(page, "actor"), "县水利局")
    compose(field(page, "asks"), "坝体是否漫顶？")
    QTest.keyClicks(field(page, "feedback"), "15")
    question = page.session.plan.definition("flood", IV).measures[1]
    assert (question.asks, question.feedback) == ("坝体是否漫顶？", 15)
    press(station.qtbot, page, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    compose(field(page, "text"), "撤出坝上人员")
    choose(field(page, "only_if"), {"zh": "答“是”时办：坝体", "en": "if Yes: 坝体"}[lang])
    compose(field(page, "exclusive"), "坝上处置")
    choose(field(page, "after"), "县水利局：查看坝体")
    choose(field(page, "sensed"), {"zh": "已下令紧急撤离", "en": "withdrawal"}[lang])
    made = page.session.plan.definition("flood", IV).measures[2]
    assert (made.only_if, made.after) == (f"{question.id}:yes", question.id)
    assert (made.exclusive, made.sensed) == ("坝上处置", "withdrawal")
    assert made.id not in {field(page, "after").itemText(n) for n in range(3)}
    text = page.session.plan
    assert read_plan_file(write_plan_file(text), "x.yaml") == text
    checked(station, page)
    told = {row.finding.key for row in page.findings.rows}
    assert "lint.exclusive_alone" in told
    box = field(page, "sensed")
    page.window().activateWindow()  # the list of names had the keyboard
    box.setFocus()
    station.qtbot.waitUntil(box.hasFocus)
    press(station.qtbot, box, Qt.Key.Key_Z, CONTROL)
    assert page.session.plan.definition("flood", IV).measures[2].sensed != "withdrawal"
    page.work.go(Place("measures", "flood", IV, 1), "")
    page.remove()
    left = page.session.plan.definition("flood", IV).measures[1]
    assert (left.text, left.only_if, left.after) == ("撤出坝上人员", "", "")


def test_what_was_written_is_worked_as_it_was_written(station, page):
    go(page, "measures", IV, 0)
    page.add()
    compose(field(page, "text"), "查看坝体")
    compose(field(page, "asks"), "坝体是否漫顶？")
    page.add()
    compose(field(page, "text"), "撤出坝上人员")
    choose(field(page, "only_if"), "if Yes")
    dialog = answer(station, page, "补上分支")
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(True)
    dialog.take()
    station.settle()
    _, plan = in_force(station)
    seeds = copied_in(plan, IV, plan.definition("flood", IV).measures, Instant(0)).tasks
    asked, hung = (next(s for s in seeds if s.text == t) for t in ("查看坝体", "撤出坝上人员"))
    assert asked.asks == "坝体是否漫顶？"
    assert hung.only_if == f"{asked.id}:yes"
