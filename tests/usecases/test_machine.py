"""A station worked at random: whatever is done in whatever order, the record stays one truth.

Every rule is something an officer can do; a refusal is an answer too and leaves no trace. After
each run: every subject folds from its entries to what the desk shows, twice alike; the summary
tables are what a rebuild makes of the journal; the station of each earlier minute is found again
as it was then; the chain of hashes holds; and a desk opened anew shows the same.
"""

# ruff: noqa: SLF001 - what a test reads behind the program's back
from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from commandpost.domain.duty import HandOver, StartShift
from commandpost.domain.entries.episode import Answer, Cell
from commandpost.domain.entries.incident import Verification
from commandpost.domain.entries.shift import HandoverItem
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.episode_decisions import Assess, ReportFigures, VerifyFigures
from commandpost.domain.errors import OperatorError
from commandpost.domain.folding import builder
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.incident_decisions import Appoint, MeetObligation, Tell
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.response_decisions import ChangeLevel, SignNotice, Terminate
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, Operator, new_id
from commandpost.usecases.due import postpone_due
from commandpost.usecases.figures import record_assessment, report_figures, verify_figures
from commandpost.usecases.incidents import (
    appoint_commander,
    close_incident,
    grade_incident,
    meet_obligation,
    reopen_incident,
    tell_leader,
    verify_incident,
)
from commandpost.usecases.log import correct_entry, settle_reminder, write_log
from commandpost.usecases.responses import (
    activate_response,
    change_level,
    move_task,
    sign_notice,
    terminate_response,
)
from commandpost.usecases.safety import rebuild_projections, verify_station
from commandpost.usecases.shifts import current_shift, hand_over, start_shift
from commandpost.usecases.station import switch_operator
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import FixedClock, station_desk
from tests.usecases.night import activation, approval

RUNS, STEPS = 100, 50
NUMBERS = st.integers(0, 30)
LEVELS = st.sampled_from(list(ResponseLevel))
PLACES = st.sampled_from(["东河镇", "西山镇", "青云乡"])
WORDS = st.sampled_from(["已转移群众", "道路中断", "请示增援", " ", "更正：五十人"])
PEOPLE = st.sampled_from(["王局长", "李带班", "周值班", ""])
HAZARDS = st.sampled_from(["flood", "mountain_torrent", "road_traffic", "fire"])
MINUTES = st.integers(-40, 90)
SUMMARIES = (
    "select * from board order by subject",
    "select * from due order by subject, item",
    "select * from postponed order by subject, item",
    "select * from serials order by series, year, number",
)


