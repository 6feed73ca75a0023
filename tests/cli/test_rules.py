"""``commandpost rules``: shown with sources, exported, checked with place and remedy."""

from __future__ import annotations


def test_the_rules_are_shown_with_their_sources_and_are_the_library_s(demo):
    ran = demo("rules", "show", lang="zh")
    assert ran.code == 0, ran.err
    assert any("市应急管理局" in line and "国令493" in line for line in ran.lines)
    assert ran.lines[-1] == "规则与规则库一致。"
    assert demo("rules", "show", "--json").json["differences"] == []


def test_exported_rules_are_sound_and_one_slip_is_found_with_its_place(demo, tmp_path):
    path = tmp_path / "rules.yaml"
    assert demo("rules", "export", path).code == 0
    sound = demo("rules", "check", path, lang="zh")
    assert sound.code == 0, sound.err
    assert "没有须改正之处" in sound.out
    path.write_text(path.read_text("utf-8").replace("minutes: 120", "minutes: 0", 1), "utf-8")
    wrong = demo("rules", "check", path, lang="zh")
    assert wrong.code == 1
    assert "首报 电话 市应急管理局：分钟数须在 1 至 86400 之间。" in wrong.out


def test_what_is_no_rules_file_is_refused(demo, tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("id: x\n", "utf-8")
    ran = demo("rules", "check", path)
    assert ran.code == 2
    assert "x.yaml" in ran.err
