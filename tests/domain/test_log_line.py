"""The grammar of the log line: what parts, what is due, and that no word is ever lost."""

from __future__ import annotations

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.log_line import Part, read_line
from commandpost.domain.times import DAY, MINUTE, Instant

NOW = Instant(1_795_000_000_000)


def parts(text):
    return read_line(text, NOW).parts


def test_the_line_of_the_drawing_is_two_entries_of_one_time_and_one_is_due():
    line = read_line("0312 东镇 转移320／西镇 断路！20", NOW)
    assert line.parts == (Part("东镇 转移320"), Part("西镇 断路", 20))
    assert line.at is not None
    assert 0 < NOW - line.at < DAY


@pytest.mark.parametrize(
    "text",
    ["东镇/西镇 断路", "11/22 通知", "流量 320 m³/s", "24h/7d", "东镇 /西镇", "km/h ", "a/ b"],
)
def test_a_slash_inside_words_numbers_dates_and_units_parts_nothing(text):
    assert parts(text) == (Part(text.strip()),)


@pytest.mark.parametrize("text", ["东镇／西镇", "东镇 / 西镇", "东镇 ／ 西镇", "／东镇／／西镇／"])
def test_a_wide_slash_or_one_between_blanks_parts(text):
    assert parts(text) == (Part("东镇"), Part("西镇"))


@pytest.mark.parametrize("text", ["断路！20", "断路!20", "断路 ！２０", "断路！ 20 "])
def test_the_mark_at_the_end_is_due_in_minutes_in_either_width(text):
    assert parts(text) == (Part("断路", 20),)


@pytest.mark.parametrize(
    "text", ["断路！", "断路！0", "断路！0330", "！20", "断路！20分", "20！好"]
)
def test_what_is_no_due_mark_stays_words(text):
    assert parts(text) == (Part(text),)


def test_nothing_but_slashes_are_words():
    assert parts("／／") == (Part("／／"),)
    assert parts("  ") == ()


def test_a_time_ago_holds_for_all():
    line = read_line("-15，甲／乙", NOW)
    assert line.at == NOW - 15 * MINUTE
    assert [part.text for part in line.parts] == ["甲", "乙"]


@given(st.text(alphabet="东镇路0123456789/／!！ 　,，:-m³\n", max_size=40))
def test_no_character_of_the_words_is_lost(text):
    line = read_line(text, NOW)
    told = "／".join(p.text + (f"!{p.due_minutes}" if p.due_minutes else "") for p in line.parts)
    if line.at is None:
        assert bare(told) == bare(text)
    else:
        assert bare(text).endswith(bare(told))
    assert all(part.text.strip() for part in line.parts)


@given(st.text(max_size=60))
def test_any_text_is_read_and_an_entry_always_has_words(text):
    line = read_line(text, NOW)
    assert all(part.text for part in line.parts)
    assert bool(line.parts) == bool(text.strip(" \t\r\n　,，").strip())


@given(st.lists(st.text(alphabet="东镇路桥abc", min_size=1, max_size=8), min_size=1, max_size=5))
def test_entries_come_back_as_they_were_joined(words):
    assert [part.text for part in parts("／".join(words))] == words
    assert [part.text for part in parts(" / ".join(words))] == words


def bare(text):
    """The characters that count: no blanks, no parting marks, one width, numbers as numbers."""
    plain = normalize("NFKC", "".join(text.split()))
    return re.sub(r"!0+(?=\d)", "!", plain).replace("/", "").replace(",", "")
