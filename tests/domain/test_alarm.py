"""The alarm as a rule: a minute before, then until acted on; silence holds for its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.alarm import (
    BEFORE,
    SILENCE,
    Call,
    Silence,
    calls,
    due_now,
    due_soon,
    silence,
)
from commandpost.domain.ids import Id, Subject
from commandpost.domain.owed import Weight
from commandpost.domain.times import HOUR, MINUTE, Instant

NOW = Instant(1_795_000_000_000)


def call(item: str, left: int) -> Call:
    return Call(Subject("incident", Id("x")), item, item, "", Instant(NOW + left))


CALLS = st.lists(
    st.builds(call, st.text(min_size=1, max_size=3), st.integers(-HOUR, HOUR)),
    max_size=8,
    unique_by=lambda made: made.key,
)


@given(CALLS)
def test_an_item_is_warned_of_for_one_minute_and_calls_from_its_moment_on(waiting):
    late, soon = due_now(waiting, NOW), due_soon(waiting, NOW)
    assert {c.key for c in late} == {c.key for c in waiting if c.calls_at <= NOW}
    assert not {c.key for c in late} & {c.key for c in soon}
    assert all(NOW < c.calls_at <= NOW + MINUTE for c in soon)


@given(CALLS, st.integers(0, 10 * MINUTE))
def test_silence_ends_after_five_minutes_and_what_falls_due_meanwhile_calls(waiting, later):
    kept = silence(waiting, NOW)
    then = Instant(NOW + later)
    for each in due_now(waiting, then):
        quiet = each.calls_at <= NOW + BEFORE and later < SILENCE
        assert kept.holds(each, then) is quiet


def test_nothing_is_silenced_before_somebody_asks():
    assert not Silence().holds(call("a", -1), NOW)


def test_paperwork_never_sounds_and_everything_else_does():
    assert [weight for weight in Weight if not calls(weight)] == [Weight.PAPERWORK]
