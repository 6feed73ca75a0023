"""Begins a roll call; writes an outcome down with name, words or another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton, QSpinBox, QWidget

from commandpost.domain.entries.roll_call import Presence
from commandpost.domain.records import dataclass
from commandpost.domain.roll_call import AnswerRoll
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.labels import add_row, indent_text
from commandpost.ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.entries.roll_call import RollPost
    from commandpost.ui.station_clock import StationClock


@dataclass(frozen=True, slots=True)
class NewRoll:
    """What is to be called: duty rooms or posts, so many by lot or all."""

    title: str
    posts: bool
    number: int | None


class OpenRollDialog(IntentDialog):
    """Answers with a ``NewRoll``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Begin a roll call"), self.tr("Begin the calls"))
        self.setObjectName("open_roll_dialog")
        self.name = QLineEdit(self.tr("Roll call of the duty rooms"))
        self.name.setObjectName("roll_title")
        self.name.setMaxLength(60)
        self.rooms = QRadioButton(self.tr("duty rooms of the townships"))
        self.rooms.setObjectName("roll_rooms")
        self.rooms.setChecked(True)
        self.posts = QRadioButton(self.tr("all posts of the roster"))
        self.posts.setObjectName("roll_posts")
        self.number = QSpinBox()
        self.number.setObjectName("roll_number")
        self.number.setRange(0, 500)
        self.number.setSpecialValueText(self.tr("all"))
        indent_text(self.number)
        self.told.setText(self.tr("The lot decides whom to call; nobody picks."))
        add_row(self.fields, self.tr("Name"), self.name)
        self.fields.addRow(self.tr("Whom"), self.rooms)
        self.fields.addRow("", self.posts)
        add_row(self.fields, self.tr("How many by lot"), self.number, self.tr("0 calls all"))
        self.number.setFocus()

    def intent(self) -> NewRoll | None:
        """The roll call."""
        name = self.need(self.name)
        number = self.number.value() or None
        return NewRoll(name, self.posts.isChecked(), number) if name else None


class OutcomeDialog(IntentDialog):
    """Answers with an ``AnswerRoll``."""

    def __init__(
        self,
        clock: StationClock,
        post: RollPost,
        word: Callable[[Presence], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, self.tr("Outcome of the call"), self.tr("Record"))
        self.setObjectName("outcome_dialog")
        self._clock = clock
        self._post = post
        self.presence = QComboBox()
        self.presence.setObjectName("roll_presence")
        for each in Presence:
            self.presence.addItem(word(each), each)
        self.person = QLineEdit(post.person)
        self.person.setObjectName("roll_person")
        self.person.setMaxLength(60)
        self.words = QLineEdit()
        self.words.setObjectName("roll_words")
        self.words.setMaxLength(500)
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("roll_time")
        self.told.setText(f"{post.place} {post.post}".strip())
        add_row(self.fields, self.tr("Outcome"), self.presence)
        add_row(self.fields, self.tr("Who answered"), self.person)
        add_row(self.fields, self.tr("What was said"), self.words)
        add_row(self.fields, self.tr("When, if not now"), self.time)
        self.presence.setFocus()

    def intent(self) -> AnswerRoll | None:
        """The outcome."""
        if not self.time.readable:
            return None
        at = self.time.moment if self.time.moment is not None else self._clock.now()
        presence: Presence = self.presence.currentData()
        person, words = self.person.text().strip(), self.words.text().strip()
        return AnswerRoll(self._post.key, presence, at, person, words)
