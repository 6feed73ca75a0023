"""The same plan comes out of every kind of file; what cannot be read is refused with advice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan_draft import PlanDraft
from commandpost.host import child
from commandpost.importers import limits
from commandpost.importers.pdf import plain
from commandpost.importers.read import read_plan
from tests.importers import papers
from tests.importers.cases import catalogue

_, _, III, IV = ResponseLevel
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def only(path: Path) -> PlanDraft:
    (draft,) = read_plan(path, catalogue()).drafts
    return draft


def counts(draft: PlanDraft) -> dict[ResponseLevel, tuple[int, int]]:
    return {d.level: (len(d.conditions), len(d.measures)) for d in draft.plan.levels}


def refused(path: Path) -> str:
    with pytest.raises(OperatorError) as caught:
        read_plan(path, catalogue())
    return caught.value.key


def _file(folder: Path, kind: str) -> Path:
    path = folder / f"a.{kind.split('-', maxsplit=1)[0]}"
    lines = papers.FLOOD
    if kind == "docx":
        return papers.word(path, lines)
    if kind == "pdf":
        return papers.pdf(path, lines)
    if kind == "md":
        return papers.text(path, [f"# {lines[0]}", "", *("\n" + line for line in lines[1:])])
    if kind == "txt":
        return papers.text(path, lines)
    if kind in ("mht", "doc-mht"):
        return papers.web_archive(path, lines)
    if kind == "mht-gb":
        return papers.web_archive(path, lines, "gb18030")
    return papers.text(path, [papers.page(lines)])


@pytest.mark.parametrize(
    "kind", ["docx", "pdf", "md", "txt", "mht", "mht-gb", "doc-mht", "html", "htm", "doc-html"]
)
def test_a_plan_is_the_same_out_of_every_kind_of_file(tmp_path: Path, kind: str) -> None:
    plan = only(_file(tmp_path, kind)).plan
    known = only(papers.text(tmp_path / "known.txt", papers.FLOOD)).plan
    assert plan.title == "云岭县防汛应急预案"
    assert counts(only(_file(tmp_path, kind))) == {III: (1, 2), IV: (2, 1)}
    assert [s.no for s in plan.sections if s.no] == [s.no for s in known.sections]
    assert plan.sections[-1].text == known.sections[-1].text, "what stands below is no part of it"
    purpose = next(s.text for s in plan.sections if s.no == "1.1")
    assert purpose == known.sections[1].text, "a broken line is joined again"
    assert [d.conditions[0].tests for d in plan.levels] == [
        d.conditions[0].tests for d in known.levels
    ]


def test_running_titles_and_page_numbers_of_a_pdf_are_no_text(tmp_path: Path) -> None:
    words = [f"（{n}）第{n}项工作由县有关部门按照各自职责分工组织落实。" for n in range(1, 60)]
    lines = papers.plan("云岭县地震应急预案", "3 保障措施", "3.1 各项保障", *words)
    path = papers.pdf(tmp_path / "a.pdf", lines, "云岭县人民政府文件")
    reading = read_plan(path, catalogue())
    assert "云岭县人民政府文件" not in reading.text
    assert "—" not in reading.text
    assert reading.text.count("项工作") == 59


def test_characters_a_font_maps_to_radicals_are_read_as_themselves() -> None:
    assert plain("⾃然灾害⻛险、⻓江⽔位，Ⅳ级（启动）") == "自然灾害风险、长江水位，Ⅳ级（启动）"


def test_what_cannot_be_read_is_refused_with_advice(tmp_path: Path) -> None:
    assert refused(papers.scan(tmp_path / "a.pdf")) == "import.pdf_scan"
    for name, data, key in (
        ("b.pdf", b"%PDF-1.7\n%%EOF", "import.pdf_broken"),
        ("b.doc", OLE, "import.legacy_word"),
        ("b.wps", OLE, "import.legacy_word"),
        ("b.txt", OLE, "import.unsupported"),
        ("c.doc", b"{\\rtf1\\ansi plan}", "import.legacy_word"),
        ("d.mht", b"MIME-Version: 1.0\nContent-Type: text/html\n\n", "import.web_archive_broken"),
        (
            "d.doc",
            b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n",
            "import.web_archive_broken",
        ),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        assert refused(path) == key, name


def test_a_pdf_behind_a_password_says_so(tmp_path: Path) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(papers.pdf(tmp_path / "a.pdf", papers.FLOOD)) as plain_file:
        plain_file.save(
            tmp_path / "b.pdf", encryption=pikepdf.Encryption(owner="secret", user="secret")
        )
    assert refused(tmp_path / "b.pdf") == "import.encrypted"


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands in for the office program")
def test_an_old_word_file_goes_through_the_office_program_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.word(tmp_path / "made.docx", papers.FLOOD)
    tools = tmp_path / "tools"
    tools.mkdir()
    program = tools / "soffice"
    program.write_text(
        '#!/bin/sh\nwhile [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done\n'
        f'cp "{tmp_path}/made.docx" "$out/plan.docx"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    (tmp_path / "旧预案.doc").write_bytes(OLE)
    reading = child.run(read_plan, tmp_path / "旧预案.doc")
    assert [d.plan.title for d in reading.drafts] == ["云岭县防汛应急预案"]
    program.write_text("#!/bin/sh\nexit 1\n")
    assert refused(tmp_path / "旧预案.doc") == "import.legacy_word"


def test_an_office_program_that_hangs_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nsleep 60\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr("commandpost.importers.office.SECONDS", 0.2)
    (tmp_path / "a.doc").write_bytes(OLE)
    assert refused(tmp_path / "a.doc") == "import.legacy_word"


def test_as_many_pages_as_allowed_and_not_one_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = papers.pdf(tmp_path / "a.pdf", papers.FLOOD, rows=10)
    pages = -(-sum(-(-len(line) // papers.WIDE) for line in papers.FLOOD) // 10)
    for limit, fine in ((pages + 1, True), (pages, True), (pages - 1, False)):
        monkeypatch.setattr("commandpost.importers.pdf.PAGES", limit)
        if fine:
            only(path)
        else:
            assert refused(path) == "import.too_many_pages"


@pytest.mark.parametrize("limit", ["HEADINGS", "CHARACTERS"])
def test_a_text_may_be_as_long_as_allowed_and_no_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    path = papers.text(tmp_path / "a.txt", papers.FLOOD)
    size = {
        "HEADINGS": len(only(path).plan.sections),
        "CHARACTERS": sum(map(len, papers.FLOOD)),
    }[limit]
    for allowed, fine in ((size + 1, True), (size, True), (size - 1, False)):
        monkeypatch.setattr(limits, limit, allowed)
        if fine:
            only(path)
        else:
            assert refused(path) == f"import.too_many_{limit.lower()}"
