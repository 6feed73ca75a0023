"""What hurts first, and what may be put off: the order of the to-do list and the legal limits."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.owed import (
    LONGEST_AFTER_LIMIT,
    WEIGHTS,
    Weight,
    in_order,
    moments,
    postpone,
    weight,
)
from commandpost.domain.summary import DueRow
from commandpost.domain.times import HOUR, MINUTE, Instant

NOW = Instant(1_795_000_000_000)
REPORT, TASK = "report.first.written", "task.desk"
KINDS = st.sampled_from([*(begin for begin, _ in WEIGHTS), REPORT, TASK, "x"])


@dataclass(frozen=True)
class Item:
    kind: str
    left: int

    @property
    def due_at(self) -> Instant:
        return Instant(NOW + self.left)

    @property
    def weight(self) -> Weight:
        return weight(self.kind)


def row(kind: str, left: int) -> DueRow:
    subject = Subject("incident", Id("x"))
    return DueRow(subject, "i", kind, "市应急局", "desk", None, Instant(NOW + left))


def test_overdue_people_come_before_reports_and_paperwork_comes_last():
    late = [Item("handover", -5 * HOUR), Item("task.desk", -4 * HOUR), Item("matter.x", -9 * HOUR),
            Item("report.follow_up.phone", -3 * HOUR), Item("report.first.phone", -MINUTE),
            Item("callout.village", -1)]  # fmt: skip
    assert [item.kind for item in in_order(late)] == [
        "callout.village", "report.first.phone", "report.follow_up.phone", "task.desk",
        "matter.x", "handover",
    ]  # fmt: skip


def test_what_is_to_come_goes_by_time_and_weight_decides_within_a_minute_only():
    coming = [Item("report.first.phone", 2 * MINUTE), Item("handover", MINUTE),
              Item("callout", 2 * MINUTE)]  # fmt: skip
    assert [item.kind for item in in_order(coming)] == ["handover", "callout", "report.first.phone"]


@given(st.lists(st.builds(Item, KINDS, st.integers(-10 * HOUR, 10 * HOUR))))
def test_the_order_keeps_every_item_and_all_overdue_ones_on_top(items):
    found = in_order(items)
    assert sorted(found, key=repr) == sorted(items, key=repr)
    lates = [item.left < 0 for item in found]
    assert lates == sorted(lates, reverse=True)


def test_a_report_named_alike_is_not_taken_for_a_report():
    assert weight("reporter") is Weight.WORK


@given(KINDS, st.integers(-HOUR, HOUR), st.integers(-HOUR, HOUR))
def test_putting_off_never_moves_a_legal_limit_and_never_makes_anything_earlier(kind, due, until):
    due_at, then = Instant(NOW + due), Instant(NOW + until)
    when = moments(kind, due_at, then)
    assert when.calls_at >= when.due_at >= due_at
    if kind.startswith("report"):
        assert when.due_at == due_at


def test_a_task_comes_back_at_the_time_given_and_says_what_it_was_owed_by():
    (draft,) = postpone(row(TASK, 5 * MINUTE), Instant(NOW + HOUR), " 等市局回话 ", NOW)
    assert (draft.payload.until, draft.payload.due_at) == (NOW + HOUR, NOW + 5 * MINUTE)
    assert draft.payload.reason == "等市局回话"


@pytest.mark.parametrize(
    ("kind", "left", "until", "reason", "key"),
    [
        (TASK, MINUTE, 0, "x", "due.until_past"),
        (TASK, MINUTE, HOUR, "  ", "due.needs_reason"),
        (TASK, 5 * MINUTE, 5 * MINUTE, "x", "due.not_later"),
        (REPORT, 20 * MINUTE, 21 * MINUTE, "x", "due.limit_stands"),
        (REPORT, 0, MINUTE, "x", "due.limit_stands"),
        (REPORT, -MINUTE, LONGEST_AFTER_LIMIT + 1, "x", "due.late_already"),
    ],
)
def test_what_may_not_be_put_off_is_refused_with_a_sentence(kind, left, until, reason, key):
    with pytest.raises(OperatorError) as refused:
        postpone(row(kind, left), Instant(NOW + until), reason, NOW)
    assert refused.value.key == key


@pytest.mark.parametrize("until", [1, MINUTE, LONGEST_AFTER_LIMIT])
def test_the_reminder_of_a_late_report_may_wait_half_an_hour_at_a_time(until):
    assert postpone(row(REPORT, -1), Instant(NOW + until), "对方占线", NOW)
