"""What every form for a part of a plan has in common: a value shown, and the value it holds now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import add_row, form, indent_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

MOST_MINUTES = 60 * 24 * 60
TEXT_LINES = 3


class ValueForm(QWidget):
    """Shows a value and gives it back as edited.

    Signals:
        entered: Enter in one of its fields: the value is to be taken.
        left: Esc in one of its fields: it stays as it was.
    """

    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = form()
        self.rows.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.rows)
        column.addStretch()
        self._value: Any = None

    @property
    def first(self) -> QWidget:
        """Where the focus goes when something is to be corrected."""
        return self

    def show_value(self, value: Any) -> None:
        """Show that value."""
        self._value = value

    def value(self) -> Any:
        """The value as the fields stand now."""
        return self._value

    @property
    def held(self) -> Any:
        """The value as it was shown."""
        return self._value

    @property
    def changed(self) -> bool:
        """Whether the fields say otherwise than what was shown."""
        return self._value is not None and self.value() != self._value

    def add(self, words: str, field: QWidget, name: str) -> None:
        """One more labelled field, findable by ``name``."""
        field.setObjectName(name)
        add_row(self.rows, words, field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the value, Esc leaves it; in a longer text Shift+Enter is a new line."""
        if event.type() == QEvent.Type.KeyPress and self._takes(event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same for fields that pass their keys on."""
        if not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False


def text_box(lines: int = TEXT_LINES) -> QPlainTextEdit:
    """Some lines of plain text; Tab goes on to the next field."""
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    frame = 2 * (made.frameWidth() + round(made.document().documentMargin()))
    made.setFixedHeight(made.fontMetrics().lineSpacing() * lines + frame + 8)
    return made


def line(longest: int = 2_000) -> QLineEdit:
    """One line."""
    made = QLineEdit()
    made.setMaxLength(longest)
    return made


def choice(rows: Sequence[tuple[str, object]]) -> QComboBox:
    """One of several, by words; the wheel over it scrolls the page."""
    made = QComboBox()
    for words, data in rows:
        made.addItem(words, data)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    calm(made)
    return made


def choose(box: QComboBox, data: object) -> None:
    """Let the choice stand on that value, or on nothing."""
    places = (n for n in range(box.count()) if box.itemData(n) == data)
    box.setCurrentIndex(next(places, -1))


def minutes_field(none: str, suffix: str) -> QSpinBox:
    """A limit in minutes; at 0 it says ``none``."""
    made = QSpinBox()
    made.setRange(0, MOST_MINUTES)
    made.setSpecialValueText(none)
    made.setSuffix(suffix)
    indent_text(made)
    calm(made)
    return made
