"""Passing a leader's instruction on (传达), and writing down what came back (反馈)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from commandpost.domain.instructions import (
    FEED_BACK_MINUTES,
    FeedBack,
    Instruction,
    Passing,
    PassOn,
)
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row
from commandpost.ui.widgets.moment_field import MomentField, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint


class _InstructionDialog(IntentDialog):
    """What both have: whom, their words, and when."""

    def __init__(
        self, clock: StationClock, given: Instruction, heading: str, parent: QWidget
    ) -> None:
        super().__init__(parent, heading, self.tr("Record"))
        self._clock = clock
        self._given = given
        self.told.setText(f"{clock.near(given.at)} {given.person}：“{given.text}”")
        self.whom = HintEdit()
        self.whom.setObjectName("instruction_whom")
        self.words = QLineEdit()
        self.words.setObjectName("instruction_words")
        self.words.setMaxLength(2000)
        self.at = MomentField(clock)
        self.at.edit.setObjectName("instruction_at")
        self.at.set_moment(clock.now())

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these people."""
        self.whom.set_hints(hints)

    def moment(self) -> Instant:
        """When it was said; now when the field is empty."""
        return min(self.at.moment or self._clock.now(), self._clock.now())


class PassOnDialog(_InstructionDialog):
    """Answers with a ``PassOn``."""

    def __init__(self, clock: StationClock, given: Instruction, parent: QWidget) -> None:
        super().__init__(clock, given, self.tr("Pass the instruction on"), parent)
        self.setObjectName("pass_on_dialog")
        self.due = MomentField(clock, Side.AHEAD)
        self.due.edit.setObjectName("instruction_due")
        self.due.set_moment(Instant(clock.now() + FEED_BACK_MINUTES * MINUTE))
        add_row(self.fields, self.tr("Passed on to"), self.whom)
        add_row(self.fields, self.tr("In which words"), self.words)
        add_row(self.fields, self.tr("Passed on at"), self.at)
        add_row(self.fields, self.tr("Feedback wanted by"), self.due)
        self.whom.setFocus()

    def intent(self) -> PassOn | None:
        """To whom, when, and by when they answer."""
        whom = self.need(self.whom)
        if not whom or not (self.at.readable and self.due.readable):
            return None
        words = self.words.text().strip()
        return PassOn(self._given.entry, whom, self.moment(), words=words, due_at=self.due.moment)


class FeedBackDialog(_InstructionDialog):
    """Answers with a ``FeedBack``; without a passing, the desk did it itself."""

    def __init__(
        self, clock: StationClock, given: Instruction, passing: Passing | None, parent: QWidget
    ) -> None:
        own = passing is None
        heading = self.tr("Done here") if own else self.tr("What came back")
        super().__init__(clock, given, heading, parent)
        self.setObjectName("feed_back_dialog")
        self._passing = passing
        self.whom.setText(passing.to if passing is not None else "")
        add_row(self.fields, self.tr("Done by") if own else self.tr("Fed back by"), self.whom)
        add_row(self.fields, self.tr("What was done"), self.words)
        add_row(self.fields, self.tr("At"), self.at)
        (self.whom if own else self.words).setFocus()

    def intent(self) -> FeedBack | None:
        """From whom, in their words."""
        by, words = self.need(self.whom), self.need(self.words)
        if not (by and words and self.at.readable):
            return None
        passing = self._passing.entry if self._passing is not None else None
        return FeedBack(self._given.entry, by, words, self.moment(), passing)
