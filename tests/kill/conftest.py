"""How many kills a run makes: few by default, ``--kills 200`` for the figure of the programme."""

from __future__ import annotations

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=int(os.environ.get("KILLS", "24")))


@pytest.fixture(scope="session")
def kills(request: pytest.FixtureRequest) -> int:
    return request.config.getoption("kills", default=24)
