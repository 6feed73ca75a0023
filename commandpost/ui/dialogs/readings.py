"""Readings of a gauge, pasted or out of a file: looked at line by line, then recorded at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from commandpost.domain.entries.episode import GaugeReading
from commandpost.domain.episode_decisions import ReportReadings
from commandpost.domain.metrics import number_text
from commandpost.domain.readings import Pasted, read_pasted
from commandpost.domain.units import unit_word
from commandpost.host.pinyin import spelled
from commandpost.host.text import language, text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.pages.incident.metric_fields import metric_name
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, label
from commandpost.usecases.figures import report_readings
from commandpost.usecases.readings import read_readings
from commandpost.usecases.views.places import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.ids import Id
    from commandpost.domain.metrics import Metric
    from commandpost.ui.context import Context

SHOWN_REFUSED = 6


class ReadingsDialog(DecisionDialog):
    """Where, what, and the lines; refused ones are named before anything is kept."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        episode: Id,
        metrics: Sequence[Metric],
        places: Sequence[Hint],
    ) -> None:
        heading = QCoreApplication.translate("ReadingsDialog", "Readings of a gauge")
        yes = QCoreApplication.translate("ReadingsDialog", "Record")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("readings_dialog")
        self._episode = episode
        self._metrics = {metric_name(m): m for m in metrics}
        self._channel = "pasted"
        self.pasted = Pasted((), ())
        self.place, self.gauge, self.reporter = HintEdit(), HintEdit(), HintEdit()
        self.place.set_hints(places)
        self.gauge.set_hints([_metric_hint(m) for m in metrics])
        self.lines = QPlainTextEdit()
        self.found = label(wrap=True)
        self.refused = label(tone="wrong", wrap=True, selectable=True)
        self.open_button = button(self.tr("From a file…"), key="Ctrl+O")
        self._arrange()
        self._connect()
        self._look_at()
        self.place.setFocus()

    def open_file(self, path: Path) -> None:
        """Take a file's rows into the box, to be looked at like pasted ones."""
        self.context.jobs.start(partial(read_readings, path), then=self._take_file, owner=self)

    def decide(self) -> None:
        """Check and record what can be read; refused lines stay out and are named."""
        for field in (self.place, self.gauge, self.reporter):
            field.resolve()
        metric = self._chosen()
        if not self.place.text().strip():
            self.refuse(self.tr("Where does the gauge stand?"), self.place)
        elif metric is None:
            self.refuse(self.tr("What does it measure?"), self.gauge)
        elif not self.pasted.readings:
            self.refuse(self.tr("No line could be read as a time and a value."), self.lines)
        else:
            self.send(report_readings, self._episode, self._report(metric))

    # ---- inside ----

    def _report(self, metric: Metric) -> ReportReadings:
        hint = self.place.hint()
        return ReportReadings(
            place=self.place.text().strip(),
            metric=metric.key,
            readings=tuple(GaugeReading(r.at, r.value) for r in self.pasted.readings),
            reporter=self.reporter.text().strip(),
            channel=self._channel,
            within=hint.about if hint is not None else "",
        )

    def _chosen(self) -> Metric | None:
        return self._metrics.get(self.gauge.text().strip())

    def _choose_file(self) -> None:
        words = self.tr("Tables (*.csv *.txt *.xlsx *.xls *.et)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Readings of a gauge"), "", words)
        if chosen:
            self.open_file(Path(chosen))

    def _take_file(self, lines: str) -> None:
        self.lines.setPlainText(lines)
        self._channel = "file"

    def _look_at(self) -> None:
        """What would be recorded, and which lines would not, with the reason."""
        metric, clock = self._chosen(), self.context.clock
        unit = metric.unit if metric is not None else ""
        self.pasted = read_pasted(self.lines.toPlainText(), unit, clock.now(), clock.offset)
        found, refused = self.pasted.readings, self.pasted.refused
        if found:
            first, last = found[0], found[-1]
            words = self.tr("{n} readings, {first} to {last}; the last is {value} {unit}")
            self.found.setText(
                words.format(
                    n=len(found),
                    first=clock.dated(first.at),
                    last=clock.dated(last.at),
                    value=number_text(last.value),
                    unit=unit_word(unit, language()),
                ).rstrip()
            )
        else:
            self.found.setText(self.tr("Paste lines of time and value, such as 03:00 and 12.5."))
        told = [f"{line.number}: {text(line.key)}  {line.words}" for line in refused]
        more = len(told) - SHOWN_REFUSED
        told = told[:SHOWN_REFUSED]
        if more > 0:
            told.append(self.tr("… and {n} more lines").format(n=more))
        self.refused.setText("\n".join(told))
        self.refused.setVisible(bool(told))

    def _arrange(self) -> None:
        for field, name in (
            (self.place, "readings_place"),
            (self.gauge, "readings_metric"),
            (self.reporter, "readings_reporter"),
            (self.lines, "readings_lines"),
            (self.open_button, "readings_open"),
        ):
            field.setObjectName(name)
        self.gauge.setPlaceholderText(self.tr("rain or water level, by name or initials"))
        self.lines.setTabChangesFocus(True)
        rows = form()
        add_row(rows, self.tr("Place"), self.place)
        add_row(rows, self.tr("Gauge"), self.gauge)
        add_row(rows, self.tr("Reporter"), self.reporter)
        add_row(rows, self.tr("Lines"), self.lines)
        keys = QHBoxLayout()
        keys.addWidget(self.open_button)
        keys.addStretch()
        self.body.addLayout(rows)
        self.body.addLayout(keys)
        self.body.addWidget(self.found)
        self.body.addWidget(self.refused)
        self.body.addStretch()
        self.fit(680, 560)

    def _connect(self) -> None:
        self.lines.textChanged.connect(self._look_at)
        self.gauge.textChanged.connect(self._look_at)
        self.open_button.clicked.connect(self._choose_file)
        self.open_button.setShortcut("Ctrl+O")


def _metric_hint(metric: Metric) -> Hint:
    searched = " ".join((metric.zh, metric.en.lower(), *metric.aliases, spelled(metric.zh)))
    return Hint(metric_name(metric), unit_word(metric.unit, language()), searched)
