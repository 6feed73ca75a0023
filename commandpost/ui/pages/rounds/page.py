"""F5: who owes a zero report, who is silent, whom to call; one key for 无情况."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.entries.rounds import Came
from commandpost.domain.ids import Id, Subject
from commandpost.domain.round_decisions import TakeBack, TakeReport
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.rounds.asking import Asking
from commandpost.ui.pages.rounds.grid import RoundGridTable
from commandpost.ui.pages.rounds.keys import ACTIONS, KeyedPage
from commandpost.ui.widgets.call_bar import CallBar
from commandpost.ui.widgets.labels import button, chip, label, set_chip, title
from commandpost.usecases.rounds import take_back_report, take_report
from commandpost.usecases.views.place_contacts import place_contacts
from commandpost.usecases.views.places import people_hints
from commandpost.usecases.views.rounds import CellState, RoundSheet, round_sheet

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.place_contacts import PlaceContact
    from commandpost.usecases.views.places import Hint
    from commandpost.usecases.views.rounds import RoundGrid, RoundHour

GRID, NOTHING = range(2)


class RoundsPage(KeyedPage):
    """零报告与催报."""

    KEY = "rounds"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Zero reports")
    ICON = "checklist"
    OVERLAY = True
    INTEREST = Changes.DUTY | Changes.ROSTER | Changes.STATION
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._grid: RoundGrid | None = None
        self._chosen: Id | None = None
        self._contacts: tuple[PlaceContact, ...] = ()
        self._asked_for = ""
        self.people: tuple[Hint, ...] = ()
        self.round = QComboBox()
        self.round.setObjectName("round_choice")
        self.round.setAccessibleName(self.tr("Which round"))
        self.count = label(kind="large")
        self.count.setObjectName("round_count")
        self.silent = label(tone="overdue", wrap=True)
        self.silent.setObjectName("round_silent")
        self.late = chip(tone="soon")
        self.table = RoundGridTable(context.look, context.clock)
        self.call = CallBar()
        self.asking = Asking(self)
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self._sheet())
        self._faces.addWidget(self._nothing())
        self._connect()

    @property
    def grid(self) -> RoundGrid | None:
        """The round in hand."""
        return self._grid

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """The round in hand, and whom to call."""
        self._asked_for = ""
        self.context.bridge.ask(round_sheet, self._chosen, then=self._show)
        self.context.bridge.ask(people_hints, then=self._take_people)

    def show_subject(self, subject: Subject) -> None:
        """A due item of a round brings that round."""
        if subject.kind == "round":
            self._chosen = subject.id
            self.refresh()

    def activated(self) -> None:
        """The silent place first."""
        (self.table if self._grid is not None else self.open_button).setFocus()

    def tick(self, now: Instant) -> None:
        """An hour that has just passed turns waiting into silence."""
        hour = self.hour
        if hour is not None and now // 60_000 == hour.at // 60_000 and now % 60_000 < 1_500:
            self.refresh()

    # ---- what the keys do ----

    @property
    def hour(self) -> RoundHour | None:
        """The hour of the framed cell, else the one in hand."""
        if self._grid is None or not self._grid.hours:
            return None
        cell = self.table.cell
        at = cell.slot_at if cell is not None else None
        return next((h for h in self._grid.hours if h.at == at), self._grid.hours[self._grid.hand])

    def nothing(self) -> None:
        """0 or Space: 无情况, and on to the next silent place."""
        cell = self.table.cell
        if self._grid is None or cell is None:
            return
        if cell.state not in (CellState.SILENT, CellState.WAITING):
            self.context.messages.inform(self.tr("It has reported for this hour. U takes it back."))
            return
        now = self.context.clock.now()
        report = TakeReport(self.table.place, cell.slot_at, Came.NOTHING, now)
        row = self.table.currentIndex().row()
        self.context.bridge.do(
            take_report, self._grid.id, report, then=lambda _: self._advance(row + 1)
        )

    def take_back(self) -> None:
        """U."""
        cell = self.table.cell
        if self._grid is not None and cell is not None:
            back = TakeBack(self.table.place, cell.slot_at)
            self.context.bridge.do(take_back_report, self._grid.id, back)

    # ---- inside ----

    def _take_people(self, people: tuple[Hint, ...]) -> None:
        self.people = people

    def _show(self, sheet: RoundSheet) -> None:
        opened = self._grid is None and sheet.grid is not None
        hand: QWidget | None = self.window().focusWidget()
        here = hand is not None and self.isAncestorOf(hand)
        self._grid = sheet.grid
        self._faces.setCurrentIndex(NOTHING if sheet.grid is None else GRID)
        if opened and here:  # the button that had the keys is gone
            self.table.setFocus()
        self.round.blockSignals(True)
        self.round.clear()
        for name, words in sheet.rounds:
            self.round.addItem(words, name)
        if sheet.grid is not None:
            self.round.setCurrentIndex(self.round.findData(sheet.grid.id))
        self.round.setVisible(len(sheet.rounds) > 1)
        self.round.blockSignals(False)
        if sheet.grid is not None:
            self.table.show_grid(sheet.grid)
            self._tell()

    def _advance(self, after: int) -> None:
        def show(sheet: RoundSheet) -> None:
            self._show(sheet)
            if sheet.grid is not None:
                self.table.frame_silent(sheet.grid, after)

        self.context.bridge.ask(round_sheet, self._chosen, then=show)

    def _tell(self) -> None:
        """The sum of the framed hour, and whom to call at the framed place."""
        hour, grid = self.hour, self._grid
        if hour is None or grid is None:
            return
        head = self.tr("{title}　{time}　reported {reported}/{owed}")
        time = self.context.clock.near(hour.at)
        self.count.setText(
            head.format(title=grid.title, time=time, reported=hour.reported, owed=hour.owed)
        )
        summed = hour.summed_at
        when = self.context.clock.near(summed) if summed is not None else ""
        set_chip(self.late, self.tr("summed up {time}").format(time=when) if when else "", "done")
        names = "、".join(hour.silent)
        passed = hour.at < self.context.clock.now()
        self.silent.setText(self.tr("Silent: {places}").format(places=names) if names else "")
        self.silent.setVisible(bool(names) and passed)
        if self.table.place != self._asked_for:
            self._asked_for = self.table.place
            self.context.bridge.ask(place_contacts, self.table.place, then=self._show_contacts)

    def _show_contacts(self, contacts: tuple[PlaceContact, ...]) -> None:
        self._contacts = contacts
        if not contacts:
            self.call.show_one(self.table.place, "", ())
            return
        first = contacts[0]
        numbers = tuple(dict.fromkeys(n for contact in contacts for n in contact.phones))
        others = "　".join(f"{c.name} {c.about}".strip() for c in contacts[1:3])
        self.call.show_one(f"{first.name} {first.about}".strip(), others, numbers)

    def contact_names(self) -> str:
        """Who is likely to take the call."""
        return self._contacts[0].name if self._contacts else ""

    def _choose(self, index: int) -> None:
        self._chosen = self.round.itemData(index)
        self.refresh()

    def _wanted(self, what: str) -> None:
        {"nothing": self.nothing, "chase": self.chase}[what]()

    def _sheet(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title(self.title()))
        head.addWidget(self.round)
        head.addWidget(self.count)
        head.addWidget(self.late)
        head.addStretch()
        head.addWidget(label("Esc", kind="key"))
        head.addWidget(label(self.tr("leave"), tone="quiet"))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.silent)
        column.addWidget(self.table, 1)
        column.addWidget(self.call)
        column.addLayout(self.key_row())
        return box

    def _nothing(self) -> QWidget:
        self.open_button = button(self.tr("Collect zero reports"), "primary", big=True, key="N")
        self.open_button.setObjectName("open_round")
        self.roll_button = button(self.tr("Roll call"), big=True, key="R")
        self.roll_button.setObjectName("open_roll_call")
        teaching = self.tr(
            "Rounds open by themselves when a rule of the profile asks for them.\n"
            "N opens one by hand; R calls the posts to see who is there."
        )
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(title(self.title()))
        column.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.open_button)
        middle.addWidget(self.roll_button)
        middle.addStretch()
        for words, kind, tone in (
            (self.tr("No zero reports are owed"), "large", ""),
            (teaching, "", "quiet"),
        ):
            line = QHBoxLayout()
            line.addStretch()
            line.addWidget(label(words, kind=kind, tone=tone))
            line.addStretch()
            column.addLayout(line)
        column.addLayout(middle)
        column.addStretch(3)
        return box

    def _connect(self) -> None:
        self.round.activated.connect(self._choose)
        self.table.cell_changed.connect(self._tell)
        self.table.wanted.connect(self._wanted)
        self.open_button.clicked.connect(self.open_round)
        self.roll_button.clicked.connect(self.roll_call)
