"""The page is that of GB/T 9704-2012, measured in the PDF to a millimetre."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from commandpost.reports import render
from commandpost.reports.preview import page_count, page_picture
from tests.reports import read_back
from tests.reports.build import first, follow_up


@pytest.fixture(scope="module")
def pdf():
    return render(first()).pdf


def _ink(char_boxes, low=36, high=264):
    return [box for box in char_boxes if low < box[2] < high]


def test_a4(pdf):
    picture = page_picture(pdf, 0, 72)
    assert (picture.width, picture.height) == pytest.approx((595.3, 841.9), abs=1)
    assert len(picture.rgba) == picture.width * picture.height * 4
    assert picture.rgba[:4] == b"\xff\xff\xff\xff"


def test_urgency_stands_at_the_top_left_of_the_text_area(pdf):
    char, left, top, _, bottom = read_back.boxes(pdf)[0]
    assert char == "特"
    assert left == pytest.approx(28, abs=1)
    assert (top + bottom) / 2 == pytest.approx(37 + 16 / 2 / read_back.MM, abs=1)


def test_text_keeps_within_the_text_area(pdf):
    for page in range(page_count(pdf)):
        inside = _ink(read_back.boxes(pdf, page))
        assert min(box[1] for box in inside) >= 27
        # A stop at the end may hang out by its blank half.
        assert max(box[3] for box in inside if box[0] not in "，。、；：）”") <= 28 + 156 + 1
        assert min(box[2] for box in inside) == pytest.approx(37, abs=1)


def test_twenty_two_lines_of_twenty_eight_characters():
    pdf = render(first(trend="汉" * 28 * 80)).pdf
    rows: dict[int, list[float]] = {}
    for char, left, top, right, _ in read_back.boxes(pdf, 4):
        if char == "汉":
            rows.setdefault(round(top), []).append(left)
            assert right <= 184.2
    assert len(rows) == 22
    assert {len(row) for row in rows.values()} == {28}
    tops = sorted(rows)
    assert tops[-1] - tops[0] == pytest.approx(225 - 16 / read_back.MM, abs=1)


def test_the_red_rule_is_as_wide_as_the_text_area(pdf):
    red = [r for r in read_back.rectangles(pdf) if r[4].startswith("0.84 ") and r[2] > 100]
    (x, top, width, _, _) = red[0]
    assert len(red) == 1
    assert (x, width) == (pytest.approx(28, abs=1), pytest.approx(156, abs=1))
    assert top < 37 + 100


def test_page_numbers_stand_on_the_outer_side(pdf):
    for page in range(page_count(pdf)):
        below = [box for box in read_back.boxes(pdf, page) if box[2] > 263]
        assert "".join(box[0] for box in below) == f"—{page + 1}—"
        left, right = min(b[1] for b in below), max(b[3] for b in below)
        if page % 2:
            assert left == pytest.approx(28 + 14 / read_back.MM, abs=1)
        else:
            assert right == pytest.approx(184 - 14 / read_back.MM, abs=1)


def test_the_imprint_ends_the_last_page(pdf):
    last = page_count(pdf) - 1
    rules = [r for r in read_back.rectangles(pdf, last) if r[2] > 150]
    assert max(r[1] + r[3] for r in rules) == pytest.approx(37 + 225, abs=1)
    assert all("拟稿" not in page for page in read_back.pages(pdf)[:-1])


def test_the_closing_is_never_alone_on_a_page():
    for lines in range(0, 44, 3):
        pages = read_back.pages(render(first(trend="汉" * 28 * lines, deadlines=())).pdf)
        assert "后续情况将及时续报" in pages[-1]


def test_fonts_are_embedded_subsets(pdf):
    found = read_back.fonts(pdf)
    assert len(found) >= 4
    assert all(found.values())
    assert all("+" in name for name in found)
    assert len(pdf) < 400_000


def test_a_picture_of_every_page():
    pdf = render(follow_up()).pdf
    pictures = [page_picture(pdf, page, 40) for page in range(page_count(pdf))]
    assert all(len(set(picture.rgba[::4])) > 2 for picture in pictures)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_another_reader_finds_the_same_text(pdf, tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf)
    said = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "关于石桥镇青石村山体滑坡的初报" in said
    assert "李喆喆" in read_back.squeezed(said)
