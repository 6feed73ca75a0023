"""A step asked in a few lines: whom, when, by what channel, in what words; made from a list."""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from commandpost.domain.records import dataclass
from commandpost.host.text import text
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row
from commandpost.ui.widgets.moment_field import MomentField, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint

CHANNELS = ("phone", "fax", "system", "message", "paper", "in_person")


class Ask(Enum):
    """What a line of the dialog holds."""

    WORDS = "words"
    NAME = "name"
    PAST = "past"
    AHEAD = "ahead"
    EITHER = "either"
    ONE_OF = "one_of"


_SIDES = {Ask.PAST: Side.PAST, Ask.AHEAD: Side.AHEAD, Ask.EITHER: Side.EITHER}


@dataclass(frozen=True, slots=True)
class StepField:
    """One line: its key in the answer, its words, and what stands in it at first."""

    key: str
    words: str
    ask: Ask = Ask.WORDS
    needed: bool = False
    value: str = ""
    moment: Instant | None = None
    choices: tuple[tuple[str, str], ...] = field(default=())
    hint: str = ""


def channels() -> tuple[tuple[str, str], ...]:
    """The channels and their words."""
    return tuple((key, text(f"channel.{key}")) for key in CHANNELS)


class StepDialog(IntentDialog):
    """Answers with a dict of what was written, by the fields' keys; moments as instants.

    A moment left as it stood is answered as the exact instant it was opened with.
    """

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        yes: str,
        clock: StationClock,
        fields: Sequence[StepField],
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(parent, heading, yes, danger=danger)
        self.setObjectName("step_dialog")
        self._clock = clock
        self._asked = tuple(fields)
        self.widgets: dict[str, QWidget] = {}
        for each in fields:
            widget = self._widget(each)
            widget.setObjectName(f"step_{each.key}")
            self.widgets[each.key] = widget
            add_row(self.fields, each.words, widget, each.hint)
        self._first().setFocus()

    def set_hints(self, people: Sequence[Hint]) -> None:
        """Offer these names in every line that asks for one."""
        for widget in self.widgets.values():
            if isinstance(widget, HintEdit):
                widget.set_hints(people)

    def line(self, key: str) -> QLineEdit:
        """The line of that key."""
        widget = self.widgets[key]
        if isinstance(widget, MomentField):
            return widget.edit
        assert isinstance(widget, QLineEdit)
        return widget

    def intent(self) -> dict[str, Any] | None:
        """What was written, unless something needed is missing or a time cannot be read."""
        answer: dict[str, Any] = {}
        whole = True
        for each in reversed(self._asked):  # so that the focus ends on the first gap
            widget = self.widgets[each.key]
            if isinstance(widget, MomentField):
                moment = self._moment(each, widget)
                if not widget.readable or (each.needed and moment is None):
                    widget.setFocus()
                    whole = False
                answer[each.key] = moment
            elif isinstance(widget, QComboBox):
                answer[each.key] = widget.currentData()
            elif isinstance(widget, QLineEdit):
                if isinstance(widget, HintEdit):
                    widget.resolve()
                words = self.need(widget) if each.needed else widget.text().strip()
                whole = whole and not (each.needed and not words)
                answer[each.key] = words
        return answer if whole else None

    def _moment(self, each: StepField, widget: MomentField) -> Instant | None:
        """To the minute what is shown; untouched, the very instant."""
        shown, given = widget.moment, each.moment
        if shown is not None and given is not None:
            same = self._clock.dated(shown) == self._clock.dated(given)
            return given if same else shown
        return shown

    def _widget(self, each: StepField) -> QWidget:
        if each.ask in _SIDES:
            moment = MomentField(self._clock, _SIDES[each.ask])
            moment.set_moment(each.moment)
            moment.edit.returnPressed.connect(self.focusNextChild)
            return moment
        if each.ask is Ask.ONE_OF:
            box = QComboBox()
            for key, words in each.choices:
                box.addItem(words, key)
            box.setCurrentIndex(max(box.findData(each.value), 0))
            return box
        line = HintEdit() if each.ask is Ask.NAME else QLineEdit()
        line.setMaxLength(2000)
        line.setText(each.value)
        last = each is self._asked[-1]
        line.returnPressed.connect(self.take if last else self.focusNextChild)
        return line

    def _first(self) -> QWidget:
        """The first line that is empty and needed, else the first."""
        for each in self._asked:
            if each.needed and not each.value and each.moment is None:
                return self.widgets[each.key]
        return self.widgets[self._asked[0].key]
