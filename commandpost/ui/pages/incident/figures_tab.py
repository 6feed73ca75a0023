"""Figures of the episode: table and plot on the left, the form on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.episode_decisions import ReportFigures, VerifyFigures
from commandpost.ui.dialogs.readings import ReadingsDialog
from commandpost.ui.pages.incident.figure_form import FigureForm
from commandpost.ui.pages.incident.metric_fields import metric_name
from commandpost.ui.pages.incident.plot_of import plot_of
from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.widgets.figures_table import FiguresTable
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import Elided, button, label
from commandpost.ui.widgets.plot import Plot
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.figures import report_figures, verify_figures
from commandpost.usecases.views.figures import figure_table, series
from commandpost.usecases.views.incident_screen import figure_choices
from commandpost.usecases.views.places import Hint, place_hints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.errors import OperatorError
    from commandpost.domain.ids import Id
    from commandpost.domain.metrics import Metric
    from commandpost.domain.situation import FigureTable
    from commandpost.ui.context import Context
    from commandpost.usecases.views.figures import Series
    from commandpost.usecases.views.incident_screen import FigureChoices
    from commandpost.usecases.views.places import PlaceHints


class VerifierBar(QWidget):
    """Who stands for a township's figures.

    Signals:
        verified: a ``VerifyFigures``.
        left: nobody does.
    """

    verified = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._place = ""
        self.what = label()
        self.by = HintEdit()
        self.by.setObjectName("figures_verified_by")
        self.save = button(self.tr("Record"), kind="primary", key="Enter")
        self.save.setObjectName("figures_verify_save")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.what)
        row.addWidget(self.by, 1)
        row.addWidget(self.save)
        self.hide()
        self._connect()

    def begin(self, place: str) -> None:
        """Ask who stands for that township's figures."""
        self._place = place
        self.what.setText(self.tr("Figures of {place} verified by").format(place=place))
        self.by.setAccessibleName(self.what.text())
        self.by.clear()
        self.show()
        self.by.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.by.returnPressed.connect(self.save.setFocus)
        self.save.clicked.connect(self._record)

    def _record(self) -> None:
        self.by.resolve()
        self.verified.emit(VerifyFigures(self._place, self.by.text().strip()))


