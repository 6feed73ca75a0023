"""One of a few, all in sight: buttons in a row, chosen by arrow, digit or hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.ui.widgets.labels import button, set_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QPushButton


class ChoiceRow(QWidget):
    """Values with their words; the focus stands on the row as a whole.

    Signals:
        changed: another value was chosen by a person.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], value: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons: dict[str, QPushButton] = {}
        self._words = dict(choices)
        self._value = value
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key, words in choices:
            each = button(words)
            each.setCheckable(True)
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.buttons[key] = each
            row.addWidget(each, 1)
            self._connect_button(each, key)
        self.choose(value)

    @property
    def value(self) -> str:
        """The chosen one, or nothing."""
        return self._value

    def choose(self, value: str) -> None:
        """Show that one as chosen."""
        self._value = value
        for key, each in self.buttons.items():
            mark = "✓ " if key == value else ""
            each.setChecked(key == value)
            each.setText(f"{mark}{self._words[key]}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, a digit chooses."""
        keys = list(self.buttons)
        place = keys.index(self._value) if self._value in keys else -1
        number = event.key() - Qt.Key.Key_1
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._take(keys[min(place + 1, len(keys) - 1)])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._take(keys[max(place - 1, 0)])
        elif 0 <= number < len(keys) and not event.modifiers():
            self._take(keys[number])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame that says where one is."""
        super().focusInEvent(event)
        self._frame(held=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """One has gone on."""
        super().focusOutEvent(event)
        self._frame(held=False)

    def _frame(self, *, held: bool) -> None:
        for key, each in self.buttons.items():
            chosen = key == self._value or (not self._value and key == next(iter(self.buttons)))
            set_property(each, "framed", "true" if held and chosen else "")

    def _connect_button(self, each: QPushButton, key: str) -> None:
        each.clicked.connect(lambda _checked=False: self._take(key))

    def _take(self, value: str) -> None:
        self.choose(value)
        self._frame(held=self.hasFocus())
        self.changed.emit()
