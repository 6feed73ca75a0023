"""A bare station file per test, closed whatever happens."""

from __future__ import annotations

import pytest

from tests.store.file_fixtures import Station


@pytest.fixture
def station(tmp_path):
    made = Station(tmp_path / "station")
    yield made
    made.close()
