"""Figures of the episode: table and plot on the left, the form on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.episode_decisions import ReportFigures, VerifyFigures
from commandpost.domain.figures import full_place
from commandpost.host.text import language
from commandpost.ui.pages.incident.figure_bars import KnownAtBar, ReasonBar, VerifierBar, met_words
from commandpost.ui.pages.incident.figure_form import SHOWN, FigureForm
from commandpost.ui.pages.incident.figure_tools import FigureTools
from commandpost.ui.pages.incident.metric_fields import metric_name
from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.widgets.figures_table import FiguresTable
from commandpost.ui.widgets.labels import Elided, button, label
from commandpost.ui.widgets.plot import Plot
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.figures import report_figures, settle_figures, verify_figures
from commandpost.usecases.views.figure_history import first_met
from commandpost.usecases.views.figures import figure_table, series
from commandpost.usecases.views.incident_screen import figure_choices
from commandpost.usecases.views.pictures import plot_of
from commandpost.usecases.views.places import Hint, place_hints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.figure_checks import Step
    from commandpost.domain.figure_decisions import ExplainFigures
    from commandpost.domain.ids import Id
    from commandpost.domain.situation import FigureTable
    from commandpost.ui.context import Context
    from commandpost.usecases.views.figure_history import MetLine
    from commandpost.usecases.views.figures import Series
    from commandpost.usecases.views.incident_screen import FigureChoices
    from commandpost.usecases.views.places import PlaceHints


class FiguresTab(IncidentTab):
    """Enter on a township begins its form, V verifies it; the plot follows the column."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._figures: FigureTable | None = None
        self._places: tuple[Hint, ...] = ()
        self._names: dict[str, str] = {}
        self.tools = FigureTools(context, self)
        self.known_at = KnownAtBar(context.clock)
        self.table = FiguresTable(context.look, context.clock)
        self.table.setAccessibleName(self.tr("Figures"))
        self.teaching = label(
            self.tr("No figures yet. Alt+F enters the first; an empty field is not reported."),
            tone="quiet",
            wrap=True,
        )
        self.verifier = VerifierBar()
        self.reason = ReasonBar()
        self._told = ""
        self.asked = Elided(kind="small", tone="soon")
        self.asked.setObjectName("figures_asked")
        self.plotted = ""
        self.without = Elided(kind="small")
        self.without.setObjectName("figures_missing")
        self.met = Elided(kind="small")
        self.met.setObjectName("figures_first_met")
        self.plot = Plot(context.look)
        self.pictures = button(self.tr("In pictures"), key="Ctrl+I")
        self.pictures.setObjectName("figures_pictures")
        self.form = FigureForm(context.clock)
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Nothing typed for another incident stays."""
        self.form.clear()
        self.verifier.hide()
        self.reason.hide()
        self.known_at.clear()
        self._figures = None
        self._told = self.plotted = ""

    def set_people(self, people: Sequence[Hint]) -> None:
        """These may report and verify."""
        super().set_people(people)
        self.tools.people = people
        self.form.reporter.set_hints(people)
        self.verifier.edit.set_hints(people)

    def refresh(self) -> None:
        """Table, choices and plot again."""
        if self.facts is None:
            return
        episode = self.facts.incident.episode
        ask = self.context.bridge.ask
        ask(place_hints, then=self._take_places)
        ask(figure_choices, episode, then=self._show_choices)
        ask(figure_table, episode, self.known_at.moment, then=self._show_table)
        ask(first_met, episode, then=self._show_met)

    def activated(self) -> None:
        """With figures the table, without them the form."""
        if self._figures is not None and not self._figures.columns:
            self.form.enter()
        else:
            self.table.setFocus()

    def _take_places(self, places: PlaceHints) -> None:
        villages = (Hint(f"{v.about}{v.name}", v.about, v.spelled) for v in places.villages)
        self._places = self.tools.places = (*places.townships, *villages)

    def _show_choices(self, choices: FigureChoices) -> None:
        metrics = (*choices.first, *choices.others)
        self.tools.metrics, self.tools.first = metrics, choices.first[:SHOWN]
        self._names = {metric.key: metric_name(metric) for metric in metrics}
        self.table.figures.name(self._names)
        self.form.set_choices(choices, self._places)

    def _show_table(self, table: FigureTable) -> None:
        self._figures = table
        self.table.show_table(table)
        self.teaching.setVisible(not table.columns)
        self._show_standing(self.form.place.text().strip())
        self._show_asked()
        self._ask_plot()
        if self._told:
            self._ask_why(self._told)

    def explain(self) -> None:
        """E: the reason of the step under the hand, or of the first one that wants one."""
        steps = self._figures.steps if self._figures is not None else ()
        here = [s for s in steps if (s.place, s.metric) == self.table.here()]
        if here or steps:
            self.reason.begin((here or steps)[0])
        else:
            self.context.messages.inform(self.tr("No change of figures waits for a reason."))

    def _ask_why(self, place: str) -> None:
        """What was just recorded is on disk; the reason may come now or later."""
        steps = self._figures.steps if self._figures is not None else ()
        step: Step | None = next((s for s in steps if s.place == place), None)
        if step is None:
            self._told = ""
        else:
            self.reason.begin(step)

    def _show_met(self, lines: tuple[MetLine, ...]) -> None:
        self.met.setText(met_words(lines, self.context.clock))
        self.met.setVisible(bool(lines))

    def _show_asked(self) -> None:
        self.asked.setText(self.table.asked())
        self.asked.setVisible(bool(self.table.asked()))

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
        self.plot.show_spec(plot_of(found, self.context.clock.offset, language(), name))

    def _follow(self, _place: str, metric: str) -> None:
        self.without.setText(self.table.without())
        self._show_asked()
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
        self._told = full_place(report.place, report.within)

    def _explain(self, explained: ExplainFigures) -> None:
        if self.facts is not None:
            self.reason.hide()
            self.table.setFocus()
            self.context.bridge.do(settle_figures, self._episode(), explained, owner=self)

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
        self._told = ""
        self.verifier.hide()
        self.reason.hide()
        self.table.setFocus()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self.known_at, 1)
        top.addWidget(self.pictures)
        left.addLayout(top)
        left.addWidget(self.teaching)
        left.addWidget(self.table, 3)
        left.addWidget(self.asked)
        left.addWidget(self.verifier)
        left.addWidget(self.reason)
        left.addWidget(
            Elided(
                self.tr(
                    "Enter report · V verify · E reason · H history"
                    " · Alt+R readings · Alt+L telephone · Alt+S national"
                ),
                kind="small",
            )
        )
        left.addWidget(self.without)
        left.addWidget(self.met)
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
        self.pictures.clicked.connect(lambda: self.tools.pictures(self.plotted))
        self.table.verify_asked.connect(self.verifier.begin)
        self.table.cell_changed.connect(self._follow)
        self.form.reported.connect(self._report)
        self.form.left.connect(self.table.setFocus)
        self.form.place_named.connect(self._show_standing)
        self.verifier.answered.connect(self._verify)
        self.reason.answered.connect(self._explain)
        self.reason.left.connect(self._leave)
        self.table.explain_asked.connect(self.explain)
        self.table.history_asked.connect(self.tools.history)
        self.known_at.changed.connect(self.refresh)
        self.verifier.left.connect(self._leave)
        self.context.look.changed.connect(self._measure)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.form)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.form.report)
