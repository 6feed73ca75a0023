"""The import window: text and findings linked, doubts settled by key, nothing taken unasked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan import Act, Authority
from commandpost.domain.plan_settling import Verdict, settled_plan
from commandpost.domain.triggers import Logic, Test
from commandpost.ui.messages import Messages
from commandpost.ui.pages.plan_import.page import CHOOSE, READING, WORK, PlanImportPage
from commandpost.ui.pages.plans.page import PlansPage
from commandpost.ui.plan_files import PLAN_FILE
from commandpost.ui.plan_forms.conditions import ConditionForm
from commandpost.usecases.plans import plan_revisions
from commandpost.usecases.views.library import plan_list, plan_revision_in_force
from commandpost.usecases.views.plan_findings import metric_catalogue
from tests.demo_plan import PLAN
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

TITLE = "示例镇防汛应急预案"
FIRST, SECOND = "levels.2.conditions.3", "levels.1.conditions.3"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(station: Station) -> PlanImportPage:
    made: PlanImportPage = station.show(PlanImportPage)
    open_file(station, made, PLAN)
    return made


def open_file(station: Station, page: PlanImportPage, path: Any) -> None:
    page.show_subject(Subject(PLAN_FILE, Id(str(path))))
    station.qtbot.waitUntil(lambda: not page.reading, timeout=30_000)
    station.settle()
    station.qtbot.waitUntil(lambda: page.sheet.source.complete, timeout=10_000)


def marked(page: PlanImportPage) -> str:
    """The words that are marked in the source."""
    chosen = page.sheet.source.extraSelections()[-1]
    return chosen.cursor.selectedText()


def titles(station: Station) -> list[str]:
    return [row.title for row in station.ask(plan_list)]


def plan_of(station: Station) -> Any:
    row = next(r for r in station.ask(plan_list) if r.title == TITLE)
    return station.ask(plan_revision_in_force, row.id)[1]


def say_yes(monkeypatch: pytest.MonkeyPatch, answer: bool = True) -> list[str]:
    asked: list[str] = []

    def confirm(_: Messages, _parent: Any, _title: str, text: str, *_words: str) -> bool:
        asked.append(text)
        return answer

    monkeypatch.setattr(Messages, "confirm", confirm)
    return asked


def test_a_read_file_stands_beside_its_findings_and_its_first_doubt_is_up(page):
    assert page.showing == WORK
    assert page.sheet.source.toPlainText().startswith(TITLE)
    assert page.sheet.count.text() == "Doubts: 0 of 2 settled"
    assert page.sheet.path == FIRST
    assert marked(page) == "沿河低洼处若干农户住房进水"
    assert page.sheet.tree.findings.path(page.sheet.tree.currentIndex()) == FIRST
    assert page.sheet.doubts.hasFocus() or not page.isActiveWindow()


def test_nothing_enters_the_library_by_reading(station, page):
    assert TITLE not in titles(station)


def test_choosing_a_finding_brings_its_words_up(station, page):
    tree = page.sheet.tree
    tree.setCurrentIndex(tree.findings.index_of("levels.0.measures.1"))
    assert page.sheet.path == "levels.0.measures.1"
    assert marked(page).startswith("抢险救援组全力搜救被困人员")


def test_the_cursor_in_the_text_chooses_the_finding(page):
    text = page.sheet.source.toPlainText()
    cursor = QTextCursor(page.sheet.source.document())
    cursor.setPosition(text.index("镇应急站每日18时") + 3)
    page.sheet.source.setTextCursor(cursor)
    assert page.sheet.path == "levels.3.measures.3"
    tree = page.sheet.tree
    assert tree.findings.path(tree.currentIndex()) == "levels.3.measures.3"


def test_two_doubts_are_settled_by_keyboard_and_the_plan_taken_in(station, page):
    sheet = page.sheet
    press(station.qtbot, sheet.doubts, Qt.Key.Key_A)
    assert sheet.count.text() == "Doubts: 1 of 2 settled"
    assert sheet.path == SECOND
    press(station.qtbot, sheet.doubts, Qt.Key.Key_Return)
    form = sheet.panel.form
    assert isinstance(form, ConditionForm)
    form.tests.rows[0].name.setText("Villages cut off by road")
    station.qtbot.keyClicks(form.tests.rows[0].least, "2")
    press(station.qtbot, form.tests.rows[0].least, Qt.Key.Key_Return)
    assert sheet.count.text() == "Doubts: 2 of 2 settled"
    page.take()
    assert TITLE not in titles(station)
    compose(page.bar.reason, "首次入库")
    page.take()
    station.settle()
    plan = plan_of(station)
    (test,) = plan.definition("flood", plan.levels[1].level).conditions[3].tests
    assert (test.min, test.min_inclusive) == (2.0, True)
    assert any(note.startswith("导入时更正") for note in plan.notes)
    assert station.opened[-1] == ("plans", None)


def test_a_doubt_left_to_judgement_and_a_dropped_finding_are_marked(station, page):
    sheet = page.sheet
    press(station.qtbot, sheet.doubts, Qt.Key.Key_M)
    press(station.qtbot, sheet.doubts, Qt.Key.Key_Delete)
    assert page.settling.verdicts == (Verdict.MANUAL, Verdict.DROPPED)
    assert page.settling.found(SECOND) is None
    assert page.settling.found(FIRST).logic is Logic.MANUAL


def test_one_key_takes_the_last_answer_back(station, page):
    before = page.settling
    press(station.qtbot, page.sheet.doubts, Qt.Key.Key_Delete)
    assert page.settling.open_doubts == 1
    press(station.qtbot, page.sheet.doubts, Qt.Key.Key_Z, CONTROL)
    assert page.settling == before
    assert page.sheet.path == FIRST
    assert page.sheet.count.text() == "Doubts: 0 of 2 settled"


def test_any_finding_can_be_corrected_not_only_doubts(station, page):
    sheet = page.sheet
    sheet.stand_on("levels.3.measures.1")
    assert sheet.panel.form.minutes.value() == 30
    sheet.panel.form.minutes.setValue(20)
    press(station.qtbot, sheet.panel.form.minutes, Qt.Key.Key_Return)
    assert page.settling.found("levels.3.measures.1").minutes == 20
    sheet.stand_on("title")
    compose(sheet.panel.form.words, "（修订）")
    sheet.stand_on("levels.0")
    assert page.settling.found("title") == f"{TITLE}（修订）"


def test_a_command_body_is_linked_to_its_words_and_corrected_by_the_line(station, page):
    sheet = page.sheet
    sheet.stand_on("bodies.0")
    assert marked(page) == "2.1 镇防汛指挥部"
    form = sheet.panel.form
    assert form.posts.toPlainText() == "指挥长：镇长\n副指挥长：分管副镇长"
    assert (form.name.text(), form.office.text()) == ("镇防汛指挥部", "镇应急站")
    form.posts.setPlainText("指挥长：镇长\n副指挥长：分管副镇长\n成员:镇卫生院")
    press(station.qtbot, form.posts, Qt.Key.Key_Return)
    (body,) = settled_plan(page.settling).bodies
    assert body.posts[1:] == (("副指挥长", "分管副镇长"), ("成员", "镇卫生院"))
    sheet.stand_on("bodies.0")
    press(station.qtbot, sheet.tree, Qt.Key.Key_Delete)
    assert settled_plan(page.settling).bodies == ()


def test_a_level_corrected_against_another_is_refused_and_says_why(station, page):
    sheet = page.sheet
    sheet.stand_on("levels.0")
    form = sheet.panel.form
    form.level.setCurrentIndex(1)
    press(station.qtbot, form.level, Qt.Key.Key_Return)
    assert "would stand twice" in station.notices[0]
    assert page.settling.answers == ()


def test_escape_in_a_field_leaves_the_finding_as_it_was(station, page):
    sheet = page.sheet
    sheet.stand_on("levels.3.measures.1")
    sheet.panel.form.minutes.setValue(5)
    press(station.qtbot, sheet.panel.form.minutes, Qt.Key.Key_Escape)
    assert not sheet.panel.dirty
    assert page.settling.answers == ()


def test_who_decides_is_added_to_a_level(station, page):
    sheet = page.sheet
    sheet.stand_on("levels.0.authority")
    press(station.qtbot, sheet.tree, Qt.Key.Key_Insert)
    compose(sheet.panel.form.role, "镇长")
    press(station.qtbot, sheet.panel.form.role, Qt.Key.Key_Return)
    added = f"levels.0.authority.{len(page.settling.draft.plan.levels[0].authority)}"
    assert page.settling.found(added) == Authority("镇长", Act.APPROVE)
    tree = sheet.tree
    assert tree.findings.index_of(added).isValid()
    page.undo()
    assert page.settling.answers == ()
    assert tree.findings.path(tree.findings.index_of(added)) == "levels.0.authority"


def test_open_doubts_are_asked_about_before_the_plan_is_taken(station, page, monkeypatch):
    asked = say_yes(monkeypatch, answer=False)
    compose(page.bar.reason, "首次入库")
    page.take()
    station.settle()
    assert "2 doubts" in asked[0]
    assert TITLE not in titles(station)
    say_yes(monkeypatch)
    page.take()
    station.settle()
    assert TITLE in titles(station)
    assert sum(note.startswith("导入时未核") for note in plan_of(station).notes) == 2


def test_leaving_keeps_the_work_and_offers_it_again(station, page):
    press(station.qtbot, page.sheet.doubts, Qt.Key.Key_A)
    page.deactivated()
    station.settle()
    again = station.show(PlanImportPage)
    assert again.showing == CHOOSE
    assert "left half-settled" in again.choose_face.heading.text()
    press(station.qtbot, again, Qt.Key.Key_Return)
    station.settle()
    assert again.settling == page.settling
    assert again.sheet.count.text() == "Doubts: 1 of 2 settled"


def test_half_settled_work_can_be_thrown_away(station, page):
    page.deactivated()
    station.settle()
    again = station.show(PlanImportPage)
    again.choose_face.drop.click()
    station.settle()
    third = station.show(PlanImportPage)
    assert not third.choose_face.resume.isVisible()


def test_a_newer_text_shows_what_is_new_and_becomes_a_revision(station, page, monkeypatch):
    say_yes(monkeypatch)
    compose(page.bar.reason, "首次入库")
    page.take()
    station.settle()
    open_file(station, page, PLAN)
    assert TITLE in page.bar.target.currentText()
    page.switch_tab()
    station.settle()
    assert page.sheet.changes.toPlainText() == "Both texts say the same."
    page.sheet.stand_on("levels.3.measures.0")
    page.sheet.answer(Verdict.DROPPED)
    station.settle()
    shown = page.sheet.changes.toPlainText()
    assert "Flood Ⅳ" in shown
    assert "− Measure" in shown
    compose(page.bar.reason, "修订")
    page.take()
    station.settle()
    (name,) = {r.id for r in station.ask(plan_list) if r.title == TITLE}
    assert [r.reason for r in station.ask(plan_revisions, name)] == ["首次入库", "修订"]


def test_several_plans_are_settled_one_after_the_other(station, tmp_path):
    page = station.show(PlanImportPage)
    words = page_text(("甲县防汛应急预案", "乙县抗旱应急预案"))
    path = tmp_path / "两个预案.txt"
    path.write_text(words, "utf-8")
    open_file(station, page, path)
    assert page.face.plans.count() == 2
    assert page.face.plans.isVisible()
    first = page.settling.draft.plan.title
    page.next_plan()
    station.settle()
    assert page.settling.draft.plan.title != first
    page.leave_out()
    station.settle()
    assert page.settling.draft.plan.title == first
    page.leave_out()
    station.settle()
    assert page.settling is None
    assert first not in titles(station)


def page_text(names: tuple[str, ...]) -> str:
    lines: list[str] = []
    for name in names:
        lines += [name, "1 总则", "1.1 目的", "为做好应对工作。", "2 应急响应", "2.1 四级响应"]
        lines += ["2.1.1 启动条件", "出现下列情况之一：", "（1）发生险情。", "2.1.2 响应措施"]
        lines += ["（1）加强值班。", "3 附则", "3.1 施行", "自印发之日起施行。"]
    return "\n".join(lines)


def test_reading_is_stopped_by_escape(station, tmp_path):
    page = station.show(PlanImportPage)
    path = tmp_path / "长.txt"
    path.write_text(page_text(tuple(f"第{n}县防汛应急预案" for n in range(60))) * 2, "utf-8")
    page.open_file(path)
    assert page.showing == READING
    press(station.qtbot, page.reading_face.cancel, Qt.Key.Key_Escape)
    station.qtbot.waitUntil(lambda: not page.reading, timeout=10_000)
    station.settle()
    assert page.showing == CHOOSE
    assert page.settling is None


def test_a_file_without_a_plan_says_why_and_a_refused_one_too(station, tmp_path):
    page = station.show(PlanImportPage)
    note = tmp_path / "a.txt"
    note.write_text("明天下午三点开会。\n", "utf-8")
    open_file(station, page, note)
    assert page.showing == CHOOSE
    assert page.choose_face.heading.text() != "No file is open"
    broken = tmp_path / "b.docx"
    broken.write_bytes(b"PK\x03\x04 not a zip")
    open_file(station, page, broken)
    assert "b.docx" in station.notices[0]


def test_a_second_file_waits_while_the_first_is_being_settled(station, page, tmp_path, monkeypatch):
    say_yes(monkeypatch)
    press(station.qtbot, page.sheet.doubts, Qt.Key.Key_A)
    other = tmp_path / "乙.txt"
    other.write_text(page_text(("乙县抗旱应急预案",)), "utf-8")
    page.open_file(other)
    assert page.settling.draft.plan.title == TITLE
    page.leave_out()
    station.qtbot.waitUntil(lambda: not page.reading, timeout=30_000)
    station.settle()
    assert page.settling.draft.plan.title == "乙县抗旱应急预案"


def test_files_dropped_on_the_plans_page_are_opened_here(station):
    plans = station.show(PlansPage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(PLAN))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    plans.dropEvent(event)
    assert station.opened[-1] == ("plan_import", Subject(PLAN_FILE, Id(str(PLAN))))


def test_keys_go_round_the_panes_and_from_doubt_to_doubt(station, page):
    page.activateWindow()
    page.next_doubt()
    assert page.sheet.path == SECOND
    page.next_doubt()
    assert page.sheet.path == FIRST
    seen = []
    for _ in range(3):
        page.next_pane()
        QApplication.processEvents()
        seen.append(page.focusWidget().objectName())
    assert set(seen) == {"import_doubts", "import_findings", "import_source"}


def test_rare_characters_do_not_shift_the_marks(station, tmp_path):
    page = station.show(PlanImportPage)
    path = tmp_path / "a.txt"
    path.write_text("𠮷" * 30 + "\n" + page_text(("甲县防汛应急预案",)), "utf-8")
    open_file(station, page, path)
    page.sheet.stand_on("levels.0.measures.0")
    assert marked(page) == "加强值班。"
    text = page.sheet.source.toPlainText()
    cursor = QTextCursor(page.sheet.source.document())
    cursor.setPosition(text.index("发生险情") + 30)
    page.sheet.source.setTextCursor(cursor)
    assert page.sheet.path == "levels.0.conditions.0"


def test_hostile_words_stay_words(station, tmp_path):
    page = station.show(PlanImportPage)
    path = tmp_path / "a.txt"
    words = page_text(("甲县防汛应急预案",)).replace("加强值班", f"加强{HOSTILE}值班")
    path.write_text(words, "utf-8")
    open_file(station, page, path)
    page.sheet.stand_on("levels.0.measures.0")
    assert HOSTILE in page.sheet.panel.form.text.toPlainText()
    assert not rich_text_places(page)


def test_the_hazard_assumed_is_corrected_with_its_levels(station, page):
    sheet = page.sheet
    sheet.stand_on("hazards")
    form = sheet.panel.form
    for row in range(form.list.count()):
        item = form.list.item(row)
        if item.text() == "Flood":
            item.setCheckState(Qt.CheckState.Unchecked)
        if item.text() == "Mountain torrent":
            item.setCheckState(Qt.CheckState.Checked)
    sheet.panel.take()
    plan = settled_plan(page.settling)
    assert plan.hazards == ("mountain_torrent",)
    assert {d.hazard for d in plan.levels} == {"mountain_torrent"}


def test_a_level_builds_on_another_or_stands_alone(station, page):
    sheet = page.sheet
    sheet.stand_on("levels.2")
    before = page.settling.found("levels.2")
    assert sheet.panel.form.base.currentData() is before.inherits
    sheet.panel.form.base.setCurrentIndex(0)
    sheet.stand_on("levels.3")
    assert page.settling.found("levels.2") == replace(before, inherits=None)


def test_a_condition_keeps_what_its_form_does_not_touch(station, page):
    sheet = page.sheet
    for path in ("levels.0.conditions.0", "levels.3.conditions.0", "levels.0", "kind", "hazards"):
        sheet.stand_on(path)
        assert sheet.panel.value() == page.settling.found(path), path
    condition = page.settling.found("levels.3.conditions.0")
    odd = replace(condition, tests=(Test("no_such_figure", 1.0, unit="x"),))
    form = ConditionForm(station.ask(metric_catalogue))
    station.qtbot.addWidget(form)
    form.show_value(odd)
    assert form.value() == odd


def test_a_bound_is_added_typed_and_taken_away_by_the_editors_keys(station, page):
    sheet = page.sheet
    sheet.stand_on("levels.0.conditions.0")
    form, before = sheet.panel.form, page.settling.found("levels.0.conditions.0")
    press(station.qtbot, page, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    row = form.tests.rows[-1]
    assert form.value() == before  # an empty row is no bound yet
    row.name.setText("Villages cut off by road")
    station.qtbot.keyClicks(row.least, "3")
    assert form.value().tests[-1] == Test("villages_no_road", 3.0, unit="个")
    row.least.clear()
    station.qtbot.keyClicks(row.least, "x")
    press(station.qtbot, row.least, Qt.Key.Key_Escape)
    assert form.value() == before
    assert not any(line.text() == "x" for each in form.tests.rows for line in each.lines)
    press(station.qtbot, page, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    count = len(form.tests.rows)
    form.tests.rows[-1].name.setFocus()
    press(station.qtbot, form.tests.rows[-1].name, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert len(form.tests.rows) == count - 1
