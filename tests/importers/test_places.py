"""Every finding knows where in the source text it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commandpost.host.library import bundled_plan_paths
from commandpost.importers.layout import Layout, bare
from commandpost.importers.outline import Source
from commandpost.importers.read import read_plan
from tests.demo_plan import PLAN
from tests.importers.cases import SHARED, catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commandpost.domain.plan_draft import PlanDraft, Reading

REAL = sorted((SHARED / "plans").glob("*")) if SHARED.is_dir() else []


def items(draft: PlanDraft) -> Iterator[tuple[str, str]]:
    """Path and raw words of every condition and measure."""
    for number, level in enumerate(draft.plan.levels):
        for kind in ("conditions", "measures"):
            for at, item in enumerate(getattr(level, kind)):
                yield f"levels.{number}.{kind}.{at}", item.text


def words_at(reading: Reading, draft: PlanDraft, path: str) -> str:
    place = next(p for p in draft.places if p.path == path)
    return reading.text[place.start : place.end]


def check(reading: Reading) -> int:
    seen = 0
    for draft in reading.drafts:
        for path, told in items(draft):
            found = bare(words_at(reading, draft, path))
            assert all(bare(line) in found for line in told.split("\n")), path
            seen += 1
        paths = [p.path for p in draft.places]
        assert len(paths) == len(set(paths))
        for place in draft.places:
            assert 0 <= place.start <= place.end <= len(reading.text)
            assert place.about == "" or place.about in paths or place.about == "hazards"
        assert sum(p.startswith("doubts.") for p in paths) == len(draft.doubts)
    return seen


def test_everything_of_the_demo_plan_has_its_place() -> None:
    reading = read_plan(PLAN, catalogue())
    assert check(reading) > 30
    (draft,) = reading.drafts
    assert words_at(reading, draft, "title") == "示例镇防汛应急预案"
    assert words_at(reading, draft, "dated") == "2026年1月1日"
    assert words_at(reading, draft, "levels.0") == "4.5 一级响应"
    for number, group in enumerate(draft.plan.groups):
        assert group.name in words_at(reading, draft, f"groups.{number}")
    for number, deadline in enumerate(draft.plan.deadlines):
        assert words_at(reading, draft, f"deadlines.{number}") == deadline.text
    for number, level in enumerate(draft.plan.levels):
        for at, authority in enumerate(level.authority):
            assert authority.role in words_at(reading, draft, f"levels.{number}.authority.{at}")


def test_a_doubt_points_at_the_finding_it_is_about() -> None:
    (draft,) = read_plan(PLAN, catalogue()).drafts
    abouts = [p.about for p in draft.places if p.path.startswith("doubts.")]
    assert len(abouts) == 2
    texts = dict(items(draft))
    for about, doubt in zip(abouts, draft.doubts, strict=True):
        assert bare(doubt.text) in bare(texts[about])


@pytest.mark.parametrize("path", REAL or [None], ids=lambda p: p.name if p else "absent")
def test_every_condition_and_measure_of_real_plans_has_its_place(path: Path | None) -> None:
    if path is None:
        pytest.skip("no shared documents here")
    check(read_plan(path, catalogue()))


def test_the_same_words_twice_are_two_places(tmp_path: Path) -> None:
    lines = ["甲县防汛应急预案", "1 总则", "1.1 目的", "为防汛。", "2 应急响应"]
    for at, word in enumerate("四三", 1):
        lines += [f"2.{at} {word}级响应", f"2.{at}.1 启动条件", "出现下列情况之一："]
        lines += ["（1）发生较大险情；", "（2）发生较大险情。"]
        lines += [f"2.{at}.2 响应措施", "（1）加强值班。", "（2）加强巡查。"]
    lines += ["3 附则", "自印发之日起施行。"]
    path = tmp_path / "a.txt"
    path.write_text("\n".join(lines), "utf-8")
    reading = read_plan(path, catalogue())
    (draft,) = reading.drafts
    check(reading)
    starts = [p.start for p in draft.places if ".conditions." in p.path or ".measures." in p.path]
    assert len(starts) == len(set(starts)) == 8


def test_several_plans_in_one_file_are_found_each_in_its_own_part(tmp_path: Path) -> None:
    def plan(name: str) -> list[str]:
        return [
            *(f"{name}县防汛应急预案", "1 总则", "1.1 目的", "为防汛。", "2 应急响应"),
            *("2.1 四级响应", "2.1.1 启动条件", "出现下列情况之一：", "（1）发生险情。"),
            *("2.1.2 响应措施", "（1）加强值班。", "3 附则", "3.1 施行", "自印发之日起施行。"),
        ]

    path = tmp_path / "a.txt"
    path.write_text("\n".join([*plan("甲"), *plan("乙")]), "utf-8")
    reading = read_plan(path, catalogue())
    first, second = reading.drafts
    check(reading)
    half = reading.text.index("乙县防汛")
    assert all(p.end <= half for p in first.places)
    assert all(p.start >= half for p in second.places)


def test_our_own_files_show_their_text_with_places() -> None:
    reading = read_plan(bundled_plan_paths()[0], catalogue())
    (draft,) = reading.drafts
    assert reading.text
    assert words_at(reading, draft, "title") == draft.plan.title


def test_blanks_and_marks_of_emphasis_do_not_hide_words() -> None:
    layout = Layout.of([Source("**5.1　启动  条件**", 1), Source("", 2, table=(("姓名", "电话"),))])
    span = layout.find("5.1启动条件", layout.region, set())
    assert span is not None
    assert layout.text[slice(*span)] == "5.1　启动  条件"
    table = layout.find("姓名 电话", layout.region, set())
    assert table is not None
    assert layout.text[slice(*table)] == "姓名\t电话"
