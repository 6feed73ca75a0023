"""What the plans page can do by key with the library and with a plan's life."""

from __future__ import annotations

from commandpost.domain.plan_life import Happened, LifeEvent
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.dialogs.plan_event import PlanEventDialog, WithdrawDialog
from commandpost.ui.dialogs.plan_period import PlanPeriodDialog
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.plans.due_sheet import DueSheet
from commandpost.ui.pages.plans.sheet import PlanSheet
from commandpost.ui.pages.plans.shelf import PlanShelf

LIBRARY_KEYS: tuple[ActionDef, ...] = (
    ActionDef(
        "find_in_plan", QT_TRANSLATE_NOOP("Actions", "Find in the plan"), "Ctrl+F", "start_search"
    ),
    ActionDef(
        "find_in_plans",
        QT_TRANSLATE_NOOP("Actions", "Search all plans"),
        "Ctrl+Shift+F",
        "start_library_search",
    ),
    ActionDef(
        "plans_due",
        QT_TRANSLATE_NOOP("Actions", "What the plans owe, and back to the plan"),
        "Ctrl+D",
        "toggle_due",
    ),
    ActionDef("plan_levels", QT_TRANSLATE_NOOP("Actions", "Levels"), "Alt+1", "show_levels"),
    ActionDef("plan_text", QT_TRANSLATE_NOOP("Actions", "Text"), "Alt+2", "show_text"),
    ActionDef(
        "plan_chart", QT_TRANSLATE_NOOP("Actions", "Organisation chart"), "Alt+3", "show_chart"
    ),
    ActionDef("plan_life", QT_TRANSLATE_NOOP("Actions", "Life of the plan"), "Alt+4", "show_life"),
    ActionDef(
        "plan_hazard",
        QT_TRANSLATE_NOOP("Actions", "Levels: the plan's next hazard"),
        "Alt+N",
        "next_hazard",
    ),
    ActionDef(
        "plan_inherited",
        QT_TRANSLATE_NOOP("Actions", "Levels: what each takes over from below"),
        "Alt+M",
        "toggle_inherited",
    ),
    ActionDef("plan_issued", QT_TRANSLATE_NOOP("Actions", "Life: issued"), "Alt+I", "record_issue"),
    ActionDef("plan_filed", QT_TRANSLATE_NOOP("Actions", "Life: filed"), "Alt+F", "record_filing"),
    ActionDef(
        "plan_published",
        QT_TRANSLATE_NOOP("Actions", "Life: published, or not by law"),
        "Alt+P",
        "record_publication",
    ),
    ActionDef(
        "plan_evaluated",
        QT_TRANSLATE_NOOP("Actions", "Life: evaluated"),
        "Alt+E",
        "record_evaluation",
    ),
    ActionDef(
        "plan_drilled", QT_TRANSLATE_NOOP("Actions", "Life: drill held"), "Alt+D", "record_drill"
    ),
    ActionDef(
        "plan_revising",
        QT_TRANSLATE_NOOP("Actions", "Life: revision begun"),
        "Alt+R",
        "record_revision",
    ),
    ActionDef(
        "plan_abolished", QT_TRANSLATE_NOOP("Actions", "Life: abolished"), "Alt+X", "record_end"
    ),
    ActionDef(
        "plan_period",
        QT_TRANSLATE_NOOP("Actions", "Life: the county's own period"),
        "Alt+O",
        "set_period",
    ),
    ActionDef(
        "plan_withdraw",
        QT_TRANSLATE_NOOP("Actions", "In the records of a plan: take one back"),
        "Delete",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_zoom",
        QT_TRANSLATE_NOOP("Actions", "In the organisation chart: nearer, farther, all of it"),
        "+ - 0",
        scope=Scope.KEY,
    ),
)


class LibraryPage(Page):
    """The slots of ``LIBRARY_KEYS``."""

    shelf: PlanShelf
    sheet: PlanSheet
    due: DueSheet

    def start_search(self) -> None:
        """Ctrl+F: find in the plan that is open."""
        self.show_sheet()
        self.sheet.start_search()

    def start_library_search(self) -> None:
        """Ctrl+Shift+F."""
        self.shelf.start_search()

    def show_sheet(self) -> None:
        """The chosen plan, in place of the due list; the page knows how."""

    def toggle_due(self) -> None:
        """Ctrl+D; the page knows how."""

    def show_levels(self) -> None:
        """Alt+1."""
        self._open(self.sheet.matrix)

    def show_text(self) -> None:
        """Alt+2."""
        self._open(self.sheet.reader)
        self.sheet.reader.text.setFocus()

    def show_chart(self) -> None:
        """Alt+3."""
        self._open(self.sheet.chart)
        self.sheet.chart.view.setFocus()

    def show_life(self) -> None:
        """Alt+4."""
        self._open(self.sheet.life)
        self.sheet.life.table.setFocus()

    def next_hazard(self) -> None:
        """Alt+N."""
        self.show_levels()
        self.sheet.next_hazard()

    def toggle_inherited(self) -> None:
        """Alt+M."""
        self.show_levels()
        self.sheet.matrix.toggle_inherited()

    def record_issue(self) -> None:
        """Alt+I."""
        self.record(Happened.ISSUED)

    def record_filing(self) -> None:
        """Alt+F."""
        self.record(Happened.FILED)

    def record_publication(self) -> None:
        """Alt+P."""
        self.record(Happened.PUBLISHED)

    def record_evaluation(self) -> None:
        """Alt+E."""
        self.record(Happened.EVALUATED)

    def record_drill(self) -> None:
        """Alt+D."""
        self.record(Happened.DRILLED)

    def record_revision(self) -> None:
        """Alt+R."""
        self.record(Happened.REVISING)

    def record_end(self) -> None:
        """Alt+X."""
        self.record(Happened.ABOLISHED)

    def record(self, what: Happened) -> None:
        """Ask what happened to the plan that is open."""
        if (card := self.sheet.life.card) is not None:
            self.show_life()
            PlanEventDialog(self.context, self, card, what).open()

    def set_period(self) -> None:
        """Alt+O."""
        if (card := self.sheet.life.card) is not None:
            self.show_life()
            PlanPeriodDialog(self.context, self, card).open()

    def put_right(self, event: LifeEvent) -> None:
        """Enter on a record."""
        if (card := self.sheet.life.card) is not None:
            PlanEventDialog(self.context, self, card, event.what, event).open()

    def withdraw(self, event: LifeEvent) -> None:
        """Delete on a record."""
        WithdrawDialog(self.context, self, event).open()

    def _open(self, tab: object) -> None:
        self.show_sheet()
        self.sheet.open_tab(tab)
