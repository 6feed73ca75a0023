"""What a round of zero reports asks for in words: a chase, a message, the summing up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from commandpost.domain.entries.rounds import Came
from commandpost.domain.round_decisions import ChasePlace, SumUp, TakeReport
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row
from commandpost.ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint
    from commandpost.usecases.views.rounds import RoundHour


def field(name: str, most: int = 500) -> QLineEdit:
    """A line with its name."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setMaxLength(most)
    return made


class ChaseDialog(IntentDialog):
    """Answers with a ``ChasePlace``; without a taker nobody answered."""

    def __init__(
        self, clock: StationClock, place: str, slot_at: Instant, told: str, parent: QWidget
    ) -> None:
        heading = self.tr("Chase {place}").format(place=place)
        super().__init__(parent, heading, self.tr("Record the call"))
        self.setObjectName("chase_dialog")
        self._where = (place, slot_at)
        self._clock = clock
        self.taker = HintEdit()
        self.taker.setObjectName("chase_taker")
        self.words = field("chase_words")
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("chase_time")
        self.told.setText(told)
        hint = self.tr("Leave it empty when nobody answered; the call counts all the same.")
        add_row(self.fields, self.tr("Taken by"), self.taker, hint)
        add_row(self.fields, self.tr("What was said"), self.words)
        add_row(self.fields, self.tr("When, if not now"), self.time)
        self.taker.setFocus()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these people."""
        self.taker.set_hints(hints)

    def intent(self) -> ChasePlace | None:
        """The call."""
        if not self.time.readable:
            return None
        self.taker.resolve()
        at = self.time.moment if self.time.moment is not None else self._clock.now()
        place, slot_at = self._where
        return ChasePlace(
            place, slot_at, at, self.taker.text().strip(), "phone", self.words.text().strip()
        )


class MessageDialog(IntentDialog):
    """Answers with a ``TakeReport``: a message of substance counts as the zero report."""

    def __init__(self, clock: StationClock, place: str, slot_at: Instant, parent: QWidget) -> None:
        heading = self.tr("What {place} reports").format(place=place)
        super().__init__(parent, heading, self.tr("Record"))
        self.setObjectName("message_dialog")
        self._where = (place, slot_at)
        self._clock = clock
        self.words = field("message_words", 2_000)
        self.by = HintEdit()
        self.by.setObjectName("message_by")
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("message_time")
        self.told.setText(self.tr("A message of substance counts as the report for this hour."))
        add_row(self.fields, self.tr("What was reported"), self.words)
        add_row(self.fields, self.tr("Reported by"), self.by)
        add_row(self.fields, self.tr("When, if not now"), self.time)
        self.words.setFocus()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these people."""
        self.by.set_hints(hints)

    def intent(self) -> TakeReport | None:
        """The report."""
        words = self.need(self.words)
        if not words or not self.time.readable:
            return None
        self.by.resolve()
        at = self.time.moment if self.time.moment is not None else self._clock.now()
        place, slot_at = self._where
        return TakeReport(place, slot_at, Came.MESSAGE, at, self.by.text().strip(), "phone", words)


class SumUpDialog(IntentDialog):
    """Answers with a ``SumUp``: the text as it is read out or sent, to whom, who took it."""

    def __init__(self, hour: RoundHour, text: str, recipient: str, parent: QWidget) -> None:
        super().__init__(
            parent, self.tr("Sum up and report upward"), self.tr("Reported"), danger=True
        )
        self.setObjectName("sum_up_dialog")
        self._hour = hour
        self.text = QPlainTextEdit(text)
        self.text.setObjectName("sum_up_text")
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setFixedHeight(150)
        self.text.setTabChangesFocus(True)
        self.recipient = field("sum_up_recipient", 200)
        self.recipient.setText(recipient)
        self.taker = field("sum_up_taker", 60)
        if hour.silent:
            words = self.tr("{number} still silent: the text names them, the chase goes on.")
            self.told.setText(words.format(number=len(hour.silent)))
        add_row(self.fields, self.tr("Text"), self.text)
        add_row(self.fields, self.tr("Reported to"), self.recipient)
        add_row(self.fields, self.tr("Taken by"), self.taker)
        self.recipient.setFocus()
        if recipient:
            self.taker.setFocus()

    def intent(self) -> SumUp | None:
        """To whom it was told."""
        recipient = self.need(self.recipient)
        if not recipient:
            return None
        words = self.text.toPlainText().strip()
        return SumUp(self._hour.at, recipient, self.taker.text().strip(), words)
