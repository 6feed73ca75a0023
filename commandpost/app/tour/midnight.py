"""Round midnight: figures from three townships, advice, who commands on scene."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from commandpost.app.tour.evening import TOWNSHIPS
from commandpost.app.tour.hands import (
    TourFailedError,
    closed,
    dialog_open,
    find,
    press,
    rewrite,
    write,
)
from commandpost.app.tour.stage import Stage, instant
from commandpost.domain.figures import Ledger
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.metrics import Metric
from commandpost.domain.triggers import Outcome
from commandpost.ui.widgets.figures_table import FiguresTable
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.boards import incident_detail
from commandpost.usecases.views.figures import figure_table, townships
from commandpost.usecases.views.ladder import Ladder, ladders

FIRST_ROUND = (
    (TOWNSHIPS[0], {"rain_6h": "58", "evac_done": "126", "dead": "0"}),
    (TOWNSHIPS[1], {"rain_6h": "41", "evac_done": "30"}),
    (TOWNSHIPS[2], {"rain_6h": "37"}),
)


def subject(stage: Stage) -> Subject:
    """The incident of this night."""
    return Subject("incident", stage.found["incident"])


def open_tab(stage: Stage, keys: str) -> None:
    """Bring a tab of the incident page up by its key."""
    page = stage.page("incident", subject(stage))
    press(page, keys)
    stage.settle()


def report(stage: Stage, place: str, figures: dict[str, str], reporter: str) -> None:
    """Type one township's figures and send them."""
    rewrite(stage.find(QLineEdit, "figures_place"), place)
    rewrite(stage.find(QLineEdit, "figures_reporter"), reporter)
    for metric, value in figures.items():
        write(_field(stage, metric), value)
    press(stage.find(QLineEdit, "figures_place"), "Ctrl+Return")
    stage.settle()


def look_at(stage: Stage, metric: str) -> None:
    """Stand on an indicator's column: the plot below follows."""
    table = stage.find(FiguresTable, "figures_table")
    column = table.figures.column_of(metric)
    if column is None:
        raise TourFailedError(f"no column for {metric}")
    table.setCurrentIndex(table.figures.index(0, column))
    stage.settle()


def _field(stage: Stage, metric: str) -> QLineEdit:
    """The number's field; an indicator that is not shown is asked for by name first."""
    known = stage.program.window.findChildren(QLineEdit, f"figure_{metric}")
    for field in known:
        if field.isVisible():
            return field
    more = stage.find(QLineEdit, "figures_more")
    kind = stage.ask(_metric, metric)
    write(more, kind.zh if stage.lang == "zh" else kind.en)
    press(more, "Return")
    stage.settle()
    return stage.find(QLineEdit, f"figure_{metric}")


def _metric(desk: Desk, metric: str) -> Metric:
    return desk.catalogue()[metric]


def three_townships(stage: Stage) -> None:
    """Three townships report, fifteen are silent: 未报 is not 0."""
    stage.at(22, 23, 56)
    open_tab(stage, "Alt+2")
    for place, figures in FIRST_ROUND:
        report(stage, place, figures, f"{place}值班室")
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    stage.found["episode"] = found.episode
    table = stage.ask(figure_table, found.episode)
    known = stage.ask(townships)
    rows = [row for row in table.rows if row.place in known]
    stage.check(len(rows) == 18, "every township has a row")
    silent = [row for row in rows if all(v is None for v in row.values)]
    stage.check(len(silent) == 15, "fifteen townships are silent, not zero")
    moved = next(column for column in table.columns if column.metric == "evac_done")
    stage.check(moved.total == 156, "the total adds up who reported")
    stage.check(TOWNSHIPS[2] in moved.missing, "and names who has not, even of the three")
    _warning_taken_in(stage, found.episode)
    look_at(stage, "rain_6h")
    stage.snap("figures")


def _warning_taken_in(stage: Stage, episode: Id) -> None:
    """The warning that came before the call stands among the figures as of its own minute."""
    ledger = stage.ask(_ledger, episode)
    (warned,) = [p for p in ledger.history if p.metric == "warning_flood"]
    stage.check(
        warned.value == 4 and warned.as_of == instant(22, 22, 5), "the red warning of 22:05 counts"
    )


def _ledger(desk: Desk, episode: Id) -> Ledger:
    return desk.episode(episode).ledger


def ladder(stage: Stage) -> Ladder:
    """The flood plan's ladder for tonight's figures."""
    found = [each for each in stage.ask(ladders, stage.found["episode"]) if "防汛" in each.title]
    stage.check(len(found) == 1, "the flood plan has a ladder")
    return found[0]


def advice(stage: Stage) -> None:
    """Ⅳ is met, since 23:56, on a figure that is not verified; Ⅲ says what it lacks."""
    rungs = {rung.level: rung for rung in ladder(stage).rungs}
    fourth = rungs[ResponseLevel.IV]
    stage.check(fourth.outcome is Outcome.MET, "level Ⅳ is met")
    stage.check(fourth.first_met == instant(22, 23, 56), "met first at 23:56")
    stage.check(fourth.unverified, "and the figure behind it is 待核")
    stage.check(rungs[ResponseLevel.III].outcome is not Outcome.MET, "Ⅲ is not met")
    open_tab(stage, "Alt+3")
    stage.snap("advice-and-reporting")


def first_arriver(stage: Stage) -> None:
    """Whoever arrives first commands; the county's commander takes over by a timed handover."""
    stage.at(23, 0, 52)
    _appoint(stage, "先一一", "甲云镇副镇长")
    stage.at(23, 1, 5)
    _appoint(stage, "副一一", "副县长", snap=True)
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    stage.check(found.commander is not None, "someone commands")
    assert found.commander is not None
    stage.check(found.commander.person == "副一一", "exactly one person commands: 副一一")
    stage.check(found.commander.how == "handover", "and took over by a handover")


def _appoint(stage: Stage, person: str, post: str, *, snap: bool = False) -> None:
    """Alt+C; Ctrl+Enter."""
    open_tab(stage, "Alt+C")
    dialog = dialog_open()
    write(find(dialog, QLineEdit, "commander_person"), person)
    rewrite(find(dialog, QLineEdit, "commander_post"), post)
    write(find(dialog, QLineEdit, "commander_briefing"), "二人被困，两座便桥冲毁，雨仍在下")
    if snap:
        stage.snap_dialog("command-handover", dialog)
    press(dialog, "Ctrl+Return")
    closed(dialog)
    stage.settle()
