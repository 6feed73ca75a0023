"""The queue of open lists: gravest level first, then what is overdue; Enter goes on working one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.badges import SHAPES
from commandpost.ui.widgets.labels import empty_state, label, title
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.open_lists import OpenList, open_lists

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

PAGES = {
    "response": "response",
    "superior": "response",
    "incident": "incident",
    "warning": "warning",
}
LEVEL_PIXELS, COUNT_PIXELS, DUE_PIXELS = 70, 92, 110


class ListsPage(Page):
    """未办完的清单."""

    KEY = "lists"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Open lists")
    ICON = "checklist"
    OVERLAY = True
    INTEREST = Changes.TASKS | Changes.RESPONSES | Changes.INCIDENTS | Changes.JOURNAL
    ACTIONS = (
        ActionDef(
            "lists.open",
            QT_TRANSLATE_NOOP("Actions", "Open lists, what hurts first on top"),
            "Shift+F9",
            scope=Scope.GLOBAL,
            icon="checklist",
        ),
        ActionDef(
            "lists.work",
            QT_TRANSLATE_NOOP("Actions", "Go on with the framed list where it was left"),
            "Return",
            scope=Scope.KEY,
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._minute = -1
        model = TableModel(self._columns(), context.look, key=lambda row: str(row.subject))
        self.table = Table(model, context.look)
        self.table.setObjectName("open_lists")
        self.table.setAccessibleName(self.title())
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Which are open now."""
        self.context.bridge.ask(open_lists, then=self._show)

    def activated(self) -> None:
        """On the first of them."""
        self.table.setFocus()

    def tick(self, now: Instant) -> None:
        """What fell due meanwhile moves up."""
        if now // 60_000 != self._minute:
            self._minute = now // 60_000
            self.refresh()

    def _show(self, rows: tuple[OpenList, ...]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        self._stack.setCurrentIndex(0 if rows else 1)

    def _work(self, row: OpenList) -> None:
        item = "task/" if row.subject.kind == "incident" else ""
        self.context.navigator.open(PAGES[row.subject.kind], row.subject, item)

    def _columns(self) -> tuple[Column, ...]:
        clock = self.context.clock
        return (
            Column(self.tr("Level"), _level, LEVEL_PIXELS, bold=lambda _: True),
            Column(self.tr("List"), lambda row: row.title),
            Column(self.tr("Open"), lambda row: f"{row.open}/{row.total}", COUNT_PIXELS),
            Column(
                self.tr("Key items"),
                lambda row: str(row.critical or ""),
                COUNT_PIXELS,
                bold=lambda row: bool(row.critical),
            ),
            Column(
                self.tr("Overdue"),
                lambda row: f"▲ {row.overdue}" if row.overdue else "",
                COUNT_PIXELS,
                tone=lambda row: "overdue" if row.overdue else "",
            ),
            Column(self.tr("Put off"), lambda row: str(row.deferred or ""), COUNT_PIXELS),
            Column(
                self.tr("Next due"),
                lambda row: clock.near(row.next_due) if row.next_due is not None else "",
                DUE_PIXELS,
            ),
            Column(self.tr("State"), self._state, 190),
        )

    def _state(self, row: OpenList) -> str:
        if row.open:
            return self.tr("being worked")
        if row.deferred:
            return self.tr("to be called complete, except deferred (C)")
        return self.tr("to be called complete (C)")

    def _arrange(self) -> None:
        told = self.tr(
            "A list leaves the queue only when somebody calls it complete (C on the list)."
        )
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            empty_state(
                self.tr("No list is open"),
                self.tr("Lists come in with a response, a superior's notice, or tasks added."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(title(self.title()))
        column.addWidget(label(told, tone="quiet", wrap=True))
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._work)


def _level(row: OpenList) -> str:
    if row.level is None:
        return "—"
    return f"{SHAPES[row.level.rank]} {row.level.numeral}"
