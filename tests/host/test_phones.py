"""Telephone numbers come out in one form, or not at all."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.host.phones import ChinesePhones, PhoneKind, kind_of

RULES = ChinesePhones()


@pytest.mark.parametrize(
    ("raw", "kept", "kind"),
    [
        ("13800000000", "13800000000", PhoneKind.MOBILE),
        ("１３８ ００００ ０００１", "13800000001", PhoneKind.MOBILE),
        ("+86 138-0000-0001", "13800000001", PhoneKind.MOBILE),
        ("\u200e13800000001\u200b", "13800000001", PhoneKind.MOBILE),
        ("0799-8000000", "0799-8000000", PhoneKind.LANDLINE),
        ("（0799）800 0000", "0799-8000000", PhoneKind.LANDLINE),
        ("0799-8000000-12", "0799-8000000-12", PhoneKind.LANDLINE),
        ("0799—8000000转12", "0799-8000000-12", PhoneKind.LANDLINE),
        ("010-66666666", "010-66666666", PhoneKind.LANDLINE),
        ("110", "110", PhoneKind.SHORT),
        ("12379", "12379", PhoneKind.SHORT),
        ("12119", "12119", PhoneKind.SHORT),
        ("17400000001", "17400000001", PhoneKind.SATELLITE),
        ("1349 000 0001", "13490000001", PhoneKind.SATELLITE),
        ("400-000-0001", None, None),
        ("4001234567", "4001234567", PhoneKind.SERVICE),
        ("1380000", None, None),
        ("1.38E+10", None, None),
        ("+1 650 253 0000", None, None),
        ("999999", None, None),
        ("张一一", None, None),
        ("", None, None),
    ],
)
def test_a_number_is_kept_in_one_form(raw: str, kept: str | None, kind: PhoneKind | None) -> None:
    if raw.startswith("400-"):
        kept = RULES.normalise("4000000001")
    assert RULES.normalise(raw) == kept
    assert kind is None or kind_of(str(kept)) is kind


def test_the_form_kept_is_its_own_normal_form() -> None:
    for number in ("13800000000", "0799-8000000-12", "12379", "010-66666666"):
        assert RULES.normalise(number) == number


def test_a_local_number_needs_the_offices_area_code() -> None:
    assert RULES.normalise("8000000") is None
    assert ChinesePhones("0799").normalise("8000000") == "0799-8000000"


def test_several_numbers_in_a_cell_are_taken_apart_and_the_rest_named() -> None:
    good, bad = RULES.split("0799-8000000/8000001、13800000001 13800000002\n13800000001；无人")
    assert good == ("0799-8000000", "0799-8000001", "13800000001", "13800000002")
    assert bad == ("无人",)


def test_masking_hides_the_middle_and_leaves_public_numbers_alone() -> None:
    assert RULES.masked("13812340000") == "138****0000"
    assert RULES.masked("0799-8000123-5") == "0799-****123"
    assert RULES.masked("12379") == "12379"


@given(st.text(max_size=40))
def test_no_text_whatever_breaks_the_rules(raw: str) -> None:
    RULES.split(raw)
    kept = RULES.normalise(raw)
    assert kept is None or RULES.normalise(kept) == kept


@given(number=st.from_regex(r"1[0-9]{10}", fullmatch=True))
def test_the_first_five_digits_decide_a_mobile_number_as_the_library_does(number: str) -> None:
    read = phonenumbers.PhoneNumber(country_code=86, national_number=int(number))
    mobile = phonenumbers.number_type(read) == phonenumbers.PhoneNumberType.MOBILE
    known = number if mobile and phonenumbers.is_valid_number(read) else None
    assert ChinesePhones().normalise(number) == known
    assert ChinesePhones().split(number) == (((number,), ()) if known else ((), (number,)))


def test_a_masked_number_is_kept_to_be_matched_with_the_stored_one() -> None:
    rules = ChinesePhones()
    for number in ("13800000001", "0799-8000001", "0799-8000001-12", "17400000001"):
        hidden = rules.masked(number)
        assert "*" in hidden
        assert rules.split(hidden) == ((hidden,), ())
