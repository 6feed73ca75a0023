"""GB/T 9704-2012, measured in the PDF of every official kind to a millimetre."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.reports import drafted, render, typeset
from commandpost.reports.blocks import Form, Heading, Paragraph, Sentence
from commandpost.reports.framing import framed, phrases
from tests.reports import read_back
from tests.reports.build import first
from tests.reports.matters import PAPERS, matter_of

PT = 25.4 / 72
CELL = (156 - 16 * PT) / 27
PITCH = (225 - 16 * PT) / 21
FANG, HEI, KAI = "FandolFang-Regular", "NotoSansSC-Bold", "FandolKai-Regular"
STOPS = "，。、；：？！》〉」』】〕）］｝”’"


def close(value):
    """Within a millimetre."""
    return pytest.approx(value, abs=1)


class Measured:
    """A paper and what stands where on its pages."""

    def __init__(self, paper):
        self.matter = matter_of(paper)
        self.draft = drafted(self.matter)
        self.pdf = render(self.matter).pdf
        count = len(read_back.pages(self.pdf))
        self.pages = [read_back.glyphs(self.pdf, page) for page in range(count)]

    def run(self, words, size=None):
        """The glyphs of the first place where these words stand in that size."""
        return next(self.places(words, size))

    def places(self, words, size=None):
        """The glyphs of every place where these words stand in that size."""
        wanted = read_back.squeezed(words)
        for page in self.pages:
            sized = [g for g in page if size is None or g.size == size]
            said, start = "".join(g.char for g in sized), 0
            while (start := said.find(wanted, start)) >= 0:
                yield sized[start : start + len(wanted)]
                start += 1


@pytest.fixture(scope="module", params=PAPERS)
def paper(request):
    if drafted(matter_of(request.param)).form is not Form.OFFICIAL:
        pytest.skip("a sheet of the house")
    return Measured(request.param)


def test_a4_and_the_text_area(paper):
    assert set(read_back.sizes(paper.pdf)) == {(210, 297)}
    for number, page in enumerate(paper.pages):
        inside = [g for g in page if g.size != 14 or g.bottom < 262]
        assert min(g.left for g in inside) >= 27.5
        assert max(g.right for g in inside if g.char not in STOPS) <= 185
        first = 37 if number or paper.draft.urgency else 37 + 35
        assert min(g.top for g in inside) == close(first)
        assert max(g.bottom for g in inside) <= 263


def test_urgency_is_3_hei_in_the_first_line_at_the_left(paper):
    if not paper.draft.urgency:
        pytest.skip("carries no mark")
    found = paper.run(paper.draft.urgency)
    assert {(g.size, g.face) for g in found} == {(16, HEI)}
    assert (found[0].left, found[0].top) == (close(28), close(37))


def test_the_red_head_stands_35_mm_below_the_head_of_the_text_area(paper):
    found = paper.run(paper.draft.letterhead)
    assert found[0].top == close(37 + 35)
    assert {g.face for g in found} == {"NotoSerifSC-Bold"}
    assert (found[0].left + found[-1].right) / 2 == close(28 + 156 / 2)


def test_the_serial_stands_two_lines_below_the_red_head(paper):
    head, serial = paper.run(paper.draft.letterhead), paper.run(paper.draft.serial)
    assert {g.size for g in serial} == {16}
    assert serial[0].top - head[-1].bottom == close(2 * PITCH)
    middle = (serial[0].left + serial[-1].right) / 2
    if not paper.draft.signer:
        assert middle == close(28 + 156 / 2)
        return
    assert serial[0].left == close(28 + 16 * PT)
    name = paper.run(f"签发人：{paper.draft.signer}")[-len(paper.draft.signer) :]
    assert {g.face for g in name} == {KAI}
    assert name[-1].right == close(184 - 16 * PT)
    assert name[0].top == close(serial[0].top)


def test_the_red_rule_is_156_mm_wide_4_mm_below_the_head(paper):
    (rule,) = [r for r in read_back.rectangles(paper.pdf) if r[4].startswith("0.84 ")]
    x, top, width, thick, _ = rule
    assert (x, width) == (close(28), close(156))
    assert thick < 1.5
    above = max(g.bottom for g in paper.pages[0] if g.bottom < top)
    assert top - above == close(4)


def test_the_title_is_2_xiaobiaosong_two_lines_below_the_rule(paper):
    (rule,) = [r for r in read_back.rectangles(paper.pdf) if r[4].startswith("0.84 ")]
    title = paper.run(paper.draft.title, 22)
    assert {g.face for g in title} == {"NotoSerifSC-Bold"}
    assert title[0].top - rule[1] == close(2 * PITCH)
    lines = {round(g.top): [h for h in title if round(h.top) == round(g.top)] for g in title}
    for line in lines.values():
        assert (line[0].left + line[-1].right) / 2 == close(28 + 156 / 2)


def test_the_text_begins_a_line_below_the_title(paper):
    title = paper.run(paper.draft.title, 22)
    below = min(g.top for g in paper.pages[0] if g.top > title[-1].bottom)
    assert 0.9 < (below - title[-1].bottom) / PITCH < 2
    if paper.draft.main_to:
        assert paper.run(paper.draft.main_to, 16)[0].left == close(28)


def test_the_text_is_3_fangsong_and_headings_are_hei_and_kai(paper):
    faces = {1: HEI, 2: KAI, 3: FANG, 4: FANG}
    for block in paper.draft.blocks:
        if isinstance(block, Heading):
            found = paper.run(block.text, 16)
            assert {g.face for g in found} == {faces[block.level]}
            assert found[0].left == close(28 + 2 * CELL)
        elif isinstance(block, Paragraph) and block.text.strip():
            places = [run for run in paper.places(block.text[:9], 16) if run[-1].face == FANG]
            assert any(run[0].left == close(28 + 2 * CELL) for run in places)


def test_lines_stand_on_the_twenty_two_of_the_page(paper):
    for page in paper.pages[1:]:
        tops = {g.top for g in page if g.size == 16 and g.face != "NotoSansSC-Regular"}
        for top in tops:
            step = (top - 37) / PITCH
            assert abs(step - round(step)) * PITCH < 1


def test_page_numbers_are_4_song_on_the_outer_side(paper):
    for number, _ in enumerate(paper.pages, 1):
        below = [g for g in read_back.glyphs(paper.pdf, number - 1, ink=True) if g.top > 264]
        marks = [g for g in below if g.face.startswith("NotoSerifSC")]
        assert "".join(g.char for g in marks) == f"—{number}—"
        assert {g.size for g in marks} == {14}
        assert min(g.top for g in marks if g.char == "—") == close(262 + 7)
        if number % 2:
            assert marks[-1].right == close(184 - 14 * PT)
        else:
            assert marks[0].left == close(28 + 14 * PT)


def test_issuer_and_date_leave_room_for_the_seal(paper):
    names, date = paper.draft.closing[:-1], paper.draft.closing[-1]
    last = read_back.squeezed("".join((*names, date)))
    *_, found = paper.places(last, 16)  # the head of a bulletin says the same
    dated = found[-len(read_back.squeezed(date)) :]
    assert dated[-1].right == close(184 - (4 if paper.draft.sealed else 2) * CELL)
    if paper.draft.sealed:
        name = found[: len(read_back.squeezed(names[0]))]
        over = (name[0].left + name[-1].right) / 2
        assert over == close((dated[0].left + dated[-1].right) / 2)


def test_the_imprint_ends_the_last_page_between_thick_rules(paper):
    last = len(paper.pages) - 1
    rules = [r for r in read_back.rectangles(paper.pdf, last) if r[2] > 150 and r[3] < 0.5]
    rules.sort(key=lambda r: r[1])
    assert rules[-1][1] + rules[-1][3] == close(37 + 225)
    assert [round(r[3], 2) for r in (rules[0], rules[-1])] == [0.35, 0.35]
    assert {round(r[3], 2) for r in rules[1:-1]} <= {0.25}
    assert all((r[0], r[2]) == (close(28), close(156)) for r in rules)
    inside = [g for g in paper.pages[last] if g.top > rules[0][1] and g.top < 262]
    assert {g.size for g in inside} == {14}
    assert min(g.left for g in inside) == close(28 + 14 * PT)


def _set(blocks, **more):
    situation = first()
    say = phrases(situation.frame)
    draft = framed(situation.frame, "关于四级标题的报告", blocks, say)
    return typeset(replace(draft, **more))[0]


def _everywhere(pdf):
    return [g for page in range(len(read_back.pages(pdf))) for g in read_back.glyphs(pdf, page)]


def test_the_four_steps_of_headings():
    steps = ("一、甲", "（一）乙", "1. 丙", "（1）丁")
    blocks = tuple(
        block
        for level, text in enumerate(steps, 1)
        for block in (Heading(text, level), Paragraph((Sentence(f"正文{level}。", ()),)))
    )
    page = _everywhere(_set(blocks))
    for text, face in zip(steps, (HEI, KAI, FANG, FANG), strict=True):
        (wanted,) = [g for g in page if g.char == text[-1] and g.size == 16]
        assert wanted.face == face, text


def test_what_is_attached_is_named_below_the_text_each_name_under_the_other():
    long = "石桥镇青石村山体滑坡受灾群众转移安置花名册以及救灾物资发放登记表的汇总清单"
    pdf = _set((Paragraph((Sentence("正文。", ()),)),), attached=("名单", long))
    page = [g for g in _everywhere(pdf) if g.size == 16]
    said = "".join(g.char for g in page)
    label, one, two = (page[said.index(words)] for words in ("附件：", "名单", long[:12]))
    assert label.left == close(28 + 2 * CELL)
    assert (one.left, two.left) == (close(28 + 5 * CELL + 16 * PT), close(one.left))
    turned = min((g for g in page if g.top > two.top + 5), key=lambda g: (round(g.top), g.left))
    assert turned.left == close(two.left)


def test_without_a_seal_the_date_begins_two_characters_after_the_issuer():
    for issuer, date in (("县局", "2026年11月23日"), ("云溪县防汛抗旱指挥部办公室", "1月2日")):
        page = _everywhere(
            _set((Paragraph((Sentence("正文。", ()),)),), closing=(issuer, date), sealed=False)
        )
        body = [g for g in page if g.size == 16]
        said = "".join(g.char for g in body)
        names = body[said.rindex(issuer + date) :][: len(issuer)]
        dates = body[said.rindex(date) :][: len(date)]
        assert dates[0].left - names[0].left == close(2 * CELL)
        assert max(dates[-1].right, names[-1].right) == close(184 - 2 * CELL)
