"""Numbers in digits, in Chinese characters and in both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.host import numerals


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("三百二十", 320),
        ("十", 10),
        ("两", 2),
        ("二十三万", 230_000),
        ("10万", 100_000),
        ("１．５亿", 150_000_000),
        ("3千万", 30_000_000),
        ("1,200", 1200),
        ("三十余", 30),
        ("0.3万", 3000),
        ("数十", None),
        ("甲", None),
        ("", None),
        ("1.2.3", None),
        ("万", None),
    ],
)
def test_a_number_has_one_value_however_it_is_written(told: str, value: float | None) -> None:
    assert numerals.number(told) == value


@given(st.integers(0, 10**9))
def test_writing_a_number_in_chinese_and_reading_it_gives_it_back(value: int) -> None:
    assert numerals.number(numerals.chinese(value)) == value


def test_a_fraction_is_no_whole_number() -> None:
    assert numerals.whole("1.5") is None
    assert numerals.whole("一百") == 100
