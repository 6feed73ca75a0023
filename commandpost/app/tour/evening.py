"""The evening: first start, a quiet desk, the call at 23:40, verified, leaders told."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit

from commandpost.app.tour.hands import click, dialog_open, press, rewrite, wait_until, write
from commandpost.app.tour.stage import Stage, instant
from commandpost.domain.entries.incident import Verification
from commandpost.domain.ids import Subject
from commandpost.domain.reporting import Medium, Obligation
from commandpost.domain.reporting import Stage as Round
from commandpost.ui.dialogs.first_start import FirstStartDialog
from commandpost.ui.widgets.phone_strip import PhoneStrip
from commandpost.ui.widgets.reporting_grid import ReportingGrid
from commandpost.usecases.station import station_profile
from commandpost.usecases.views.boards import incident_detail, incident_list
from commandpost.usecases.views.todo import todo

TOWNSHIPS = ("甲云镇", "乙云镇", "丙云镇")
WHAT = "甲云镇柳湾组山洪漫过河堤，三户进水，二人被困屋顶，道路中断"


def first_start(stage: Stage) -> None:
    """A new machine asks what it is; the demo county is set up through its own workbook."""
    stage.open()
    dialog = dialog_open()
    stage.check(isinstance(dialog, FirstStartDialog), "a new station asks who it is")
    stage.snap_dialog("first-start", dialog)
    assert isinstance(dialog, FirstStartDialog)
    click(dialog.demo_button)
    wait_until(lambda: stage.ask(station_profile) is not None, "the demo county set up")
    stage.settle()


def quiet_desk(stage: Stage) -> None:
    """Nothing goes on: the page says so, and which key takes a call."""
    stage.at(22, 21, 52)
    stage.page("duty")
    stage.check(stage.ask(incident_list) == (), "a quiet night has no incident")
    stage.snap("quiet-desk")


def call_comes(stage: Stage) -> None:
    """F2; the first key stamps 23:40; the call is registered by keyboard."""
    stage.at(22, 23, 40)
    press(stage.program.window, "F2")
    wait_until(lambda: stage.current().KEY == "call", "the call form")
    stage.settle()
    for name, words in (
        ("caller_name", "来一一"),
        ("caller_unit", "甲云镇值班室"),
        ("caller_phone", "13800009901"),
        ("township", TOWNSHIPS[0]),
        ("place", "柳湾组"),
    ):
        write(stage.find(QLineEdit, name), words)
    hazards = stage.find(QListWidget, "hazard")
    hazards.setFocus()
    press(hazards, "1")
    write(stage.find(QPlainTextEdit, "what"), WHAT)
    wait_until(
        lambda: stage.find(QLineEdit, "figure_trapped").text() == "2",
        "the figure read out of the caller's words",
    )
    stage.clock.forward(2)
    stage.snap("call-form")
    press(stage.current(), "Ctrl+Return")
    wait_until(lambda: bool(stage.ask(incident_list)), "the registered incident")
    incident = stage.ask(incident_list)[0]
    stage.found["incident"] = incident.id
    stage.check(incident.heard_at == instant(22, 23, 40), "heard at is the first key press")
    found, sheet = stage.ask(incident_detail, incident.id)
    stage.check(len(found.obligations) >= 4, "reporting clocks run")
    stage.check(sheet["caller_phone"] == "13800009901", "the number lies on the erasable sheet")


def verified(stage: Stage) -> None:
    """核实 属实 by its key; no clock stops for it."""
    page = stage.page("incident", Subject("incident", stage.found["incident"]))
    press(page, "Alt+4")
    stage.settle()
    write(stage.find(QLineEdit, "verify_by"), "村一一")
    write(stage.find(QLineEdit, "verify_words"), "村支书现场确认，水已进屋")
    press(page, "Alt+Y")
    stage.settle()
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    stage.check(found.verification is Verification.TRUE, "the call is verified")
    stage.check(
        all(o.met_at is None for o in found.obligations), "verification meets no obligation"
    )


def leaders_told(stage: Stage) -> None:
    """The strip: duty leader, bureau chief with an instruction, two offices by phone on time."""
    for minute, number, person, words in (
        (44, 1, "李二二", "立即核清被困人员，通知甲云镇转移危险区群众"),
        (46, 2, "张一一", "启动研判，我马上到岗"),
        (49, 3, "总一一", ""),
        (51, 4, "应一一", ""),
    ):
        stage.at(22, 23, minute)
        _tell(stage, number, person, words)
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    stage.check(len(found.told) == 4, "four people were told")
    in_time = [o for o in found.obligations if o.medium is Medium.PHONE and o.met_at and not o.late]
    stage.check(len(in_time) == 2, "two offices had their call in time")
    stage.snap("strip")


def _tell(stage: Stage, number: int, person: str, words: str = "") -> None:
    """The digit of a step stamps it; who took it, what they said; Enter keeps it."""
    page = stage.page("incident", Subject("incident", stage.found["incident"]))
    press(page, "Alt+T")
    stage.settle()
    press(stage.find(PhoneStrip, "phone_strip"), str(number))
    rewrite(stage.find(QLineEdit, "strip_person"), person)
    field = stage.find(QLineEdit, "strip_instruction")
    write(field, words)
    press(field, "Return")
    stage.settle()


def told_late(stage: Stage) -> None:
    """The third office was forgotten: overdue in the list and the grid before, 迟报 after."""
    stage.at(23, 0, 46)
    owed = _owed(stage)
    stage.check(len(owed) == 1, "one office waits for its call")
    rows = [row for row in stage.ask(todo) if row.item == f"report/{owed[0].id}"]
    stage.check(len(rows) == 1 and rows[0].left < 0, "it is overdue on the to-do list")
    stage.page("duty")
    stage.check(stage.find(QLabel, "overdue_count").text() != "", "the duty page counts it")
    stage.snap("overdue")
    stage.page("incident", Subject("incident", stage.found["incident"]))
    press(stage.current(), "Alt+3")
    stage.settle()
    grid = stage.find(ReportingGrid, "reporting_grid")
    stage.check(_shows(grid, "超时" if stage.lang == "zh" else "overdue"), "overdue in the grid")
    _tell(stage, 5, "汛一一")
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    (late,) = [o for o in found.obligations if o.id == owed[0].id]
    stage.check(late.late and late.met_at == instant(23, 0, 46), "the record says late, and when")
    stage.check(_owed(stage) == [], "no first call is owed any more")
    press(stage.current(), "Alt+3")
    stage.settle()
    stage.check(_shows(grid, "迟报" if stage.lang == "zh" else " late"), "and so does the grid")


def _owed(stage: Stage) -> list[Obligation]:
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    return [
        o
        for o in found.obligations
        if o.medium is Medium.PHONE and o.stage is Round.FIRST and o.open
    ]


def _shows(grid: ReportingGrid, words: str) -> bool:
    """Whether some cell of the grid reads so."""
    model = grid.model()
    return any(
        words in str(model.index(row, column).data() or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
