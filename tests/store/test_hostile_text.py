"""Text from anywhere: cleaned at the one door, or refused in words; never a crash, never a hole."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.entries.log import LogWritten
from commandpost.domain.entries.response import Approval
from commandpost.domain.errors import OperatorError
from commandpost.domain.times import Instant
from commandpost.domain.words import LONGEST, clean, cleaned
from tests.store.file_fixtures import INCIDENT


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("水位47.5米", "水位47.5米"),
        ("a\x00b\x07c\x1bd\x7fe\x9ff", "abcdef"),
        ("一行\n\t二行", "一行\n\t二行"),
        ("一\r\n二\r三", "一\n二\n三"),
        ("e\u0301", "\u00e9"),
        ("<b>&amp;{x}%s", "<b>&amp;{x}%s"),
        ("\u202e倒写\u200b", "\u202e倒写\u200b"),
        ("𠮷野家🚒", "𠮷野家🚒"),
        ("", ""),
    ],
)
def test_text_is_kept_in_one_form(typed, kept):
    assert clean(typed) == kept


@pytest.mark.parametrize("bad", ["\ud800", "甲\udfff", "\ufffe", "x\uffff"])
def test_what_no_writer_takes_is_refused(bad):
    with pytest.raises(OperatorError) as refused:
        clean(bad)
    assert refused.value.key == "text.unwritable"
    assert refused.value.params["code"] == f"U+{ord(bad[-1]):04X}"
    assert refused.value.params["place"] == len(bad)


def test_too_much_is_refused():
    assert clean("长" * LONGEST)
    with pytest.raises(OperatorError, match=r"text\.too_long"):
        clean("长" * (LONGEST + 1))


@given(st.text(max_size=30))
def test_clean_text_stays_as_it_is_and_can_be_written(text):
    try:
        once = clean(text)
    except OperatorError:
        return
    assert clean(once) == once
    assert once.encode().decode() == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in once)


def test_payloads_are_cleaned_through_and_through():
    approval = Approval("王\x00", "县长", Instant(5))
    assert cleaned((approval, "甲\r", 5, None, ("乙",))) == (
        Approval("王", "县长", Instant(5)), "甲\n", 5, None, ("乙",),
    )  # fmt: skip
    sound = (Approval("王", "县长", Instant(5)), ("a", "b"))
    assert cleaned(sound) is sound
    assert cleaned(LogWritten) is LogWritten


def test_a_hostile_line_is_cleaned_before_it_is_hashed(station):
    entry = station.log("水\x00进村\r\n第二行")[0]
    assert entry.payload.text == "水进村\n第二行"
    assert station.file.journal.entry(entry.id).payload.text == "水进村\n第二行"
    assert station.verify().intact


@pytest.mark.parametrize("bad", ["\ud83d", "水\uffff"])
def test_a_line_that_cannot_be_written_is_refused_and_leaves_no_trace(station, bad):
    with pytest.raises(OperatorError, match=r"text\.unwritable"):
        station.log(bad)
    assert station.log("之后")[0].seq == 1


def test_a_hostile_operator_name_is_treated_the_same(station):
    from commandpost.domain.entries import Draft
    from commandpost.domain.ids import Id

    def write(operator):
        with station.file.action():
            return station.file.append(
                INCIDENT,
                Draft(station.now, LogWritten("x")),
                entry_id=Id(operator.strip("\ud800") or "none"),
                recorded_at=station.now,
                operator=operator,
                post="值\x00班员",
            )

    assert write("周\x01值班").operator == "周值班"
    assert write("周").post == "值班员"
    with pytest.raises(OperatorError):
        write("\ud800")


@pytest.mark.parametrize(
    "text",
    [
        "'; drop table journal; --",
        '"',
        "\\",
        "\t\t",
        "%s{0}",
        "a\tb\nc",
        "\u202e",
        "　",
        "🚒" * 300,
    ],
)
def test_awkward_but_sound_text_comes_back_and_is_found_again_in_the_sidecar(station, text):
    entry = station.log(text)[0]
    assert entry.payload.text == text
    (line,) = station.file.blackbox.lines(0)
    from commandpost.store.journal import decode

    assert decode(line.body) == entry
