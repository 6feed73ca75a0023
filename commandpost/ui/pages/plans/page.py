"""The plan library: what is in force, its text, its levels, its groups; importing a plan file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.plans.sheet import PlanSheet
from commandpost.ui.pages.plans.shelf import PlanShelf
from commandpost.ui.plan_files import PLAN_FILE, READABLE
from commandpost.ui.widgets.labels import empty_state
from commandpost.usecases.plan_imports import kept_file
from commandpost.usecases.views.library import plan_list, plan_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from commandpost.ui.context import Context
    from commandpost.usecases.views.library import PlanRow

IMPORT_PAGE = "plan_import"


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
        self.setAcceptDrops(True)
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
        """Ctrl+I: go on with a half-settled file, or choose one; the import window follows."""
        self.context.bridge.ask(kept_file, then=self._open_import, owner=self)

    def _open_import(self, kept: str) -> None:
        if kept:
            self.context.navigator.open(IMPORT_PAGE)
            return
        plans, everything = self.tr("Plans"), self.tr("All files")
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Plan file"), "", f"{plans} ({READABLE});;{everything} (*)"
        )
        self.open_files([Path(name) for name in chosen])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open these in the import window, one after the other."""
        for path in paths:
            self.context.navigator.open(IMPORT_PAGE, Subject(PLAN_FILE, Id(str(path))))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped is opened in the import window."""
        event.acceptProposedAction()
        self.open_files(_files(event))


def _files(event: QDropEvent) -> list[Path]:
    """The local files that are being dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
