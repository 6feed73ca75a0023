"""A hostile file is refused in one Chinese sentence or read exactly; nothing is left behind.

By default every class shows three of its variants; ``COMMANDPOST_HOSTILE=all`` runs all 480.
"""

from __future__ import annotations

import os
import re
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.levels import ResponseLevel
from commandpost.host import child
from commandpost.host.text import messages
from commandpost.importers.read import read_plan, read_roster
from tests.importers.cases import catalogue
from tests.importers.hostile import CLASSES, VARIANTS, Hostile, enormous_lines, one_wrong_row

if TYPE_CHECKING:
    from pathlib import Path

    from commandpost.domain.plan_draft import Reading
    from commandpost.domain.roster_draft import RosterDraft

EVERY = os.environ.get("COMMANDPOST_HOSTILE") == "all"
SECONDS = 10.0
SHOWN = range(VARIANTS) if EVERY else (0, 7, 13, 19)
FILES = [(make, n) for make in CLASSES for n in SHOWN]
LEVELS = {ResponseLevel.III: (1, 2), ResponseLevel.IV: (2, 1)}


def sentence(error: OperatorError) -> str:
    return messages("zh_CN")[error.key].format(**error.params)


def test_there_are_classes_and_variants_enough() -> None:
    assert len(CLASSES) * VARIANTS >= 480


@pytest.mark.parametrize(("make", "n"), FILES, ids=[f"{make.__name__}-{n}" for make, n in FILES])
def test_a_hostile_file_is_refused_or_read_exactly(make, n: int, tmp_path: Path) -> None:
    hostile = make(n)
    path = hostile.write(tmp_path)
    before = path.stat()
    start = perf_counter()
    try:
        told = read_roster(path) if hostile.roster else read_plan(path, catalogue())
    except OperatorError as error:
        words = sentence(error)
        assert hostile.want != "exact", words
        assert path.name in words
        assert re.search("[\u4e00-\u9fff]{4}", words)
    else:
        judge(told, hostile)
    assert perf_counter() - start < SECONDS
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)


def judge(told: Reading | RosterDraft, hostile: Hostile) -> None:
    if hostile.roster:
        _judge_roster(told, hostile)  # type: ignore[arg-type]
    elif hostile.want == "refuse":
        assert told.message, "neither refused nor said to be no plan"  # type: ignore[union-attr]
        assert not any(d.plan.levels for d in told.drafts)  # type: ignore[union-attr]
    elif hostile.want != "plan":
        (draft,) = told.drafts  # type: ignore[union-attr]
        found = {d.level: (len(d.conditions), len(d.measures)) for d in draft.plan.levels}
        assert found == LEVELS or (hostile.want == "either" and not draft.complete)


def _judge_roster(told: RosterDraft, hostile: Hostile) -> None:
    assert hostile.want != "refuse"
    if hostile.want == "rows":
        assert len(told.refused) <= 1
        taken = len(told.roster.people) + len(told.roster.supplies)
        assert taken + len(told.refused) in (2, 4)
        return
    assert len(told.roster.people) + (hostile.want == "either") * len(told.refused) == hostile.rows
    if hostile.wrong_row:
        (row,) = told.refused
        assert (row.sheet, row.row) == ("a", hostile.wrong_row)
        assert messages("zh_CN")[row.reason].format(**dict(row.params))


def test_the_worst_of_them_in_a_process_of_its_own(tmp_path: Path) -> None:
    for n in range(14, VARIANTS):
        path = enormous_lines(n).write(tmp_path)
        try:
            key = "" if child.run(read_plan, path).message else "nothing said"
        except OperatorError as error:
            key = error.key
        assert key in ("", "import.line_too_long", "import.too_many_headings")
    assert len(child.run(read_roster, one_wrong_row(0).write(tmp_path)).refused) == 1
