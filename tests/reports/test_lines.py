"""No stop begins a line, no opener ends one, numbers stay whole (标点避头尾)."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from commandpost.reports.lines import DIGITS, NOT_FIRST, NOT_LAST, broken

HAN = "今夜大雨滑坡转移群众"
MIXED = st.text(st.sampled_from(HAN + "，。；：？！（）《》“”…—0123456789年月日kmA "), max_size=120)


def _lines(text, width=20.0):
    spans = broken(text, [1.0] * len(text), width - 2, width, 0.5)
    return [text[start:end] for start, end in spans]


@settings(max_examples=300)
@given(MIXED, st.integers(8, 30))
def test_nothing_is_lost_but_blanks_at_a_break(text, width):
    assert "".join(_lines(text, width)).replace(" ", "") == text.replace(" ", "")


def _reasonable(text):
    """Marks only singly or doubled between words, as people write."""
    run = 0
    for char in text:
        run = run + 1 if char not in HAN else 0
        if run > 5:
            return False
    return True


@settings(max_examples=400)
@given(MIXED.filter(_reasonable))
@example("今夜大雨滑坡转移群众今夜大雨滑坡转移群众”。今夜")
@example("今夜大雨滑坡转移群众今夜大雨滑坡（《今夜")
@example("今夜大雨滑坡转移群众今夜大雨滑坡——今夜……")
@example("今夜大雨滑坡转移群众今夜大雨2026年11月")
def test_lines_begin_and_end_well(text):
    lines = _lines(text)
    for before, after in pairwise(lines):
        assert after[0] not in NOT_FIRST
        assert before.rstrip()[-1] not in NOT_LAST
        assert not (before[-1] in DIGITS and after[0] in DIGITS)


def test_a_single_stop_hangs_out_by_its_blank_half():
    text = HAN[:10] + HAN[:8] + "，" + HAN
    assert _lines(text, 20.6)[0].endswith("，")


def test_what_cannot_be_broken_is_broken_anywhere():
    assert [len(line) for line in _lines("。" * 100)] == [18, 20, 20, 20, 20, 2]
    assert max(map(len, _lines("x" * 1000))) <= 20
    assert _lines("") == []
