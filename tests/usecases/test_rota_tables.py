"""The rota from a file: a dry run that writes nothing, swaps that stay, out and back again."""

from __future__ import annotations

from datetime import date

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION
from commandpost.domain.rota import RotaRow, SwapIntent
from commandpost.domain.rota_table import RotaTable
from commandpost.domain.times import civil
from commandpost.usecases.rendering import page_count
from commandpost.usecases.rota import set_shift_hours, swap_shift, write_rota_row
from commandpost.usecases.rota_tables import (
    import_rota,
    preview_rota,
    read_rota,
    rota_to_print,
    save_rota,
)
from commandpost.usecases.views.rota import rota_month


def put(desk, *rows):
    for row in rows:
        desk.do(write_rota_row, row)


def later(desk, ahead: int) -> str:
    today = civil(desk.now(), desk.profile().offset).date()
    return date.fromordinal(today.toordinal() + ahead).isoformat()


def test_an_approved_swap_stays_and_is_told(desk):
    day = later(desk, 3)
    put(desk, RotaRow(day, "night", "带班李", "何平"))
    desk.do(swap_shift, day, "night", SwapIntent("officer", "吴九九", "", "带班李", "病"))
    table = RotaTable((RotaRow(day, "night", "带班孙", "何平", "周八八"),))
    (change,) = desk.ask(preview_rota, table).changes
    assert (change.kind, change.kept) == ("changed", ("officer",))
    desk.do(import_rota, table, "表.xlsx")
    row = desk.store.rota.row(day, "night")
    assert (row.leader, row.officer, row.second) == ("带班孙", "吴九九", "周八八")
    assert len(row.swaps) == 1


def test_a_dry_run_writes_nothing_and_says_what_is_new_and_what_is_as_it_was(desk):
    one, two = later(desk, 1), later(desk, 2)
    put(desk, RotaRow(one, "day", "带班李", "何平", driver="周八八"))
    table = RotaTable((RotaRow(one, "day", "带班李", "何平"), RotaRow(two, "whole", "带班孙")))
    found = desk.ask(preview_rota, table)
    assert [c.kind for c in found.changes] == ["same", "new", "new"]
    assert desk.store.rota.row(two, "day") is None
    desk.do(import_rota, table, "表.xlsx")
    assert desk.store.rota.row(one, "day").driver == "周八八", "a missing column takes nobody away"
    assert desk.store.rota.row(two, "night").leader == "带班孙"
    told = [
        e.payload.text for e in desk.store.journal.entries(STATION) if hasattr(e.payload, "text")
    ]
    assert any("表.xlsx" in words for words in told)


def test_a_shift_that_was_served_is_not_rewritten(desk):
    before, today = later(desk, -1), later(desk, 0)
    put(desk, RotaRow(before, "night", "带班李", "何平"), RotaRow(today, "day", "带班李", "何平"))
    table = RotaTable((RotaRow(before, "night", "带班孙"), RotaRow(before, "day", "带班孙")))
    found = desk.ask(preview_rota, table)
    assert [(c.after.shift, c.kind) for c in found.changes] == [("day", "new"), ("night", "past")]
    desk.do(import_rota, table, "表.xlsx")
    assert desk.store.rota.row(before, "night").leader == "带班李"


def test_day_and_night_do_not_fit_a_station_of_whole_days(desk):
    desk.do(set_shift_hours, ("09:00",))
    with pytest.raises(OperatorError, match="table_has_shifts"):
        desk.ask(preview_rota, RotaTable((RotaRow(later(desk, 1), "day", "带班李"),)))


def test_the_month_goes_out_as_a_workbook_and_comes_back_as_it_was(desk, tmp_path):
    month = desk.ask(rota_month)
    first = date(month.year, month.month, 1)
    days = [row.row.day for row in month.rows if row.row.shift == "day"]
    for at, day in enumerate(days):
        put(desk, RotaRow(day, "day", "带班李", "何平", "周八八", note="会商" if at == 3 else ""))
        put(desk, RotaRow(day, "night", "带班孙", "吴九九"))
    desk.do(swap_shift, days[-1], "night", SwapIntent("officer", "何平", "", "带班孙", "病"))
    sheet = desk.ask(rota_to_print, first.year, first.month)
    save_rota(sheet, tmp_path / "表.xlsx")
    table = read_rota(tmp_path / "表.xlsx", month.today)
    assert table.refused == ()
    found = desk.ask(preview_rota, table)
    assert len(found.changes) == 2 * len(days)
    assert found.taken == ()
    save_rota(sheet, tmp_path / "表.pdf")
    assert 2 <= page_count((tmp_path / "表.pdf").read_bytes()) <= 3
