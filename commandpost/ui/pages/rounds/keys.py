"""What can be done with zero reports by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import button

if TYPE_CHECKING:
    from commandpost.ui.pages.rounds.asking import Asking
    from commandpost.ui.widgets.call_bar import CallBar

ACTIONS = (
    ActionDef(
        "rounds.open",
        QT_TRANSLATE_NOOP("Actions", "Zero reports and the chase after them"),
        "F5",
        scope=Scope.GLOBAL,
        icon="checklist",
    ),
    ActionDef(
        "rounds.nothing",
        QT_TRANSLATE_NOOP("Actions", "The framed place has nothing to report"),
        "0",
        "nothing",
    ),
    ActionDef(
        "rounds.nothing_too",
        QT_TRANSLATE_NOOP("Actions", "The same as 0"),
        "Space",
        scope=Scope.KEY,
    ),
    ActionDef(
        "rounds.figures",
        QT_TRANSLATE_NOOP("Actions", "The figures of the framed place"),
        "F",
        "figures",
    ),
    ActionDef(
        "rounds.message",
        QT_TRANSLATE_NOOP("Actions", "Write down what the framed place reports"),
        "M",
        "message",
    ),
    ActionDef(
        "rounds.chase",
        QT_TRANSLATE_NOOP("Actions", "Record a call to the framed silent place"),
        "C",
        "chase",
    ),
    ActionDef(
        "rounds.take_back",
        QT_TRANSLATE_NOOP("Actions", "Take the framed report back"),
        "U",
        "take_back",
    ),
    ActionDef(
        "rounds.sum_up",
        QT_TRANSLATE_NOOP("Actions", "Sum the framed hour up and report upward"),
        "S",
        "sum_up",
    ),
    ActionDef(
        "rounds.hours", QT_TRANSLATE_NOOP("Actions", "Other hours from now on"), "T", "change_hours"
    ),
    ActionDef(
        "rounds.new", QT_TRANSLATE_NOOP("Actions", "Collect zero reports"), "N", "open_round"
    ),
    ActionDef(
        "rounds.close", QT_TRANSLATE_NOOP("Actions", "End these zero reports"), "X", "close_round"
    ),
    ActionDef("rounds.roll_call", QT_TRANSLATE_NOOP("Actions", "Roll call"), "R", "roll_call"),
    ActionDef(
        "rounds.number_1",
        QT_TRANSLATE_NOOP("Actions", "Take the first number in hand"),
        "Alt+1",
        "first_number",
    ),
    ActionDef(
        "rounds.number_2",
        QT_TRANSLATE_NOOP("Actions", "Take the second number in hand"),
        "Alt+2",
        "second_number",
    ),
)


class KeyedPage(Page):
    """The steps that are asked for in a dialog, and the buttons of all of them."""

    asking: Asking
    call: CallBar

    def nothing(self) -> None:
        """0 or Space."""

    def take_back(self) -> None:
        """U."""

    def chase(self) -> None:
        """C or Enter."""
        self.asking.chase()

    def message(self) -> None:
        """M."""
        self.asking.message()

    def figures(self) -> None:
        """F: the figures sheet of the place."""
        self.asking.figures()

    def sum_up(self) -> None:
        """S."""
        self.asking.sum_up()

    def open_round(self) -> None:
        """N."""
        self.asking.open_round()

    def change_hours(self) -> None:
        """T."""
        self.asking.change_hours()

    def close_round(self) -> None:
        """X."""
        self.asking.close_round()

    def roll_call(self) -> None:
        """R."""
        self.context.navigator.open("roll_call")

    def first_number(self) -> None:
        """Alt+1."""
        self.call.take(0)

    def second_number(self) -> None:
        """Alt+2."""
        self.call.take(1)

    def key_row(self) -> QHBoxLayout:
        """The steps as buttons, each with its key."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, key, kind, slot in (
            (self.tr("Nothing to report"), "0", "primary", self.nothing),
            (self.tr("Figures"), "F", "", self.figures),
            (self.tr("Message"), "M", "", self.message),
            (self.tr("Chase"), "C", "", self.chase),
            (self.tr("Take back"), "U", "", self.take_back),
            (self.tr("Sum up"), "S", "", self.sum_up),
        ):
            made = button(words, kind=kind, big=True, key=key)
            made.clicked.connect(slot)
            row.addWidget(made)
        row.addStretch()
        for words, key, slot in (
            (self.tr("Hours"), "T", self.change_hours),
            (self.tr("End"), "X", self.close_round),
            (self.tr("New"), "N", self.open_round),
            (self.tr("Roll call"), "R", self.roll_call),
        ):
            made = button(words, kind="quiet", big=True, key=key)
            made.clicked.connect(slot)
            row.addWidget(made)
        return row
