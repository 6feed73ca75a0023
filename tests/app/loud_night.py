"""A loud night on the real window: ``python -m tests.app.loud_night OUT zh|en``.

The tour's night by key, from the red warning to the end, with nothing taken on trust: after each
part what came of it is read from the journal and from the screen once more. What the tour leaves
open (the response on the forecast, the incident, the warning, the call-out) ends here too.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit

from commandpost.app.tour import checklist, decisions, evening, midnight, morning, papers, warned
from commandpost.app.tour.clock import TourClock
from commandpost.app.tour.hands import closed, dialog_open, find, press, wait_until, write
from commandpost.app.tour.stage import Stage, instant
from commandpost.domain.entries import Entry
from commandpost.domain.entries.callout import Attempted, CallOutcome
from commandpost.domain.entries.incident import CommanderAppointed, IncidentClosed
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.entries.response import LevelChanged, ResponseTerminated
from commandpost.domain.entries.shift import ShiftHandedOver
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.entries.warning import WarningLeaderTold, WarningReceived
from commandpost.domain.episode import Episode
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel, WarningColour
from commandpost.domain.times import MINUTE
from commandpost.host.text import use_language
from commandpost.ui.widgets.figures_table import FiguresTable
from commandpost.usecases.desk import Desk
from commandpost.usecases.safety import verify_station
from commandpost.usecases.views.boards import incident_detail, response_detail
from commandpost.usecases.views.incident_screen import incident_screen
from commandpost.usecases.views.logbook import search_log
from commandpost.usecases.views.todo import todo

TASKS = 14


def _everything(desk: Desk) -> tuple[Entry, ...]:
    return tuple(entry for _, entry in desk.store.journal.everything())


def told(stage: Stage, kind: type) -> list[Entry]:
    """The journal's entries of one kind, in order."""
    return [e for e in stage.ask(_everything) if isinstance(e.payload, kind)]


def warning_and_gaps(stage: Stage) -> None:
    """One red notice, told within ten minutes; three read back with their words, two silent."""
    (notice,) = told(stage, WarningReceived)
    stage.check(notice.payload.colour is WarningColour.RED, "the notice is red")
    (leader,) = told(stage, WarningLeaderTold)
    within = leader.happened_at - notice.happened_at
    stage.check(0 <= within <= 10 * MINUTE, "the leader was told within ten minutes")
    outcomes = [e.payload.outcome for e in told(stage, Attempted)]
    stage.check(outcomes.count(CallOutcome.READ_BACK) == 3, "three read back")
    stage.check({*outcomes[3:]} == {CallOutcome.NO_ANSWER, CallOutcome.OFF}, "two did not answer")
    for words in warned.READ_BACK:
        stage.check(bool(stage.ask(search_log, words)), f"read back word for word: {words}")
    owed = {row.label for row in stage.ask(todo) if row.kind == "callout.stand_in"}
    stage.check(owed == set(warned.GAPS), "the two gaps are owed a call to the stand-in")


def silent_is_not_zero(stage: Stage) -> None:
    """On screen too a silent township reads 未报 in every column."""
    table = stage.find(FiguresTable, "figures_table").figures
    row = table.row_of("戊云镇")
    assert row is not None
    cells = {str(table.index(row, c).data() or "") for c in range(1, table.columnCount())}
    silent = "未报" if stage.lang == "zh" else "not reported"
    stage.check(cells == {silent}, f"{silent} and nothing else: {cells}")


def level_by_level(stage: Stage) -> None:
    """Ⅳ by phone before 00:10, Ⅲ and Ⅱ past midnight, each by the authority of its level."""
    raised = [(e.payload.after, e.payload.approval.role) for e in told(stage, LevelChanged)]
    wanted = [(ResponseLevel.III, "副指挥长"), (ResponseLevel.II, "指挥长")]
    stage.check(raised == wanted, f"raised twice by the right authority: {raised}")
    times = [e.happened_at for e in told(stage, LevelChanged)]
    stage.check(times == [instant(23, 0, 41), instant(23, 1, 16)], "at their minutes")
    found = stage.ask(response_detail, stage.found["response"])
    seen = {t.met.level: t.met.minute for t in stage.ask(_episode, found.episode).thresholds}
    stage.check(seen[ResponseLevel.IV] == instant(22, 23, 56), "Ⅳ first met 23:56")
    stage.check(seen[ResponseLevel.III] == instant(23, 0, 36), "Ⅲ first met 00:36")
    stage.check(seen[ResponseLevel.II] == instant(23, 1, 12), "Ⅱ first met 01:12")
    stage.check(ResponseLevel.I not in seen, "Ⅰ never")


def _episode(desk: Desk, episode: Id) -> Episode:
    return desk.episode(episode)


def fourteen_tasks(stage: Stage) -> None:
    """What the journal says of them: every kind of step there is, on fourteen tasks."""
    moves = [e.payload for e in told(stage, TaskMoved)]
    # The program itself puts aside what a graver level's task replaces: no person worked those.
    own = [m for m in moves if not m.words.startswith("→")]
    names = {m.task for m in own}
    stage.check(len(names) == TASKS, f"{TASKS} tasks were worked, not {len(names)}: {names}")
    states = {m.state for m in own}
    for state in TaskState:
        if state is not TaskState.OVERRIDDEN:
            stage.check(state in states, f"some task was {state.value}")
    (back,) = [m for m in own if m.back]
    stage.check(back.task == checklist.TAKEN_BACK, "one was taken back")
    asides = [m for m in own if m.state is TaskState.NOT_APPLICABLE]
    stage.check([bool(m.words) for m in asides] == [True], "one put aside, with its reason")
    stage.check(all(m.whom for m in own if m.state is TaskState.ORDERED), "every order names whom")


