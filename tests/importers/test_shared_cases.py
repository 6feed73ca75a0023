"""Real documents nobody here wrote: every level a careful reader found, and none besides.

What was found beside what is true is printed at the end of the run, one line per document.
"""

from __future__ import annotations

import json
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from commandpost.importers.read import read_plan
from tests.importers.cases import SHARED, catalogue, expected_levels

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.plan import Plan

SECONDS = 3.0
EXPECTED = expected_levels() if SHARED.is_dir() else {}
FILES = sorted(EXPECTED)

pytestmark = pytest.mark.skipif(not FILES, reason="../shared/cases is not here")


def _read(name: str) -> tuple[list[Plan], str, float]:
    start = perf_counter()
    reading = read_plan(SHARED / "plans" / name, catalogue())
    return [d.plan for d in reading.drafts], reading.message, perf_counter() - start


def test_real_plans_have_exactly_the_levels_they_have(
    record_property: Callable[[str, object], None],
) -> None:
    rows, wrong = [], []
    for name in FILES:
        plans, message, seconds = _read(name)
        levels = [level for plan in plans for level in plan.levels]
        found = {d.level.rank: (len(d.conditions), len(d.measures)) for d in levels}
        true = EXPECTED[name]
        equal = sum(found.get(rank) == counts for rank, counts in true.items())
        invented = len(levels) - len(set(found) & set(true))
        rows.append(
            f"{equal:>3}/{len(true):<3}{invented:>9}{seconds:>9.2f} s  {name}  {message}".rstrip()
        )
        if found != true or len(levels) != len(found) or seconds >= SECONDS:
            wrong.append(f"{name}: expected {true}, found {found}, {seconds:.2f} s")
    head = "equal/true  invented     time    document: levels with the true counts of both lists"
    record_property("table", "\n".join((head, *rows)))
    assert not wrong


@pytest.mark.parametrize("name", [n for n in FILES if not EXPECTED[n]])
def test_what_is_no_plan_or_has_no_levels_says_so(name: str) -> None:
    _, message, _ = _read(name)
    assert message


def test_every_document_given_has_a_truth_it_is_held_against() -> None:
    known = set(EXPECTED) | {"GOV_27-甘肃省防汛抗洪应急预案.txt"}
    assert {path.name for path in (SHARED / "plans").iterdir()} == known


def _truths() -> list[dict[str, object]]:
    files = sorted((SHARED / "truth").glob("GOV*.json")) if FILES else []
    return [json.loads(file.read_text("utf-8")) for file in files]


@pytest.mark.parametrize("truth", _truths(), ids=lambda t: str(t["file"]))
def test_particulars_are_those_a_reader_found(truth: dict[str, object]) -> None:
    (plan,), _, _ = _read(str(truth["file"]))
    assert plan.title == truth["title"]
    assert plan.doc_no == truth.get("doc_no", plan.doc_no)
    if plan.dated:
        assert plan.dated == str(truth["issue_date"])[:10]
    if plan.issuer:
        assert plan.issuer == str(truth["issuer"]).replace("、国务院", "国务院")
    if "warning_levels" in truth:
        assert len(plan.warnings) == 4
    told = truth.get("contacts", [])
    phones = {row[-1] for row in plan.contacts if len(row) == 3} - {"电话"}
    assert phones == {c["phone"] for c in told}  # type: ignore[union-attr,attr-defined]


def test_a_plan_that_tells_each_level_in_one_sentence_keeps_its_warnings_apart() -> None:
    (plan,), _, _ = _read("GOV_27-甘肃省防汛抗洪应急预案.txt")
    assert sorted(d.level.rank for d in plan.levels) == [1, 2, 3, 4]
    assert all(d.conditions for d in plan.levels)
    assert [w[0] for w in plan.warnings] == list("ⅠⅡⅢⅣ")
