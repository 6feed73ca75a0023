"""Goods find their code in GB/T 38565-2020 by the standard's name, or are offered the nearest."""

from __future__ import annotations

import pytest

from commandpost.host.materials import code_of, name_of, suggestions


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("棉帐篷", "1120200"),
        ("救生衣", "1110301"),
        ("折叠床（190厘米）", "1130501"),
        ("12平方米棉帐篷", "1120200"),
        ("未见之物", ""),
    ],
)
def test_a_name_of_the_standard_has_its_code(name: str, code: str) -> None:
    assert code_of(name) == code
    assert not code or name_of(code) in name


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("6人冲锋舟艇", "冲锋舟"),
        ("单帐蓬", "单帐篷"),
        ("潜水电泵", "潜水泵"),
    ],
)
def test_another_name_is_offered_the_nearest_class_below_certainty(name: str, offered: str) -> None:
    found = suggestions(name)
    assert offered in [s.name for s in found[:3]]
    assert all(0.6 <= s.confidence < 1 for s in found)


def test_the_standards_own_name_is_certain_and_nonsense_is_offered_nothing() -> None:
    assert suggestions("棉帐篷")[0].confidence == 1
    assert suggestions("") == ()
    assert suggestions("xyzxyz") == ()


def test_every_code_has_seven_digits_and_a_class_above_it() -> None:
    from commandpost.host.materials import _names

    codes = _names()
    assert len(codes) == 916
    assert all(len(code) == 7 and code.isdigit() for code in codes)
    assert all(code[:1] + "000000" in codes for code in codes)
