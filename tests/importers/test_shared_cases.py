"""Real documents nobody here wrote: every level a careful reader found, and none besides."""

from __future__ import annotations

import pytest

from commandpost.importers.read import read_plan
from tests.importers.cases import SHARED, catalogue, expected_levels

READABLE = (".txt", ".md", ".docx", ".html")
EXPECTED = expected_levels() if SHARED.is_dir() else {}
FILES = sorted(name for name in EXPECTED if name.endswith(READABLE))

pytestmark = pytest.mark.skipif(not FILES, reason="../shared/cases is not here")


@pytest.mark.parametrize("name", FILES)
def test_a_real_plan_has_exactly_the_levels_it_has(name: str) -> None:
    drafts = read_plan(SHARED / "plans" / name, catalogue()).drafts
    levels = [level for draft in drafts for level in draft.plan.levels]
    found = {d.level.rank: (len(d.conditions), len(d.measures)) for d in levels}
    print(f"{name}: expected {EXPECTED[name]}, found {found}")
    assert found == EXPECTED[name]
    assert len(levels) == len(found)
