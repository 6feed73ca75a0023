"""The right side of the plans page: a plan by its levels, text, organisation and life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from commandpost.domain.plan_passages import Part
from commandpost.ui.pages.plans.chart.tab import ChartTab
from commandpost.ui.pages.plans.life.tab import LifeTab
from commandpost.ui.pages.plans.matrix import LevelMatrix
from commandpost.ui.pages.plans.reader import PlanReader
from commandpost.ui.pages.plans.revisions import RevisionsTab
from commandpost.ui.widgets.labels import label
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_search import Hit


class PlanSheet(QWidget):
    """Heading and search above the tabs of the chosen plan.

    Signals:
        not_found: words that the plan's text does not hold.
    """

    not_found = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self.heading = label(kind="large", wrap=True)
        self.origin = label(tone="quiet", wrap=True)
        self.hazard = QComboBox()
        self.hazard.setObjectName("plan_hazard")
        self.hazard.setAccessibleName(self.tr("Hazard"))
        self.hazard.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.search = QLineEdit()
        self.search.setObjectName("plan_search")
        self.search.setPlaceholderText(self.tr("Find in the text  (Ctrl+F, Enter for the next)"))
        self.reader, self.matrix = PlanReader(look), LevelMatrix(look)
        self.chart, self.life = ChartTab(look), LifeTab(look)
        self.revisions = RevisionsTab(look)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("plan_tabs")
        for part, title in (
            (self.matrix, self.tr("Levels  Alt+1")),
            (self.reader, self.tr("Text  Alt+2")),
            (self.chart, self.tr("Organisation  Alt+3")),
            (self.life, self.tr("Life  Alt+4")),
            (self.revisions, self.tr("Revisions  Alt+5")),
        ):
            self.tabs.addTab(part, title)
        self._lay_out()
        self._connect()

    @property
    def plan(self) -> Plan | None:
        """The plan shown."""
        return self._plan

    def show_plan(self, plan: Plan) -> None:
        """Show that plan in every tab; the tab stays the one it was."""
        same = self._plan is not None and self._plan.id == plan.id
        hazard = self.hazard.currentData() if same else None
        self._plan = plan
        self.heading.setText(plan.title)
        superior = self.tr("under {plan}").format(plan=plan.superior) if plan.superior else ""
        parts = (plan.issuer, plan.doc_no, plan.dated, superior)
        self.origin.setText("  ".join(p for p in parts if p))
        self.origin.setVisible(any(parts))
        self.hazard.clear()
        for key in dict.fromkeys((*(d.hazard for d in plan.levels), *plan.hazards)):
            self.hazard.addItem(hazard_name(key), key)
        self.hazard.setCurrentIndex(max(self.hazard.findData(hazard), 0))
        self.hazard.setVisible(self.hazard.count() > 0)
        self.reader.show_plan(plan)
        self.chart.show_plan(plan)
        self._show_matrix()

    def open_tab(self, tab: object) -> None:
        """Bring one of the tabs up."""
        if isinstance(tab, QWidget):
            self.tabs.setCurrentWidget(tab)

    def next_hazard(self) -> None:
        """The levels of the plan's next hazard, the first again after the last."""
        if self.hazard.count():
            self.hazard.setCurrentIndex((self.hazard.currentIndex() + 1) % self.hazard.count())
            self._show_matrix()

    def start_search(self) -> None:
        """Put the cursor into the search of the plan's text."""
        self.tabs.setCurrentWidget(self.reader)
        self.search.setFocus()
        self.search.selectAll()

    def show_hit(self, hit: Hit, follow: bool) -> None:
        """Bring a place of this plan up: its section, its box in the chart, or its levels."""
        if hit.section >= 0:
            self.tabs.setCurrentWidget(self.reader)
            self.reader.show_hit(hit.section, hit.words)
            target: QWidget = self.reader.text
        elif hit.part in (Part.GROUP, Part.CARD):
            self.tabs.setCurrentWidget(self.chart)
            self.chart.choose_named(hit.heading)
            target = self.chart.view
        else:
            self.tabs.setCurrentWidget(self.matrix)
            target = self.matrix.area
        if follow:
            target.setFocus()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self.hazard)
        tools.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.origin)
        column.addLayout(tools)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.hazard.activated.connect(self._show_matrix)
        self.search.returnPressed.connect(self._find_next)
        self.search.textChanged.connect(self._find_typed)

    def _show_matrix(self, _: int = 0) -> None:
        if self._plan is not None:
            self.matrix.show_plan(self._plan, self.hazard.currentData() or "")

    def _find_typed(self, typed: str) -> None:
        if typed.strip():
            self.tabs.setCurrentWidget(self.reader)
        self.reader.find_typed(typed.strip())

    def _find_next(self) -> None:
        words = self.search.text().strip()
        self.tabs.setCurrentWidget(self.reader)
        if words and not self.reader.find_words(words):
            self.not_found.emit(words)
