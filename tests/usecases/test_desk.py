"""The desk: one transaction or none, a clock that is watched, text cleaned at the door."""

from __future__ import annotations

import msgspec
import pytest

from commandpost.domain.changes import Changes
from commandpost.domain.duty import HandOver, StartShift
from commandpost.domain.entries import Draft
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.host.clock import SystemClock, since_boot
from commandpost.store import blackbox
from commandpost.usecases import desk as module
from commandpost.usecases.desk import Desk, Operator, new_id
from commandpost.usecases.drafts import drop_draft, load_draft, save_draft
from commandpost.usecases.log import write_log
from commandpost.usecases.safety import back_up, list_backups, restore_station, verify_station
from commandpost.usecases.shifts import hand_over, start_shift
from commandpost.usecases.station import switch_operator
from tests.usecases.night import incident, refused, trace


def fails_after_everything(desk, subject):
    """A use case that touches all it can and then fails."""
    desk.append(subject, (Draft(desk.now(), LogWritten("不该留下", due_at=desk.now())),))
    save_draft(desk, "call", {"what": "x"})
    desk.store.sheets.put(Id("s"), {"a": "b"}, desk.now())
    desk.operator = Operator("别人")
    raise OperatorError("log.empty")


def test_a_use_case_that_fails_leaves_no_trace(desk):
    subject = Subject("incident", incident(desk))
    state = desk.incident(subject.id)
    assert refused(desk, fails_after_everything, subject) == "log.empty"
    assert desk.incident(subject.id) == state
    assert desk.store.projections.search("不该留下") == []


def test_a_crash_inside_a_use_case_leaves_no_trace_either(desk):
    before = trace(desk)
    with pytest.raises(ZeroDivisionError):
        desk.do(lambda _: 1 / 0)
    assert trace(desk) == before


def test_entries_are_appended_inside_do_only(desk):
    with pytest.raises(RuntimeError, match=r"Desk\.do"):
        desk.append(STATION, ())
    desk.do(write_log, STATION, "之后照常")


def test_an_entry_carries_operator_post_and_both_times(desk, clock):
    happened = Instant(clock.moment - HOUR)
    desk.do(write_log, STATION, "早先的事", happened)
    _, entry = desk.store.journal.page(None, limit=1)[0]
    assert (entry.operator, entry.post) == ("周值班", "值班员")
    assert (entry.happened_at, entry.recorded_at) == (happened, clock.moment)
    assert entry.back_entered


def test_hostile_text_is_cleaned_or_refused_without_a_trace(desk):
    assert refused(desk, write_log, STATION, "坏\ud800") == "text.unwritable"
    desk.do(write_log, STATION, "水\x00位\r\n涨")
    _, entry = desk.store.journal.page(None, limit=1)[0]
    assert entry.payload.text == "水位\n涨"
    assert refused(desk, save_draft, "call", {"what": "\ud800"}) == "text.unwritable"


def test_asking_and_drafts(desk, clock):
    desk.do(save_draft, "call", {"what": "河水"})
    assert desk.ask(load_draft, "call") == ({"what": "河水"}, clock.moment)
    assert desk.do(drop_draft, "call") is Changes.DRAFTS
    assert desk.ask(load_draft, "call") is None


