"""Two incidents at once never mix, and whatever is due is at most three steps away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.app.wiring import pages, write_line
from commandpost.domain.duty import StartShift
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import Subject
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.main_window import MainWindow
from commandpost.ui.wiring import Wiring
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.log import write_log
from commandpost.usecases.paper_drafts import papers_in_hand
from commandpost.usecases.shifts import start_shift
from commandpost.usecases.views.banner import banner
from commandpost.usecases.views.todo import todo
from tests.ui.desk_for_pages import press, station, station_folder

__all__ = ["station", "station_folder"]


@pytest.fixture
def window(station, qtbot) -> MainWindow:
    station.do(start_shift, new_id(), StartShift("周值班", "带班李"))
    made = MainWindow(station.context, Wiring(pages(), banner, write_line))
    qtbot.addWidget(made)
    made.show()
    made.start()
    station.settle()
    yield made
    made.retire()


def register(station, place: str, hazard: str) -> Subject:
    made = new_id()
    call = Call(station.clock.now(), "险情", place=place, township="清溪镇", hazard=hazard)
    station.do(register_incident, call, made)
    return Subject("incident", made)


@pytest.fixture
def two(station, window) -> tuple[Subject, Subject]:
    return register(station, "柳湾村", "flood"), register(station, "上坪村", "fire")


def write(station, window, qtbot, words: str) -> None:
    window.log_line.edit.setText(words)
    press(qtbot, window.log_line.edit, Qt.Key.Key_Return)
    station.settle()


def lines_of(station, subject: Subject) -> list[str]:
    def told(desk):
        entries = desk.store.journal.entries(subject)
        return [e.payload.text for e in entries if isinstance(e.payload, LogWritten)]

    return station.ask(told)


def framed(window) -> str:
    """The incident that the log line says it writes to: the whole name is in its tip."""
    return window.view.incidents[0].title


def test_with_two_open_the_second_row_shows_the_other_and_the_log_line_stands_out(window, two):
    assert window.banner.second_row.isVisible()
    shown = {window.banner.incident.title.text(), window.banner.below[1].title.text()}
    assert shown == {incident.title for incident in window.view.incidents}
    assert window.log_line.property("several")
    assert framed(window) in window.log_line.about.toolTip()


@pytest.mark.parametrize("number", [0, 1])
def test_what_is_typed_goes_where_the_frame_says(station, window, two, qtbot, number):
    chosen, other = two[number], two[1 - number]
    window.context.navigator.open("incident", chosen)
    station.settle()
    assert window.view.incidents[0].subject == chosen
    assert framed(window) in window.log_line.about.toolTip()
    write(station, window, qtbot, "已派人到场")
    assert lines_of(station, chosen) == ["已派人到场"]
    assert lines_of(station, other) == []


def test_looking_at_other_pages_never_changes_the_target(station, window, two, qtbot):
    window.context.navigator.open("incident", two[0])
    station.settle()
    for page in ("duty", "response", "plans", "forces", "papers", "settings", "handover", "call"):
        window.context.navigator.open(page, None)
        station.settle()
        assert window.view.incidents[0].subject == two[0], page
    write(station, window, qtbot, "道路已通")
    assert lines_of(station, two[0]) == ["道路已通"]


def test_an_incident_that_opens_meanwhile_does_not_take_the_line(station, window, two, qtbot):
    window.context.navigator.open("incident", two[0])
    station.settle()
    window.log_line.edit.setText("正在转移")
    register(station, "石桥村", "road_traffic")
    assert window.view.incidents[0].subject == two[0]
    press(qtbot, window.log_line.edit, Qt.Key.Key_Return)
    station.settle()
    assert lines_of(station, two[0]) == ["正在转移"]


RAIL = ("duty", "incident", "response", "plans", "forces", "papers", "settings")


@pytest.mark.parametrize("start", [*RAIL, "call", "handover"])
def test_any_due_item_is_at_most_three_steps_from_any_page(station, window, two, qtbot, start):
    due = Instant(station.clock.now() + 30 * MINUTE)
    station.do(write_log, two[1], "回电上坪村", None, due)
    for row in station.ask(todo):
        window.context.navigator.open(start, None)
        station.settle()
        steps = 1
        qtbot.mouseClick(window.rail.keys["duty"], Qt.MouseButton.LeftButton)
        station.settle()
        assert window.stack.current.KEY == "duty"
        shown = window.stack.current.todo
        place = shown.rows_model.place_of((row.subject, row.item))
        rectangle = shown.visualRect(shown.rows_model.index(place, 2))
        steps += 1
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=rectangle.center())
        steps += 1
        press(qtbot, shown, Qt.Key.Key_Return)
        station.settle()
        page = window.stack.current
        assert row.subject.kind == page.KEY
        assert page.subject == row.subject
        assert steps <= 3


def test_the_papers_of_two_incidents_never_mix(station, window, two, qtbot):
    """Words, drafts, findings, register and the step of each stay with its own incident."""
    window.context.navigator.open("papers", two[0])
    station.settle()
    page = window.stack.current

    def draw(subject: Subject, words: str) -> None:
        page.show_subject(subject)
        page.draw_first()
        page.form.trend.setPlainText(words)
        qtbot.waitUntil(
            lambda: (
                page.drawing.situation is not None
                and page.drawing.situation.trend == words
                and page.preview.complete
            ),
            timeout=20_000,
        )

    for subject, words in zip(two, ("堤上今早雨停", "林中风力减弱"), strict=True):
        draw(subject, words)
        page.edit_words()
        page.editor.box.setPlainText(f"{words}，另有补充。")
    for subject, own, other in ((two[0], "堤上", "林中"), (two[1], "林中", "堤上")):
        page.show_subject(subject)
        assert page.drawing.situation is None
        assert page.strip.findings.rows == ()
        page.draw_first()
        qtbot.waitUntil(lambda: page.preview.complete, timeout=20_000)
        assert page.drawing.incident == subject.id
        said = "".join(row.text for row in page.editor.model.rows)
        assert own in said + page.form.trend.toPlainText()
        assert other not in said + page.form.trend.toPlainText()
    hands = {hand.about: hand for hand in station.ask(papers_in_hand)}
    assert set(hands) == {str(subject) for subject in two}
    assert "林中" not in str(hands[str(two[0])])
    assert "堤上" not in str(hands[str(two[1])])
