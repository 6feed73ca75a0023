"""Pictures on screen are those on paper: one description, the same points."""

from __future__ import annotations

import pytest

from commandpost.domain.drawing import Stroke
from commandpost.domain.drawn_picture import drawn
from commandpost.domain.drawn_plot import plane_of
from commandpost.domain.plot_window import line_of
from commandpost.ui.widgets.plot import Plot
from tests.reports.test_pictures import RIVER


def test_screen_and_paper_draw_the_same_points(qtbot, look):
    from pyqtgraph import PlotDataItem, PlotWidget

    plot = Plot(look)
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    plot.show_spec(RIVER)
    shown = plot.findChild(PlotWidget).getPlotItem()
    screen = [
        list(zip(*map(list, item.getData()), strict=True))
        for item in shown.items
        if isinstance(item, PlotDataItem)
    ]
    plane = plane_of(RIVER, 480, 190)
    on_paper = [
        s for s in drawn(RIVER, 480, 190).shapes if isinstance(s, Stroke) and s.width == 1.2
    ]
    on_paper = [s for s in on_paper if len(s.points) > 2]
    for points, line, series in zip(screen, on_paper, RIVER.series, strict=True):
        assert [tuple(map(float, p)) for p in points] == list(line_of(series))
        assert [plane.x(x) for x, _ in points] == pytest.approx([x for x, _ in line.points])
        assert [plane.y(y) for _, y in points] == pytest.approx([y for _, y in line.points])
    left, right = shown.viewRange()[0]
    assert (left, right) == pytest.approx((plane.shown.left, plane.shown.right))
    assert shown.viewRange()[1] == pytest.approx([plane.shown.low, plane.shown.high])
