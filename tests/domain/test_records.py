"""Records behave as the standard frozen slotted dataclass does, only their making is cheaper."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import field, replace
from typing import get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """One of each sort of field."""

    name: str
    count: int = 0
    tags: tuple[str, ...] = ()
    found: list[int] = field(default_factory=list)
    aside: str = field(default="", compare=False, repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    """The same, made by the standard library."""

    name: str
    count: int = 0
    tags: tuple[str, ...] = ()
    found: list[int] = field(default_factory=list)
    aside: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class One:
    """A single field that may be anything."""

    value: object


@dataclass(frozen=True, slots=True)
class Nothing:
    """No field at all."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Refuses what it cannot be, and says itself how it is shown."""

    low: int
    high: int

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(self.low)

    def __repr__(self) -> str:
        return f"{self.low}–{self.high}"


_values = st.fixed_dictionaries(
    {"name": st.text(max_size=3)},
    optional={
        "count": st.integers(-2, 2),
        "tags": st.tuples(st.text(max_size=1)),
        "aside": st.text(max_size=2),
    },
)


@given(_values, _values)
def test_equality_hash_and_words_are_those_of_the_standard_one(one, other) -> None:
    ours, theirs = (Ours(**one), Ours(**other)), (Standard(**one), Standard(**other))
    assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
    assert repr(ours[0]) == repr(theirs[0]).replace("Standard", "Ours")
    assert dataclasses.asdict(ours[0]) == dataclasses.asdict(theirs[0])
    assert Ours.__match_args__ == Standard.__match_args__
    assert ours[0] != theirs[0]


@given(_values)
def test_it_can_be_replaced_copied_pickled_and_decoded(values) -> None:
    made = Ours(**values, found=[1])
    assert replace(made, count=9).count == 9
    assert pickle.loads(pickle.dumps(made)) == made == copy.deepcopy(made)
    assert msgspec.json.decode(msgspec.json.encode(made), type=Ours) == made


def test_nothing_can_be_changed_and_nothing_added() -> None:
    made = Ours("甲")
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.name = "乙"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del made.name
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.other = 1
    assert made.name == "甲"
    assert not hasattr(made, "__dict__")


def test_a_default_is_made_anew_for_each() -> None:
    assert Ours("甲").found is not Ours("甲").found


@pytest.mark.parametrize("value", [None, 0, (), ("甲",), 1.5])
def test_one_field_is_compared_whole(value) -> None:
    assert One(value) == One(value)
    assert hash(One(value)) == hash(One(value))
    assert One(value) != One("else")
    assert Nothing() == Nothing()
    assert repr(Nothing()) == "Nothing()"


def test_own_methods_stay_and_the_check_after_making_runs() -> None:
    assert repr(Settled(1, 2)) == "1–2"
    with pytest.raises(ValueError, match="3"):
        Settled(3, 2)
    with pytest.raises(TypeError):
        Settled(1)


def test_its_maker_tells_what_it_takes() -> None:
    assert get_type_hints(Ours.__init__)["tags"] == tuple[str, ...]
    assert Ours.__init__.__qualname__ == "Ours.__init__"


def test_a_field_that_only_the_standard_one_knows_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="standard dataclass"):

        @dataclass(frozen=True, slots=True)
        class Late:
            value: int = field(default=0, init=False)


def test_other_wishes_go_to_the_standard_one() -> None:
    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        value: int

    assert Ordered(1) < Ordered(2)
