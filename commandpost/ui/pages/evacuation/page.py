"""转移安置花名册 on screen: households of an episode, shelters with room, counts to confirm."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.domain.errors import OperatorError
from commandpost.domain.households import Household
from commandpost.domain.ids import Subject
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.evacuation.drawn import RollDrawn
from commandpost.ui.pages.evacuation.forms import (
    PasteDialog,
    RollDryRun,
    arrival_dialog,
    household_dialog,
    household_of,
    reason_dialog,
)
from commandpost.ui.pages.evacuation.keys import ACTIONS
from commandpost.ui.widgets.labels import button
from commandpost.usecases.evacuation import (
    confirm_moved,
    correct_evacuee,
    list_evacuees,
    move_evacuees,
    read_pasted,
    read_roll,
)
from commandpost.usecases.rosters import area_code

if TYPE_CHECKING:
    from commandpost.domain.households import HouseholdList
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.step_dialog import StepDialog
    from commandpost.usecases.views.evacuation import RollRow, RollSheet


class EvacuationPage(RollDrawn):
    """Who is to leave, who has arrived where, who went home."""

    KEY = "evacuation"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Evacuation roll")
    ICON = "users"
    OVERLAY = True
    INTEREST = Changes.EPISODES | Changes.FIGURES | Changes.ROSTER
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._connect()

    # ---- what the keys do ----

    def add(self) -> None:
        """N: one household after the other, until Esc."""
        self._add_after(None)

    def _add_after(self, last: Household | None) -> None:
        sheet = self._open_sheet()
        if sheet is None:
            return
        kept = None
        if last is not None:
            kept = Household(
                last.place, "", township=last.township, keeper=last.keeper,
                keeper_phone=last.keeper_phone, shelter=last.shelter,
            )  # fmt: skip
        dialog = household_dialog(self, self.context.clock, sheet, kept)

        def take(answer: dict[str, Any]) -> None:
            told = self._household(dialog, answer)
            if told is not None:
                self._send(
                    dialog, partial(self._add_after, told), list_evacuees, sheet.episode, (told,)
                )

        self._ask(dialog, take)

    def correct(self, row: RollRow) -> None:
        """Enter on a household."""
        sheet = self._sheet
        if sheet is None or sheet.episode is None:
            return
        dialog = household_dialog(self, self.context.clock, sheet, row.told, correcting=True)

        def take(answer: dict[str, Any]) -> None:
            told = self._household(dialog, answer)
            if told is not None:
                reason = answer["reason"]
                self._send(dialog, None, correct_evacuee, sheet.episode, row.id, told, reason)

        self._ask(dialog, take)

    def paste(self) -> None:
        """P."""
        if self._open_sheet() is None:
            return
        dialog = PasteDialog(self)

        def read(words: str) -> None:
            def show(code: str) -> None:
                told = read_pasted(words, code)
                dialog.close()
                self._dry_run(self.tr("Pasted"), told)

            self.context.bridge.ask(area_code, then=show, owner=self)

        self._ask(dialog, read)

    def take_file(self) -> None:
        """I."""
        if self._open_sheet() is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Take a workbook onto the roll"), "", "(*.xlsx *.xlsm *.xls *.et *.csv)"
        )
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read it in a process of its own, then show it."""

        def read(code: str) -> None:
            self.context.jobs.start(
                lambda progress: read_roll(path, code, progress),
                then=lambda told: self._dry_run(path.name, told),
                failed=self.context.messages.refuse,
                owner=self,
                with_progress=True,
            )

        self.context.bridge.ask(area_code, then=read, owner=self)

    def arrived(self) -> None:
        """A: at the shelter the roll says, now."""
        self._move(Whereabouts.ARRIVED)

    def home(self) -> None:
        """H."""
        self._move(Whereabouts.RETURNED)

    def elsewhere(self) -> None:
        """Shift+A."""
        rows, sheet = self.marked(), self._sheet
        if not rows or sheet is None:
            return
        dialog = arrival_dialog(self, self.context.clock, sheet, rows)

        def take(answer: dict[str, Any]) -> None:
            where = Whereabouts.ARRIVED, answer["at"], answer["shelter"]
            self._send(dialog, None, move_evacuees, sheet.episode, _ids(rows), *where)

        self._ask(dialog, take)

    def back(self) -> None:
        """U."""
        self._with_reason(Whereabouts.WAITING)

    def strike(self) -> None:
        """Del."""
        self._with_reason(Whereabouts.STRUCK)

    def confirm(self) -> None:
        """C: a person says that these counts are the figures."""
        sheet = self._sheet
        if sheet is None or sheet.episode is None:
            return
        told = "；".join(
            self.tr("{township}: {people} people, {households} households").format(
                township=each.township, people=each.people, households=each.households
            )
            for each in sheet.counted
            if each.households
        )
        sure = told and self.context.messages.confirm(
            self,
            self.tr("Confirm as moved?"),
            self.tr("These counts go among the figures: {told}").format(told=told),
            self.tr("Confirm"),
            self.tr("Look again"),
        )
        if sure or not told:
            self.context.bridge.do(confirm_moved, sheet.episode)

    def paper(self) -> None:
        """Ctrl+P: on the papers page, with this episode in hand."""
        if self._sheet is not None and self._sheet.episode is not None:
            self.context.navigator.open("papers", Subject("episode", self._sheet.episode))

    # ---- inside ----

    def _open_sheet(self) -> RollSheet | None:
        sheet = self._sheet
        return sheet if sheet is not None and sheet.episode is not None else None

    def _household(self, dialog: StepDialog, answer: dict[str, Any]) -> Household | None:
        try:
            return household_of(answer)
        except OperatorError as error:
            dialog.refuse(error)
            return None

    def _move(self, to: Whereabouts) -> None:
        rows, sheet = self.marked(), self._sheet
        if rows and sheet is not None:
            here = self.table.currentIndex().row()
            self.context.bridge.do(
                move_evacuees, sheet.episode, _ids(rows), to, then=lambda _: self._advance(here)
            )

    def _with_reason(self, to: Whereabouts) -> None:
        rows, sheet = self.marked(), self._sheet
        if not rows or sheet is None:
            return
        strike = to is Whereabouts.STRUCK
        dialog = reason_dialog(self, self.context.clock, rows, strike=strike)

        def take(answer: dict[str, Any]) -> None:
            what = to, None, "", answer["reason"]
            self._send(dialog, None, move_evacuees, sheet.episode, _ids(rows), *what)

        self._ask(dialog, take)

    def _dry_run(self, name: str, told: HouseholdList) -> None:
        sheet = self._open_sheet()
        if sheet is None or sheet.episode is None:
            return
        dialog = RollDryRun(self.context, self, sheet.episode, name, told)
        dialog.open()

    def key_row(self) -> QHBoxLayout:
        """The steps as buttons, each with its key."""
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for words, key, slot in (
            (self.tr("Arrived"), "A", self.arrived),
            (self.tr("Elsewhere"), "Shift+A", self.elsewhere),
            (self.tr("Home"), "H", self.home),
            (self.tr("Back"), "U", self.back),
            (self.tr("Strike"), "Del", self.strike),
            (self.tr("Confirm"), "C", self.confirm),
        ):
            made = button(words, "primary" if key == "A" else "", big=True, key=key)
            made.clicked.connect(lambda _=False, do=slot: do())
            keys.addWidget(made)
        keys.addStretch()
        for words, key, slot in (
            (self.tr("Add"), "N", self.add),
            (self.tr("Paste"), "P", self.paste),
            (self.tr("Workbook"), "I", self.take_file),
            (self.tr("Paper"), "Ctrl+P", self.paper),
        ):
            made = button(words, "quiet", big=True, key=key)
            made.clicked.connect(lambda _=False, do=slot: do())
            keys.addWidget(made)
        return keys

    def _connect(self) -> None:
        self.table.row_chosen.connect(self.correct)


def _ids(rows: list[RollRow]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)