class FiguresTab(IncidentTab):
    """Enter on a township begins its form, V verifies it; the plot follows the column."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._figures: FigureTable | None = None
        self._places: tuple[Hint, ...] = ()
        self._names: dict[str, str] = {}
        self._metrics: tuple[Metric, ...] = ()
        self._people: Sequence[Hint] = ()
        self.table = FiguresTable(context.look, context.clock)
        self.table.setAccessibleName(self.tr("Figures"))
        self.teaching = label(
            self.tr("No figures yet. Alt+F enters the first; an empty field is not reported."),
            tone="quiet",
            wrap=True,
        )
        self.verifier = VerifierBar()
        self.plotted = ""
        self.without = Elided(kind="small")
        self.without.setObjectName("figures_missing")
        self.plot = Plot(context.look)
        self.form = FigureForm(context.clock)
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Nothing typed for another incident stays."""
        self.form.clear()
        self.verifier.hide()
        self._figures = None
        self.plotted = ""

    def set_people(self, people: Sequence[Hint]) -> None:
        """These may report and verify."""
        super().set_people(people)
        self._people = people
        self.form.reporter.set_hints(people)
        self.verifier.by.set_hints(people)

    def refresh(self) -> None:
        """Table, choices and plot again."""
        if self.facts is None:
            return
        episode = self.facts.incident.episode
        ask = self.context.bridge.ask
        ask(place_hints, then=self._take_places)
        ask(figure_choices, episode, then=self._show_choices)
        ask(figure_table, episode, then=self._show_table)

    def open_readings(self) -> None:
        """A gauge's readings, pasted or from a file."""
        if self.facts is not None and self._metrics:
            dialog = ReadingsDialog(
                self.context, self, self._episode(), self._metrics, self._places
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.reporter.set_hints(self._people)
            dialog.open()

    def activated(self) -> None:
        """With figures the table, without them the form."""
        if self._figures is not None and not self._figures.columns:
            self.form.enter()
        else:
            self.table.setFocus()

    def _take_places(self, places: PlaceHints) -> None:
        villages = (Hint(f"{v.about}{v.name}", v.about, v.spelled) for v in places.villages)
        self._places = (*places.townships, *villages)

    def _show_choices(self, choices: FigureChoices) -> None:
        metrics = (*choices.first, *choices.others)
        self._metrics = metrics
        self._names = {metric.key: metric_name(metric) for metric in metrics}
        self.table.figures.name(self._names)
        self.form.set_choices(choices, self._places)

    def _show_table(self, table: FigureTable) -> None:
        self._figures = table
        self.table.show_table(table)
        self.teaching.setVisible(not table.columns)
        self._show_standing(self.form.place.text().strip())
        self._ask_plot()

    def _show_standing(self, place: str) -> None:
        if self._figures is None:
            return
        rows = (row for row in self._figures.rows if row.place == place)
        values = next((row.values for row in rows), ())
        self.form.metrics.show_standing(
            {
                column.metric: value
                for column, value in zip(self._figures.columns, values, strict=False)
                if value is not None
            }
        )

    def _ask_plot(self) -> None:
        if self.plotted and self.facts is not None:
            self.context.bridge.ask(
                series, self.facts.incident.episode, self.plotted, then=self._show_plot, owner=self
            )

    def _show_plot(self, found: Series) -> None:
        name = self._names.get(found.metric, found.name)
        self.plot.show_spec(plot_of(replace(found, name=name), self.context.clock.offset))

    def _follow(self, _place: str, metric: str) -> None:
        self.without.setText(self.table.without())
        if metric and metric != self.plotted:
            self.plotted = metric
            self._ask_plot()

    def _report(self, report: ReportFigures) -> None:
        if self.facts is not None:
            self.context.bridge.do(
                report_figures,
                self._episode(),
                report,
                then=lambda _changes: self._reported(report),
                failed=self._refused,
                owner=self,
            )

    def _episode(self) -> Id:
        assert self.facts is not None
        return self.facts.incident.episode

    def _reported(self, report: ReportFigures) -> None:
        words = self.tr("Figures of {place} recorded").format(place=report.place)
        self.context.messages.inform(words)
        self.form.clear()
        self.table.setFocus()

    def _refused(self, error: OperatorError) -> None:
        self.context.messages.refuse(error)
        if error.key == "figures.fall_needs_reason":
            self.form.need_reason()

    def _verify(self, verified: VerifyFigures) -> None:
        if self.facts is not None:
            self.context.bridge.do(
                verify_figures,
                self._episode(),
                verified,
                then=lambda _changes: self._leave(),
                owner=self,
            )

    def _leave(self) -> None:
        self.verifier.hide()
        self.table.setFocus()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.teaching)
        left.addWidget(self.table, 3)
        left.addWidget(self.verifier)
        left.addWidget(
            Elided(
                self.tr(
                    "Enter: figures of the place · V: verified by whom · Alt+R: a gauge's readings"
                ),
                kind="small",
            )
        )
        left.addWidget(self.without)
        left.addWidget(self.plot, 2)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self._measure()

    def _measure(self) -> None:
        self.form.setFixedWidth(self.context.look.px(336))
        self.table.setMinimumWidth(self.context.look.px(240))

    def _connect(self) -> None:
        self.table.enter_asked.connect(self.form.enter)
        self.table.verify_asked.connect(self.verifier.begin)
        self.table.cell_changed.connect(self._follow)
        self.form.reported.connect(self._report)
        self.form.left.connect(self.table.setFocus)
        self.form.place_named.connect(self._show_standing)
        self.verifier.verified.connect(self._verify)
        self.verifier.left.connect(self._leave)
        self.context.look.changed.connect(self._measure)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.form)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.form.report)
