"""What can be done in a roll call by key."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from commandpost.domain.entries.roll_call import Presence
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import button

ACTIONS = (
    ActionDef(
        "roll.open",
        QT_TRANSLATE_NOOP("Actions", "Roll call"),
        "Shift+F5",
        scope=Scope.GLOBAL,
        icon="clipboard-list",
    ),
    ActionDef("roll.1", QT_TRANSLATE_NOOP("Actions", "At the post"), "1", "present"),
    ActionDef("roll.2", QT_TRANSLATE_NOOP("Actions", "A stand-in"), "2", "stand_in"),
    ActionDef("roll.3", QT_TRANSLATE_NOOP("Actions", "No answer"), "3", "no_answer"),
    ActionDef("roll.4", QT_TRANSLATE_NOOP("Actions", "Absent"), "4", "absent"),
    ActionDef("roll.5", QT_TRANSLATE_NOOP("Actions", "Wrong number"), "5", "wrong_number"),
    ActionDef(
        "roll.words",
        QT_TRANSLATE_NOOP("Actions", "The outcome with name, words or another time"),
        "M",
        "in_words",
    ),
    ActionDef("roll.new", QT_TRANSLATE_NOOP("Actions", "Begin a roll call"), "N", "begin"),
    ActionDef("roll.end", QT_TRANSLATE_NOOP("Actions", "End the roll call"), "X", "end"),
    ActionDef(
        "roll.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the roll call as text"),
        "Ctrl+Shift+C",
        "copy",
    ),
)


class KeyedPage(Page):
    """One key for each outcome, and the buttons of all steps."""

    def answer(self, presence: Presence) -> None:
        """That outcome at the framed post."""

    def in_words(self) -> None:
        """M."""

    def begin(self) -> None:
        """N."""

    def end(self) -> None:
        """X."""

    def copy(self) -> None:
        """Ctrl+Shift+C."""

    def present(self) -> None:
        """1."""
        self.answer(Presence.PRESENT)

    def stand_in(self) -> None:
        """2."""
        self.answer(Presence.STAND_IN)

    def no_answer(self) -> None:
        """3."""
        self.answer(Presence.NO_ANSWER)

    def absent(self) -> None:
        """4."""
        self.answer(Presence.ABSENT)

    def wrong_number(self) -> None:
        """5."""
        self.answer(Presence.WRONG_NUMBER)

    def key_row(self) -> QHBoxLayout:
        """The steps as buttons, each with its key."""
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for words, key, slot in (
            (self.tr("At the post"), "1", self.present),
            (self.tr("Stand-in"), "2", self.stand_in),
            (self.tr("No answer"), "3", self.no_answer),
            (self.tr("Absent"), "4", self.absent),
            (self.tr("Wrong number"), "5", self.wrong_number),
            (self.tr("In words"), "M", self.in_words),
        ):
            made = button(words, kind="primary" if key == "1" else "", big=True, key=key)
            made.clicked.connect(slot)
            keys.addWidget(made)
        keys.addStretch()
        self.end_button = button(self.tr("End"), "quiet", big=True, key="X")
        copy = button(self.tr("Copy as text"), "quiet", big=True, key="Ctrl+Shift+C")
        new = button(self.tr("New"), "quiet", big=True, key="N")
        for each, slot in ((self.end_button, self.end), (copy, self.copy), (new, self.begin)):
            each.clicked.connect(slot)
            keys.addWidget(each)
        return keys

    def presence_word(self, presence: Presence) -> str:
        """在岗 替岗 未接 脱岗 号码有误."""
        return {
            Presence.PRESENT: self.tr("at the post"),
            Presence.STAND_IN: self.tr("stand-in"),
            Presence.NO_ANSWER: self.tr("no answer"),
            Presence.ABSENT: self.tr("absent"),
            Presence.WRONG_NUMBER: self.tr("wrong number"),
        }[presence]
