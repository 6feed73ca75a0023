"""How many kills a run makes: few by default, ``--kills 200`` for the figure of the programme."""

from __future__ import annotations

import os

import pytest

DEFAULT = int(os.environ.get("KILLS", "24"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Known when this folder is named on the command line; ``KILLS`` works always."""
    parser.addoption("--kills", type=int, default=DEFAULT)


@pytest.fixture(scope="session")
def kills(request: pytest.FixtureRequest) -> int:
    return request.config.getoption("kills", default=DEFAULT)
