"""Fonts and icons: every face can be embedded, no common character lacks, licences lie there."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from commandpost.host.paths import resources_dir

FONTS = resources_dir() / "fonts"
FACES = sorted(FONTS.glob("*.ttf"))
PARTIAL = {"NotoSerifSC-Digits", "HanaMinB-Names"}
WHOLE = [file for file in FACES if file.stem not in PARTIAL]
ICONS = sorted((resources_dir() / "icons").glob("*.svg"))


def _han_of_gb2312() -> str:
    rows = range(0xB0, 0xF8)
    pairs = (bytes((row, cell)) for row in rows for cell in range(0xA1, 0xFF))
    return "".join(pair.decode("gb2312", errors="ignore") for pair in pairs)


@pytest.mark.parametrize("file", WHOLE, ids=lambda file: file.stem)
def test_a_face_can_be_embedded_and_has_every_common_character(file: Path):
    known = TTFont(file.stem, str(file)).face.charToGlyph
    wanted = _han_of_gb2312() + "，。；：“”《》（）〔〕、—…ⅠⅣⅫ①⑩℃▲●◆→09AZaz"
    assert not [character for character in wanted if ord(character) not in known]


def test_rare_characters_of_names_have_a_face_to_fall_back_to():
    known = TTFont("fallback", str(FONTS / "NotoSansSC-Regular.ttf")).face.charToGlyph
    assert not [character for character in "喆堃玥珺翀垚曌䶮㎡" if ord(character) not in known]


def test_names_beyond_the_first_plane_and_page_numbers_have_small_faces_of_their_own():
    rare = TTFont("rare", str(FONTS / "HanaMinB-Names.ttf")).face.charToGlyph
    assert not [character for character in "𠮷𠮟𡈽𣘺𨋢𥔲𦰡𪚥" if ord(character) not in rare]
    assert len(rare) > 2000
    digits = TTFont("digits", str(FONTS / "NotoSerifSC-Digits.ttf")).face.charToGlyph
    assert not [character for character in "0123456789— " if ord(character) not in digits]


def test_the_faces_are_seven_and_fit_on_a_small_stick():
    assert len(FACES) == 7
    assert sum(file.stat().st_size for file in FACES) < 35e6


def test_every_face_is_named_with_its_licence():
    told = (FONTS / "README.md").read_text(encoding="utf-8")
    assert not [file.name for file in FACES if f"`{file.name}`" not in told]
    assert len(list(FONTS.glob("LICENSE-*.txt"))) == 4


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_an_icon_takes_its_colour_from_the_theme(file: Path):
    root = ET.parse(file).getroot()
    assert root.get("stroke") == "currentColor"
    assert root.get("viewBox") == "0 0 24 24"


def test_the_icons_carry_their_licence():
    assert len(ICONS) >= 40
    assert "MIT License" in (resources_dir() / "icons" / "LICENSE").read_text(encoding="utf-8")