class Night(RuleBasedStateMachine):
    """A real desk in a folder of its own, with a clock that the rules move."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp()) / "station"
        shutil.copytree(self.template, self.folder)
        self.clock = FixedClock()
        self.desk = Desk(self.folder, clock=self.clock, operator=Operator("周值班"))
        self.seen: list[tuple[Instant, dict[Subject, Any]]] = []

    @initialize()
    def one_call(self) -> None:
        self.register("flood", 5)

    # ---- what an officer does ----

    @rule(hazard=HAZARDS, heard=st.integers(0, 40))
    def register(self, hazard: str, heard: int) -> None:
        call = Call(self.ago(heard), "水进村", "东河村", township="东河镇", hazard=hazard)
        self.attempt(register_incident, call, new_id())

    @rule(n=NUMBERS, outcome=st.sampled_from(list(Verification)), by=PEOPLE)
    def verify(self, n: int, outcome: Verification, by: str) -> None:
        self.attempt(verify_incident, self.incident(n), outcome, by)

    @rule(n=NUMBERS, grade=st.sampled_from(list(EventGrade)), by=PEOPLE)
    def grade(self, n: int, grade: EventGrade, by: str) -> None:
        self.attempt(grade_incident, self.incident(n), grade, by)

    @rule(n=NUMBERS, person=PEOPLE, words=WORDS)
    def tell(self, n: int, person: str, words: str) -> None:
        told = Tell("duty_leader", person, self.clock.now(), "phone", words)
        self.attempt(tell_leader, self.incident(n), told)

    @rule(n=NUMBERS, which=NUMBERS, taker=PEOPLE)
    def meet(self, n: int, which: int, taker: str) -> None:
        made = self.incident(n)
        owed = self.desk.incident(made).obligations
        if owed:
            met = MeetObligation(owed[which % len(owed)].id, self.clock.now(), taker)
            self.attempt(meet_obligation, made, met)

    @rule(n=NUMBERS, person=PEOPLE, how=st.sampled_from(["first_arriver", "appointed", "handover"]))
    def command(self, n: int, person: str, how: str) -> None:
        named = Appoint(person, "副县长", how=how, at=self.clock.now())
        self.attempt(appoint_commander, self.incident(n), named)

    @rule(n=NUMBERS, reason=WORDS)
    def close(self, n: int, reason: str) -> None:
        self.attempt(close_incident, self.incident(n), reason)

    @rule(n=NUMBERS, reason=WORDS)
    def reopen(self, n: int, reason: str) -> None:
        self.attempt(reopen_incident, self.incident(n), reason)

    @rule(n=NUMBERS, words=WORDS, back=st.integers(0, 60), due=st.none() | MINUTES)
    def write(self, n: int, words: str, back: int, due: int | None) -> None:
        due_at = None if due is None else Instant(self.clock.now() + due * MINUTE)
        self.attempt(write_log, self.subject(n), words, self.ago(back), due_at)

    @rule(n=NUMBERS)
    def settle(self, n: int) -> None:
        rows = [row for row in todo(self.desk) if row.kind == "reminder"]
        if rows:
            row = rows[n % len(rows)]
            entry = Id(row.item.removeprefix("reminder/"))
            self.attempt(settle_reminder, row.subject, entry)

    @rule(n=NUMBERS, until=MINUTES, reason=WORDS)
    def postpone(self, n: int, until: int, reason: str) -> None:
        rows = todo(self.desk, desk_only=False)
        if rows:
            row = rows[n % len(rows)]
            at = Instant(self.clock.now() + until * MINUTE)
            self.attempt(postpone_due, row.subject, row.item, at, reason)

    @rule(n=NUMBERS, words=WORDS)
    def correct(self, n: int, words: str) -> None:
        entries = [entry for _, entry in self.desk.store.journal.everything()]
        self.attempt(correct_entry, entries[-1 - n % len(entries)].id, words)

    @rule(n=NUMBERS, place=PLACES, dead=st.integers(0, 40), rain=st.integers(0, 300),
          back=st.integers(0, 60), reason=WORDS)  # fmt: skip
    def figures(self, n: int, place: str, dead: int, rain: int, back: int, reason: str) -> None:
        cells = (Cell("dead", float(dead)), Cell("rain_24h", float(rain)))
        told = ReportFigures(place, cells, self.ago(back), reason=reason)
        self.attempt(report_figures, self.episode(n), told)

    @rule(n=NUMBERS, place=PLACES, by=PEOPLE)
    def stand_for(self, n: int, place: str, by: str) -> None:
        self.attempt(verify_figures, self.episode(n), VerifyFigures(place, by))

    @rule(n=NUMBERS, level=LEVELS, answer=st.sampled_from(list(Answer)), review=MINUTES)
    def assess(self, n: int, level: ResponseLevel, answer: Answer, review: int) -> None:
        digest, _ = self.desk.store.documents.in_force(Plan, "county-flood")
        at = Instant(self.clock.now() + review * MINUTE)
        made = Assess("county-flood", digest, "flood", level, answer, "李", "副指挥长", "研判", at)
        self.attempt(record_assessment, self.episode(n), made)

    @rule(n=NUMBERS, level=LEVELS, alone=st.booleans())
    def activate(self, n: int, level: ResponseLevel, alone: bool) -> None:
        episode = None if alone else self.episode(n)
        digest, wanted = activation(self.desk, level, episode)
        self.attempt(activate_response, new_id(), digest, wanted)

    @rule(n=NUMBERS, by=PEOPLE)
    def sign(self, n: int, by: str) -> None:
        if (response := self.response(n)) is not None:
            signed = SignNotice(by, self.clock.now(), f"青应急〔2026〕{n}号")
            self.attempt(sign_notice, response, signed)

    @rule(n=NUMBERS, level=LEVELS, reason=WORDS)
    def change(self, n: int, level: ResponseLevel, reason: str) -> None:
        if (response := self.response(n)) is not None:
            said = approval(self.desk, level)
            changed = ChangeLevel(level, self.clock.now(), said, reason)
            self.attempt(change_level, response, changed)

    @rule(n=NUMBERS, level=LEVELS, reason=WORDS)
    def end(self, n: int, level: ResponseLevel, reason: str) -> None:
        if (response := self.response(n)) is not None:
            ended = Terminate(approval(self.desk, level), (("雨停", True),), reason)
            self.attempt(terminate_response, response, ended)

    @rule(n=NUMBERS, which=NUMBERS, state=st.sampled_from(list(TaskState)), words=WORDS)
    def task(self, n: int, which: int, state: TaskState, words: str) -> None:
        response = self.response(n)
        tasks = self.desk.response(response).tasks if response is not None else ()
        if tasks:
            moved = TaskMoved(tasks[which % len(tasks)].id, state, "张某", "phone", words, words)
            self.attempt(move_task, Subject("response", response), moved)

    @rule(officer=PEOPLE, hours=st.none() | st.integers(1, 12))
    def start(self, officer: str, hours: int | None) -> None:
        until = None if hours is None else Instant(self.clock.now() + hours * 60 * MINUTE)
        self.attempt(start_shift, new_id(), StartShift(officer, "李带班", until))

    @rule(incoming=PEOPLE, ticked=st.booleans(), objection=WORDS)
    def relieve(self, incoming: str, ticked: bool, objection: str) -> None:
        shift = current_shift(self.desk)
        items = (HandoverItem("打印机完好", ticked, objection.strip()),)
        standing = shift.id if shift is not None else new_id()
        self.attempt(hand_over, standing, HandOver(incoming, items), new_id())

    @rule(name=PEOPLE)
    def sit_down(self, name: str) -> None:
        self.attempt(switch_operator, Operator(name))

    @rule(minutes=st.integers(1, 300))
    def time_passes(self, minutes: int) -> None:
        self.clock.pass_minutes(minutes)

    @precondition(lambda self: len(self.seen) % 10 == 9)
    @rule()
    def plug_is_pulled(self) -> None:
        shown = self.shown()
        self.desk.close()
        self.desk = Desk(self.folder, clock=self.clock, operator=Operator("周值班"))
        assert self.shown() == shown

    # ---- what holds ----

    def teardown(self) -> None:
        try:
            self._summaries_are_those_of_a_rebuild()
            self._folds_are_deterministic()
            self._every_earlier_moment_is_found_again()
            assert verify_station(self.desk).intact
        finally:
            self.desk.close()
            shutil.rmtree(self.folder.parent)

    def _summaries_are_those_of_a_rebuild(self) -> None:
        before = self._summaries()
        self.desk.do(rebuild_projections)
        assert self._summaries() == before

    def _folds_are_deterministic(self) -> None:
        entries: dict[Subject, list[Any]] = {}
        for _, entry in self.desk.store.journal.everything():
            entries.setdefault(entry.subject, []).append(entry)
        for subject, told in entries.items():
            folds = [builder(subject) for _ in range(2)]
            for entry in told:
                for fold in folds:
                    if fold is not None:
                        fold.apply(entry)
            states = [fold.freeze() for fold in folds if fold is not None]
            assert all(state == self.desk.store.state(subject) for state in states)

    def _every_earlier_moment_is_found_again(self) -> None:
        for moment, states in self.seen[:: max(1, len(self.seen) // 6)]:
            for subject, state in states.items():
                assert self.desk.store.state_as_of(subject, moment) == state

    def _summaries(self) -> list[Any]:
        return [self.desk.store._connection.execute(sql).fetchall() for sql in SUMMARIES]

    # ---- hands ----

    def attempt(self, use_case: Any, *args: Any) -> None:
        """Do it or be refused; a refusal leaves no trace. Then look, and let a moment pass."""
        before = self.desk.store.journal.seq, self._summaries()
        try:
            self.desk.do(use_case, *args)
        except OperatorError:
            assert (self.desk.store.journal.seq, self._summaries()) == before
        self.seen.append((self.clock.now(), self.shown()))
        self.clock.moment = Instant(self.clock.moment + 1)

    def shown(self) -> dict[Subject, Any]:
        """Every subject as the desk shows it now."""
        kinds = ("incident", "episode", "response", "shift")
        board = self.desk.store.projections.board
        rows = [row for kind in kinds for row in board(kind, open_only=False)]
        return {row.subject: self.desk.store.state(row.subject) for row in rows}

    def ago(self, minutes: int) -> Instant:
        return Instant(self.clock.now() - minutes * MINUTE)

    def ids(self, kind: str) -> list[Id]:
        rows = self.desk.store.projections.board(kind, open_only=False)
        return sorted(row.subject.id for row in rows)

    def incident(self, n: int) -> Id:
        known = self.ids("incident")
        return known[n % len(known)]

    def episode(self, n: int) -> Id:
        known = self.ids("episode")
        return known[n % len(known)]

    def response(self, n: int) -> Id | None:
        known = self.ids("response")
        return known[n % len(known)] if known else None

    def subject(self, n: int) -> Subject:
        kinds = ("incident", "episode", "response", "shift")
        known = [Subject(kind, each) for kind in kinds for each in self.ids(kind)]
        return (*known, STATION)[n % (len(known) + 1)]


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("machine") / "station"
    station_desk(folder).close()
    return folder


def test_a_night_in_any_order_stays_one_truth(template):
    from hypothesis.stateful import run_state_machine_as_test

    class Prepared(Night):
        pass

    Prepared.template = template
    chosen = settings(
        max_examples=RUNS,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(Prepared, settings=chosen)


def test_the_machine_knows_at_least_fifteen_things_to_do():
    rules = [
        name for name, each in vars(Night).items() if hasattr(each, "hypothesis_stateful_rule")
    ]
    assert len(rules) >= 15
