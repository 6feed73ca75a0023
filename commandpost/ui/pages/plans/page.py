"""The plan library: what is in force, its text, levels, organisation and life; taking a file in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.plans.cards import PlanCards
from commandpost.ui.pages.plans.due_sheet import DueSheet
from commandpost.ui.pages.plans.keys import LIBRARY_KEYS, LibraryPage
from commandpost.ui.pages.plans.sheet import PlanSheet
from commandpost.ui.pages.plans.shelf import PlanShelf
from commandpost.ui.plan_files import PLAN_FILE, READABLE
from commandpost.ui.widgets.labels import empty_state
from commandpost.usecases.plan_imports import kept_file
from commandpost.usecases.views.library import plan_list, plan_text
from commandpost.usecases.views.plan_changes import revision_changes
from commandpost.usecases.views.plan_keeping import revision_rows
from commandpost.usecases.views.plan_life import due_list, life_card
from commandpost.usecases.views.plan_search import search_plans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from commandpost.domain.plan import Plan
    from commandpost.ui.context import Context
    from commandpost.usecases.views.library import PlanRow
    from commandpost.usecases.views.plan_keeping import RevisionRow
    from commandpost.usecases.views.plan_life import DueList
    from commandpost.usecases.views.plan_search import Hit

IMPORT_PAGE = "plan_import"


class PlansPage(LibraryPage):
    """The shelf on the left; on the right the chosen plan's sheet, or what all plans owe."""

    KEY = "plans"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Plans")
    ICON = "book"
    INTEREST = Changes.PLANS
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = (
        *LIBRARY_KEYS,
        ActionDef(
            "import_plan", QT_TRANSLATE_NOOP("Actions", "Import a plan file"), "Ctrl+I", "choose"
        ),
        ActionDef(
            "plan_revisions", QT_TRANSLATE_NOOP("Actions", "Revisions"), "Alt+5", "show_revisions"
        ),
        ActionDef(
            "plan_cards",
            QT_TRANSLATE_NOOP("Actions", "Position cards of the plan as a PDF"),
            "Alt+K",
            "save_cards",
        ),
        ActionDef("edit_plan", QT_TRANSLATE_NOOP("Actions", "Edit the plan"), "Ctrl+E", "edit"),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: tuple[Hit, bool] | None = None
        self.shelf = PlanShelf(context.look)
        self.due_button = self.shelf.add_button(self.tr("Due list"), "Ctrl+D", "plans_due")
        self.import_button = self.shelf.add_button(self.tr("Import plan…"), "Ctrl+I", "import_plan")
        self.edit_button = self.shelf.add_button(self.tr("Edit plan"), "Ctrl+E", "edit_plan")
        self.cards_button = self.shelf.add_button(self.tr("Position cards"), "Alt+K", "plan_cards")
        self.cards = PlanCards(context, self)
        self.sheet = PlanSheet(context.look)
        self.due = DueSheet(context.look)
        self.nothing = empty_state(
            self.tr("No plan in the library yet"),
            self.tr(
                "Import your county's plan with Ctrl+I: its levels, measures and deadlines then "
                "stand here, and nothing enters the library before you agree."
            ),
        )
        self._right = QStackedWidget()
        for part in (self.sheet, self.due, self.nothing):
            self._right.addWidget(part)
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.shelf)
        row.addWidget(self._right, 1)
        self._connect()

    def _connect(self) -> None:
        self.shelf.plan_chosen.connect(self._choose_row)
        self.shelf.words_typed.connect(self._search)
        self.shelf.hit_opened.connect(self._open_hit)
        self.sheet.not_found.connect(self._say_not_found)
        self.due.plan_chosen.connect(self._open_life)
        self.due_button.clicked.connect(self.toggle_due)
        self.import_button.clicked.connect(self.choose)
        self.edit_button.clicked.connect(self.edit)
        self.cards_button.clicked.connect(self.save_cards)
        self.sheet.revisions.wanted.connect(self._ask_changes)
        life = self.sheet.life
        life.record_wanted.connect(self.record)
        life.change_wanted.connect(self.put_right)
        life.withdraw_wanted.connect(self.withdraw)
        life.period_wanted.connect(self.set_period)
        life.plan_wanted.connect(self.shelf.choose)

    def activated(self) -> None:
        """Ready to choose a plan."""
        self.shelf.table.setFocus()

    def refresh(self) -> None:
        """Ask what is in force, and what is due when that is shown."""
        self.context.bridge.ask(plan_list, then=self._show_list, owner=self)
        self.shelf.search_again()
        if self._right.currentWidget() is self.due:
            self._ask_due()

    def show_sheet(self) -> None:
        """The chosen plan, in place of the due list."""
        if self.sheet.plan is not None:
            self._right.setCurrentWidget(self.sheet)

    def toggle_due(self) -> None:
        """Ctrl+D: what all plans owe, and back to the plan."""
        if self._right.currentWidget() is self.due:
            self.show_sheet()
            self.shelf.table.setFocus()
        else:
            self._ask_due()
            self._right.setCurrentWidget(self.due)
            self.due.table.setFocus()

    def edit(self) -> None:
        """Ctrl+E: the plan that is open, in the editor."""
        if self.sheet.plan is not None:
            self.context.navigator.open("plan_edit", Subject("plan", Id(self.sheet.plan.id)))

    def save_cards(self) -> None:
        """Alt+K: 处置卡 of the plan that is open."""
        if self.sheet.plan is not None:
            self.cards.save(self.sheet.plan.id)

    def show_revisions(self) -> None:
        """Alt+5: when and why the plan was changed."""
        self.show_sheet()
        self.sheet.tabs.setCurrentWidget(self.sheet.revisions)
        self.sheet.revisions.table.setFocus()

    def _show_revisions(self, rows: tuple[RevisionRow, ...]) -> None:
        self.sheet.revisions.show_rows(rows, self.context.clock.offset)

    def _ask_changes(self, before: str, after: str) -> None:
        then = self.sheet.revisions.show_changes
        self.context.bridge.ask(revision_changes, before, after, then=then, owner=self)

    def _ask_due(self) -> None:
        self.context.bridge.ask(due_list, then=self._show_due, owner=self)

    def _show_due(self, found: DueList) -> None:
        self.due.show_list(found)

    def _show_list(self, rows: tuple[PlanRow, ...]) -> None:
        if not rows:
            self._right.setCurrentWidget(self.nothing)
        elif self._right.currentWidget() is self.nothing:
            self._right.setCurrentWidget(self.sheet)
        self.shelf.show_rows(rows)

    def _choose_row(self, row: PlanRow) -> None:
        if self.sheet.plan is None or self.sheet.plan.id != row.id:
            self._right.setCurrentWidget(self.sheet)
        bridge = self.context.bridge
        bridge.ask(plan_text, row.revision, then=self._show_plan, owner=self)
        bridge.ask(life_card, row.id, then=self.sheet.life.show_card, owner=self)
        bridge.ask(revision_rows, row.id, then=self._show_revisions, owner=self)

    def _show_plan(self, plan: Plan) -> None:
        self.sheet.show_plan(plan)
        if self._wanted is not None and self._wanted[0].plan == plan.id:
            self.sheet.show_hit(*self._wanted)
            self._wanted = None

    def _open_life(self, plan: str) -> None:
        self.shelf.choose(plan)
        self.show_life()

    def _search(self, words: str) -> None:
        self.context.bridge.ask(search_plans, words, then=self.shelf.show_hits, owner=self)

    def _open_hit(self, hit: Hit, follow: bool) -> None:
        """In the plan that is open, or in the one that is opened for it."""
        self._right.setCurrentWidget(self.sheet)
        if self.sheet.plan is not None and self.sheet.plan.id == hit.plan:
            self.sheet.show_hit(hit, follow)
        else:
            self._wanted = hit, follow
            self.shelf.choose(hit.plan)

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
