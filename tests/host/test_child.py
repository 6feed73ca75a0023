"""Work in a child process: what it returns, what it refuses, and that its death harms nobody."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.host import child

if TYPE_CHECKING:
    from collections.abc import Iterator


def double(value: int) -> int:
    child.report(1, 2)
    return value * 2


def refuse(value: str) -> str:
    raise OperatorError("import.empty", file=value)


def crash(value: int) -> int:
    os._exit(value)


def stumble(value: int) -> float:
    return 1 / (value - value)


def sleep(value: float) -> None:
    time.sleep(value)


def hoard(value: int) -> int:
    return len(bytearray(value))


def count(value: int) -> Iterator[int]:
    yield from range(value)


def test_the_value_comes_back_and_progress_is_heard() -> None:
    heard: list[tuple[int, int]] = []
    watch = child.Watch(progress=lambda done, total: heard.append((done, total)))
    assert child.run(double, 21, watch=watch) == 42
    assert heard == [(1, 2)]


def test_an_expected_failure_crosses_over_intact() -> None:
    with pytest.raises(OperatorError) as caught:
        child.run(refuse, "甲.txt")
    assert (caught.value.key, caught.value.params) == ("import.empty", {"file": "甲.txt"})


@pytest.mark.parametrize("work", [crash, stumble])
def test_a_crash_becomes_one_sentence(work: object) -> None:
    with pytest.raises(OperatorError, match=r"import\.child_failed"):
        child.run(work, 3)  # type: ignore[arg-type]


def test_work_that_takes_too_long_is_broken_off() -> None:
    began = time.monotonic()
    with pytest.raises(OperatorError, match=r"import\.child_failed"):
        child.run(sleep, 60.0, child.Limits(seconds=0.5))
    assert time.monotonic() - began < 5


def test_work_is_cancelled_within_a_moment() -> None:
    asked: list[float] = []

    def enough() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 4

    with pytest.raises(OperatorError, match=r"import\.cancelled"):
        child.run(sleep, 60.0, watch=child.Watch(cancelled=enough))
    assert time.monotonic() - asked[-1] < 2


@pytest.mark.skipif(sys.platform == "win32", reason="no memory limit there")
def test_memory_has_a_limit() -> None:
    with pytest.raises(OperatorError) as caught:
        child.run(hoard, 4 << 30)
    assert caught.value.params["reason"] == "memory"


def test_a_long_result_comes_in_chunks_of_two_thousand() -> None:
    sizes = [len(chunk) for chunk in child.rows(count, 4_500)]
    assert sizes == [2_000, 2_000, 500]


def test_a_reader_may_stop_listening_early() -> None:
    first = next(iter(child.rows(count, 10_000_000)))
    assert first[:3] == (0, 1, 2)
