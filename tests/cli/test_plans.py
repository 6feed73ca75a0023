"""``commandpost plans``: the contract of ``read --json``, and the library kept from the shell."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.demo_plan import PLAN

SMALL = """甲县防汛应急预案
1 总则
1.1 编制目的
为做好防汛工作，制定本预案。
5 应急响应
5.1 Ⅳ级响应
5.1.1 启动条件
出现下列情况之一的，启动Ⅳ级响应：
（1）24小时降雨量达到{rain}毫米以上。
5.1.2 启动程序
由县防汛抗旱指挥部办公室主任决定启动Ⅳ级响应。
5.1.3 响应措施
（1）县水利局每2小时报告一次水情。
（2）县应急管理局通知乡镇值班。
9 附则
9.1 实施时间
自印发之日起施行，由县防办负责解释。
"""
TOP = {"plans", "complete", "message"}
IN_PLAN = {
    *("title", "kind", "hazards", "issuer", "doc_no", "dated", "sections", "groups"),
    *("levels", "warnings", "deadlines", "contacts", "doubts", "bodies"),
}
IN_LEVEL = {
    *("hazard", "level", "spelling", "conditions", "logic", "authority", "measures", "inherits"),
}


def small(folder: Path, rain: int = 100) -> Path:
    path = folder / "甲县防汛应急预案.txt"
    path.write_text(SMALL.format(rain=rain), "utf-8")
    return path


def test_read_answers_in_the_contracts_keys(demo):
    ran = demo("plans", "read", PLAN, "--json")
    assert (ran.code, ran.err) == (0, "")
    answer = ran.json
    assert set(answer) == TOP
    (plan,) = answer["plans"]
    assert set(plan) == IN_PLAN
    assert {frozenset(s) for s in plan["sections"]} == {frozenset({"no", "title", "level"})}
    posts = [["指挥长", "镇长"], ["副指挥长", "分管副镇长"]]
    assert plan["bodies"] == [{"name": "镇防汛指挥部", "posts": posts, "office": "镇应急站"}]
    for group in plan["groups"]:
        assert set(group) >= {"name", "lead", "members", "duties"}
    assert sorted(level["level"] for level in plan["levels"]) == [1, 2, 3, 4]
    for level in plan["levels"]:
        assert set(level) == IN_LEVEL
        for condition in level["conditions"]:
            assert set(condition) == {"text", "logic", "tests", "section"}
            for test in condition["tests"]:
                limits = {"metric", "min", "max", "min_inclusive", "max_inclusive", "unit"}
                assert set(test) >= limits
        for measure in level["measures"]:
            assert set(measure) == {"text", "actor", "deadline_minutes", "section"}
        for decider in level["authority"]:
            assert set(decider) >= {"role", "action"}
    for deadline in plan["deadlines"]:
        assert set(deadline) >= {"text", "minutes", "actor", "recipient", "section"}
    assert len(plan["doubts"]) == 2
    for doubt in plan["doubts"]:
        assert set(doubt) >= {"place", "text", "assumed"}


def test_read_tells_levels_and_doubts_in_words(demo):
    ran = demo("plans", "read", PLAN)
    assert ran.code == 0
    assert ran.lines[0].startswith("示例镇防汛应急预案")
    assert sum(line.startswith("  ? ") for line in ran.lines) == 2
    assert "{" not in ran.out


def test_read_needs_no_station(empty):
    assert empty("plans", "read", PLAN, "--json").code == 0
    assert not empty.folder.exists()


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_file_that_cannot_be_read_is_refused_in_one_line(demo, tmp_path, lang):
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 not a zip")
    for path in (broken, tmp_path / "absent.docx"):
        for more in ((), ("--json",)):
            ran = demo("plans", "read", path, *more, lang=lang)
            assert (ran.code, ran.out) == (2, "")
            assert len(ran.err.splitlines()) == 1


def test_import_asks_for_accept_where_there_are_doubts(demo):
    waiting = demo("plans", "import", PLAN)
    assert waiting.code == 1
    assert "示例镇防汛应急预案" not in demo("plans", "list").out
    taken = demo("plans", "import", PLAN, "--accept", "--json")
    assert taken.code == 0
    (plan,) = taken.json["imported"]
    assert taken.json["waiting"] == []
    assert plan["title"] == "示例镇防汛应急预案"
    row = next(r for r in demo("plans", "list", "--json").json if r["id"] == plan["id"])
    assert (row["title"], row["levels"]) == ("示例镇防汛应急预案", 4)


def test_one_refused_file_takes_nothing_of_the_others(demo, tmp_path):
    ran = demo("plans", "import", PLAN, tmp_path / "absent.docx", "--accept")
    assert (ran.code, ran.out) == (2, "")
    assert "示例镇" not in demo("plans", "list").out


def test_a_text_without_a_plan_is_named_with_its_reason(demo, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("明天下午三点开会，请带笔记本。\n", "utf-8")
    ran = demo("plans", "import", note, "--accept")
    assert ran.code == 1
    assert "note.txt" in ran.out
    assert demo("plans", "import", note, "--accept", "--json").json["none"]


def test_show_tells_sections_and_levels_and_gives_the_plan_as_json(demo):
    name = demo("plans", "list", "--json").json[0]["id"]
    shown = demo("plans", "show", name)
    assert shown.code == 0
    assert any("Ⅳ" in line for line in shown.lines)
    assert any("指挥长：" in line and "成员：" in line for line in shown.lines)
    assert any("commander's card" in line or "处置卡" in line for line in shown.lines)
    assert demo("plans", "show", name, "--json").json["id"] == name
    assert demo("plans", "show", "no-such").code == 2


def test_diff_shows_what_a_new_revision_changed(demo, tmp_path):
    first = demo("plans", "import", small(tmp_path), "--accept", "--json").json["imported"][0]["id"]

    def in_force():
        return next(r for r in demo("plans", "list", "--json").json if r["id"] == first)["revision"]

    before = in_force()
    demo("plans", "import", small(tmp_path, rain=150), "--accept", "--reason", "复核")
    after = in_force()
    assert before != after
    ran = demo("plans", "diff", first, before[:10], after[:10])
    assert ran.code == 1
    assert "Ⅳ" in ran.lines[0]
    for line, sign, rain in zip(ran.lines[1:3], "−+", (100, 150), strict=True):
        assert line.startswith(f"  {sign} ")
        assert f"{rain}毫米" in line
    told = demo("plans", "diff", first, before[:10], after[:10], "--json").json
    assert {row["part"] for row in told} == {"condition", "section"}
    assert told[0]["change"] == "changed"
    assert demo("plans", "diff", first, before, before).code == 0
    assert demo("plans", "diff", first, before, "ffffffff").code == 2


def test_check_finds_nothing_in_the_bundled_library_and_something_in_a_poor_plan(demo, tmp_path):
    assert demo("plans", "check").code == 0
    copy = tmp_path / PLAN.name
    shutil.copyfile(PLAN, copy)
    found = demo("plans", "check", copy, "--json")
    assert found.code in (0, 1)
    for finding in found.json:
        assert {"plan", "severity", "place", "key"} <= set(finding)
    words = demo("plans", "check", copy)
    assert len(words.lines) == len(found.json)
    assert "{" not in words.out


def test_export_and_import_give_the_same_plan_back(demo, tmp_path):
    out = tmp_path / "plan.yaml"
    assert demo("plans", "export", "county-flood", out).code == 0
    before = demo("plans", "show", "county-flood", "--json").json
    assert demo("plans", "import", out).code == 0
    assert demo("plans", "show", "county-flood", "--json").json == before
    assert demo("plans", "export", "no-such", out).code == 2
    assert demo("plans", "export", "county-flood", tmp_path / "none" / "x.yaml").code == 2


def test_a_plan_edited_as_text_is_checked_imported_and_put_back_with_a_reason(demo, tmp_path):
    out = tmp_path / "plan.yaml"
    demo("plans", "export", "county-flood", out)
    text = out.read_text("utf-8")
    out.write_text(text.replace("min: 50\n", "min: 60\n", 1), "utf-8")
    assert demo("plans", "check", out).code == 0
    assert demo("plans", "import", out, "--reason", "复核雨量").code == 0
    rows = demo("plans", "revisions", "county-flood", "--json").json
    assert [r["in_force"] for r in rows] == [True, False]
    back = demo(
        *("plans", "restore", "county-flood", rows[1]["hash"][:10]),
        *("--reason", "复核有误", "--case", "found_wanting"),
    )
    assert back.code == 0
    assert "复核有误" in back.out
    told = demo("plans", "revisions", "county-flood")
    assert len(told.lines) == 3
    assert told.lines[0].startswith("* ")
    older = tmp_path / "older.yaml"
    demo("plans", "export", "county-flood", older, "--revision", rows[0]["hash"][:10])
    assert older.read_text("utf-8") == out.read_text("utf-8")


def test_check_tells_place_and_sentence_and_fails_on_an_error(demo, tmp_path):
    out = tmp_path / "plan.yaml"
    demo("plans", "export", "county-flood", out)
    text = out.read_text("utf-8")
    out.write_text(text.replace("actor: 值班员", "actor: ''", 1), "utf-8")
    found = demo("plans", "check", out)
    assert found.code == 1
    assert found.lines[0].startswith("error\t")
    assert "Flood Ⅳ measure 1\tNobody owns the measure: " in found.lines[0]


def test_copy_makes_a_plan_of_ones_own(demo):
    made = demo(
        *("plans", "copy", "county-flood", "--title", "云岭县防汛应急预案", "--region", "云岭县"),
        "--json",
    )
    assert made.code == 0
    assert demo("plans", "show", made.json["id"], "--json").json["region"] == "云岭县"
    assert demo("plans", "copy", "county-flood", "--title", "云岭县防汛应急预案").code == 2


def test_a_newer_text_of_a_plan_becomes_its_next_revision(demo, tmp_path):
    first = demo("plans", "import", small(tmp_path), "--accept", "--json").json["imported"][0]
    assert (first["revised"], first["changes"]) == (False, 0)
    newer = tmp_path / "b.txt"
    newer.write_text(SMALL.format(rain=150).replace("预案\n1", "预案（2026年修订）\n1", 1), "utf-8")
    ran = demo("plans", "import", newer, "--accept", "--json", "--reason", "修订")
    (second,) = ran.json["imported"]
    assert (second["id"], second["revised"]) == (first["id"], True)
    assert second["changes"] >= 2
    assert first["id"] in demo("plans", "import", newer, "--accept").out


def test_a_library_file_taken_in_again_stays_byte_for_byte_what_it_was(demo):
    from commandpost.host.library import bundled_plan_paths

    before = demo("plans", "list", "--json").json
    ran = demo("plans", "import", bundled_plan_paths()[0], "--accept", "--json")
    assert ran.json["imported"][0]["changes"] == 0
    after = demo("plans", "list", "--json").json
    assert [r["revision"] for r in after] == [r["revision"] for r in before]
