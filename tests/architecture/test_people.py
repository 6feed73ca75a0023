"""No real person's name or number stands anywhere in the project; planted ones are found."""

from __future__ import annotations

import io
import re

import docx
import openpyxl
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.architecture import people

# Put together here, so that this file does not hold what it looks for.
MOBILE = "139" + "12345678"
LANDLINE = "0731" + "-" + "84512345"
CARD = "430102" + "19790312" + "4518"
NAME = "王" + "建国"
SHARED = people.ROOT.parent / "shared" / "cases" / "plans"
LONGEST = 22


def in_word(words):
    made, held = docx.Document(), io.BytesIO()
    paragraph = made.add_paragraph()
    for part in (words[:6], words[6:]):  # Word cuts a number in two where one corrected it
        paragraph.add_run(part)
    made.save(held)
    return held.getvalue()


def in_workbook(words):
    book, held = openpyxl.Workbook(), io.BytesIO()
    book.active.append([words])
    book.save(held)
    return held.getvalue()


def printed(words):
    held = io.BytesIO()
    page = Canvas(held)
    page.drawString(90, 700, words)
    page.save()
    return held.getvalue()


def test_nobody_real_can_be_called_from_the_project():
    found = {}
    for path in people.tracked():
        said = people.text_of(path)
        numbers, names = set(people.numbers(said)), set(people.names(said))
        if numbers or names:
            found[path.relative_to(people.ROOT).as_posix()] = (numbers, names)
    assert found == {}


def test_the_shipped_documents_are_read_and_hold_only_invented_numbers():
    held = {path.suffix for path in people.tracked()}
    assert {".py", ".yaml", ".ts", ".md", ".xlsx", ".docx"} <= held
    roster = people.ROOT / "resources" / "demo" / "county-roster.xlsx"
    said = people.text_of(roster)
    assert len(re.findall(r"1380000\d{4}", said)) > 100


@pytest.mark.parametrize("made", [str.encode, in_word, in_workbook, printed])
@pytest.mark.parametrize("number", [MOBILE, LANDLINE, CARD])
def test_a_real_number_is_found_in_every_kind_of_file(made, number):
    (found,) = people.numbers(people.words_in(made(number)))
    assert found == number.replace("-", "")


@pytest.mark.parametrize(
    "said",
    [
        f"{MOBILE[:3]} {MOBILE[3:7]} {MOBILE[7:]}",
        f"+86-{MOBILE}",
        "".join(chr(ord(digit) + 0xFEE0) for digit in MOBILE),  # full-width digits
        f"（{LANDLINE[:4]}）{LANDLINE[5:]}",
        f"值班电话：{LANDLINE[5:]}",
    ],
)
def test_a_number_is_found_however_it_is_written(said):
    assert list(people.numbers(people.words_in(said.encode())))


@pytest.mark.parametrize(
    "said",
    [
        f"{NAME} 13800000001",
        f"{NAME}（13800000001）",
        f"{NAME}，电话：0799-8000001",
        f'Person("p1", "{NAME}", "县水利局")',
        f'leader="{NAME}"',
    ],
)
def test_a_real_looking_name_beside_a_number_is_found(said):
    assert list(people.names(said)) == [NAME]


@pytest.mark.parametrize(
    "said",
    [
        "张一一 13800000001",
        "119、110、120、12119、12379",
        "〔2025〕12号",
        "20260101",
        "值班员 13800000001",
    ],
)
def test_invented_people_and_public_numbers_are_left_alone(said):
    assert not list(people.numbers(said))
    assert not list(people.names(said))


def test_the_library_is_in_its_own_words():
    """No run of characters of the real plans that were read stands in ours."""
    if not SHARED.is_dir():
        pytest.skip("no real plans beside this tree")
    theirs = set()
    for path in SHARED.iterdir():
        if path.suffix in (".txt", ".md", ".html"):
            theirs |= runs(path.read_text("utf-8", "replace"))
    ours = [p for p in people.tracked() if "plans_db" in p.parts and p.suffix == ".yaml"]
    assert len(ours) > 30
    copied = {p.name: runs(p.read_text("utf-8")) & theirs for p in ours}
    assert {name: found for name, found in copied.items() if found} == {}


def runs(text):
    han = re.sub("[^\u4e00-\u9fff]", "", text)
    return {han[at : at + LONGEST] for at in range(len(han) - LONGEST + 1)}
