"""The right side of the plans page: one plan by its levels, its text and its organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from commandpost.ui.pages.plans.groups import GroupSheet
from commandpost.ui.pages.plans.matrix import LevelMatrix
from commandpost.ui.pages.plans.reader import PlanReader
from commandpost.ui.widgets.labels import label
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.ui.look import Look


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
        self.hazard.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.search = QLineEdit()
        self.search.setObjectName("plan_search")
        self.search.setPlaceholderText(self.tr("Find in the text  (Ctrl+F, Enter for the next)"))
        self.reader, self.matrix, self.groups = PlanReader(), LevelMatrix(look), GroupSheet()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("plan_tabs")
        for part, title in (
            (self.matrix, self.tr("Levels")),
            (self.reader, self.tr("Text")),
            (self.groups, self.tr("Groups and commander")),
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
        self._plan = plan
        self.heading.setText(plan.title)
        parts = (plan.issuer, plan.doc_no, plan.dated)
        self.origin.setText("  ".join(p for p in parts if p))
        self.origin.setVisible(any(parts))
        self.hazard.clear()
        for key in dict.fromkeys((*(d.hazard for d in plan.levels), *plan.hazards)):
            self.hazard.addItem(hazard_name(key), key)
        self.reader.show_plan(plan)
        self.groups.show_plan(plan)
        self._show_matrix()

    def start_search(self) -> None:
        """Put the cursor into the search of the plan's text."""
        self.tabs.setCurrentWidget(self.reader)
        self.search.setFocus()
        self.search.selectAll()

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
