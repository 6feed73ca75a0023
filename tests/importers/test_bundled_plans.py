"""Our own plans, written out as a plain text and read again, are the same ladder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commandpost.domain.plan import Act, LevelDefinition, Plan
from commandpost.domain.triggers import Logic
from commandpost.host.paths import plans_db_dir
from commandpost.importers.read import read_plan
from tests.importers.cases import catalogue

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((plans_db_dir() / "plans").glob("*.yaml"))


def written(plan: Plan) -> str:
    """The plan as a township would get it: a title and numbered sections."""
    sections = (f"{s.no} {s.title}\n{s.text}" for s in plan.sections)
    return "\n".join((plan.title, plan.issuer, *sections))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_bundled_plan_read_from_its_text_has_the_same_ladder(file: Path, tmp_path: Path) -> None:
    plan = read_plan(file).drafts[0].plan
    path = tmp_path / "plan.txt"
    path.write_text(written(plan), "utf-8")
    (draft,) = read_plan(path, catalogue()).drafts
    told = draft.plan
    assert told.title == plan.title
    assert {(d.hazard, d.level) for d in told.levels} == {(d.hazard, d.level) for d in plan.levels}
    for own in plan.levels:
        read = told.definition(own.hazard, own.level)
        assert read is not None
        assert len(read.conditions) == len(own.conditions)
        assert len(read.measures) == len(own.measures)
        assert read.inherits is own.inherits
        approving = {a.role for a in read.authority if a.action is Act.APPROVE}
        assert {a.role for a in own.authority if a.action is Act.APPROVE} <= approving
        no_figure_is_read_wrongly(own, read)


def no_figure_is_read_wrongly(own: LevelDefinition, read: LevelDefinition) -> None:
    """What was taken as a number is what the plan says; the rest is left to a person."""
    for ours, theirs in zip(own.conditions, read.conditions, strict=True):
        known = {(t.metric, t.min) for t in ours.tests}
        assert {(t.metric, t.min) for t in theirs.tests} <= known, theirs.text
        if theirs.logic is not Logic.MANUAL:
            assert {(t.metric, t.min) for t in theirs.tests} == known, theirs.text
            assert len(theirs.tests) == 1 or theirs.logic is ours.logic, theirs.text
