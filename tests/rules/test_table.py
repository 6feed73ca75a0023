"""Every rule of the trade has tests that would break, and they are there."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from commandpost.domain.reporting import Stage
from commandpost.host.library import load_profile, profile_ids
from tests.rules.table import CHECKLIST, LAW, PRACTICE

TESTS = Path(__file__).parents[1]
TABLES = {"law": LAW, "practice": PRACTICE, "checklist": CHECKLIST}


@cache
def known() -> frozenset[str]:
    """The name of every test there is."""
    names = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                names.add(node.name)
    return frozenset(names)


@pytest.mark.parametrize("table", list(TABLES))
def test_every_rule_names_tests_that_exist(table):
    missing = {
        rule: [name for name in names if name not in known()]
        for rule, (_, names) in TABLES[table].items()
    }
    assert not {rule: names for rule, names in missing.items() if names}
    assert all(names for _, names in TABLES[table].values())


def test_the_laws_rules_are_all_there():
    assert set(LAW) == {str(number) for number in range(1, 19)}


def test_all_twenty_requirements_of_a_checklist_have_their_tests():
    assert set(CHECKLIST) == set(range(1, 21))


@pytest.mark.parametrize("profile", profile_ids())
def test_no_first_report_may_take_longer_than_two_hours(profile):
    """One level up; to the province two levels' hours may run one after the other."""
    late = [
        rule.id
        for rule in load_profile(profile).rules
        if rule.stage is Stage.FIRST and rule.minutes is not None and rule.minutes > 120
        and not rule.recipient.startswith("省")
    ]  # fmt: skip
    assert not late
