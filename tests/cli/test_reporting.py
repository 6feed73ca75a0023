"""``commandpost reporting``: what is owed upwards and what became of it, by people and programs."""

from __future__ import annotations

from tests.reports import read_back


def test_the_proof_sheet_is_printed_with_each_limit_and_its_source(demo):
    ran = demo("reporting", demo.incident()[:8])
    assert ran.code == 0, ran.err
    assert ran.lines[0].startswith("Proof of reporting")
    assert any("市应急管理局" in line and "not due yet" in line for line in ran.lines)
    assert any("国令493" in line for line in ran.lines)


def test_what_is_late_gives_another_code_and_json_names_it(demo):
    incident = demo.incident(heard="-50")
    ran = demo("reporting", incident, "--json")
    assert ran.code == 1
    wrong = [row for row in ran.json["rows"] if row["wrong"]]
    assert wrong
    assert all("overdue" in row["state"] for row in wrong)


def test_it_is_written_as_pdf_in_chinese(demo, tmp_path):
    paper = tmp_path / "proof.pdf"
    assert demo("reporting", demo.incident(), "--out", paper).code == 0
    assert "信息报送情况表" in read_back.squeezed(read_back.text(paper.read_bytes()))


def test_an_unknown_incident_is_said_so(demo):
    ran = demo("reporting", "nothing")
    assert ran.code != 0
    assert ran.err
