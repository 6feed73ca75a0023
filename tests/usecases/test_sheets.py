"""Paper and power: numbers are taken before printing, typed in once, and reconciled."""

from __future__ import annotations

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.sheets import MOST_AT_ONCE
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.sheets import (
    enter_sheet,
    forms,
    print_sheets,
    reserve_sheets,
    set_sheet_aside,
    sheet_book,
)
from commandpost.usecases.views.handover import handover_sheet
from tests.reports.read_back import pages, squeezed
from tests.usecases.night import incident, refused


def out(desk) -> list[str]:
    return [sheet.label for sheet in sheet_book(desk).out]


def last_line(desk, subject: Subject):
    return list(desk.store.journal.entries(subject))[-1]


def test_numbers_run_on_over_all_forms_and_never_come_again(desk):
    desk.do(reserve_sheets, "call", 2)
    desk.do(reserve_sheets, "log", 1)
    desk.do(set_sheet_aside, 3, "打印卡纸")
    desk.do(reserve_sheets, "call", 1)
    assert out(desk) == ["B0001", "B0002", "B0004"]
    assert len(sheet_book(desk).printed) == 4


def test_every_form_prints_with_its_number_on_each_page(desk, tmp_path):
    for form in forms():
        desk.do(reserve_sheets, form.id, 2)
    files = print_sheets(tmp_path, sheet_book(desk).printed, "青禾县值班室")
    assert len(files) == len(forms())
    for file, form in zip(files, forms(), strict=True):
        first, second = (squeezed(page) for page in pages(file.read_bytes()))
        assert squeezed(form.title) in first
        assert all(squeezed(name) in first for name in (*form.fields, *form.lines))
        numbers = [sheet.label for sheet in sheet_book(desk).printed if sheet.form == form.id]
        assert numbers[0] in first
        assert numbers[1] in second


def test_a_sheet_is_typed_in_once_as_back_entered_at_the_time_it_tells_of(desk, clock):
    made = Subject("incident", incident(desk))
    desk.do(reserve_sheets, "log", 1)
    clock.pass_minutes(90)
    happened = Instant(desk.now() - 80 * MINUTE)
    desk.do(enter_sheet, 1, "断电期间东河镇报告路断", happened, made)
    entry = last_line(desk, made)
    assert entry.happened_at == happened
    assert entry.back_entered
    assert entry.payload.text == "［B0001 值班日志］断电期间东河镇报告路断"
    assert out(desk) == []
    assert refused(desk, enter_sheet, 1, "再来一次", happened, made) == "sheet.back_already"


@pytest.mark.parametrize(
    ("use_case", "args", "key"),
    [
        (reserve_sheets, ("none", 1), "sheet.unknown_form"),
        (reserve_sheets, ("log", 0), "sheet.bad_count"),
        (reserve_sheets, ("log", MOST_AT_ONCE + 1), "sheet.bad_count"),
        (set_sheet_aside, (1, " "), "sheet.needs_reason"),
        (set_sheet_aside, (9, "x"), "sheet.never_printed"),
        (enter_sheet, (1, " ", Instant(0)), "log.empty"),
        (enter_sheet, (9, "x", Instant(0)), "sheet.never_printed"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(desk, use_case, args, key):
    desk.do(reserve_sheets, "log", 1)
    assert refused(desk, use_case, *args) == key


def test_sheets_still_out_stand_in_the_handover(desk):
    desk.do(reserve_sheets, "log", 3)
    desk.do(enter_sheet, 2, "照常", desk.now(), STATION)
    told = [words for section, words in handover_sheet(desk).lines if section == "papers"]
    assert any("B0001" in words and "B0003" in words and "(2)" in words for words in told)


def test_a_time_in_the_future_takes_nothing_in(desk):
    desk.do(reserve_sheets, "log", 1)
    with pytest.raises(OperatorError, match=r"time\.in_future"):
        desk.do(enter_sheet, 1, "x", Instant(desk.now() + MINUTE))
    assert out(desk) == ["B0001"]
