"""``commandpost roster``: workbooks in and out, refused rows, posts nobody holds."""

from __future__ import annotations

import pytest

from commandpost.usecases.demo import demo_workbook


def test_read_counts_what_a_workbook_holds_and_names_refused_rows(demo):
    ran = demo("roster", "read", demo_workbook())
    assert ran.code == 1
    assert "people\t491" in ran.lines
    assert sum("责任人AB岗" in line for line in ran.lines) == 3
    answer = demo("roster", "read", demo_workbook(), "--json").json
    assert [r["row"] for r in answer["refused"]] == [64, 125, 222]
    assert len(answer["roster"]["areas"]) == 219


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_workbook_that_cannot_be_read_is_refused_in_one_line(demo, tmp_path, lang):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a zip")
    for path in (broken, tmp_path / "absent.xlsx"):
        ran = demo("roster", "read", path, lang=lang)
        assert (ran.code, ran.out) == (2, "")
        assert len(ran.err.splitlines()) == 1


def test_what_is_exported_comes_in_again_without_a_difference(demo):
    out = demo.folder / "out.xlsx"
    assert demo("roster", "export", out, "--full", "--json").json == {"file": str(out)}
    again = demo("roster", "import", out, "--json")
    assert again.code == 0, again.out
    assert not any(again.json["new"].values())
    assert not any(again.json["changed"].values())
    assert again.json["deactivated"] == []
    assert again.json["refused"] == []


def test_a_dry_run_writes_nothing_and_an_import_deactivates_by_name(demo, tmp_path):
    from openpyxl import load_workbook

    out = demo.folder / "out.xlsx"
    demo("roster", "export", out, "--full")
    book = load_workbook(out)
    gone = ""
    for sheet in book:
        for row in sheet.iter_rows():
            if any(cell.value == "周八八" for cell in row):
                gone = sheet.title
                sheet.delete_rows(row[0].row)
                break
    assert gone
    fewer = tmp_path / "fewer.xlsx"
    book.save(fewer)
    dry = demo("roster", "import", fewer, "--dry-run")
    assert "- people\t周八八" in dry.lines
    assert demo("roster", "import", fewer, "--dry-run", "--json").json["written"] is False
    assert demo("roster", "import", fewer, "--json").json["deactivated"] == ["周八八"]
    assert demo("roster", "import", fewer, "--json").json["deactivated"] == []
    demo("roster", "export", out, "--full")
    found = demo("roster", "read", out, "--json").json["roster"]["people"]
    assert [p["active"] for p in found if p["name"] == "周八八"] == [False]
    assert demo("roster", "import", out).code == 0


def test_an_import_with_refused_rows_takes_the_good_ones_and_ends_with_code_1(demo):
    ran = demo("roster", "import", demo_workbook())
    assert ran.code == 1
    assert sum("责任人AB岗" in line for line in ran.lines) == 3


def test_gaps_name_the_post_nobody_holds(demo):
    ran = demo("roster", "gaps", "--json")
    assert ran.code == 1
    assert {
        "kind": "vacant", "area": "丁云镇丁前村", "role": "灾害信息员", "rank": "A",
        "name": "", "until": "", "amount": "",
    } in ran.json  # fmt: skip
    assert len(demo("roster", "gaps").lines) == len(ran.json)


def test_an_export_that_cannot_be_written_is_refused(demo, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    ran = demo("roster", "export", blocked / "out.xlsx")
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1


def test_numbers_are_masked_unless_asked_for_in_full_and_come_back_unharmed(demo):
    out = demo.folder / "out.xlsx"
    demo("roster", "export", out)
    masked = demo("roster", "read", out, "--json").json["roster"]["people"]
    assert all("*" in number for person in masked for number in person["phones"])
    again = demo("roster", "import", out, "--json")
    assert again.code == 0
    assert again.json["details"] == []
    demo("roster", "export", out, "--full")
    full = demo("roster", "read", out, "--json").json["roster"]["people"]
    assert not any("*" in number for person in full for number in person["phones"])


def test_the_people_of_another_sender_stay(demo, tmp_path):
    book = tmp_path / "水利局.csv"
    book.write_text("姓名,单位,电话\n钱甲甲,县水利局,13800009991\n孙乙乙,县水利局,13800009992\n")
    assert demo("roster", "import", book, "--sender", "县水利局").code == 0
    book.write_text("姓名,单位,电话\n钱甲甲,县水利局,13800009993\n")
    ran = demo("roster", "import", book, "--sender", "县水利局")
    assert "- people\t孙乙乙" in ran.lines
    assert sum(line.startswith("- ") for line in ran.lines) == 1


def test_the_tables_of_a_plan_feed_the_roster(demo, tmp_path):
    from docx import Document

    plan = Document()
    plan.add_heading("云岭县防汛应急预案", 0)
    plan.add_heading("1 总则", 1)
    plan.add_paragraph("为做好防汛工作，制定本预案。")
    plan.add_heading("附件1 应急救援队伍", 1)
    table = plan.add_table(rows=0, cols=4)
    for row in (("队伍名称", "人数", "负责人", "电话"),
                ("示例抢险队", "30", "钱甲甲", "13800009991")):  # fmt: skip
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    path = tmp_path / "预案.docx"
    plan.save(str(path))
    read = demo("roster", "read", path, "--json")
    (team,) = read.json["roster"]["teams"]
    assert (team["name"], team["strength"], team["phone"]) == ("示例抢险队", 30, "13800009991")
    ran = demo("roster", "import", path)
    assert "+ teams\t1" in ran.lines


def test_a_table_with_headers_nobody_knows_is_refused_on_the_command_line(demo, tmp_path):
    book = tmp_path / "a.csv"
    book.write_text("何人,何职,何号\n钱甲甲,所长,13800009991\n孙乙乙,职员,13800009992\n")
    ran = demo("roster", "read", book)
    assert (ran.code, ran.out) == (2, "")
