"""Asks what a step of a round needs, and does the step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from commandpost.domain.ids import Subject
from commandpost.ui.pages.rounds.dialogs import ChaseDialog, MessageDialog, SumUpDialog
from commandpost.ui.pages.rounds.round_forms import (
    ChangeRoundDialog,
    CloseRoundDialog,
    OpenRoundDialog,
)
from commandpost.usecases.desk import new_id
from commandpost.usecases.round_sums import sum_up, summary_words
from commandpost.usecases.rounds import (
    change_round,
    chase_place,
    close_round,
    open_round,
    places_asked,
    take_report,
)
from commandpost.usecases.views.boards import incident_list
from commandpost.usecases.views.rounds import CellState

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.ui.dialogs.intent_dialog import IntentDialog
    from commandpost.ui.pages.rounds.page import RoundsPage
    from commandpost.usecases.views.boards import IncidentRow


class Asking(QObject):
    """The dialogs of the page."""

    def __init__(self, page: RoundsPage) -> None:
        super().__init__(page)
        self._page = page

    def chase(self) -> None:
        """Who took the call to the silent place."""
        page, cell = self._page, self._page.table.cell
        if page.grid is None or cell is None:
            return
        if cell.state not in (CellState.SILENT, CellState.WAITING):
            page.context.messages.inform(self.tr("It has reported; there is nothing to chase."))
            return
        told = self.tr("Called {number} times so far.").format(number=len(cell.chases))
        place = page.table.place
        dialog = ChaseDialog(page.context.clock, place, cell.slot_at, told, page)
        dialog.set_hints(page.people)
        dialog.taker.setPlaceholderText(page.contact_names())
        self._open(dialog, chase_place, page.grid.id)

    def message(self) -> None:
        """What the place reports, in words."""
        page, cell = self._page, self._page.table.cell
        if page.grid is None or cell is None:
            return
        dialog = MessageDialog(page.context.clock, page.table.place, cell.slot_at, page)
        dialog.set_hints(page.people)
        self._open(dialog, take_report, page.grid.id)

    def sum_up(self) -> None:
        """The text of the framed hour, to whom it goes."""
        page, hour = self._page, self._page.hour
        if page.grid is None or hour is None:
            return
        grid = page.grid

        def ready(words: str) -> None:
            self._open(SumUpDialog(hour, words, grid.summary_to, page), sum_up, grid.id)

        page.context.bridge.ask(summary_words, grid.id, hour.at, then=ready)

    def open_round(self) -> None:
        """A round by hand."""

        def ready(places: tuple[str, ...]) -> None:
            dialog = OpenRoundDialog(self._page.context.clock, places, self._page)
            self._open(dialog, open_round, new_id())

        self._page.context.bridge.ask(places_asked, then=ready)

    def change_hours(self) -> None:
        """Other hours."""
        grid = self._page.grid
        if grid is None:
            return

        def ready(places: tuple[str, ...]) -> None:
            self._open(ChangeRoundDialog(grid, places, self._page), change_round, grid.id)

        self._page.context.bridge.ask(places_asked, then=ready)

    def close_round(self) -> None:
        """The end of the round."""
        page = self._page
        if page.grid is not None:
            round_id = page.grid.id
            dialog = CloseRoundDialog(page.grid, page)
            self._open(dialog, lambda desk, made: close_round(desk, round_id, made.reason))

    def figures(self) -> None:
        """The figures sheet of the place, in the round's own incident or the newest one."""
        page, place = self._page, self._page.table.place
        if page.grid is None or not place:
            return
        reason = page.grid.reason

        def ready(rows: tuple[IncidentRow, ...]) -> None:
            own = [row for row in rows if str(Subject("incident", row.id)) == reason]
            chosen = next(iter((*own, *rows)), None)
            if chosen is None:
                words = self.tr("No incident is running to hold figures. M takes them as words.")
                page.context.messages.inform(words)
                return
            subject = Subject("incident", chosen.id)
            page.context.navigator.open("incident", subject, f"figures/{place}")

        page.context.bridge.ask(incident_list, open_only=True, then=ready)

    def _open(self, dialog: IntentDialog, use_case: Callable[..., Any], *first: object) -> None:
        def answered(made: object) -> None:
            self._page.context.bridge.do(
                use_case,
                *first,
                made,
                then=lambda _: dialog.close(),
                failed=dialog.refuse,
            )

        dialog.answered.connect(answered)
        dialog.open()
