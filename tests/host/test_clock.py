"""Two clocks: the wall's, and one that nobody can set and no sleep can stop."""

from __future__ import annotations

import time

import pytest

from commandpost.host import clock


def test_the_steady_clock_is_the_one_that_counts_sleep_where_there_is_one(monkeypatch):
    if not hasattr(time, "CLOCK_BOOTTIME"):
        pytest.skip("this system has no such clock")
    read = []
    monkeypatch.setattr(time, "clock_gettime", lambda which: read.append(which) or 7.5)
    assert clock.since_boot() == 7.5
    assert read == [time.CLOCK_BOOTTIME]


def test_where_there_is_none_the_plain_one_serves(monkeypatch):
    monkeypatch.setattr(clock, "_SLEEPS", None)
    first = clock.since_boot()
    assert first <= clock.since_boot() <= time.monotonic()
