"""What becomes of a call: nothing said on the line is lost, and nothing is written twice."""

from __future__ import annotations

import pytest

from commandpost.domain.duty import StartShift
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import CallAdded
from commandpost.domain.entries.station import CallHandled
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.incident_decisions import CorrectFact, FeedBack, PassOn, Tell
from commandpost.domain.log_line import Part
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.calls import Call, add_call_to_incident, handle_call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.incidents import (
    correct_fact,
    feed_back_instruction,
    pass_on_instruction,
    tell_leader,
)
from commandpost.usecases.log import correct_entry, settle_reminder, write_lines
from commandpost.usecases.shifts import start_shift
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import at

CALL = Call(at(20, 23, 30), "沟里水涨", place="柳湾村", hazard="flood", township="清溪镇")


@pytest.fixture
def incident(desk):
    made = new_id()
    desk.do(register_incident, CALL, made)
    return made


def newest(desk, subject: Subject):
    return desk.store.journal.page(subject, limit=1)[0][1]


def test_a_call_about_a_running_incident_keeps_caller_figures_and_stamp(desk, incident):
    call = Call(
        at(20, 23, 35), "又有两户被困", caller_name="赵四四", caller_phone="13800000009",
        caller_unit="柳湾村", figures=(Cell("trapped", 7.0),), stamped_at=at(20, 23, 39),
    )  # fmt: skip
    desk.do(add_call_to_incident, call, incident)
    page = desk.store.journal.page(Subject("incident", incident), limit=3)
    entry = next(e for _, e in page if isinstance(e.payload, CallAdded))
    assert entry.happened_at == at(20, 23, 35)
    assert entry.payload.stamped_at == at(20, 23, 39)
    assert desk.store.sheets.get(entry.payload.sheet)["caller_phone"] == "13800000009"
    assert "赵四四" not in str(entry.payload)
    episode = desk.episode(desk.incident(incident).episode)
    assert episode.ledger.value("trapped", desk.catalogue()).amount == 7.0
    assert any(
        "柳湾村" in line.text and "又有两户被困" in line.text for line in log_page(desk).lines
    )


def test_one_submission_sent_twice_is_one_entry(desk, incident):
    subject, intent = Subject("incident", incident), new_id()
    for _ in range(3):
        desk.do(add_call_to_incident, CALL, incident, intent)
        desk.do(write_lines, subject, (Part("东镇"), Part("西镇")), None, line := "l" * 32)
        desk.do(handle_call, CALL, "已转", calls := "c" * 32)
    entries = [e for _, e in desk.store.journal.page(None)]
    for kind, count in (("incident.call_added", 1), ("log.written", 2), ("call.handled", 1)):
        assert sum(e.kind == kind for e in entries) == count
    assert desk.store.journal.entry(line) is not None
    assert isinstance(desk.store.journal.entry(calls).payload, CallHandled)


def test_a_line_due_on_a_station_without_shift_reaches_the_to_do_list(desk):
    desk.do(write_lines, STATION, (Part("回电供电公司", 20),))
    (row,) = [r for r in todo(desk) if r.kind == "reminder"]
    assert (row.label, row.due_at) == ("回电供电公司", desk.now() + 20 * MINUTE)
    entry = newest(desk, STATION)
    desk.do(correct_entry, entry.id, "回电水务公司")
    assert [r.label for r in todo(desk)] == ["回电水务公司"]
    before = desk.store.projections.due()
    with desk.store.action():
        desk.store.rebuild()
    assert desk.store.projections.due() == before
    desk.do(settle_reminder, STATION, entry.id)
    assert not [r for r in todo(desk) if r.kind == "reminder"]


def test_a_corrected_line_of_the_shift_is_owed_in_its_new_words(desk):
    shift = new_id()
    desk.do(start_shift, shift, StartShift("周值班", "带班李"))
    subject = Subject("shift", shift)
    desk.do(write_lines, subject, (Part("催东镇", 5),))
    desk.do(correct_entry, newest(desk, subject).id, "催西镇")
    assert "催西镇" in [row.label for row in todo(desk)]


def test_an_open_instruction_stands_in_the_to_do_list_and_in_the_handover(desk, incident):
    told = Tell("bureau_chief", "王局长", desk.now(), instruction="查清被困人数")
    desk.do(tell_leader, incident, told)
    assert ("instruction.pass_on", "查清被困人数") in [(r.kind, r.label) for r in todo(desk)]
    assert any("批示" in line[1] or "instruction" in line[1] for line in _lines(desk))
    given = desk.incident(incident).instructions[0].entry
    desk.do(pass_on_instruction, incident, PassOn(given, "清溪镇", desk.now()))
    passing = desk.incident(incident).instructions[0].passings[0].entry
    assert [r.owner for r in todo(desk) if r.kind == "instruction.feed_back"] == ["清溪镇"]
    desk.do(feed_back_instruction, incident, FeedBack(given, "镇长", "7人", desk.now(), passing))
    assert not [r for r in todo(desk) if r.kind.startswith("instruction.")]


def _lines(desk) -> list[tuple[str, str]]:
    return [tuple(line)[:2] for line in handover_sheet(desk).lines]


def test_a_title_made_of_its_facts_follows_them_and_a_given_one_does_not(desk, incident):
    assert desk.incident(incident).title == "清溪镇柳湾村洪涝"
    desk.do(correct_fact, incident, CorrectFact("place", "上坪村", "听错"))
    assert desk.incident(incident).title == "清溪镇上坪村洪涝"
    lines = [line.text for line in log_page(desk).lines]
    assert any("柳湾村" in text and "上坪村" in text for text in lines)
    desk.do(correct_fact, incident, CorrectFact("title", "上坪村山洪"))
    desk.do(correct_fact, incident, CorrectFact("hazard", "mountain_torrent"))
    assert desk.incident(incident).title == "上坪村山洪"


def test_a_limit_recomputed_moves_in_the_to_do_list(desk, incident):
    before = {r.kind + r.label: r.due_at for r in todo(desk) if r.kind.startswith("report.")}
    desk.do(correct_fact, incident, CorrectFact("heard_at", at(20, 23, 20)))
    after = {r.kind + r.label: r.due_at for r in todo(desk) if r.kind.startswith("report.")}
    assert after.keys() == before.keys()
    assert all(after[key] == Instant(before[key] - 10 * MINUTE) for key in after)


def test_whom_a_line_is_about_stands_in_its_entry(desk, incident):
    subject = Subject("incident", incident)
    desk.do(write_lines, subject, (Part("@消防 出动", about=("县消防救援大队",)),))
    entry = newest(desk, subject)
    assert (entry.payload.text, entry.payload.about) == ("@消防 出动", ("县消防救援大队",))
