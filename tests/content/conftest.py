"""The bundled content, loaded once for the tests that read it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from commandpost.host import library

PLANS = (*library.bundled_plan_paths(), *library.bundled_plan_paths(township=True))
TABLES = Path(__file__).resolve().parents[3] / "shared" / "tables"


@pytest.fixture(scope="session")
def catalogue():
    return library.load_metrics()


@pytest.fixture(scope="session")
def rules():
    return library.load_grading()


@pytest.fixture(scope="session")
def profile():
    return library.load_profile("national")


loaded = cache(library.load_plan_file)


@pytest.fixture(params=PLANS, ids=lambda path: path.stem)
def plan(request):
    return loaded(request.param)


@pytest.fixture(scope="session")
def tables():
    """The folder of the reference tables, which only the founders' own tree has beside it."""
    if not TABLES.is_dir():
        pytest.skip("no reference tables beside this tree")
    return TABLES
