"""``commandpost forms``: print, type in, set aside, say what is out."""

from __future__ import annotations


def test_blank_forms_are_printed_typed_in_and_reconciled(demo, tmp_path):
    out = tmp_path / "forms"
    ran = demo("forms", "--out", str(out), "--form", "log", "--copies", "2")
    assert ran.code == 0
    (file,) = out.iterdir()
    assert file.name == "值班日志-B0001-B0002.pdf"
    assert [row["number"] for row in demo("forms", "--json").json["out"]] == ["B0001", "B0002"]
    assert demo("forms", "--enter", "1", "--text", "断电期间照常", "--at", "-5").code == 0
    assert demo("forms", "--set-aside", "2", "--reason", "打印卡纸").code == 0
    assert demo("forms", "--json").json["out"] == []
    assert demo("forms", "--enter", "1", "--text", "x").code != 0
