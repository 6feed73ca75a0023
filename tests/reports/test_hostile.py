"""Whatever is typed into any field: no exception, the text literal, nothing active in the PDF."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from commandpost.reports import draft_text, render
from commandpost.reports.characters import visible
from commandpost.reports.fonts import Role
from commandpost.reports.para import Set, Style, para
from tests.reports import read_back
from tests.reports.build import final_report, first, follow_up, verified_figures
from tests.reports.build_more import leader_message, phone_script, public_notice

HOSTILE = {
    "markup": '<img src="file:///etc/passwd"/><b>甲</i>&amp;&#0;<font name="x">',
    "link": '<a href="javascript:app.alert(1)">x</a> http://example.invalid/ {what} %s {{',
    "controls": "甲\x00\x07\x1b[31m\x7f\x85乙",
    "bidi": "甲\u202e\u2066乙\u2069\u200b\u200f丙\ufeff",
    "arabic": "甲 مرحبا بالعالم 乙",
    "surrogate": "甲\ud800\udfff乙",
    "emoji": "甲🔥👨\u200d👩\u200d👧❤\ufe0f乙",
    "rare": "𠮷野 䶮 喆 堃 㓥 龘 ㎡ Ⅻ",
    "combining": "Z̸̡̛a̷l̵g̶o̸ 甲",
    "pdf": "(甲) Tj ET \\) /JavaScript (x) >> endobj",
    "lines": "甲\r\n\r\n乙\n丙\t丁\u2028戊",
    "private": "\ue000甲\uffff\U0010ffff",
    "marks": "！？。，" * 60 + "（《“" * 60,
    "word": "A" * 700,
    "blank": " \u3000\t\n ",
}


def _poisoned(value, poison):
    """The same value with every text in it replaced, keys of choice excepted."""
    if isinstance(value, str):
        return poison
    if isinstance(value, tuple):
        return tuple(_poisoned(part, poison) for part in value)
    if is_dataclass(value):
        changed = {
            field.name: _poisoned(getattr(value, field.name), poison)
            for field in fields(value)
            if field.name != "paper"
        }
        return replace(value, **changed)
    return value


def _expected(poison, lost):
    """What a reader must find: visible marks, and 〓 for what no font has."""
    shown = "".join("〓" if char in lost else char for char in visible(poison))
    return read_back.squeezed(shown)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize(
    "build",
    [
        first, follow_up, final_report, verified_figures, phone_script, leader_message,
        public_notice,
    ],
)  # fmt: skip
def test_any_text_in_every_field(name, build):
    situation = _poisoned(build(drill=True), HOSTILE[name])
    rendered = render(situation)
    assert not read_back.active(rendered.pdf)
    warned = "".join(rendered.warnings)
    lost = {char for char in HOSTILE[name] if f"U+{ord(char):04X}" in warned}
    wanted = _expected(HOSTILE[name], lost)
    assert wanted in _body(rendered.pdf), (wanted, lost)
    draft_text(situation).encode()


def _body(pdf):
    """The text as a reader gets it; PDFium turns hyphens at line ends into U+FFFE or drops them."""
    return read_back.flowing(pdf).replace("\ufffe", "-")


def test_rare_names_are_printed_from_another_font_or_marked():
    situation = first(signatories=replace(first().signatories, drafter="吴喆堃䶮𠮷"))
    rendered = render(situation)
    assert "吴喆堃䶮𠮷" in read_back.text(rendered.pdf)
    assert any("喆、堃、䶮、𠮷" in warning for warning in rendered.warnings)


def test_a_character_that_no_font_has_is_a_visible_mark_and_a_warning():
    rendered = render(first(signatories=replace(first().signatories, drafter="吴𪛖𣿉🔥")))
    assert "吴〓〓〓" in read_back.text(rendered.pdf)
    for code in ("U+2A6D6", "U+23FC9", "U+1F525"):
        assert any(code in warning for warning in rendered.warnings)


def test_twenty_thousand_characters_in_one_paragraph():
    long = "滑坡，（转移）群众2026年。" * 1250
    rendered = render(first(trend=long))
    assert read_back.squeezed(long)[:5000] in read_back.flowing(rendered.pdf)


def test_twenty_thousand_characters_in_a_cell_and_a_head():
    figures = first().figures
    row = replace(figures.rows[0], place="镇" * 20_000)
    column = replace(figures.columns[0], name="人" * 20_000)
    huge = replace(figures, rows=(row, *figures.rows[1:]), columns=(column, *figures.columns[1:]))
    assert read_back.flowing(render(first(figures=huge)).pdf).count("镇") > 20_000


def test_a_letterhead_of_any_length():
    for length in (1, 12, 30, 3000):
        head = replace(first().letterhead, title="专" * length)
        assert "专" * length in read_back.flowing(render(first(letterhead=head)).pdf)


@settings(max_examples=400, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200), st.sampled_from(Role))
def test_no_character_is_lost_on_the_way_to_a_line(text, role):
    lost: set[str] = set()
    lines = para(text, Style(role, 12, 15, Set.JUSTIFIED), 150, lost)
    set_in_type = "".join(run for line in lines for _, run in line.runs)
    assert read_back.squeezed(set_in_type) == _expected(text, lost)
    assert all(line.x >= 0 for line in lines)


def test_a_bidi_control_is_seen():
    assert visible("a\u202eb") == "a〈U+202E〉b"
    assert visible("\ud800") == "〈U+D800〉"
    assert visible("平常的话，〔2026〕3号 abc") == "平常的话，〔2026〕3号 abc"


def test_the_search_for_active_content_finds_a_link():
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(9, 9, "x")
    canvas.linkURL("http://example.invalid/", (0, 0, 9, 9))
    canvas.save()
    assert {"/URI", "/Annots"} <= read_back.active(out.getvalue())
