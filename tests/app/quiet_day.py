"""A quiet twenty-four hours on the real window: ``python -m tests.app.quiet_day OUT zh|en``.

Handover at 08:30, two documents, a blue warning, eighteen zero reports of which three are chased,
the duty bulletin, a shift swapped with consent, and the handover of the next morning. Every step
is done by key, and what came of it is read from the journal and from the screen.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QTableView

from commandpost.app.tour.clock import TourClock
from commandpost.app.tour.hands import (
    click,
    dialog_open,
    press,
    rewrite,
    wait_until,
    when_asked,
    write,
)
from commandpost.app.tour.papers import say_yes
from commandpost.app.tour.stage import Stage, instant
from commandpost.domain.entries.matter import MatterForm
from commandpost.domain.levels import WarningColour
from commandpost.host.text import use_language
from commandpost.ui.dialogs.first_start import FirstStartDialog
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.pages.duty_papers.page import DutyPapersPage
from commandpost.ui.pages.matter import MatterPage
from commandpost.ui.pages.rota.page import RotaPage
from commandpost.ui.pages.rounds.page import RoundsPage
from commandpost.ui.pages.warning import WarningPage
from commandpost.usecases.rounds import open_rounds
from commandpost.usecases.safety import verify_station
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.station import station_profile
from commandpost.usecases.views.logbook import search_log
from commandpost.usecases.views.matters import Scope, register
from commandpost.usecases.views.todo import todo
from commandpost.usecases.views.warnings import warning_list, warning_sheet

PLACES, CHASED = 18, 3
RELEASE = (
    "云岭县气象台2026年11月23日16时10分发布暴雨蓝色预警信号：预计未来12小时，全县有大雨，局地暴雨。"
    "请注意防范山洪和城乡积涝。请有关单位和人员做好防范准备。"
)


def said(stage: Stage, words: str) -> bool:
    """Whether the journal holds those words."""
    return bool(stage.ask(search_log, words))


def answer(stage: Stage, **words: str) -> None:
    """Fill the step that is asked and say yes from the keyboard."""
    form = dialog_open()
    stage.check(isinstance(form, StepDialog), "a step is asked")
    assert isinstance(form, StepDialog)
    for key, value in words.items():
        rewrite(form.line(key), value)
    _agree(stage, form)


def _agree(stage: Stage, dialog: object) -> None:
    assert isinstance(dialog, QDialog)
    press(dialog, "Ctrl+Return")
    stage.settle()


def begins(stage: Stage) -> None:
    """The demo county, on a Monday morning."""
    stage.open()
    dialog = dialog_open()
    assert isinstance(dialog, FirstStartDialog)
    click(dialog.demo_button)
    wait_until(lambda: stage.ask(station_profile) is not None, "the demo county set up")
    stage.settle()


def handed_over(stage: Stage, day: int, incoming: str) -> None:
    """F9: the sheet is ticked line by line, the next officer takes over."""
    stage.at(day, 8, 30)
    press(stage.program.window, "F9")
    wait_until(lambda: stage.current().KEY == "handover", "the handover page")
    stage.settle()
    lines = stage.find(QTableView, "handover_lines")
    lines.setCurrentIndex(lines.model().index(0, 0))
    for _ in range(lines.model().rowCount()):
        lines.setFocus()
        press(lines, "Space")
        stage.settle()
    rewrite(stage.find(QLineEdit, "incoming"), incoming)
    stage.snap(f"handover-{day}")
    when_asked(say_yes)
    click(stage.find(QAbstractButton, "hand_over_now"))
    wait_until(lambda: _officer(stage) == incoming, f"{incoming} on duty")
    stage.settle()


def _officer(stage: Stage) -> str:
    shift = stage.ask(current_shift)
    return shift.officer if shift else ""


def two_documents(stage: Stage) -> None:
    """F4 twice: a notice told to the leader, passed on, fed back, settled; a call answered."""
    stage.at(23, 9, 5)
    page = _registered(stage, "2", "市防汛抗旱指挥部办公室", "关于做好今日夜间降雨防范工作的通知")
    press(page, "L")
    answer(stage)
    press(page, "I")
    answer(stage, by="李二二", instruction="转水利局和各乡镇，今晚报零报告")
    press(page, "P")
    answer(stage, to="县水利局", taker="水一一")
    press(page, "B")
    answer(stage, by="县水利局", words="已转各水库")
    press(page, "S")
    answer(stage, outcome="已办结")
    stage.snap("document")
    stage.at(23, 10, 20)
    page = _registered(stage, "1", "乙云镇政府", "询问转移安置补助表格")
    press(page, "S")
    answer(stage, outcome="已答复，表格在共享文件夹")
    rows = stage.ask(register, Scope.ALL)
    stage.check([r.form for r in rows] == [MatterForm.CALL, MatterForm.DOCUMENT], "both registered")
    stage.check(stage.ask(register, Scope.OPEN) == (), "neither is open")
    stage.check(said(stage, "今晚报零报告"), "the instruction stands word for word")


def _registered(stage: Stage, form: str, unit: str, what: str) -> MatterPage:
    press(stage.program.window, "F4")
    wait_until(lambda: stage.current().KEY == "matter", "the register")
    stage.settle()
    page = stage.current()
    assert isinstance(page, MatterPage)
    press(page.form.form_choice, form)
    write(page.form.lines["unit"], unit)
    write(page.form.what, what)
    press(page, "Ctrl+Return")
    stage.settle()
    return page


def blue_warning(stage: Stage) -> None:
    """By the door of F3: the release is pasted and read, the leader told within ten minutes."""
    stage.at(23, 16, 12)
    stage.page("duty")
    click(stage.find(QAbstractButton, "door_warning"))
    wait_until(lambda: stage.current().KEY == "warning", "the warnings")
    stage.settle()
    page = stage.current()
    assert isinstance(page, WarningPage)
    page.intake.text.setPlainText(RELEASE)
    page.intake.read_now()
    stage.settle()
    press(page, "Ctrl+Return")
    stage.settle()
    (row,) = stage.ask(warning_list)
    warned = stage.ask(warning_sheet, row.subject.id)
    stage.check(warned.warned.now.colour is WarningColour.BLUE, "a blue warning is in force")
    stage.check(warned.missing == (), "the eight elements of the law are there")
    press(page, "L")
    answer(stage, person="李二二", instruction="加强值守")
    stage.check(
        not [r for r in stage.ask(todo) if r.kind == "warning.tell_leader"], "the leader was told"
    )
    stage.snap("blue-warning")


def bulletin(stage: Stage) -> None:
    """Ctrl+Shift+B at its hour: compiled from the record, issued with a number."""
    stage.at(24, 7, 20)
    press(stage.program.window, "Ctrl+Shift+B")
    wait_until(lambda: stage.current().KEY == "duty_papers", "the bulletin")
    stage.settle()
    page = stage.current()
    assert isinstance(page, DutyPapersPage)
    wait_until(lambda: bool(page.text.toPlainText()), "the compiled text")
    text = page.text.toPlainText()
    for words in ("暴雨蓝色", "市防汛抗旱指挥部办公室"):
        stage.check(words in text, f"the bulletin tells of {words}")
    for field, words in ((page.signer, "李二二"), (page.recipients, "县委办、县政府办")):
        if not field.text().strip():
            write(field, words)
    stage.snap("bulletin")
    when_asked(say_yes)
    click(page.issue_button)
    wait_until(lambda: bool(page.pdf), "the bulletin issued")
    stage.settle()
    stage.check(said(stage, "〔2026〕第1期"), "its number is in the journal")


def zero_reports(stage: Stage) -> None:
    """F5: eighteen townships at 20:00; fifteen by one key, three chased, one of them late."""
    stage.at(23, 19, 30)
    press(stage.program.window, "F5")
    wait_until(lambda: stage.current().KEY == "rounds", "the zero reports")
    stage.settle()
    page = stage.current()
    assert isinstance(page, RoundsPage)
    press(page.open_button, "N")
    _agree(stage, dialog_open())
    wait_until(lambda: page.grid is not None, "the round")
    stage.settle()
    (found,) = stage.ask(open_rounds)
    stage.check(len(found.places) == PLACES, "every township is asked")
    stage.at(23, 19, 45)
    for _ in range(PLACES - CHASED):
        press(page.table, "0")
        stage.settle()
    stage.at(23, 20, 6)
    page.refresh()
    stage.settle()
    stage.check(page.silent.isVisible(), "the silent ones are named")
    stage.snap("zero-reports")
    for _ in range(CHASED):
        press(page.table, "C")
        _agree(stage, dialog_open())
        press(page.table, "0")
        stage.settle()
    (found,) = stage.ask(open_rounds)
    told = f"{PLACES}/{PLACES}"
    stage.check(told in page.count.text(), f"all have reported, not {page.count.text()}")
    press(page.table, "S")
    form = dialog_open()
    for name, words in (("recipient", "市应急管理局"), ("taker", "赵接报")):
        rewrite(getattr(form, name), words)
    _agree(stage, form)
    (found,) = stage.ask(open_rounds)
    stage.check(found.sums[instant(23, 20, 0)].taker == "赵接报", "the sum was told upward")


def shift_swapped(stage: Stage) -> None:
    """Ctrl+Shift+R: the month is filled by rotation, and one shift swapped with consent."""
    stage.at(23, 21, 10)
    press(stage.program.window, "Ctrl+Shift+R")
    wait_until(lambda: stage.current().KEY == "rota", "the rota")
    stage.settle()
    page = stage.current()
    assert isinstance(page, RotaPage)
    press(page.table, "F")
    form = dialog_open()
    write(form.lists["leader"], "李二二、王三三")  # type: ignore[attr-defined]
    write(form.lists["officer"], "吴九九、徐十十、孙甲甲")  # type: ignore[attr-defined]
    _agree(stage, form)
    press(page.table, "W")
    form = dialog_open()
    for name, words in (("actual", "马乙乙"), ("approved", "李二二"), ("reason", "临时公差")):
        rewrite(getattr(form, name), words)
    _agree(stage, form)
    stage.snap("rota")
    stage.check(said(stage, "马乙乙"), "the swap is in the journal")
    stage.check(said(stage, "临时公差"), "with its reason")


def ends(stage: Stage) -> None:
    """Nothing is open, and the journal is whole."""
    report = stage.ask(verify_station)
    stage.check(report.intact, "the journal is intact")


def play(out: Path, lang: str) -> int:
    """Play the day; 0 when every step came out."""
    use_language(lang)
    out.mkdir(parents=True)
    stage = Stage(out, lang, "day", TourClock(instant(23, 8, 10)), sys.stdout)
    try:
        begins(stage)
        handed_over(stage, 23, "徐十十")
        two_documents(stage)
        blue_warning(stage)
        zero_reports(stage)
        shift_swapped(stage)
        bulletin(stage)
        handed_over(stage, 24, "孙甲甲")
        ends(stage)
    except Exception:  # noqa: BLE001 - told with its picture, whatever it is
        traceback.print_exc()
        if stage.opened:
            stage.program.window.grab().save(str(out / "failed.png"))
        return 1
    finally:
        stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(play(Path(sys.argv[1]), sys.argv[2]))
