"""Labels, badges, buttons, the log line's time, the plot; and that None is not worn out."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from commandpost.domain.levels import EventGrade, ResponseLevel, WarningColour
from commandpost.domain.log_line import split_time
from commandpost.domain.plot_spec import (
    PlotChange,
    PlotPoint,
    PlotSeries,
    PlotSpec,
    PlotTrigger,
)
from commandpost.domain.times import DAY, HOUR, MINUTE, Instant
from commandpost.ui.widgets.badges import Countdown, LevelBadge
from commandpost.ui.widgets.labels import (
    Elided,
    add_row,
    button,
    card,
    chip,
    empty_state,
    form,
    label,
    plain_html,
    set_chip,
)
from commandpost.ui.widgets.plot import Plot
from tests.ui.conftest import START
from tests.ui.plain_text_sweep import BAIT, rich_text_places


def test_whatever_the_factory_makes_is_plain_text(qtbot, look):
    frame, column = card(label(BAIT), chip(BAIT), Elided(BAIT), empty_state(BAIT, BAIT))
    qtbot.addWidget(frame)
    fields = form()
    add_row(fields, BAIT, QWidget(), BAIT)
    column.addLayout(fields)
    frame.resize(200, 300)
    frame.show()
    frame.grab()
    assert rich_text_places(frame) == []
    assert all(
        found.textFormat() is Qt.TextFormat.PlainText for found in frame.findChildren(QLabel)
    )


def test_the_sweep_finds_a_label_that_guesses(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    QVBoxLayout(root).addWidget(QLabel(BAIT))
    root.setToolTip(BAIT)
    assert len(rich_text_places(root)) == 2


def test_a_tooltip_shows_markup_as_it_was_typed():
    assert "&lt;img" in plain_html(BAIT)
    assert plain_html("") == ""


def test_what_does_not_fit_ends_in_dots_and_is_told_in_full(qtbot, look):
    line = Elided("清溪镇柳湾村山洪" * 8)
    qtbot.addWidget(line)
    line.resize(120, 20)
    line.show()
    line.grab()
    assert "清溪镇" in line.toolTip()
    line.resize(4000, 20)
    line.grab()
    assert line.toolTip() == ""


def test_a_chip_is_there_only_when_something_is_wrong(qtbot, look):
    mark = chip()
    qtbot.addWidget(mark)
    assert mark.isHidden()
    set_chip(mark, "disk full", "wrong")
    assert not mark.isHidden()
    set_chip(mark, "")
    assert mark.isHidden()


def test_a_big_button_is_44_pixels_and_never_the_default(qtbot, look):
    made = button("Issue", kind="danger", big=True)
    qtbot.addWidget(made)
    made.show()
    assert made.sizeHint().height() >= 44
    assert not made.isDefault()
    assert not made.autoDefault()


@pytest.mark.parametrize(
    ("level", "words"),
    [
        (ResponseLevel.III, "Level Ⅲ"),
        (WarningColour.ORANGE, "Orange warning"),
        (EventGrade.LARGE, "Large"),
        (None, ""),
    ],
)
def test_a_level_is_told_in_words_and_numerals(qtbot, look, level, words):
    badge = LevelBadge(look, level)
    qtbot.addWidget(badge)
    assert badge.text() == words
    assert badge.accessibleName() == words
    assert badge.isHidden() is (level is None)


def test_each_response_level_has_a_shape_of_its_own(qtbot, look):
    look.apply("contrast", 200)
    inked = set()
    for level in ResponseLevel:
        badge = LevelBadge(look, level)
        qtbot.addWidget(badge)
        badge.resize(badge.sizeHint())
        picture = badge.grab().toImage().copy(0, 0, 44, badge.height())
        dark = [
            (x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).lightness() < 40
        ]
        inked.add(len(dark))
    assert len(inked) == 4


def test_a_countdown_tells_by_how_much_it_is_late(qtbot, look):
    mark = Countdown(look)
    qtbot.addWidget(mark)
    assert mark.isHidden()
    mark.set_due(Instant(START + 20 * MINUTE), Instant(START))
    assert (mark.text(), mark.urgency) == ("00:20", "later")
    mark.tick(Instant(START + 26 * MINUTE))
    assert (mark.text(), mark.urgency) == ("overdue 00:06", "overdue")
    assert mark.sizeHint() != QSize()
    mark.grab()


NOW = Instant(START)  # 2026-11-18 19:06:40 at the station


@pytest.mark.parametrize(
    ("typed", "back", "words"),
    [
        ("-15 东镇 转移320", 15 * MINUTE, "东镇 转移320"),
        ("－15，东镇", 15 * MINUTE, "东镇"),
        ("东镇 转移320", None, "东镇 转移320"),
        ("0312", None, "0312"),
        ("320人转移", None, "320人转移"),
        ("9999 号车", None, "9999 号车"),
    ],
)
def test_a_time_in_front_of_a_line_is_its_time(typed, back, words):
    moment, rest = split_time(typed, NOW, 480)
    assert rest == words
    assert moment == (None if back is None else NOW - back)


@pytest.mark.parametrize("typed", ["0312 断路", "3:12 断路", "０３：１２　断路", "03：12，断路"])
def test_clock_times_may_be_typed_in_every_width(typed):
    moment, rest = split_time(typed, NOW, 480)
    assert rest == "断路"
    assert moment is not None
    assert 0 < NOW - moment < DAY


SPEC = PlotSpec(
    "Rain",
    "mm",
    (
        PlotSeries("a", tuple(PlotPoint(Instant(START + i * HOUR), i * 9.0) for i in range(6))),
        PlotSeries("b", (PlotPoint(Instant(START), 4, True),), steps=True),
    ),
    (PlotTrigger(100, "6 h ≥ 100", ResponseLevel.III), PlotTrigger(20, "watch")),
    (PlotChange(Instant(START + HOUR), "activated", ResponseLevel.IV),),
)


def test_a_plot_shows_every_trigger_line_and_follows_the_theme(qtbot, look):
    from pyqtgraph import PlotWidget

    plot = Plot(look)
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    plot.show()
    plot.show_spec(PlotSpec("Rain", "mm"))
    assert plot.nothing.isVisible()
    plot.show_spec(SPEC)
    assert not plot.nothing.isVisible()
    low, high = plot.findChild(PlotWidget).viewRange()[1]
    assert low <= 0
    assert high > 100
    look.apply("day", 100)
    assert plot.findChildren(PlotWidget)[-1].backgroundBrush().color() == look.theme.colour(
        "surface"
    )
    plot.grab()


def test_plots_are_not_loaded_before_one_is_drawn():
    import subprocess

    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; import sys;"
        "import commandpost.app.program, commandpost.app.wiring, commandpost.ui.widgets.plot;"
        "print([m for m in ('pyqtgraph', 'reportlab', 'openpyxl') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_none_is_not_worn_out(qtbot):
    mark = QLabel()
    qtbot.addWidget(mark)
    before = sys.getrefcount(None)
    for number in range(1_000):
        mark.setText(str(number))
    assert abs(sys.getrefcount(None) - before) <= 10
