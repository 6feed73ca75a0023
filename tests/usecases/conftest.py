"""A set-up station with a clock of its own, closed whatever happens."""

from __future__ import annotations

import pytest

from tests.desk_fixtures import FixedClock, bare_desk, station_desk


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def desk(tmp_path, clock):
    made = station_desk(tmp_path / "station", clock)
    yield made
    made.close()


@pytest.fixture
def bare(tmp_path, clock):
    made = bare_desk(tmp_path / "bare", clock)
    yield made
    made.close()
