"""A whole incident as one file: the papers as they left, page for page, with contents in front."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from commandpost.domain.bound import Binding, BoundPaper, UnusedNumber
from commandpost.domain.errors import OperatorError
from commandpost.host.text import text
from commandpost.usecases.binding import take_binding
from commandpost.usecases.papers import paper_bytes, reserve_paper, void_paper
from commandpost.usecases.rendering import bind, render
from commandpost.usecases.views.paper_register import paper_register
from tests.papers_night import PapersNight
from tests.reports import read_back
from tests.reports.build import at, first
from tests.reports.test_hostile import HOSTILE


@pytest.fixture
def night(tmp_path):
    made = PapersNight(tmp_path / "station")
    yield made
    made.desk.close()


def streams(pdf: bytes) -> list[bytes]:
    """The content of each page, byte for byte."""
    with pikepdf.open(BytesIO(pdf)) as document:
        found = []
        for page in document.pages:
            parts = page.obj.Contents
            parts = list(parts) if isinstance(parts, pikepdf.Array) else [parts]
            found.append(b"".join(part.read_bytes() for part in parts))
        return found


def outline(pdf: bytes) -> list[tuple[str, int]]:
    """Each bookmark with the page it goes to, counted from 1."""
    with pikepdf.open(BytesIO(pdf)) as document:
        numbers = {page.objgen: n for n, page in enumerate(document.pages, 1)}
        with document.open_outline() as found:
            return [
                (str(item.title), numbers[pikepdf.Page(item.destination[0]).objgen])
                for item in found.root
            ]


def a_night_of_papers(night) -> list[str]:
    """Three papers about the incident and its response, and a number that was made void."""
    issued = [night.issue("first_report")]
    night.clock.pass_minutes(3)
    issued.append(night.issue("activation_notice"))
    night.clock.pass_minutes(3)
    incident = night.about["incident"].id
    night.desk.do(reserve_paper, incident, "follow_up")
    (held,) = [p.serial for p in night.desk.incident(incident).papers if p.issued_at is None]
    night.desk.do(void_paper, incident, held, "打印机故障")
    night.clock.pass_minutes(3)
    issued.append(night.issue("journal_extract", first_at="", last_at=""))
    return [*issued, held]


def test_the_papers_stand_in_it_page_for_page_in_the_order_in_which_they_left(night):
    *issued, void = a_night_of_papers(night)
    binding = night.desk.ask(take_binding, night.about["incident"])
    assert [paper.serial for paper in binding.papers] == issued
    assert [(one.serial, one.reason) for one in binding.unused] == [(void, "打印机故障")]
    pdf, pages = bind(binding)
    left = [paper_bytes(night.desk, serial) for serial in issued]
    wanted = [stream for paper in left for stream in streams(paper)]
    found = streams(pdf)
    assert len(found) == pages
    own = pages - len(wanted)
    assert found[own:] == wanted
    marks = outline(pdf)
    assert [name.split(" ")[0] for name, _ in marks] == ["目录", *issued]
    starts, page = [1], own + 1
    for paper in left:
        starts.append(page)
        page += len(streams(paper))
    assert [start for _, start in marks] == starts
    contents = read_back.squeezed("".join(read_back.pages(pdf)[:own]))
    for serial, start in zip(issued, starts[1:], strict=True):
        assert serial in contents
        assert f"{start}" in contents
    assert f"{void}续报" in contents
    assert "作废：打印机故障" in contents


def test_the_same_papers_give_the_same_bytes_and_nothing_acts_in_them(night):
    a_night_of_papers(night)
    binding = night.desk.ask(take_binding, night.about["incident"])
    pdf, _ = bind(binding)
    assert pdf == bind(binding)[0]
    assert not read_back.active(pdf)
    assert all(read_back.fonts(pdf).values())
    with pikepdf.open(BytesIO(pdf)) as document:
        assert not document.check_pdf_syntax()
        assert str(document.docinfo["/Title"]).startswith(binding.about)


def test_the_contents_count_their_own_pages():
    paper = render(first()).pdf
    many = tuple(
        BoundPaper(
            f"云应急专报〔2026〕{n}号", "关于石桥镇青石村山体滑坡的初报", at(23, 2, 0), paper
        )
        for n in range(1, 61)
    )
    head = first()
    frame = replace(head.frame, paper="bound", serial="")
    pdf, pages = bind(Binding(frame, "石桥镇青石村山体滑坡", many))
    own = pages - 60 * len(streams(paper))
    assert own > 1
    assert outline(pdf)[1][1] == own + 1
    assert (
        f"1云应急专报〔2026〕1号关于石桥镇青石村山体滑坡的初报11月23日2时00分"
        f"{len(streams(paper))}{own + 1}" in read_back.text(pdf)
    )


def test_nothing_to_bind_is_said_so(night):
    with pytest.raises(OperatorError, match=r"paper\.nothing_to_bind"):
        night.desk.ask(take_binding, night.about["incident"])
    assert text("paper.nothing_to_bind", "zh_CN") != "paper.nothing_to_bind"


@pytest.mark.parametrize("name", HOSTILE)
def test_any_words_in_title_serial_and_reason(name):
    words, head = HOSTILE[name], first()
    frame = replace(head.frame, paper="bound", serial=words)
    papers = (BoundPaper(words, words, at(23, 2, 0), render(head).pdf, words),)
    pdf, pages = bind(
        Binding(frame, words, papers, (UnusedNumber(words, words, at(23, 3, 0), words),))
    )
    assert len(read_back.pages(pdf)) == pages
    assert not read_back.active(pdf)
    assert len(outline(pdf)) == 2


def test_the_register_holds_every_number_duty_papers_too(night):
    *issued, void = a_night_of_papers(night)
    rows = night.desk.ask(paper_register)
    assert {row.serial for row in rows} >= {*issued, void}
    assert [row.step for row in rows if row.serial == void] == ["void"]
    assert len([row for row in rows if row.serial == issued[0]]) == 1
