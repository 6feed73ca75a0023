"""Draws a ``PlotSpec``: series over the station's clock, trigger lines, level changes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.domain.plot_window import apart, height, line_of, span, window
from commandpost.domain.times import HOUR, Instant, civil
from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.pyqtgraph_door import load_beside, load_pyqtgraph
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from commandpost.domain.plot_spec import PlotSeries, PlotSpec
    from commandpost.ui.look import Look

BESIDE_AFTER = 1_000
"""Milliseconds: the page the plot is on comes up first."""
SERIES = 4
CLOSE = 0.14
"""Labels nearer than this share of the picture's height would overlap."""
TRIGGER_STEP = 0.2
DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)


class Plot(QWidget):
    """A picture to look at; pyqtgraph is loaded beside while the first one is made, not before."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._spec: PlotSpec | None = None
        self._drawn: Any = None
        self.title = label(kind="section")
        self.nothing = label(self.tr("No figures yet"), tone="quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addWidget(self.nothing, 1)
        self._connect()
        QTimer.singleShot(BESIDE_AFTER, self, load_beside)

    def show_spec(self, spec: PlotSpec) -> None:
        """Draw that; the same again costs nothing."""
        if spec == self._spec:
            return
        self._spec = spec
        self._draw()

    def _connect(self) -> None:
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        spec = self._spec
        if spec is None:
            return
        self.title.setText(f"{spec.title} ({spec.unit})" if spec.unit else spec.title)
        self.nothing.setVisible(spec.empty)
        if self._drawn is not None:
            self._column.removeWidget(self._drawn)
            self._drawn.deleteLater()
            self._drawn = None
        if not spec.empty:
            self._drawn = _picture(spec, self._look)
            self._column.addWidget(self._drawn, 1)


def _picture(spec: PlotSpec, look: Look) -> QWidget:
    pg = load_pyqtgraph()
    theme = look.theme
    axis = _clock_axis(spec.offset)
    plot = pg.PlotWidget(background=theme.colour("surface"), axisItems={"bottom": axis})
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(x=True, y=False)
    plot.showGrid(x=False, y=True, alpha=0.15)
    for side in ("left", "bottom"):
        plot.getAxis(side).setPen(theme.colour("line"))
        plot.getAxis(side).setTextPen(theme.colour("quiet"))
        plot.getAxis(side).setStyle(tickFont=look.font(12))
    plot.addLegend(
        offset=(8, 4),
        brush=theme.colour("surface"),
        labelTextColor=theme.colour("text"),
        labelTextSize=f"{look.px(12)}px",
    )
    for number, series in enumerate(spec.series):
        _draw_series(plot, series, number % SERIES, look)
    _draw_triggers(plot, spec, look)
    _draw_changes(plot, spec, look)
    _frame(plot, spec)
    return plot


def _clock_axis(offset: int) -> Any:
    import pyqtgraph as pg

    class ClockAxis(pg.AxisItem):
        """Ticks at whole hours of the station's clock, with the date where a day begins."""

        def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
            """Whole hours, at most about ten of them."""
            wanted = (high - low) / max(size / 90, 1)
            steps = (HOUR / 6, HOUR / 2, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR)
            step = next((step for step in steps if step >= wanted), steps[-1])
            return [(step, offset * -60_000 % step)]

        def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
            """``03:00``, and ``11-23`` in place of midnight."""
            told = []
            for value in values:
                local = civil(Instant(round(value)), offset) + timedelta(milliseconds=500)
                midnight = local.hour == 0 and local.minute == 0
                told.append(f"{local:%m-%d}" if midnight else f"{local:%H:%M}")
            return told

    return ClockAxis(orientation="bottom")


def _draw_series(plot: Any, series: PlotSeries, number: int, look: Look) -> None:
    import pyqtgraph as pg

    colour = look.theme.colour(f"series_{number + 1}")
    line = line_of(series)
    plot.plot(
        [x for x, _ in line],
        [y for _, y in line],
        pen=pg.mkPen(colour, width=2, style=DASHES[number]),
        name=series.name,
    )
    hollow = look.theme.colour("surface")
    plot.addItem(
        pg.ScatterPlotItem(
            x=[float(point.at) for point in series.points],
            y=[point.value for point in series.points],
            size=look.px(7),
            pen=pg.mkPen(colour, width=2),
            brush=[pg.mkBrush(hollow if p.unverified else colour) for p in series.points],
        )
    )


def _draw_triggers(plot: Any, spec: PlotSpec, look: Look) -> None:
    import pyqtgraph as pg

    places = apart([trigger.value for trigger in spec.triggers], height(spec) * CLOSE)
    for trigger, place in zip(spec.triggers, places, strict=True):
        token = f"level_{trigger.level.rank}" if trigger.level else "quiet"
        colour = look.theme.colour(token)
        numeral = f"{trigger.level.numeral} " if trigger.level else ""
        line = pg.InfiniteLine(
            pos=trigger.value,
            angle=0,
            pen=pg.mkPen(colour, width=1, style=Qt.PenStyle.DashLine),
            label=f"{numeral}{trigger.label}",
            labelOpts={
                "position": max(0.98 - TRIGGER_STEP * place, TRIGGER_STEP),
                "color": colour,
                "anchors": [(1, 1), (1, 1)],
            },
        )
        line.label.setFont(look.font(12))
        plot.addItem(line)


def _draw_changes(plot: Any, spec: PlotSpec, look: Look) -> None:
    import pyqtgraph as pg

    start, end = span(spec)
    places = apart([float(change.at) for change in spec.changes], (end - start) * 2 * CLOSE)
    for change, place in zip(spec.changes, places, strict=True):
        token = f"level_{change.level.rank}" if change.level else "quiet"
        colour = look.theme.colour(token)
        word = f"{level_word(change.level)} " if change.level else ""
        line = pg.InfiniteLine(
            pos=float(change.at),
            angle=90,
            pen=pg.mkPen(colour, width=2),
            label=f"{word}{change.label}".strip(),
            labelOpts={
                "position": max(0.97 - CLOSE * place, CLOSE),
                "color": colour,
                "anchors": [(0, 0), (0, 0)],
            },
        )
        line.label.setFont(look.font(12))
        plot.addItem(line)


def _frame(plot: Any, spec: PlotSpec) -> None:
    """Show all values and every trigger line."""
    shown = window(spec)
    plot.setXRange(shown.left, shown.right, padding=0)
    plot.setYRange(shown.low, shown.high, padding=0)
