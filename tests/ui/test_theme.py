"""Every theme can be read: contrasts, completeness, no colour outside the theme files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from commandpost.host.paths import resources_dir
from commandpost.host.settings import Settings, is_night
from commandpost.ui.look import Look, next_scale
from commandpost.ui.theme import NAMES, QUIET_RATIO, TEXT_RATIO, Theme, contrast, load_theme

ROOT = Path(__file__).resolve().parents[2]
GROUNDS = ("ground", "surface", "raised")
WORDS = ("quiet", "soon", "later", "done", "overdue", "accent", "drill")
LEVELS = tuple(f"level_{rank}" for rank in (1, 2, 3, 4))
SERIES = tuple(f"series_{number}" for number in (1, 2, 3, 4))


@pytest.fixture(params=NAMES)
def theme(request) -> Theme:
    return load_theme(resources_dir() / "themes", request.param)


def test_text_has_seven_to_one_on_every_ground_and_on_a_selection(theme: Theme):
    for ground in (*GROUNDS, "selected"):
        assert contrast(theme.colour("text"), theme.colour(ground)) >= TEXT_RATIO, ground


@pytest.mark.parametrize("token", [*WORDS, *LEVELS, *SERIES])
def test_quiet_words_levels_and_series_have_four_and_a_half(theme: Theme, token: str):
    for ground in GROUNDS:
        ratio = contrast(theme.colour(token), theme.colour(ground))
        assert ratio >= QUIET_RATIO, f"{token} on {ground}: {ratio:.2f}"


def test_words_on_filled_marks_can_be_read(theme: Theme):
    for words, fill in (
        *(("on_level", level) for level in LEVELS),
        ("on_overdue", "overdue"),
        ("on_accent", "accent"),
        ("on_drill", "drill"),
        ("quiet", "selected"),
    ):
        ratio = contrast(theme.colour(words), theme.colour(fill))
        assert ratio >= QUIET_RATIO, f"{words} on {fill}: {ratio:.2f}"


def test_the_focus_ring_stands_out_from_every_ground(theme: Theme):
    for ground in GROUNDS:
        assert contrast(theme.colour("accent"), theme.colour(ground)) >= 3


def test_all_themes_have_the_same_tokens():
    tokens = [set(load_theme(resources_dir() / "themes", name).colours) for name in NAMES]
    assert tokens[0] == tokens[1] == tokens[2]


def test_no_colour_is_written_outside_the_theme_files():
    literal = re.compile(r'["\'](#[0-9a-fA-F]{3,8})["\']|QColor\(\s*\d|rgba?\(')
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for room in ("ui", "app")
        for path in sorted((ROOT / "commandpost" / room).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if literal.search(line)
    ]
    sheet = (resources_dir() / "themes" / "window.qss").read_text("utf-8")
    assert found == []
    assert not re.search(r":[^;{]*#[0-9a-fA-F]{3}", sheet)


@pytest.mark.parametrize(
    ("clock_time", "night"),
    [
        ("17:59", False),
        ("18:00", True),
        ("23:59", True),
        ("00:00", True),
        ("05:59", True),
        ("06:00", False),
        ("12:00", False),
    ],
)
def test_night_runs_over_midnight(clock_time: str, night: bool):
    assert is_night(Settings(), clock_time) is night


def test_it_is_night_after_dusk_by_itself_and_a_chosen_theme_stays(look: Look):
    look.follow(Settings(), "18:00")
    assert look.theme.name == "night"
    look.follow(Settings(), "06:00")
    assert look.theme.name == "day"
    look.follow(Settings(theme="contrast"), "18:00")
    assert look.theme.name == "contrast"


def test_the_font_scale_reaches_type_and_targets(look: Look, qapp):
    look.apply("night", 200)
    assert look.font().pixelSize() == 28
    assert look.px(44) == 88
    assert "font-size: 28px" in qapp.styleSheet()
    assert (next_scale(200, 1), next_scale(100, -1), next_scale(100, 1)) == (200, 100, 110)


def test_the_font_has_the_characters_of_levels_and_rare_names(look: Look):
    from PySide6.QtGui import QRawFont

    font = QRawFont.fromFont(look.font())
    assert font.familyName() == "Noto Sans SC"
    assert all(font.supportsCharacter(ord(sign)) for sign in "ⅠⅡⅢⅣ①②③℃喆堃翀垚")


def test_icons_take_the_colour_of_the_theme(look: Look):
    icon = look.icon("settings", "accent", 20)
    picture = icon.pixmap(20, 20).toImage()
    wanted = look.theme.colour("accent").rgb()
    assert any(picture.pixel(x, y) == wanted for x in range(20) for y in range(20))
