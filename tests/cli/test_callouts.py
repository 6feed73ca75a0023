"""``commandpost callout``: who has not answered, and never a whole number on a terminal."""

from __future__ import annotations

from commandpost.domain.callout_decisions import Attempt
from commandpost.domain.entries.callout import CallOutcome
from commandpost.domain.ids import Id
from commandpost.usecases.callouts import Opening, open_callout, record_attempt
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.callout_sheet import callout_sheet


def test_a_call_out_is_listed_with_its_silent_places_and_shown_row_by_row(demo):
    desk = Desk(demo.folder)
    desk.do(open_callout, Id("c0ffee00"), Opening("暴雨叫应", "flood", (), "今夜有暴雨"))
    row = callout_sheet(desk, Id("c0ffee00")).rows[0]
    desk.do(record_attempt, Id("c0ffee00"), Attempt(row.id, CallOutcome.OFF, "周值班"))
    desk.close()
    (line,) = demo("callout", "list").lines
    assert "暴雨叫应\t0/18\t" + row.place in line
    shown = demo("callout", "show", "c0ff")
    assert len(shown.lines) == 19
    answer = demo("callout", "show", "c0ff", "--json")
    numbers = [n for row in answer.json["rows"] for h in row["holders"] for n in h["phones"]]
    assert numbers
    assert all("*" in number for number in numbers)
    assert demo("callout", "show", "ffff").code == 2
