"""Chart of the post, force table, position cards and checklist, read back from the paper."""

from __future__ import annotations

import time
from dataclasses import fields, is_dataclass, replace
from enum import Enum

import pytest

from commandpost.reports import draft_text, render
from commandpost.reports.blocks import Chart, ChartBox
from commandpost.reports.characters import visible
from commandpost.reports.chart import chart_item
from commandpost.reports.page import WIDE
from tests.reports import read_back
from tests.reports.build_people import LATER, card, cards, chart, checklist, forces, roll
from tests.reports.test_hostile import HOSTILE

BUILDS = (chart, forces, cards, checklist, roll)
A6 = (105.0, 148.5)


@pytest.mark.parametrize("build", BUILDS)
def test_the_same_matter_gives_the_same_bytes_with_every_font_inside_and_nothing_active(build):
    made = render(build())
    assert made.pdf == render(build()).pdf
    assert all(read_back.fonts(made.pdf).values())
    assert not read_back.active(made.pdf)
    assert not made.warnings


@pytest.mark.parametrize("build", BUILDS)
def test_every_page_of_a_drill_says_so(build):
    made = render(build(frame=replace(build().frame, drill=True)))
    assert all("演练" in each for each in read_back.pages(made.pdf))


# ---- the chart ----


def in_order(text: str, *parts: str) -> None:
    place = 0
    for part in parts:
        place = text.index(part, place) + 1


def test_the_chart_says_who_commands_and_which_group_is_led_by_whom_with_numbers():
    text = read_back.text(render(chart()).pdf)
    in_order(text, "石桥镇青石村山体滑坡现场指挥部组织架构图", "现场指挥部", "地点：石桥镇政府二楼")
    in_order(text, "现场指挥官", "黄七七（石桥镇镇长）", "电话：13800000001")
    in_order(text, "技术指挥官", "未明确")
    in_order(text, "副现场指挥官：石桥镇党委书记", "安全员：抢险队指定")
    for n in range(1, 12):
        in_order(text, f"第{n}工作组", f"牵头：县第{n}局138000001{n:02}", f"第{n}甲单位")
    assert "（按预案）" not in text.replace("副职及安全员（按预案）", "")
    assert "第3工作组（按预案）" in read_back.text(render(chart(by_plan=True)).pdf)


@pytest.mark.parametrize("groups", [0, 1, 4, 8, 11, 17])
def test_however_many_groups_the_chart_is_one_page_and_no_box_leaves_it(groups):
    made = render(chart(groups))
    assert made.pages == 1
    for _, left, _, right, _ in read_back.boxes(made.pdf):
        assert 17 < left < right < 280
    text = read_back.text(made.pdf)
    assert all(f"第{n}工作组" in text for n in range(1, groups + 1))


def test_boxes_never_lie_over_one_another():
    for groups in (0, 3, 11, 16):
        boxes = tuple(
            ChartBox(f"第{n}组", ("牵头：县第一局", "成员：" + "县某局、" * 9))
            for n in range(groups)
        )
        chain = (ChartBox("指挥部"), ChartBox("现场指挥官", ("黄七七",)))
        beside = ChartBox("副职", ("甲", "乙")), ChartBox("技术指挥官", ("一",) * 9)
        item = chart_item(Chart(chain, *beside, boxes), WIDE, set())
        assert item is not None
        placed = item.boxes
        for at, one in enumerate(placed):
            assert one.x >= -0.1
            assert one.x + one.width <= WIDE.width + 0.1
            for other in placed[at + 1 :]:
                beside = one.x + one.width <= other.x + 0.1 or other.x + other.width <= one.x + 0.1
                below = one.y + one.height <= other.y + 0.1 or other.y + other.height <= one.y + 0.1
                assert beside or below


def test_a_chart_that_no_page_holds_becomes_a_table_and_loses_nothing():
    long = tuple(f"第{n}成员单位" for n in range(900))
    matter = chart(2)
    group = replace(matter.groups[0], members=tuple((name, ()) for name in long))
    text = read_back.text(render(replace(matter, groups=(group, matter.groups[1]))).pdf)
    assert sum(name not in text for name in long) < 9  # broken where a page ends


# ---- the force table ----


def test_the_force_table_tells_who_is_there_and_who_has_not_signed_in():
    text = read_back.text(render(forces()).pdf)
    in_order(text, "力量部署表", "2支队伍，24人", "1支队伍", "现场指挥官黄七七")
    in_order(text, "县第1救援队", "11", "11月23日0时50分", "11月23日1时01分", "在现场")
    in_order(text, "县第2救援队", "在册12", "未到", "未签到")
    assert "夜间增配照明车一辆。" in text
    assert "无队伍签到" in read_back.text(render(forces(0)).pdf)


def test_a_long_force_table_goes_on_with_its_head():
    made = render(forces(120))
    pages = [read_back.squeezed(each) for each in read_back.pages(made.pdf)]
    assert made.pages > 2
    assert all("带队人" in each for each in pages[:-1])
    assert all(f"县第{n}救援队" in "".join(pages) for n in range(1, 121))


# ---- cards ----


