"""Putting off: the item comes back at its time, the original stays, a report stays overdue."""

from __future__ import annotations

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.due import postpone_due
from commandpost.usecases.log import write_log
from commandpost.usecases.safety import rebuild_projections
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.todo import todo


@pytest.fixture
def incident(desk):
    made = new_id()
    desk.do(register_incident, Call(desk.now(), "水进村", "东河镇", hazard="flood"), made)
    return Subject("incident", made)


def ahead(desk, minutes: int) -> Instant:
    return Instant(desk.now() + minutes * MINUTE)


def remind(desk, subject, minutes: int):
    desk.do(write_log, subject, "回电东河", None, ahead(desk, minutes))
    return next(row for row in todo(desk) if row.kind == "reminder")


def test_a_reminder_put_off_counts_to_its_new_time_and_keeps_the_old_one(desk, clock, incident):
    row = remind(desk, incident, 5)
    desk.do(postpone_due, incident, row.item, ahead(desk, 45), "等镇里回话")
    clock.pass_minutes(10)
    again = next(row for row in todo(desk) if row.kind == "reminder")
    assert (again.owed_at, again.due_at) == (row.due_at, row.due_at + 40 * MINUTE)
    assert (again.calls_at, again.put_off) == (again.due_at, "等镇里回话")
    assert again.left == 35 * MINUTE


def test_a_report_put_off_stays_overdue_and_only_its_call_waits(desk, clock, incident):
    clock.pass_minutes(300)
    late = next(row for row in todo(desk) if row.kind.startswith("report.") and row.left < 0)
    desk.do(postpone_due, incident, late.item, ahead(desk, 20), "总机占线")
    again = next(row for row in todo(desk) if row.item == late.item)
    assert (again.due_at, again.left) == (late.due_at, late.left)
    assert again.calls_at == ahead(desk, 20)


def test_what_is_put_off_reads_as_a_line_of_the_log_and_survives_a_rebuild(desk, incident):
    row = remind(desk, incident, 5)
    desk.do(postpone_due, incident, row.item, ahead(desk, 45), "等镇里回话")
    before = todo(desk)
    desk.do(rebuild_projections)
    assert todo(desk) == before
    words = [line.text for line in log_page(desk, (incident,)).lines]
    assert any("回电东河" in line and "等镇里回话" in line for line in words)


def test_what_is_not_owed_cannot_be_put_off(desk):
    with pytest.raises(OperatorError) as refused:
        desk.do(postpone_due, STATION, "report/none", ahead(desk, 5), "x")
    assert refused.value.key == "due.not_owed"
