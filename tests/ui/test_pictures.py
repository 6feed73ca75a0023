"""Pictures on screen are those on paper: one description, the same points."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from commandpost.domain.drawing import Stroke
from commandpost.domain.drawn_picture import drawn
from commandpost.domain.drawn_plot import plane_of
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.picture_spec import LevelTimeline, Progress, TileGrid
from commandpost.domain.plot_window import line_of
from commandpost.ui.pages.response.page import ResponsePage
from commandpost.ui.widgets.picture import Picture
from commandpost.ui.widgets.plot import Plot
from tests.reports.test_pictures import ALL, RIVER
from tests.ui.desk_for_pages import press, station, station_folder
from tests.ui.response_night import night
from tests.ui.test_incident_figures import episode, page, tell

__all__ = ["episode", "night", "page", "station", "station_folder"]


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


@pytest.mark.parametrize("theme", ["day", "night", "contrast"])
def test_every_picture_is_painted_in_the_themes_colours_and_is_as_high_as_it_wants(
    qtbot, look, theme
):
    look.apply(theme, 100)
    for spec in ALL:
        shown = Picture(look, spec)
        qtbot.addWidget(shown)
        shown.resize(700, 400)
        shown.show()
        image = shown.sheet.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3)
                for y in range(0, image.height(), 3)}  # fmt: skip
        assert len(seen) > 3
        assert shown.sheet.heightForWidth(300) >= shown.sheet.heightForWidth(900)


def test_the_figures_page_shows_the_situation_in_pictures(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("evac_due", 40), ("evac_done", 30))
    press(qtbot, page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    station.settle()
    dialog = page.work.figures.findChild(QDialog, "pictures")
    assert [type(p.sheet.spec) for p in dialog.pictures][:2] == [Progress, TileGrid]
    tiles = {tile.place: tile.value for tile in dialog.pictures[1].sheet.spec.tiles}
    assert tiles["清溪镇"] in (30, 40)
    assert None in tiles.values()
    dialog.reject()


def test_the_response_page_shows_levels_and_tasks_in_pictures(station, night, qtbot):
    night.activate(ResponseLevel.IV)
    page = station.show(ResponsePage)
    station.settle()
    page.left.pictures.click()
    station.settle()
    dialog = page.findChild(QDialog, "pictures")
    specs = [picture.sheet.spec for picture in dialog.pictures]
    (levels,) = [spec for spec in specs if isinstance(spec, LevelTimeline)]
    (tasks,) = [spec for spec in specs if isinstance(spec, Progress)]
    assert [bar.level for bar in levels.rows[0].bars] == [ResponseLevel.IV]
    assert sum(row.counts[2] for row in tasks.rows) > 0
    dialog.reject()
