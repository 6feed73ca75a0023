"""Nothing in a report without something behind it: each sentence has a source, each number too."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.paper_frame import Correction
from commandpost.domain.public_matter import PublicFigure, PublicFigures
from commandpost.domain.situation import CommanderBrief, MeasureTaken, ResponseBrief
from commandpost.domain.times import CHINA_OFFSET, DAY, MINUTE, Instant, civil
from commandpost.reports import drafted
from commandpost.reports.blocks import Paragraph, Table
from commandpost.reports.phrases import number
from tests.reports.build import at, final_report, first, follow_up, table, verified_figures
from tests.reports.build_more import phone_script, public_notice

BUILDS = (first, follow_up, final_report, verified_figures)
NUMBER = re.compile(r"\d+(?:\.\d+)?")

_words = st.text(st.sampled_from("镇村转移救援滑坡雨水位米户0123456789。，"), max_size=20)
_name = st.sampled_from(("甲镇", "乙村7组", "钱二二", ""))
_moment = st.integers(0, 20 * DAY).map(lambda ms: Instant(at(20, 0, 0) + ms // MINUTE * MINUTE))
_cell = st.none() | st.integers(0, 99_999).map(float) | st.decimals(0, 999, places=2).map(float)
_measure = st.builds(MeasureTaken, _moment, _words, _name, st.just("e1"), st.booleans())
_response = st.builds(
    ResponseBrief, _name, st.just("Ⅳ"), _moment, st.tuples(_name), _name, st.tuples(_words),
    st.sampled_from(("", "Ⅲ")), st.none() | _moment,
)  # fmt: skip


@st.composite
def situations(draw, build):
    """A situation as a report may meet it: any figures, words, moments, line."""
    figures = table(
        values=tuple(tuple(draw(_cell) for _ in range(4)) for _ in range(3)),
        changed=tuple(n for n in range(4) if draw(st.booleans())),
        as_of=draw(_moment),
        approved_by=draw(_name),
    )
    columns = tuple(
        replace(c, before=draw(_cell), reasons=(draw(_words),)) for c in figures.columns
    )
    commander = st.none() | st.builds(CommanderBrief, _name, _name, _moment)
    corrects = st.none() | st.builds(Correction, _words, _words, _moment, _words)
    base = build()
    return replace(
        base,
        figures=replace(figures, columns=columns),
        incident=replace(
            base.incident,
            what=draw(_words), place=draw(_words), source=draw(_name),
            heard_at=draw(_moment), occurred_at=draw(st.none() | _moment),
            closed_at=draw(st.none() | _moment), stable_at=draw(st.none() | _moment),
        ),
        measures=tuple(draw(st.lists(_measure, max_size=8))),
        responses=tuple(draw(st.lists(_response, max_size=3))),
        commander=draw(commander), technical=draw(commander), corrects=draw(corrects),
        pending=tuple(draw(st.lists(_words, max_size=3))),
        trend=draw(_words), needs=draw(_words),
        typed=tuple((f, draw(_words)) for f in ("cause", "lessons", "method")),
        line=draw(st.sampled_from(("", "government", "department"))),
        at_most=draw(st.none() | st.integers(1, 900)),
    )  # fmt: skip


def _told(value):
    """Every number that the matter holds, as a paper may write it."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, str):
        yield from NUMBER.findall(value)
    elif isinstance(value, float):
        yield number(abs(value))
    elif isinstance(value, int) and value < DAY:
        yield str(value)
    elif isinstance(value, int):
        t = civil(Instant(value), CHINA_OFFSET)
        yield from map(str, (t.year, t.month, t.day, t.hour, t.minute, f"{t.minute:02d}"))
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from _told(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _told(getattr(value, field.name))


def _derived(situation):
    """What is counted or taken off from it: the number of an item, a difference of two totals."""
    yield from map(str, range(1, 10))
    for column in situation.figures.columns:
        if column.before is not None and column.total is not None:
            yield number(abs(column.total - column.before))


def _allowed(situation, matter):
    """With a number written at a place where words follow each other, its parts may join."""
    return {n.lstrip("0") or "0" for n in (*_told(matter), *_derived(situation))}


def _texts(draft):
    for block in draft.blocks:
        if isinstance(block, Paragraph):
            yield from (sentence.text for sentence in block.sentences)
        elif isinstance(block, Table) and not block.caption.startswith("信息报送"):
            yield from (cell.text for row in block.rows for cell in row)
            yield from block.notes


def _report(situation):
    return situation


def _phone(situation):
    return phone_script(situation)


def _public(situation):
    cells = tuple(
        PublicFigure(c.name, c.total, c.unit, c.unverified)
        for c in situation.figures.columns
        if c.total is not None
    )
    incident = situation.incident
    return public_notice(
        place=incident.place,
        happened_at=incident.occurred_at or incident.heard_at,
        happened_known=incident.occurred_at is not None,
        verification=incident.verification,
        figures=PublicFigures(cells, situation.figures.as_of),
        responses=situation.responses,
        actions=situation.needs,
        advice=situation.trend,
    )


CASES = [
    *((build, build().paper, _report) for build in BUILDS),
    (first, "phone_script", _phone),
    (first, "public_notice", _public),
]


@pytest.mark.parametrize(("build", "paper", "of"), CASES, ids=[case[1] for case in CASES])
def test_no_sentence_without_a_source_and_no_number_that_nobody_gave(build, paper, of):
    @settings(max_examples=150, deadline=None)
    @given(situations(build))
    def holds(situation):
        matter = of(replace(situation, paper=paper))
        draft = drafted(matter)
        sentences = [s for b in draft.blocks if isinstance(b, Paragraph) for s in b.sentences]
        assert sentences
        assert all(s.behind and all(s.behind) for s in sentences)
        allowed = _allowed(situation, matter)
        for text in (draft.title, *_texts(draft)):
            for found in NUMBER.findall(text):
                assert (found.lstrip("0") or "0") in allowed, (found, text)

    holds()


def test_the_search_finds_a_number_that_nobody_gave():
    allowed = _allowed(first(), first())
    assert "164" in allowed
    assert "31415" not in allowed
