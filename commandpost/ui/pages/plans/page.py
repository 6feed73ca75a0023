"""The plan library: what is in force, its text, its levels, its groups; importing a plan file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.host.text import text
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.plans.sheet import PlanSheet
from commandpost.ui.pages.plans.shelf import PlanShelf
from commandpost.ui.widgets.labels import empty_state
from commandpost.usecases.plans import import_plan, read_plan
from commandpost.usecases.views.library import plan_list, plan_text
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.plan_draft import PlanDraft, Reading
    from commandpost.ui.context import Context
    from commandpost.usecases.views.library import PlanRow

READABLE = "*.docx *.doc *.wps *.pdf *.html *.htm *.mht *.mhtml *.txt *.md *.yaml"
SHOWN_DOUBTS = 12


class PlansPage(Page):
    """The shelf on the left; the chosen plan's sheet on the right."""

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
        ActionDef("edit_plan", QT_TRANSLATE_NOOP("Actions", "Edit the plan"), "Ctrl+E", "edit"),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.shelf = PlanShelf(context.look)
        self.import_button = self.shelf.add_button(self.tr("Import plan…"), "Ctrl+I", "import_plan")
        self.edit_button = self.shelf.add_button(self.tr("Edit plan"), "Ctrl+E", "edit_plan")
        self.sheet = PlanSheet(context.look)
        self.nothing = empty_state(
            self.tr("No plan in the library yet"),
            self.tr(
                "Import your county's plan with Ctrl+I: its levels, measures and deadlines then "
                "stand here, and nothing enters the library before you agree."
            ),
        )
        self.nothing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.shelf)
        row.addWidget(self.sheet, 1)
        row.addWidget(self.nothing, 1)
        self._connect()

    def _connect(self) -> None:
        self.shelf.plan_chosen.connect(self._choose_row)
        self.sheet.not_found.connect(self._say_not_found)
        self.import_button.clicked.connect(self.choose)
        self.edit_button.clicked.connect(self.edit)

    def activated(self) -> None:
        """Ready to choose a plan."""
        self.shelf.table.setFocus()

    def refresh(self) -> None:
        """Ask what is in force."""
        self.context.bridge.ask(plan_list, then=self._show_list, owner=self)

    def start_search(self) -> None:
        """Ctrl+F: find in the plan that is open."""
        self.sheet.start_search()

    def edit(self) -> None:
        """Ctrl+E: the plan that is open, in the editor."""
        if self.sheet.plan is not None:
            self.context.navigator.open("plan_edit", Subject("plan", Id(self.sheet.plan.id)))

    def _show_list(self, rows: tuple[PlanRow, ...]) -> None:
        self.shelf.show_rows(rows)
        self.nothing.setVisible(not rows)
        self.sheet.setVisible(bool(rows))

    def _choose_row(self, row: PlanRow) -> None:
        self.context.bridge.ask(plan_text, row.revision, then=self.sheet.show_plan, owner=self)

    def _say_not_found(self, words: str) -> None:
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
