"""The entries of one typed line: together in one transaction, each with its own due time."""

from __future__ import annotations

import pytest

from commandpost.domain.duty import StartShift
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.log_line import Part
from commandpost.domain.times import MINUTE
from commandpost.usecases.desk import new_id
from commandpost.usecases.log import write_lines
from commandpost.usecases.shifts import start_shift
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.todo import todo


def test_the_entries_of_a_line_go_in_together_or_not_at_all(desk):
    shift = new_id()
    desk.do(start_shift, shift, StartShift("周值班", "带班李"))
    parts = (Part("东镇 转移320"), Part("西镇 断路", 20))
    desk.do(write_lines, Subject("shift", shift), parts, desk.now())
    newest = log_page(desk).lines[:2]
    assert [line.text for line in newest] == ["西镇 断路", "东镇 转移320"]
    owed = [(row.label, row.due_at) for row in todo(desk)]
    assert ("西镇 断路", desk.now() + 20 * MINUTE) in owed
    before = len(log_page(desk).lines)
    with pytest.raises(OperatorError):
        desk.do(write_lines, STATION, (Part("东镇"), Part(" ")))
    assert len(log_page(desk).lines) == before
