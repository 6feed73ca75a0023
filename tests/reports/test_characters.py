"""Every character that a face has is printed, and found again by who searches or copies."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata

import pytest

from commandpost.reports import render
from commandpost.reports.fonts import Role, glyphs
from tests.reports import read_back
from tests.reports.build import first

HAN = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x323AF))
"""Where GB 18030-2022 has its Han; compatibility forms and radicals are no part of names."""


def _han(*ranges):
    table = glyphs(Role.FANG)
    codes = (chr(code) for low, high in ranges for code in range(low, high + 1))
    assigned = (char for char in codes if unicodedata.category(char) == "Lo")
    return [char for char in assigned if table[char].shown == char]


@pytest.mark.parametrize("ranges", [HAN[:1], HAN[1:2], HAN[2:]], ids=["A", "first plane", "beyond"])
def test_every_han_that_can_be_printed_can_be_searched_and_copied(ranges):
    known = _han(*ranges)
    said = read_back.flowing(render(first(trend="".join(known))).pdf)
    assert "".join(known) in said.replace("\ufffe", "")


def test_the_faces_have_the_names_of_the_first_plane_and_two_thousand_beyond():
    assert len(_han(HAN[0])) >= 6_500
    assert len(_han(HAN[1])) >= 20_900
    assert len(_han(HAN[2])) >= 2_300


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_another_reader_copies_the_same_rare_names(tmp_path):
    names = "吴喆堃䶮𠮷㛃𣘺𫖯𪚥"
    file = tmp_path / "paper.pdf"
    file.write_bytes(render(first(trend=names)).pdf)
    told = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True
    )
    assert names in read_back.squeezed(told.stdout.decode())
