"""Households of a call-out: read from a table, called by two holders, erased and still proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.roster_draft import RosterDraft
from commandpost.usecases.callouts import Opening, close_callout, open_callout
from commandpost.usecases.households import add_households, read_households
from commandpost.usecases.names_erased import erase_names, names_kept
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.safety import verify_station
from commandpost.usecases.views.callout_sheet import callout_sheet
from tests.callout_roster import ROSTER

if TYPE_CHECKING:
    from pathlib import Path

C = Id("c1")
SECRETS = ("张一一", "李二二", "王三三", "13800000771", "13800000779")


def table(path: Path) -> Path:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in (
        ("山洪灾害危险区转移对象名单", None, None, None, None, None, None, None),
        ("乡镇", "村", "危险区名称", "户主姓名", "人数", "联系电话", "转移责任人", "联系电话"),
        ("甲云镇", "甲东村", "柳湾滑坡点", "张一一", 4, 13800000771, "王三三", 13800000779),
        ("甲云镇", "甲东村", "柳湾滑坡点", "李二二", 2, "", "王三三", 13800000779),
        ("甲云镇", "甲东村", "柳湾滑坡点", "", 2, 13800000002, "王三三", 13800000779),
        ("甲云镇", "甲东村", "柳湾滑坡点", "赵四四", 2, "", "", ""),
        ("甲云镇", "甲东村", "柳湾滑坡点", "钱五五", 2, "12", "", ""),
        ("合计", "", "", "", 12, "", "", ""),
    ):
        sheet.append(row)
    sheet.merge_cells("A1:H1")
    made.save(path)
    return path


@pytest.fixture
def listed(desk, tmp_path):
    desk.do(import_roster, RosterDraft(ROSTER))
    desk.do(open_callout, C, Opening("山洪叫应", "mountain_torrent", ("甲云镇",), "请立即转移"))
    desk.do(add_households, C, read_households(table(tmp_path / "名单.xlsx")))
    return desk


def households(desk):
    return [row for row in callout_sheet(desk, C).rows if row.duty == "转移对象"]


def test_rows_that_cannot_be_called_are_refused_with_their_place(tmp_path):
    told = read_households(table(tmp_path / "名单.xlsx"))
    assert [(r.name, r.phone, r.keeper, r.people) for r in told.rows] == [
        ("张一一", "13800000771", "王三三", 4),
        ("李二二", "", "王三三", 2),
    ]
    assert [(r.row, r.reason) for r in told.refused] == [
        (5, "household.nobody"),
        (6, "household.no_phone"),
        (7, "roster.bad_phone"),
    ]
    assert told.zones == ("柳湾滑坡点",)


def test_a_household_is_called_first_then_who_answers_for_it(listed):
    first, second = households(listed)
    assert first.place == "甲云镇甲东村柳湾滑坡点第1户 4人"
    assert first.township == "甲云镇"
    assert [(h.name, h.duty, h.phones) for h in first.holders] == [
        ("张一一", "户主", ("13800000771",)),
        ("王三三", "转移责任人", ("13800000779",)),
    ]
    assert second.number == first.number + 1


def test_no_name_or_number_of_a_household_is_in_the_chain_or_the_second_file(listed, tmp_path):
    for file in (tmp_path / "station").rglob("*.jsonl*"):
        words = file.read_text(encoding="utf-8")
        assert not [secret for secret in SECRETS if secret in words]
    for entry in listed.store.journal.entries(Subject("callout", C)):
        assert not [secret for secret in SECRETS if secret in repr(entry.payload)]


def test_what_was_erased_is_in_no_byte_of_the_station_file(listed, tmp_path):
    file = tmp_path / "station" / "station.db"
    listed.do(close_callout, C, "已全部转移")
    listed.do(erase_names, "周值班", "转移结束")
    listed.close()
    assert file.stat().st_size > 10_000
    held = b"".join(part.read_bytes() for part in file.parent.glob("station.db*"))
    assert not [secret for secret in SECRETS if secret.encode() in held]


def test_names_are_erased_only_after_the_end_and_the_journal_still_verifies(listed):
    with pytest.raises(OperatorError, match="none_kept"):
        listed.do(erase_names, "周值班", "转移结束")
    assert listed.ask(names_kept).names == 0
    listed.do(close_callout, C, "已全部转移")
    assert (listed.ask(names_kept).names, listed.ask(names_kept).callouts) == (4, ("山洪叫应",))
    with pytest.raises(OperatorError, match="need_reason"):
        listed.do(erase_names, "周值班", " ")
    listed.do(erase_names, "周值班", "转移结束")
    assert listed.ask(names_kept).names == 0
    for row in households(listed):
        assert [(h.name, h.phones) for h in row.holders] == [("", ()), ("", ())]
        assert row.place.startswith("甲云镇甲东村")
    assert verify_station(listed).intact
