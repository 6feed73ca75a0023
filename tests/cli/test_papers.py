"""``commandpost report`` and ``journal``: drafts, issue, refusals, the readable log."""

from __future__ import annotations

from hashlib import sha256

import pikepdf
import pypdfium2
import pytest


def words(path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(p.get_textpage().get_text_range() for p in document)
    finally:
        document.close()


def squeezed(path) -> str:
    return "".join(words(path).split())


def test_a_draft_is_a_pdf_without_a_number(demo, tmp_path):
    out = tmp_path / "draft.pdf"
    ran = demo("report", demo.incident(), "--out", out, "--json")
    assert ran.code == 0
    assert ran.json["file"] == str(out)
    assert ran.json["serial"] == ""
    assert ran.json["warnings"]
    assert ran.json["sha256"] == sha256(out.read_bytes()).hexdigest()
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == ran.json["pages"]
    assert "河堤漫溢" in squeezed(out)
    assert "云应急报" not in demo("journal").out


def test_issued_a_paper_has_a_number_and_stands_in_the_journal(demo, tmp_path):
    incident, out = demo.incident(), tmp_path / "paper.pdf"
    ran = demo("report", incident, "--out", out, "--issue", "--trend=雨势减弱", "--json")
    assert ran.code == 0, ran.err
    serial = ran.json["serial"]
    assert serial.endswith("1号")
    text = squeezed(out)
    assert "雨势减弱" in text
    assert "".join(serial.split()) in text
    log = demo("journal")
    assert any(serial in line and ran.json["sha256"] in line for line in log.lines)
    papers = demo("incidents", "show", incident, "--json").json["papers"]
    assert [(p["serial"], p["sha256"]) for p in papers] == [(serial, ran.json["sha256"])]


def test_a_follow_up_cites_the_first_report(demo, tmp_path):
    incident = demo.incident()
    first = demo("report", incident, "--out", tmp_path / "1.pdf", "--issue", "--json").json
    out = tmp_path / "2.pdf"
    ran = demo("report", incident, "--kind=follow_up", "--out", out, "--issue", "--json")
    assert ran.code == 0, ran.err
    assert ran.json["serial"].endswith("2号")
    assert first["serial"] in squeezed(out)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("issue", [(), ("--issue",)])
def test_a_follow_up_of_nothing_is_refused(demo, tmp_path, lang, issue):
    out = tmp_path / "2.pdf"
    ran = demo("report", demo.incident(), "--kind=follow_up", "--out", out, *issue, lang=lang)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert not out.exists()


def test_a_second_first_report_is_refused_and_takes_no_number(demo, tmp_path):
    incident = demo.incident()
    demo("report", incident, "--out", tmp_path / "1.pdf", "--issue")
    ran = demo("report", incident, "--out", tmp_path / "2.pdf", "--issue")
    assert (ran.code, ran.out) == (2, "")
    assert not (tmp_path / "2.pdf").exists()
    assert len(demo("incidents", "show", incident, "--json").json["papers"]) == 1


def test_a_paper_that_cannot_be_written_is_not_issued_and_its_number_waits(demo, tmp_path):
    incident, blocked = demo.incident(), tmp_path / "file"
    blocked.write_text("")
    ran = demo("report", incident, "--out", blocked / "1.pdf", "--issue")
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    again = demo("report", incident, "--out", tmp_path / "1.pdf", "--issue", "--json")
    assert again.code == 0
    assert again.json["serial"].endswith("1号")


def test_without_a_signer_a_paper_is_not_issued_and_leaves_no_file(empty, tmp_path):
    empty("setup", "--name=值班室", "--unit=县局", "--region=青禾县", "--officer=周值班")
    incident, out = empty.incident(), tmp_path / "1.pdf"
    ran = empty("report", incident, "--out", out, "--issue")
    assert (ran.code, ran.out) == (2, "")
    assert not out.exists()
    signed = empty("report", incident, "--out", out, "--issue", "--signer=王局", "--json")
    assert signed.json["serial"].endswith("1号")
    assert "王局" in squeezed(out)


def test_the_journal_is_read_newest_first_and_searched_by_words(demo):
    demo.incident(what="堤脚渗水")
    demo.incident(what="道路中断", place="乙云镇")
    whole = demo("journal", "--json").json
    assert len(whole) == len(demo("journal").lines) > 3
    places = [line["position"] for line in whole]
    assert places == sorted(places, reverse=True)
    assert len(demo("journal", "--limit=2").lines) == 2
    found = demo("journal", "--search", "渗水")
    assert found.code == 0
    assert found.lines
    assert all("堤脚渗水" in line for line in found.lines)
    assert demo("journal", "--search", "没有这句话").out == ""


def test_a_number_that_was_taken_and_not_used_is_made_void_and_stays_visible(demo, tmp_path):
    incident, blocked = demo.incident(), tmp_path / "file"
    blocked.write_text("")
    demo("report", incident, "--out", blocked / "1.pdf", "--issue")
    held = demo("incidents", "show", incident, "--json").json["papers"][0]["serial"]
    assert demo("void", incident, held, "--reason=打印机故障").code == 0
    assert demo("void", incident, held, "--reason=再一次").code == 2
    papers = demo("incidents", "show", incident, "--json").json["papers"]
    assert [(p["serial"], p["void"]) for p in papers] == [(held, "打印机故障")]
    assert "作废" in demo("journal", lang="zh").out
    again = demo("report", incident, "--out", tmp_path / "1.pdf", "--issue", "--json").json
    assert again["serial"] != held


# ---- every kind, by the same command ----


def test_any_paper_is_drawn_of_what_it_is_about_and_its_fields_are_set(demo, tmp_path):
    incident = demo.incident()
    out = tmp_path / "extract.pdf"
    ran = demo("report", f"incident:{incident[:12]}", "--kind=journal_extract", "--out", out,
               "--set=used_for=市局调查=核对", "--issue", "--json")  # fmt: skip
    assert ran.code == 0, ran.err
    assert ran.json["serial"].startswith("日志摘录〔")
    assert ran.json["about"] == f"incident:{incident}"
    assert "市局调查=核对" in squeezed(out)
    (row,) = demo("papers", incident, "--json").json
    assert (row["serial"], row["step"]) == (ran.json["serial"], "left")


def test_a_response_a_shift_and_their_papers_are_found_by_the_beginning_of_their_ids(
    demo, tmp_path
):
    incident = demo.incident()
    response = demo.response(incident)
    out = tmp_path / "1.pdf"
    ran = demo("report", response, "--kind=activation_notice", "--out", out, "--json")
    assert ran.code == 0, ran.err
    subjects = demo("papers", "--about", "--json").json
    shift = next(each for each in subjects if each["subject"].startswith("shift:"))
    assert "handover_sheet" in shift["kinds"]
    ran = demo("report", shift["subject"], "--kind=handover_sheet", "--text")
    assert "交接班记录" in ran.out
    assert not out.with_suffix(".txt").exists()
    lines = demo("papers", "--about").lines
    assert any(line.startswith(shift["subject"]) for line in lines)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--kind=first_report", "--set=purpose=x"), "purpose"),
        (("--kind=journal_extract", "--set=x"), "FIELD=WORDS"),
        (("--kind=journal_extract", "--line=department"), "--line"),
        (("--kind=activation_notice",), "not drawn up from this"),
        (("--kind=journal_extract", "--set=first_at=昨天"), "昨天"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line_and_leaves_no_file(demo, tmp_path, words, said):
    out = tmp_path / "x.pdf"
    ran = demo("report", demo.incident(), *words, "--out", out)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1
    assert not out.exists()


def test_without_a_place_to_write_to_or_a_thing_it_says_so(demo):
    incident = demo.incident()
    assert "--out" in demo("report", incident).err
    assert "commandpost papers" in demo("report", "zzz", "--text").err
    assert demo("papers", "zzz").code == 2


def test_text_is_printed_or_written(demo, tmp_path):
    incident, out = demo.incident(), tmp_path / "report.txt"
    printed = demo("report", incident, "--text").out
    assert "河堤漫溢" in printed
    assert demo("report", incident, "--text", "--out", out).code == 0
    assert out.read_text("utf-8").strip() == printed.strip()


def test_a_whole_incident_is_bound_into_one_file(demo, tmp_path):
    incident, out = demo.incident(), tmp_path / "bound.pdf"
    assert demo("bound", incident, "--out", out).code == 2
    first = demo("report", incident, "--out", tmp_path / "1.pdf", "--issue", "--json").json
    extract = ("--kind=journal_extract", "--issue", "--json")
    second = demo("report", incident, *extract, "--out", tmp_path / "2.pdf").json
    ran = demo("bound", incident, "--out", out, "--json")
    assert [each["serial"] for each in ran.json["papers"]] == [first["serial"], second["serial"]]
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == ran.json["pages"] == 1 + first["pages"] + second["pages"]
    assert first["serial"] in squeezed(out)
    assert second["serial"] in demo("bound", incident, "--out", out).out


def test_a_printed_head_is_checked_by_verify(demo, tmp_path):
    incident, out = demo.incident(), tmp_path / "extract.pdf"
    demo("report", incident, "--kind=journal_extract", "--out", out)
    told = squeezed(out).replace("\ufffe", "-")
    typed = told.partition("verify--head")[2].partition("，")[0]
    agreed = demo("verify", "--head", typed)
    assert agreed.code == 0
    assert "agrees" in agreed.out
    number, _, head = typed.partition(":")
    other = f"{number}:{'0' * len(head)}"
    assert demo("verify", "--head", other).code == 1
    assert demo("verify", "--head", "x").code == 2