def test_a_handover_that_is_not_saved_does_not_change_the_operator(desk, monkeypatch):
    desk.do(start_shift, Id("a"), StartShift("周值班", "李"))
    monkeypatch.setattr(desk.store, "_write_projections", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        desk.do(hand_over, Id("a"), HandOver("吴值班", ()), Id("b"))
    assert desk.operator.name == "周值班"
    assert desk.find_shift(Id("a")).handed_at is None
    assert desk.find_shift(Id("b")) is None


def test_the_operator_of_a_known_station_is_its_officer(tmp_path, desk):
    desk.close()
    again = Desk(tmp_path / "station")
    assert again.operator.name == "周值班"
    again.do(switch_operator, Operator("吴值班", "带班领导"))
    assert again.operator == Operator("吴值班", "带班领导")
    assert refused(again, switch_operator, Operator(" ")) == "shift.needs_officer"
    again.close()


def test_a_new_file_has_no_operator_and_no_profile(tmp_path):
    new = Desk(tmp_path / "new")
    assert new.operator.name == ""
    assert new.find_profile() is None
    with pytest.raises(OperatorError, match="not_set_up"):
        new.profile()
    new.close()


@pytest.mark.parametrize("kind", ["incident", "episode", "response"])
def test_what_does_not_exist_is_told(desk, kind):
    with pytest.raises(OperatorError, match=rf"{kind}\.unknown"):
        getattr(desk, kind)(Id("nobody"))
    assert getattr(desk, f"find_{kind}")(Id("nobody")) is None


class Jumping(SystemClock):
    """The machine's clock with an offset that a test moves."""

    shift = 0

    def now(self) -> Instant:
        return Instant(super().now() + self.shift)


@pytest.mark.parametrize("jump", [10 * MINUTE, -26 * 365 * 24 * HOUR])
def test_a_wall_clock_that_jumps_is_recorded_once_even_when_the_action_at_first_fails(
    tmp_path, jump
):
    clock = Jumping()
    desk = Desk(tmp_path, clock=clock)
    desk.do(write_log, STATION, "之前")
    clock.shift = jump
    assert refused(desk, write_log, STATION, " ") == "log.empty"
    desk.do(write_log, STATION, "之后")
    desk.do(write_log, STATION, "再之后")
    kinds = [e.kind for _, e in desk.store.journal.everything()]
    assert kinds == ["log.written", "clock.jumped", "log.written", "log.written"]
    noted = [e for _, e in desk.store.journal.everything()][1].payload.milliseconds
    assert abs(noted - jump) < 5000
    assert verify_station(desk).intact
    desk.close()


def test_a_clock_that_only_drifts_is_not_worth_an_entry(tmp_path, monkeypatch):
    clock = Jumping()
    desk = Desk(tmp_path, clock=clock)
    clock.shift = MINUTE // 2
    desk.do(write_log, STATION, "照常")
    assert desk.store.journal.seq == 1
    desk.close()


def test_a_machine_that_slept_for_an_hour_is_no_clock_that_was_set(tmp_path, monkeypatch):
    slept = 60 * 60
    clock = Jumping()
    desk = Desk(tmp_path, clock=clock)
    begun = since_boot()
    monkeypatch.setattr(module, "since_boot", lambda: begun + slept)
    clock.shift = slept * 1000
    desk.do(write_log, STATION, "合盖一小时后")
    assert [e.kind for _, e in desk.store.journal.everything()] == ["log.written"]
    desk.close()


def test_health_speaks_only_when_something_is_wrong(desk, monkeypatch):
    assert desk.health() == module.Health()

    def refuse(_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(blackbox, "_sync", refuse)
        desk.do(write_log, STATION, "仍然记下")
        assert desk.health().sidecar == "No space left on device"
    desk.do(write_log, STATION, "恢复")
    assert desk.health().sidecar == ""


def test_a_station_is_backed_up_restored_and_says_so(tmp_path, desk, clock):
    folder = desk.store.folder
    desk.do(write_log, STATION, "备份前")
    made = desk.ask(back_up)
    assert list_backups(folder) == (made.path,)
    assert back_up(desk, tmp_path / "stick").report.intact
    desk.do(write_log, STATION, "备份后")
    with pytest.raises(OperatorError, match="second_instance"):
        restore_station(folder, made.path, clock)
    desk.close()
    restored = restore_station(folder, made.path, clock)
    assert (restored.backup, restored.replayed) == (made.path, 1)
    assert restored.aside is not None
    again = Desk(folder, clock=clock)
    texts = [getattr(e.payload, "text", e.kind) for _, e in again.store.journal.everything()]
    assert texts[-3:] == ["备份前", "备份后", "store.restored"]
    assert again.profile().name
    assert verify_station(again).intact
    again.close()


def test_a_new_station_without_entries_verifies(bare):
    assert verify_station(bare).intact


def test_after_a_start_the_officer_on_duty_sits_at_the_keyboard(desk, tmp_path):
    shift = new_id()
    desk.do(start_shift, shift, StartShift("周值班", "带班李"))
    desk.do(hand_over, shift, HandOver("吴接班", ()), new_id())
    desk.close()
    again = Desk(desk.store.folder, clock=desk.clock)
    try:
        assert again.operator == Operator("吴接班")
    finally:
        again.close()


def test_a_profile_that_cannot_be_read_does_not_leave_the_lock_behind(desk):
    with desk.store.action():
        desk.store.profile.put("station", {})
    desk.close()
    for _ in range(2):  # the second try meets the same failure, not our own lock
        with pytest.raises(msgspec.ValidationError):
            Desk(desk.store.folder, clock=desk.clock)
