"""The list as a whole by key: overridden, begun anew, taken back, printed, queued; and its head."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from commandpost.domain.changes import Changes
from commandpost.domain.checklist import RESET
from commandpost.domain.entries.tasks import ListOverridden, ListReset, TaskMoved, TaskState
from commandpost.domain.ids import Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.host.text import use_language
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.language import Language
from commandpost.ui.pages.incident import IncidentPage
from commandpost.ui.pages.lists.page import ListsPage
from commandpost.ui.pages.response import ResponsePage
from commandpost.ui.widgets.status import Status
from commandpost.ui.widgets.task_rows import Shown
from commandpost.ui.widgets.task_words import TaskWords, state_word
from commandpost.usecases.desk import Desk, Operator, new_id
from commandpost.usecases.responses import add_task, take_back_task
from commandpost.usecases.task_lists import complete_list, override_list, place_of
from commandpost.usecases.views.banner import banner
from commandpost.usecases.views.log_words import spoken
from commandpost.usecases.views.open_lists import list_head, open_lists
from commandpost.usecases.views.response_sheet import response_sheet
from tests.reports import read_back
from tests.ui.desk_for_pages import compose, press, station, station_folder
from tests.ui.response_night import night, say_yes, subject_of
from tests.ui.test_checklist_on_screen import Bench, bench, seed
from tests.ui.test_incident_page import flood

__all__ = ["bench", "night", "station", "station_folder"]

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
OVER, OPEN, DONE = TaskState.OVERRIDDEN, TaskState.OPEN, TaskState.DONE


def whole(bench: Bench, which: Qt.Key) -> None:
    press(bench.qtbot, bench.page.tasks.view, which, SHIFT)
    bench.station.settle()


def asked(kind: type[QDialog] = StepDialog) -> QDialog:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def say_why(bench: Bench, why: str) -> None:
    form = asked()
    if why:
        compose(form.line("reason"), why)
    press(bench.qtbot, form, Qt.Key.Key_Return, CTRL)
    bench.station.settle()


def states(bench: Bench) -> list[TaskState]:
    return [task.state for task in bench.night.response(bench.response).tasks]


def entries(bench: Bench, kind: type) -> int:
    def count(desk: Desk) -> int:
        subject = Subject("response", bench.response)
        return sum(isinstance(e.payload, kind) for e in desk.store.journal.entries(subject))

    return bench.station.ask(count)


def test_06_the_whole_list_is_overridden_with_a_reason_and_never_counts_as_done(bench):
    bench.copy(seed("a"), seed("b"))
    bench.key(Qt.Key.Key_E, "a")
    whole(bench, Qt.Key.Key_X)
    say_why(bench, "")
    assert asked().isVisible()
    assert OVER not in states(bench)
    say_why(bench, "市里整体接管")
    assert bench.task("a").state is DONE
    assert set(states(bench)) == {DONE, OVER}
    assert (bench.task("b").reason, state_word(OVER)) == ("市里整体接管", "overridden")
    assert entries(bench, ListOverridden) == 1


def test_06_an_override_of_the_list_is_taken_back_whole_as_new_entries(bench):
    bench.copy(seed("a"), seed("b"))
    before = states(bench)
    whole(bench, Qt.Key.Key_X)
    say_why(bench, "误判")
    whole(bench, Qt.Key.Key_U)
    assert states(bench) == before
    assert entries(bench, ListOverridden) == 1
    assert entries(bench, TaskMoved) == len(before)
    whole(bench, Qt.Key.Key_U)
    assert "taken back" in bench.station.notices[-1]


def test_06_a_list_begun_anew_says_so_on_every_item_and_keeps_what_was_done(bench):
    bench.copy(seed("a"), seed("b"))
    bench.key(Qt.Key.Key_E, "a")
    whole(bench, Qt.Key.Key_R)
    say_why(bench, "灾情反复，重新排查")
    a = bench.task("a")
    assert (a.state, a.auto) == (OPEN, RESET)
    assert "灾情反复，重新排查" in TaskWords(bench.page.context.clock).details(a)
    assert entries(bench, ListReset) == 1
    assert a.before.state is DONE
    whole(bench, Qt.Key.Key_U)
    assert bench.task("a").state is DONE


def test_20_plan_level_version_and_section_stand_above_the_list(bench, night):
    told = bench.page.tasks.head.text()
    found = night.response(bench.response)
    framed = bench.page.tasks.current()
    for part in (found.plan_title, "Ⅳ", found.revision[:8], framed.seed.clause):
        assert part in told
    bench.copy(seed("a", clause="9.9"))
    bench.page.tasks.reveal("a")
    assert "9.9" in bench.page.tasks.head.text()


def printed(bench: Bench, monkeypatch, tmp_path) -> str:
    file = tmp_path / "清单.pdf"
    file.unlink(missing_ok=True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    press(bench.qtbot, bench.page.tasks.view, Qt.Key.Key_P)
    bench.station.settle()
    bench.qtbot.waitUntil(file.exists, timeout=10_000)
    return "".join(read_back.squeezed(each) for each in read_back.pages(file.read_bytes()))


CHINESE = {
    OPEN: "未办", DONE: "办结", OVER: "越过", TaskState.NOT_APPLICABLE: "不涉及",
    TaskState.DEFERRED: "推迟", TaskState.ORDERED: "已下达", TaskState.FED_BACK: "已反馈",
}  # fmt: skip


def test_20_one_key_prints_the_list_as_the_screen_shows_it(bench, monkeypatch, tmp_path):
    bench.copy(seed("a"), seed("b"), seed("c", critical=True))
    bench.key(Qt.Key.Key_E, "a")
    bench.key(Qt.Key.Key_X, "b")
    compose(bench.page.tasks.prompt.words, "县里接管")
    bench.say(Qt.Key.Key_Return)
    bench.page.tasks.filters.show_only(Shown.ALL)
    paper = printed(bench, monkeypatch, tmp_path)
    shown = [row for row in bench.page.tasks.model.rows if hasattr(row, "seed")]
    place = 0
    for task in shown:
        at = paper.index(read_back.squeezed(task.seed.text), place)
        assert CHINESE[task.state] in paper[at : at + 400]
        place = at + 1
    head = list_head_of(bench)
    for part in (head.title, head.version, "县里接管", "关键"):
        assert read_back.squeezed(part) in paper
    after = printed_after_undo(bench, monkeypatch, tmp_path)
    assert after != paper


def list_head_of(bench: Bench):
    return bench.station.ask(list_head, subject_of(bench.response))


def printed_after_undo(bench: Bench, monkeypatch, tmp_path) -> str:
    bench.key(Qt.Key.Key_U, "a")
    return printed(bench, monkeypatch, tmp_path)


def test_20_a_plan_edited_meanwhile_leaves_the_running_list_and_its_version_alone(bench, station):
    before = [task.seed for task in bench.night.response(bench.response).tasks]
    head = list_head_of(bench)

    def edit(desk: Desk):
        found = desk.response(bench.response)
        plan = desk.store.documents.get(Plan, found.revision)
        levels = tuple(replace(level, measures=()) for level in plan.levels)
        edited = replace(plan, title="新预案", levels=levels)
        desk.store.documents.add(edited, recorded_at=desk.now(), reason="修订")
        return Changes.PLANS

    station.do(edit)
    assert [task.seed for task in bench.night.response(bench.response).tasks] == before
    assert list_head_of(bench) == head


def test_11_the_queue_has_the_gravest_first_and_a_list_leaves_only_when_called_complete(
    night, station, qtbot
):
    grave = night.activate(ResponseLevel.II)
    mild = night.activate(ResponseLevel.IV)
    incident = flood(station)
    task = new_id()
    station.do(add_task, Subject("incident", incident), task, "查看", "", station.clock.now() + 1)
    queue = station.ask(open_lists)
    assert [row.subject.id for row in queue] == [grave, mild, incident]
    station.clock.pass_minutes(600)
    queue = station.ask(open_lists)
    assert [row.subject.id for row in queue] == [grave, mild, incident]
    assert all(row.overdue for row in queue)
    page = station.show(ListsPage)
    assert [page.table.rows_model.row(n).subject for n in range(3)] == [
        row.subject for row in queue
    ]
    status = Status(station.context.clock)
    qtbot.addWidget(status)
    status.show_view(station.ask(banner))
    assert "3" in status.lists.text()
    assert "▲" in status.lists.text()
    station.do(override_list, subject_of(grave), "市里接管")
    assert len(station.ask(open_lists)) == 3
    station.do(complete_list, subject_of(grave))
    assert [row.subject.id for row in station.ask(open_lists)] == [mild, incident]
    press(qtbot, page.table, Qt.Key.Key_Return)
    station.settle()
    assert station.opened[-1] == ("response", subject_of(mild))
    station.do(override_list, subject_of(mild), "市里接管")
    station.do(complete_list, subject_of(mild))
    first = night.response(mild).tasks[0].id
    station.do(take_back_task, subject_of(mild), first)
    assert mild in [row.subject.id for row in station.ask(open_lists)]


def test_18_the_frame_is_found_again_in_a_station_file_opened_anew(bench, station):
    bench.copy(seed("a"), seed("b"), seed("c"))
    bench.page.tasks.view.setFocus()
    bench.page.tasks.reveal("b")
    bench.page.tasks.view.resting.start()
    bench.qtbot.waitUntil(
        lambda: station.ask(place_of, subject_of(bench.response)) == "b", timeout=10_000
    )
    bench.page.context.bridge.close()
    desk = Desk(station.context.data_dir, clock=station.clock, operator=Operator("李接班"))
    try:
        assert place_of(desk, subject_of(bench.response)) == "b"
        assert {"a", "b", "c"} <= {task.id for task in desk.response(bench.response).tasks}
    finally:
        desk.close()


def test_18_the_incidents_list_opens_again_at_the_item_worked_on(station, qtbot):
    incident = flood(station)
    subject = Subject("incident", incident)
    names = [new_id() for _ in range(3)]
    for name in names:
        station.do(add_task, subject, name, f"事{name[:3]}", "", None)
    page = station.show(IncidentPage)
    page.show_tasks()
    station.settle()
    page.work.tasks.list.reveal(names[1])
    press(qtbot, page.work.tasks.list.view, Qt.Key.Key_E)
    station.settle()
    again = station.show(IncidentPage)
    again.show_item("task/")
    station.settle()
    assert again.work.tasks.list.current().id == names[2]
    again.show_item(f"task/{names[0]}")
    station.settle()
    assert again.work.tasks.list.current().id == names[0]


def test_19_any_item_may_be_done_first_and_the_list_says_what_ought_to_come_before_and_why(bench):
    bench.copy(seed("a"), seed("b", after="a", clause="5.2.1"))
    words = TaskWords(bench.page.context.clock)
    words.known = bench.night.response(bench.response).tasks
    assert "better after “做a”" in words.details(bench.task("b"))
    assert "5.2.1" in words.sentence(bench.task("b"))
    bench.key(Qt.Key.Key_E, "b")
    assert (bench.task("b").state, bench.task("a").state) == (DONE, OPEN)
    words.known = bench.night.response(bench.response).tasks
    assert "better after" not in words.details(bench.task("b"))


def test_12_ending_asks_once_names_open_key_items_and_keeps_the_evidence(night, station, qtbot):
    response = night.activate()
    page = station.show(ResponsePage)
    left = [t for t in night.response(response).tasks if t.seed.critical]
    press(qtbot, page, Qt.Key.Key_F12)
    station.settle()
    form = page.decisions.dialog
    form.conditions[0][1].setChecked(True)
    compose(form.reason, "雨停水退")
    compose(form.approval.by, "主任一")
    form.approval.role.setEditText("指挥长")
    form.decide()
    station.settle()
    question = asked(Confirm)
    told = " ".join(each.text() for each in question.findChildren(type(form.heading)))
    assert left[0].seed.text in told
    assert "by what they are met" in told
    question.reject()
    compose(form.evidence[0], "县气象台16时电话，赵台长")
    form.decide()
    station.settle()
    say_yes(qtbot)
    station.settle()
    assert not night.response(response).running

    def said(desk: Desk) -> str:
        entry = [e for e in desk.store.journal.entries(subject_of(response))
                 if e.kind == "response.terminated"][-1]  # fmt: skip
        return spoken().of(entry)

    assert "县气象台16时电话，赵台长" in station.ask(said)


def test_the_rhythm_of_a_response_is_set_by_key_and_refused_in_words(night, station, qtbot):
    response = night.activate(ResponseLevel.III)
    page = station.show(ResponsePage)
    press(qtbot, page, Qt.Key.Key_T, ALT)
    station.settle()
    form = asked()
    now = night.response(response).rhythm
    assert form.line("duty").text() == now.duty
    form.line("hours").setText("")
    form.line("every").setText("5")
    compose(form.line("reason"), "市里要求加密")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert "ten minutes" in form.refusal.text()
    form.line("every").setText("90")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    found = night.response(response)
    assert (found.rhythm.every_minutes, found.rhythm.daily_at) == (90, ())
    assert found.rhythm.reason == "市里要求加密"
    press(qtbot, page, Qt.Key.Key_T, ALT)
    station.settle()
    form = asked()
    form.line("every").setText("")
    form.line("hours").setText("8:00，14：00")
    compose(form.line("reason"), "恢复")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert night.response(response).rhythm.daily_at == ("08:00", "14:00")


@pytest.mark.parametrize(
    ("tool", "page", "kind"),
    [("call_out", "callout", "response"), ("plan", "plans", ""), ("papers", "papers", "incident"),
     ("reporting", "incident", "incident"), ("figures", "incident", "incident"),
     ("command", "incident", "incident")],
)  # fmt: skip
def test_o_opens_the_tool_an_item_names_on_the_right_subject(
    bench, station, monkeypatch, tool, page, kind
):
    bench.copy(seed("t", tool=tool))
    sheet = station.ask(response_sheet, subject_of(bench.response))
    incident = Subject("incident", new_id())
    monkeypatch.setattr(bench.page.doing, "_sheet", lambda: replace(sheet, incidents=(incident,)))
    bench.key(Qt.Key.Key_O, "t")
    expected = {"response": subject_of(bench.response), "incident": incident, "": None}[kind]
    assert station.opened[-1] == (page, expected)


@pytest.fixture
def chinese(qapp):
    spoken = Language(qapp)
    spoken.use("zh_CN")
    use_language("zh_CN")
    yield
    spoken.use("en")
    use_language("en")


@pytest.mark.usefixtures("chinese")
def test_in_chinese_the_whole_list_is_worked_in_the_trades_words(night, station, qtbot):
    response = night.activate()
    page = station.show(ResponsePage)
    head = page.tasks.head.text()
    assert "版本" in head
    assert "条款" in head
    press(qtbot, page.tasks.view, Qt.Key.Key_X, SHIFT)
    station.settle()
    form = asked()
    assert "均不算办结" in form.told.text()
    compose(form.line("reason"), "市里整体接管")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert {t.state for t in night.response(response).tasks} == {OVER}
    assert state_word(OVER) == "越过"
    queue = station.show(ListsPage)
    model = queue.table.rows_model
    assert model.columns[-1].text(model.row(0)) == "已全部办理，待报办完（C）"
