"""One description of a picture: the same points on screen and on paper, there as vectors."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.drawing import Dot, Stroke
from commandpost.domain.drawn_picture import best_height, drawn
from commandpost.domain.drawn_plot import DOT, plane_of
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.picture_spec import (
    LevelBar,
    LevelRow,
    LevelTimeline,
    Progress,
    ProgressRow,
    Tile,
    TileGrid,
)
from commandpost.domain.plot_spec import PlotChange, PlotPoint, PlotSeries, PlotSpec, PlotTrigger
from commandpost.domain.plot_window import clock_ticks, value_ticks, window
from commandpost.domain.times import HOUR, Instant, civil
from commandpost.reports import typeset
from commandpost.reports.blocks import Form, Picture
from commandpost.reports.framing import framed
from commandpost.reports.plain import plain_text
from commandpost.reports.sections import phrases
from tests.reports import read_back
from tests.reports.build import at, first
from tests.reports.test_hostile import HOSTILE

START = at(23, 0, 0)
RIVER = PlotSpec(
    "青石村站水位",
    "米",
    (
        PlotSeries(
            "青石村站",
            tuple(
                PlotPoint(Instant(START + i * HOUR), 61 + i * 0.4, i in (3, 4)) for i in range(9)
            ),
        ),
        PlotSeries("大桥站", (PlotPoint(START, 60.5), PlotPoint(at(23, 5, 0), 61.0)), steps=True),
    ),
    (
        PlotTrigger(62.0, "警戒水位62", ResponseLevel.IV),
        PlotTrigger(64.2, "保证水位64.2", ResponseLevel.III),
    ),
    (PlotChange(at(23, 1, 10), "启动", ResponseLevel.IV),),
    from_zero=False,
)
LEVELS = LevelTimeline(
    "应急响应级别变化",
    (
        LevelRow(
            "防汛应急响应",
            (
                LevelBar(ResponseLevel.IV, at(22, 23, 50), at(23, 2, 0)),
                LevelBar(ResponseLevel.II, at(23, 2, 0)),
            ),
        ),
    ),
    at(23, 6, 0),
)
TASKS = Progress(
    "响应任务办理进度", "项", ("已办结", "已下达", "未办"),
    (ProgressRow("监测预警", (5, 2, 1)), ProgressRow("转移避险", (0, 0, 4))),
)  # fmt: skip
TILES = TileGrid(
    "各乡镇转移人口", "人",
    (Tile("石桥镇", 126, True), Tile("大桥镇", None), Tile("青河乡", 0)),
)  # fmt: skip
ALL = (RIVER, LEVELS, TASKS, TILES)


def paper(*specs) -> bytes:
    frame = first(serial="").frame
    blocks = tuple(Picture(spec) for spec in specs)
    draft = framed(frame, "图", blocks, phrases(first()), form=Form.SHEET)
    return typeset(draft)[0]


def paths(pdf: bytes) -> list[list[tuple[float, float]]]:
    """Every stroked path of the first page by its corners, curves by their ends."""
    out: list[list[tuple[float, float]]] = []
    with pikepdf.open(BytesIO(pdf)) as document:
        path: list[tuple[float, float]] = []
        for operands, operator in pikepdf.parse_content_stream(document.pages[0]):
            name = str(operator)
            if name == "m":
                path = [(float(operands[0]), float(operands[1]))]
            elif name in ("l", "c"):
                path.append((float(operands[-2]), float(operands[-1])))
            elif name in ("S", "B", "s", "b") and path:
                out.append(path)
                path = []
    return out


def test_the_line_on_paper_goes_through_the_points_of_the_description():
    series = RIVER.series[0]
    found = max(paths(paper(RIVER)), key=len)
    assert len(found) == len(series.points)
    xs, ys = [x for x, _ in found], [y for _, y in found]
    # The same values, whatever the scale: every step along each axis in proportion.
    for point, x, y in zip(series.points, xs, ys, strict=True):
        along = (point.at - series.points[0].at) / (series.points[-1].at - series.points[0].at)
        up = (point.value - 61) / (series.points[-1].value - 61)
        assert x == pytest.approx(xs[0] + along * (xs[-1] - xs[0]), abs=0.02)
        assert y == pytest.approx(ys[0] + up * (ys[-1] - ys[0]), abs=0.02)


def test_trigger_lines_lie_at_their_value_on_the_scale_of_the_points():
    width = 480.0
    height = best_height(RIVER, width)
    plane = plane_of(RIVER, width, height)
    flat = [
        shape.points[0][1]
        for shape in drawn(RIVER, width, height).shapes
        if isinstance(shape, Stroke) and shape.dash and len(shape.points) == 2
        and shape.points[0] == (plane.left, shape.points[0][1])
    ]  # fmt: skip
    assert flat == [plane.y(62.0), plane.y(64.2)]
    on_paper = paths(paper(RIVER))
    series = max(on_paper, key=len)
    scale = (series[-1][1] - series[0][1]) / (RIVER.series[0].points[-1].value - 61)
    levels = {round(p[0][1], 1) for p in on_paper if len(p) == 2 and p[0][1] == p[1][1]}
    assert round(series[0][1] + (62.0 - 61) * scale, 1) in levels
    assert round(series[0][1] + (64.2 - 61) * scale, 1) in levels


def test_unverified_points_are_hollow():
    dots = [s for s in drawn(RIVER, 480, 190).shapes if isinstance(s, Dot) and s.radius == DOT]
    assert [dot.hollow for dot in dots[:9]] == [i in (3, 4) for i in range(9)]
    content = b""
    with pikepdf.open(BytesIO(paper(RIVER))) as document:
        content = document.pages[0].Contents.read_bytes()
    assert content.count(b" c\n") >= 4 * 9 or content.count(b" c ") >= 4 * 9


def test_pictures_are_vectors_with_words_that_can_be_read():
    pdf = paper(*ALL)
    assert not read_back.active(pdf)  # no /XObject: no raster image
    assert all(read_back.fonts(pdf).values())
    said = read_back.text(pdf)
    for words in ("Ⅳ级警戒水位62", "Ⅳ级启动", "青石村站", "待核", "防汛应急响应", "Ⅱ级", "已办结",
                  "5/8", "石桥镇", "126*", "未报"):  # fmt: skip
        assert words in said, words


def test_pictures_are_grey():
    with pikepdf.open(BytesIO(paper(*ALL))) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("rg", "RG"):
                    assert len({float(part) for part in operands}) == 1


def test_the_text_tells_what_the_pictures_show():
    frame = first().frame
    blocks = tuple(Picture(spec) for spec in ALL)
    said = plain_text(framed(frame, "图", blocks, phrases(first()), form=Form.SHEET))
    assert "大桥镇\t未报" in said
    assert "石桥镇\t126*" in said
    assert "Ⅱ级 11-23 02:00—执行中" in said
    assert "62.2*" in said


def test_an_unreported_township_is_never_drawn_as_zero():
    tiles = drawn(TILES, 300, 40).shapes
    said = [shape.text for shape in tiles if hasattr(shape, "text")]
    assert said == ["石桥镇", "126*", "大桥镇", "未报", "青河乡", "0"]


@pytest.mark.parametrize("poison", [*HOSTILE.values(), "镇" * 20_000, ""])
def test_hostile_names_do_no_harm(poison):
    series = tuple(replace(s, name=poison) for s in RIVER.series)
    triggers = tuple(replace(t, label=poison) for t in RIVER.triggers)
    changes = tuple(replace(c, label=poison) for c in RIVER.changes)
    river = replace(RIVER, title=poison, unit=poison, series=series, triggers=triggers,
                    changes=changes)  # fmt: skip
    levels = replace(LEVELS, rows=tuple(replace(r, name=poison) for r in LEVELS.rows))
    tasks = replace(TASKS, states=(poison,) * 3, rows=(ProgressRow(poison, (1, 2, 3)),))
    tiles = replace(TILES, tiles=(Tile(poison, 1.0),), unreported=poison)
    assert not read_back.active(paper(river, levels, tasks, tiles))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 200 * 60), st.floats(-1e9, 1e9, allow_nan=False)),
        min_size=1, max_size=30,
    ),
    st.lists(st.floats(-1e7, 1e7), max_size=4),
    st.booleans(),
)  # fmt: skip
def test_every_value_and_trigger_is_in_sight(points, triggers, zero):
    told = tuple(PlotPoint(Instant(START + m * 60_000), v) for m, v in sorted(points))
    lines = tuple(PlotTrigger(v, "x") for v in triggers)
    spec = PlotSpec("t", "u", (PlotSeries("a", told),), lines, from_zero=zero)
    shown = window(spec)
    values = [p.value for p in told] + triggers
    assert shown.low <= min(values)
    assert max(values) <= shown.high
    ticks = value_ticks(shown, 6)
    assert 1 <= len(ticks) <= 8
    for hour in clock_ticks(shown, 480, 9):
        assert shown.left - 1 <= hour <= shown.right + 1
        assert civil(hour, 480).minute in (0, 10, 20, 30, 40, 50)
    for shape in drawn(spec, 480, 190).shapes:
        if isinstance(shape, Dot):
            assert -1 <= shape.x <= 481
            assert -1 <= shape.y <= 191