def test_four_cards_stand_on_a_sheet_each_inside_its_own_a6():
    made = render(cards(6))
    assert made.pages == 2
    for number in range(1, 5):
        left, top = (number - 1) % 2 * A6[0], (number - 1) // 2 * A6[1]
        within = "".join(
            char
            for char, x, y, right, bottom in read_back.boxes(made.pdf)
            if left + 6 < x
            and right < left + A6[0] - 6
            and top + 5 < y
            and bottom < top + A6[1] - 5
        )
        assert f"第{number}工作组" in within
        for word in ("第一步", "报告谁", "现场指挥官黄七七", "电话", "13800000001", "禁止事项"):
            assert word in within
        others = {n for n in range(1, 5) if n != number}
        assert not any(f"第{n}工作组" in within for n in others)
    inside = [
        6 < x % A6[0] < right % A6[0] < A6[0] - 6 and 5 < y % A6[1] < bottom % A6[1] < A6[1] - 5
        for _, x, y, right, bottom in read_back.boxes(made.pdf)
    ]
    assert all(inside)


def test_cut_marks_lie_where_the_sheet_is_cut_in_four():
    for page in range(2):
        bars = read_back.rectangles(render(cards(6)).pdf, page)
        marks = [bar for bar in bars if min(bar[2], bar[3]) < 0.5]
        upright = [bar for bar in marks if bar[3] > bar[2]]
        lying = [bar for bar in marks if bar[2] > bar[3]]
        assert len(upright) == 3
        assert len(lying) == 3
        assert all(abs(x + width / 2 - 105.0) < 0.1 for x, _, width, _, _ in upright)
        assert all(abs(y + height / 2 - 148.5) < 0.1 for _, y, _, height, _ in lying)
        tops = sorted(y for _, y, _, _, _ in upright)
        assert tops[0] == pytest.approx(3, abs=1)
        assert max(y + h for _, y, _, h, _ in upright) == pytest.approx(294, abs=1)
        assert min(x for x, _, _, _, _ in lying) == pytest.approx(3, abs=1)
        assert max(x + w for x, _, w, _, _ in lying) == pytest.approx(207, abs=1)


def test_a_long_card_keeps_what_matters_in_front_and_goes_on_on_another():
    made = render(cards(cards=(card(then=LATER),)))
    boxes = read_back.boxes(made.pdf)
    first = "".join(c for c, x, y, *_ in boxes if x < A6[0] and y < A6[1])
    for word in ("第一步", "报告谁", "电话", "禁止事项", "不得擅自进入滑坡体"):
        assert word in first
    text = read_back.text(made.pdf)
    assert "第1工作组（续）" in text
    assert all(line[:6] in text for line in LATER)


def test_a_commander_and_an_adviser_are_forbidden_different_things():
    two = (card(post="现场指挥官", forbidden=()), card(post="技术指挥官", forbidden=()))
    text = read_back.text(render(cards(cards=two)).pdf)
    assert "不得离开指挥岗位" in text
    assert "不代替现场指挥官下达命令" in text


# ---- the checklist ----


def test_the_checklist_tells_the_state_of_every_item_under_its_phase():
    text = read_back.text(render(checklist()).pdf)
    in_order(text, "应急行动清单", "县防汛应急预案", "共3项，办结1项", "未了2项", "0—30分钟1/3")
    in_order(text, "【关键】办理甲", "√办结", "【关键】办理乙", "◎已下达", "下达石桥镇")
    assert "清单上没有事项。" in read_back.text(render(checklist(tasks=())).pdf)


# ---- the roll ----


def test_the_roll_goes_on_with_its_head_its_marking_and_every_household():
    made = render(roll(90))
    pages = [read_back.squeezed(each) for each in read_back.pages(made.pdf)]
    assert made.pages > 4
    assert all("【内部使用后收回】" in each for each in pages)
    assert all("户主及电话" in each for each in pages[: made.pages - 2])
    whole = "".join(pages)
    assert all(f"张{n}138****0001" in whole for n in range(1, 91))
    in_order(whole, "安置点容纳情况", "石桥镇中学", "缺3", "青石村文化礼堂", "未报")
    assert "还没有登记转移对象" in read_back.text(render(roll(0)).pdf)


# ---- hostile words ----


def poisoned(value, poison):
    """Every text in it replaced; enums, the kind and the key of the wording stay."""
    if isinstance(value, Enum) or (not isinstance(value, (str, tuple)) and not is_dataclass(value)):
        return value
    if isinstance(value, str):
        return poison
    if isinstance(value, tuple):
        return tuple(poisoned(part, poison) for part in value)
    kept = ("paper", "offset")
    changed = {
        f.name: poisoned(getattr(value, f.name), poison)
        for f in fields(value)
        if f.name not in kept and f.init
    }
    return replace(value, **changed)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("build", BUILDS)
def test_any_words_in_every_field_come_out_as_they_are(build, name):
    matter = poisoned(build(), HOSTILE[name])
    made = render(matter)
    assert not read_back.active(made.pdf)
    draft_text(matter).encode()
    lost = {char for char in HOSTILE[name] if f"U+{ord(char):04X}" in "".join(made.warnings)}
    shown = "".join("〓" if char in lost else char for char in visible(HOSTILE[name]))
    wanted = read_back.squeezed(shown)
    if build is cards:  # a card's end breaks what is longer than a few lines
        wanted = wanted[:100]
    assert wanted in read_back.text(made.pdf).replace("\ufffe", "-")


@pytest.mark.parametrize("build", BUILDS)
def test_a_novel_in_every_field_ends_in_bounded_time_and_pages(build):
    began = time.process_time()
    made = render(poisoned(build(), "滑坡，（转移）群众2026年。" * 200))
    assert made.pages < 1000
    assert time.process_time() - began < 60