def two_in_time_one_late(stage: Stage) -> None:
    """The three first calls upward: 23:49 and 23:51 in time, 00:46 late."""
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    calls = [o for o in found.obligations if o.medium.value == "phone" and o.stage.value == "first"]
    stage.check([o.late for o in calls] == [False, False, True], "two in time and one late")


def one_commands(stage: Stage) -> None:
    """Appointed 00:52, handed over 01:05, both with their briefing."""
    steps = told(stage, CommanderAppointed)
    stage.check([e.payload.how for e in steps] == ["first_arriver", "handover"], "by a handover")
    stage.check(
        [e.happened_at for e in steps] == [instant(23, 0, 52), instant(23, 1, 5)], "both timed"
    )
    stage.check(all(e.payload.briefing for e in steps), "both briefed")


def nothing_half(stage: Stage) -> None:
    """Killed between typed and acknowledged: whole lines in their order, none twice, none cut."""
    lines = [e.payload.text for e in told(stage, LogWritten) if "断电前" in e.payload.text]
    whole = [f"断电前第{number}条" for number in range(1, len(lines) + 1)]
    stage.check(lines == whole, f"whole lines, not {lines}")


def handed_over(stage: Stage) -> None:
    """08:30, from one officer to the other; who is on duty stands on the screen."""
    (handed,) = told(stage, ShiftHandedOver)
    stage.check(handed.happened_at == instant(23, 8, 30), "handed over at 08:30")


def ended_with_conditions(stage: Stage) -> None:
    """The response's end holds the plan's conditions, each with its tick, and who decided."""
    (end,) = told(stage, ResponseTerminated)
    stage.check(len(end.payload.conditions) >= 3, "the plan's conditions are on record")
    stage.check(all(met for _, met in end.payload.conditions), "each found fulfilled")
    stage.check(end.payload.approval.role == "指挥长", "by the authority of level Ⅱ")


def everything_ends(stage: Stage) -> None:
    """The response on the forecast ends with one condition not ticked; then the incident."""
    stage.at(23, 17, 10)
    page = stage.page("response", Subject("response", stage.found["forecast"]))
    press(page, "F12")
    dialog = dialog_open()
    stage.settle()
    boxes = [box for box in dialog.findChildren(QCheckBox) if box.isVisible()]
    for box in boxes[1:]:
        press(box, "Space")
    write(find(dialog, QLineEdit, "terminate_reason"), "山洪风险解除")
    decisions.approve(dialog, "胡丁丁", "办公室主任")
    decisions.confirm_decision(stage, dialog)
    wait_until(lambda: len(told(stage, ResponseTerminated)) == 2, "the end of the forecast's")
    last = told(stage, ResponseTerminated)[-1].payload.conditions
    stage.check([met for _, met in last].count(False) == 1, "what was not ticked is on record")
    stage.at(23, 17, 20)
    page = stage.page("incident", Subject("incident", stage.found["incident"]))
    press(page, "Alt+X")
    dialog = dialog_open()
    field = find(dialog, QLineEdit, "close_reason")
    write(field, "处置结束，人员返家")
    press(field, "Ctrl+Return")
    closed(dialog)
    wait_until(lambda: bool(told(stage, IncidentClosed)), "the incident closed")
    stage.settle()
    stage.snap("closed")


def what_stays_owed(stage: Stage) -> None:
    """No casualty watch for a natural disaster; what was never written upward stays owed."""
    screen = stage.ask(incident_screen, stage.found["incident"])
    stage.check(screen.incident.closed_at == instant(23, 17, 20), "closed at 17:20")
    stage.check(screen.watch_until is None and not screen.accident, "no watch: not an accident")
    dead = screen.incident.upward.current("dead")
    stage.check(dead in (None, 0), "the record knows of no death told upward")
    owed = {o.stage.value for o in screen.incident.obligations if o.open}
    stage.check("first" not in owed, "every first report was made, the late one too")
    episode = stage.ask(_episode, screen.incident.episode)
    stage.check(episode.closed_at is not None, "the episode ended with it")
    report = stage.ask(verify_station)
    stage.check(report.intact, "the journal is intact")


SCENES = (
    evening.first_start,
    warned.red_warning,
    warned.called_out,
    warning_and_gaps,
    warned.on_the_forecast,
    evening.call_comes,
    evening.verified,
    evening.leaders_told,
    midnight.three_townships,
    silent_is_not_zero,
    midnight.advice,
    decisions.activated,
    checklist.first_hour,
    checklist.deferred_returns,
    papers.first_report,
    decisions.raised,
    checklist.at_three,
    evening.told_late,
    two_in_time_one_late,
    midnight.first_arriver,
    one_commands,
    decisions.raised_to_two,
    level_by_level,
    checklist.at_two,
    fourteen_tasks,
    papers.follow_up,
    morning.plug_pulled,
    nothing_half,
    checklist.same_frame,
    decisions.signed,
    morning.handover,
    handed_over,
    decisions.terminated,
    ended_with_conditions,
    everything_ends,
    what_stays_owed,
)


def play(out: Path, lang: str) -> int:
    """Play the night; 0 when every step came out."""
    use_language(lang)
    out.mkdir(parents=True)
    stage = Stage(out, lang, "night", TourClock(instant(22, 21, 50)), sys.stdout)
    try:
        for scene in SCENES:
            print(scene.__name__.replace("_", " "), flush=True)
            scene(stage)
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
