"""Files are read in a process of their own, and what comes back is the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from commandpost.domain.errors import OperatorError
from commandpost.host import child
from commandpost.importers.read import read_plan, read_roster
from tests.demo_plan import PLAN
from tests.demo_workbook import WORKBOOK
from tests.importers.cases import catalogue

if TYPE_CHECKING:
    from pathlib import Path


def test_the_demo_files_read_in_a_child_are_the_same() -> None:
    reading = child.run(partial(read_plan, catalogue=catalogue()), PLAN)
    assert reading == read_plan(PLAN, catalogue())
    assert child.run(read_roster, WORKBOOK) == read_roster(WORKBOOK)


def test_a_refusal_comes_out_of_the_child_with_its_words(tmp_path: Path) -> None:
    path = tmp_path / "旧预案.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    with pytest.raises(OperatorError) as caught:
        child.run(read_plan, path)
    assert (caught.value.key, caught.value.params) == ("import.legacy_word", {"file": "旧预案.doc"})


def test_a_long_workbook_tells_how_far_it_is(tmp_path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("人员")
    sheet.append(("姓名", "单位", "电话"))
    for number in range(3_000):
        sheet.append((f"张{number}", "局", f"1380000{number:04d}"))
    book.save(tmp_path / "a.xlsx")
    heard: list[tuple[int, int]] = []
    watch = child.Watch(progress=lambda done, total: heard.append((done, total)))
    draft = child.run(read_roster, tmp_path / "a.xlsx", watch=watch)
    assert len(draft.roster.people) == 3_000
    assert heard == [(1_000, 3_001), (2_000, 3_001), (3_000, 3_001)]


def test_a_cell_far_out_in_a_hostile_workbook_harms_nobody(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].cell(1, 1, "x")
    book.worksheets[0].cell(1_048_576, 16_384, "x")
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(OperatorError, match=r"import\."):
        child.run(read_roster, tmp_path / "a.xlsx")
