"""Of every kind of paper there is: hostile words in every field, 演练 on every page of a drill."""

from __future__ import annotations

from time import process_time

import pytest

from commandpost.reports import draft_text, drafted, render
from commandpost.reports.blocks import Form
from commandpost.reports.characters import visible
from tests.reports import read_back
from tests.reports.matters import PAPERS, matter_of, put, texts
from tests.reports.test_hostile import HOSTILE

LONG = "滑坡，（转移）群众2026年。" * 1250
"""Twenty thousand characters."""

MOST_SECONDS = 20  # of processor time, on a slow machine
MOST_PAGES = 200


@pytest.mark.parametrize("paper", PAPERS)
def test_every_page_of_a_drill_says_so_above_and_below(paper):
    matter = matter_of(paper, drill=True)
    draft = drafted(matter)
    assert draft.drill is not None
    for page in map(read_back.squeezed, read_back.pages(render(matter).pdf)):
        if draft.form is Form.CARDS:  # cut apart: each of the four says so
            assert page.count("演练") >= page.count("处置卡")
            continue
        assert read_back.squeezed(draft.drill.band) in page
        assert page.count("演练") > draft.drill.band.count("演练")
    assert draft.drill.band in draft_text(matter)
    assert "演练" not in read_back.text(render(matter_of(paper)).pdf)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", HOSTILE)
def test_any_words_in_every_field_of_every_paper(paper, name):
    matter = matter_of(paper)
    for path, _ in texts(matter):
        matter = put(matter, path, HOSTILE[name])
    rendered = render(matter)
    assert not read_back.active(rendered.pdf)
    assert all(read_back.fonts(rendered.pdf).values())
    assert rendered.pages <= MOST_PAGES
    lost = {c for c in HOSTILE[name] if f"U+{ord(c):04X}" in "".join(rendered.warnings)}
    wanted = "".join("〓" if c in lost else c for c in visible(HOSTILE[name]).split("\n")[0])
    said = read_back.flowing(rendered.pdf).replace("\ufffe", "-")
    assert read_back.squeezed(wanted)[:60] in said
    draft_text(matter).encode()


@pytest.mark.parametrize("paper", PAPERS)
def test_an_empty_paper_is_still_a_paper(paper):
    matter = matter_of(paper)
    for path, _ in texts(matter):
        matter = put(matter, path, "")
    assert render(matter).pages >= 1
    draft_text(matter).encode()


def _fields_of(paper):
    """One way to each field of each class; what other papers share is tried with one of them."""
    matter = matter_of(paper)
    ways = {}
    for path, field in texts(matter):
        ways.setdefault(field, path)
    return matter, ways


SHARED: dict[tuple[str, str], str] = {}
for _paper in PAPERS:
    for _field in _fields_of(_paper)[1]:
        SHARED.setdefault(_field, _paper)


@pytest.mark.parametrize("paper", PAPERS)
def test_twenty_thousand_characters_in_any_field(paper):
    matter, ways = _fields_of(paper)
    for field, path in ways.items():
        if SHARED[field] != paper:
            continue
        start = process_time()
        rendered = render(put(matter, path, LONG))
        assert process_time() - start < MOST_SECONDS, field
        assert rendered.pages <= MOST_PAGES, field
        assert not read_back.active(rendered.pdf)
