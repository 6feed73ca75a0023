"""Figures of one township: an empty field is 未报, and only what was told is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.episode_decisions import ReportFigures
from commandpost.host.pinyin import spelled
from commandpost.ui.pages.incident.metric_fields import MetricFields, metric_name
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, section, set_invalid
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.ui.widgets.time_edit import TimeEdit
from commandpost.usecases.views.places import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.metrics import Metric
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import FigureChoices

SHOWN = 12


class FigureForm(QWidget):
    """Township, time, reporter, numbers, reason.

    Signals:
        reported: a ``ReportFigures``.
        left: Esc; what is typed stays.
        place_named: the township in the form is another one.
    """

    reported = Signal(object)
    left = Signal()
    place_named = Signal(str)

    def __init__(self, clock: StationClock) -> None:
        super().__init__()
        self._clock = clock
        self._choices: FigureChoices | None = None
        self._townships: tuple[str, ...] = ()
        self.place = HintEdit()
        self.place.setObjectName("figures_place")
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("figures_time")
        self.reporter = HintEdit()
        self.reporter.setObjectName("figures_reporter")
        self.metrics = MetricFields()
        self.more = HintEdit()
        self.more.setObjectName("figures_more")
        self.more.setPlaceholderText(self.tr("another indicator, by name"))
        self.reason = QLineEdit()
        self.reason.setObjectName("figures_reason")
        self.reason.setPlaceholderText(self.tr("why a figure falls or jumps; may follow later"))
        self.verified = QCheckBox(self.tr("verified"))
        self.verified.setObjectName("figures_verified")
        self.save = button(self.tr("Report"), kind="primary", big=True, key="Ctrl+Enter")
        self.save.setObjectName("figures_save")
        self._arrange()
        self._connect()

    def set_choices(self, choices: FigureChoices, places: Sequence[Hint]) -> None:
        """Offer these townships and indicators; fields that are there stay."""
        self.place.set_hints(places or [Hint(name, "", spelled(name)) for name in choices.places])
        self._townships = choices.places
        if choices == self._choices:
            return
        self._choices = choices
        for metric in choices.first[:SHOWN]:
            self.metrics.add(metric)
        self.more.set_hints(
            [
                Hint(metric_name(m), " ".join(m.aliases[:2]), _searched(m))
                for m in (*choices.first[SHOWN:], *choices.others)
            ]
        )

    def enter(self, place: str = "") -> None:
        """Begin with that township, or ask for it."""
        if place:
            self.place.setText(place)
            self.place_named.emit(place)
        if not self.time.edit.text().strip():
            self.time.set_moment(self._clock.now())
        if place:
            self.metrics.focus_first()
        else:
            self.place.setFocus()

    def clear(self) -> None:
        """The next report begins empty."""
        for field in (self.place, self.reporter, self.reason):
            field.clear()
        self.time.set_moment(None)
        self.verified.setChecked(False)
        self.metrics.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter reports from anywhere; Esc goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def report(self) -> None:
        """Send what was told."""
        self.place.resolve()
        place, cells = self.place.text().strip(), self.metrics.cells()
        set_invalid(self.place, not place)
        if not place:
            self.place.setFocus()
        elif cells is not None and self.time.readable:
            self.reporter.resolve()
            now = self._clock.now()
            self.reported.emit(
                ReportFigures(
                    place=place,
                    within=self._township_of(place),
                    cells=cells,
                    at=self.time.moment if self.time.moment is not None else now,
                    reporter=self.reporter.text().strip(),
                    verified=self.verified.isChecked(),
                    reason=self.reason.text().strip(),
                )
            )

    def _take_more(self) -> None:
        self.more.resolve()
        text = self.more.text().strip()
        choices = self._choices
        for metric in (*choices.first, *choices.others) if choices is not None else ():
            if text in (metric.zh, metric.en, *metric.aliases):
                self.more.clear()
                field = self.metrics.add(metric)
                field.show()
                field.setFocus()
                return
        set_invalid(self.more, bool(text))

    def _township_of(self, place: str) -> str:
        """The township a village lies in; empty for a township, and for a place nobody knows."""
        hint = self.place.hint()
        if hint is not None:
            return hint.about
        return next((t for t in self._townships if place != t and place.startswith(t)), "")

    def _name_place(self) -> None:
        self.place_named.emit(self.place.text().strip())

    def _arrange(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.metrics)
        rows.addWidget(self.more)
        rows.addStretch()
        scroll = scrolled(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(self.tr("Enter figures  Alt+F")))
        head = QGridLayout()
        head.setVerticalSpacing(4)
        fields = (
            (self.tr("Township or village"), self.place),
            (self.tr("As of"), self.time),
            (self.tr("Reporter"), self.reporter),
        )
        for number, (words, field) in enumerate(fields):
            self._named(head, number, words, field)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        foot = QGridLayout()
        self._named(foot, 0, self.tr("Reason"), self.reason)
        column.addLayout(foot)
        keys = QHBoxLayout()
        keys.addWidget(self.verified)
        keys.addStretch()
        keys.addWidget(self.save)
        column.addLayout(keys)

    def _named(self, grid: QGridLayout, row: int, words: str, field: QWidget) -> None:
        name = label(words)
        name.setBuddy(field)
        field.setAccessibleName(words)
        grid.addWidget(name, row, 0)
        grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.place.returnPressed.connect(self.time.edit.setFocus)
        self.place.editingFinished.connect(self._name_place)
        self.time.edit.returnPressed.connect(self.reporter.setFocus)
        self.reporter.returnPressed.connect(self.metrics.focus_first)
        self.metrics.filled.connect(self.save.setFocus)
        self.more.editingFinished.connect(self._take_more)
        self.reason.returnPressed.connect(self.report)
        self.save.clicked.connect(self.report)


def _searched(metric: Metric) -> str:
    """Names, aliases and initials an indicator is found by."""
    return " ".join((metric.zh, metric.en.lower(), *metric.aliases, spelled(metric.zh)))
