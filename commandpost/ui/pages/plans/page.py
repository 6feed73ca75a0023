"""The plan library: what is in force, its text, its levels, its groups; importing a plan file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.changes import Changes
from commandpost.host.text import text
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.plans.groups import GroupSheet
from commandpost.ui.pages.plans.matrix import LevelMatrix
from commandpost.ui.pages.plans.reader import PlanReader
from commandpost.ui.widgets.labels import button, empty_state, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.plans import import_plan, read_plan
from commandpost.usecases.views.library import plan_list, plan_text
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.domain.plan_draft import PlanDraft, Reading
    from commandpost.ui.context import Context
    from commandpost.usecases.views.library import PlanRow

SIDE, WIDEST = 330, 480
READABLE = "*.docx *.doc *.wps *.pdf *.html *.htm *.mht *.mhtml *.txt *.md *.yaml"
SHOWN_DOUBTS = 12


class PlansPage(Page):
    """List on the left; text, levels and groups of the chosen plan on the right."""

    KEY = "plans"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Plans")
    ICON = "book"
    INTEREST = Changes.PLANS
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = (
        ActionDef(
            "find_in_plan",
            QT_TRANSLATE_NOOP("Actions", "Find in the plan"),
            "Ctrl+F",
            "start_search",
        ),
        ActionDef(
            "import_plan", QT_TRANSLATE_NOOP("Actions", "Import a plan file"), "Ctrl+I", "choose"
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._plan: Plan | None = None
        self.table = Table(TableModel(self._columns(), context.look, _revision), context.look)
        self.table.setObjectName("plan_list")
        self.import_button = button(self.tr("Import plan…"), key="Ctrl+I")
        self.import_button.setObjectName("import_plan")
        self.heading = label(kind="large", wrap=True)
        self.origin = label(tone="quiet", wrap=True)
        self.hazard = QComboBox()
        self.hazard.setObjectName("plan_hazard")
        self.hazard.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.search = QLineEdit()
        self.search.setObjectName("plan_search")
        self.search.setPlaceholderText(self.tr("Find in the text  (Ctrl+F, Enter for the next)"))
        self.reader, self.matrix, self.groups = (
            PlanReader(),
            LevelMatrix(context.look),
            GroupSheet(),
        )
        self.tabs = QTabWidget()
        self.tabs.setObjectName("plan_tabs")
        for part, title in (
            (self.matrix, self.tr("Levels")),
            (self.reader, self.tr("Text")),
            (self.groups, self.tr("Groups and commander")),
        ):
            self.tabs.addTab(part, title)
        self.nothing = empty_state(
            self.tr("No plan in the library yet"),
            self.tr(
                "Import your county's plan with Ctrl+I: its levels, measures and deadlines then "
                "stand here, and nothing enters the library before you agree."
            ),
        )
        self.nothing.hide()
        self._lay_out()
        self._connect()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Plan"), lambda r: r.title),
            Column(self.tr("Levels"), lambda r: str(r.levels), width=84, align="right"),
        )

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.table, 1)
        side.addWidget(self.import_button)
        left = QWidget()
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        self._left = left
        self._measure()
        tools = QHBoxLayout()
        tools.addWidget(self.hazard)
        tools.addWidget(self.search, 1)
        self.shown = QWidget()
        right = QVBoxLayout(self.shown)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addWidget(self.heading)
        right.addWidget(self.origin)
        right.addLayout(tools)
        right.addWidget(self.tabs, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(left)
        row.addWidget(self.shown, 1)
        row.addWidget(self.nothing, 1)

    def _measure(self) -> None:
        self._left.setFixedWidth(min(self.context.look.px(SIDE), WIDEST))

    def _connect(self) -> None:
        self.context.look.changed.connect(self._measure)
        self.table.current_changed.connect(self._choose_row)
        self.hazard.activated.connect(self._show_matrix)
        self.search.returnPressed.connect(self._find_next)
        self.search.textChanged.connect(self._find_typed)
        self.import_button.clicked.connect(self.choose)

    def activated(self) -> None:
        """Ready to choose a plan."""
        self.table.setFocus()

    def refresh(self) -> None:
        """Ask what is in force."""
        self.context.bridge.ask(plan_list, then=self._show_list, owner=self)

    def _show_list(self, rows: tuple[PlanRow, ...]) -> None:
        self.table.show_rows(rows)
        self.nothing.setVisible(not rows)
        self.shown.setVisible(bool(rows))
        if rows and self.table.current_row() is None:
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _choose_row(self, row: PlanRow | None) -> None:
        if row is not None:
            self.context.bridge.ask(plan_text, row.revision, then=self._show_plan, owner=self)

    def _show_plan(self, plan: Plan) -> None:
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

    def _show_matrix(self, _: int = 0) -> None:
        if self._plan is not None:
            self.matrix.show_plan(self._plan, self.hazard.currentData() or "")

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.tabs.setCurrentWidget(self.reader)
        self.search.setFocus()
        self.search.selectAll()

    def _find_typed(self, typed: str) -> None:
        if typed.strip():
            self.tabs.setCurrentWidget(self.reader)
        self.reader.find_typed(typed.strip())

    def _find_next(self) -> None:
        words = self.search.text().strip()
        self.tabs.setCurrentWidget(self.reader)
        if words and not self.reader.find_words(words):
            self.context.messages.inform(self.tr("Not found: {words}").format(words=words))

    # ---- import ----

    def choose(self) -> None:
        """Choose a plan file; nothing enters the library before the operator agrees."""
        plans, everything = self.tr("Plans"), self.tr("All files")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Plan file"), "", f"{plans} ({READABLE});;{everything} (*)"
        )
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read one file off the window's thread."""
        self.context.messages.inform(self.tr("Reading {file}…").format(file=path.name))
        self.context.jobs.start(partial(read_plan, path), then=self._offer, owner=self)

    def _offer(self, reading: Reading) -> None:
        if not reading.drafts:
            self.context.messages.inform(reading.message)
        for draft in reading.drafts:
            sure = self.context.messages.confirm(
                self,
                self.tr("Take this plan into the library?"),
                self._told(draft),
                self.tr("Take in"),
                self.tr("Leave it"),
            )
            if sure:
                self.context.bridge.do(import_plan, draft, "import", owner=self)

    def _told(self, draft: PlanDraft) -> str:
        lines = [draft.plan.title]
        lines += [
            self.tr("{hazard} {level}: {c} conditions, {m} measures").format(
                hazard=hazard_name(d.hazard),
                level=d.level.numeral,
                c=len(d.conditions),
                m=len(d.measures),
            )
            for d in draft.plan.levels
        ]
        lines += [
            f"? {d.place}: {text(d.key, text=d.text[:40], assumed=d.assumed)}"
            for d in draft.doubts[:SHOWN_DOUBTS]
        ]
        if len(draft.doubts) > SHOWN_DOUBTS:
            more = len(draft.doubts) - SHOWN_DOUBTS
            lines.append(self.tr("… and {n} more doubts").format(n=more))
        return "\n".join(lines)


def _revision(row: PlanRow) -> str:
    return row.id
