"""The call-out's list on paper, read back; and the code that carries words to a phone."""

from __future__ import annotations

import re

import pytest

from commandpost.domain.call_sheet import CallSheet, CallSheetRow
from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.record_matter import CallSheetMatter
from commandpost.usecases.rendering import qr_matrix, render
from tests.reports import read_back
from tests.reports.build import at, first
from tests.reports.read_qr import words_of

ROWS = tuple(
    CallSheetRow(
        n, f"甲云镇第{n}村", "灾害信息员", (f"A 赵一一 1380000{n:04}", "B 钱二二 13800000002")
    )
    for n in range(1, 61)
)


def call_sheet_pdf(drill=False, **told) -> bytes:
    head = first()
    frame = PaperFrame(
        "callout_sheet", "", head.letterhead, head.signatories, at(20, 22, 10), drill=drill
    )
    return render(CallSheetMatter(frame, CallSheet(**told))).pdf


def test_every_row_is_there_with_its_number_and_whom_to_dial_and_heads_on_every_page():
    told = {"title": "山洪叫应", "message": "今晚有暴雨", "opened": "6月20日22时10分", "rows": ROWS}
    pdf = call_sheet_pdf(**told)
    assert pdf == call_sheet_pdf(**told)
    pages = [read_back.squeezed(each) for each in read_back.pages(pdf)]
    assert len(pages) > 2
    assert all("被叫应人及电话" in each and "□接通" in each for each in pages)
    whole = "".join(pages)
    assert "山洪叫应" in whole
    assert "今晚有暴雨" in whole
    for row in ROWS:
        assert row.place in whole
        assert row.holders[0].replace(" ", "") in whole
    assert all(bottom < 290 for n in range(len(pages)) for *_, bottom in read_back.boxes(pdf, n))


def test_the_blank_one_has_numbered_rows_and_names_nobody():
    text = read_back.text(call_sheet_pdf(blank_rows=20))
    assert "空白" in text
    assert text.count("□复述") == 20
    assert not re.search(r"1380000", text)


def test_a_drills_list_says_so_on_every_page():
    pdf = call_sheet_pdf(title="t", message="m", rows=ROWS[:30], drill=True)
    assert all("演练" in each for each in read_back.pages(pdf))


@pytest.mark.parametrize(
    "words",
    [
        "x",
        "请立即转移",
        "【青禾县】6月20日22时10分发布：" + "山洪马上就到，往高处走。" * 15,
        "㐀𠮷 ✓",
    ],
)
def test_a_code_read_back_says_the_same_words(words):
    matrix = qr_matrix(words)
    assert len(matrix) == len(matrix[0])
    assert words_of(matrix) == words


def test_words_too_long_for_a_phone_are_refused():
    with pytest.raises(OperatorError, match="too_long"):
        qr_matrix("请" * 500)
