"""The fields of the plan editor: each knows one kind of value and says when it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.hint_edit import HintEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.usecases.views.places import Hint

BETWEEN = "："
LONGEST = 2_000


class StepsAreTheEditors(QObject):
    """Lets Ctrl+Z and Ctrl+Y through to the page: one history for everything, not one a field."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field does not keep these two keys for itself."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        pressed: QKeyEvent = event  # type: ignore[assignment]
        if any(pressed.matches(key) for key in (QKeySequence.StandardKey.Undo, _REDO)) or (
            pressed.key() == Qt.Key.Key_Y
            and pressed.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


_REDO = QKeySequence.StandardKey.Redo


class Input(QObject):
    """A field: its widget, the value in it.

    Signals:
        edited: somebody changed the value.
    """

    edited = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self._filling = False
        widget.installEventFilter(StepsAreTheEditors(self))

    def value(self) -> Any:
        """What stands in the field."""
        return None

    def take(self, value: Any) -> None:
        """Show that value; a field that shows it already is left alone, cursor and all."""
        if value != self.value():
            self._filling = True
            self.show(value)
            self._filling = False

    def show(self, value: Any) -> None:
        """Put the value into the widget."""

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()


class LineInput(Input):
    """One line of text; with names to choose from if there are any."""

    def __init__(self, hints: Sequence[Hint] = ()) -> None:
        self.line = HintEdit() if hints else QLineEdit()
        self.line.setMaxLength(LONGEST)
        if isinstance(self.line, HintEdit):
            self.line.set_hints(hints)
        super().__init__(self.line)
        self._connect()

    def value(self) -> str:
        """The line."""
        return self.line.text()

    def show(self, value: str) -> None:
        """From its beginning, however long it is."""
        self.line.setText(value)
        self.line.setCursorPosition(0)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._tell)


class TextInput(Input):
    """Text of several lines; Tab goes to the next field."""

    def __init__(self, rows: int) -> None:
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setUndoRedoEnabled(False)
        self._rows = rows
        super().__init__(self.edit)
        self._measure()
        self._connect()

    def value(self) -> Any:
        """The text."""
        return self.edit.toPlainText()

    def show(self, value: Any) -> None:
        """The whole text."""
        self.edit.setPlainText(value)

    def _measure(self) -> None:
        height = self.edit.fontMetrics().lineSpacing() * self._rows + 22
        self.edit.setMinimumHeight(height)
        if self._rows < 6:
            self.edit.setMaximumHeight(height)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._tell)


class LinesInput(TextInput):
    """A list of names, one on each line."""

    def value(self) -> tuple[str, ...]:
        """The lines that say something."""
        lines = self.edit.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    def show(self, value: tuple[str, ...]) -> None:
        """One name on each line."""
        self.edit.setPlainText("\n".join(value))


class PairsInput(TextInput):
    """Posts and who holds them, ``指挥长：县长`` on each line."""

    def value(self) -> tuple[tuple[str, str], ...]:
        """Split at the first colon."""
        found = []
        for line in self.edit.toPlainText().splitlines():
            post, _, holder = line.replace(":", BETWEEN).partition(BETWEEN)
            if post.strip() or holder.strip():
                found.append((post.strip(), holder.strip()))
        return tuple(found)

    def show(self, value: tuple[tuple[str, str], ...]) -> None:
        """One post on each line."""
        self.edit.setPlainText("\n".join(BETWEEN.join(pair) for pair in value))


class ChoiceInput(Input):
    """One of several values by their words; a value not offered is shown as it is."""

    def __init__(self, offered: Sequence[tuple[Any, str]]) -> None:
        self.box = QComboBox()
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.setMinimumContentsLength(8)
        self._values: list[Any] = []
        super().__init__(self.box)
        calm(self.box)
        for value, words in offered:
            self._add(value, words)
        self._connect()

    def value(self) -> Any:
        """The chosen one."""
        place = self.box.currentIndex()
        return self._values[place] if place >= 0 else None

    def show(self, value: Any) -> None:
        """Choose it."""
        if value not in self._values:
            self._add(value, str(value))
        self.box.setCurrentIndex(self._values.index(value))

    def _add(self, value: object, words: str) -> None:
        self._values.append(value)
        self.box.addItem(words)

    def _connect(self) -> None:
        self.box.currentIndexChanged.connect(self._tell)


class FlagInput(Input):
    """Yes or no."""

    def __init__(self, words: str) -> None:
        self.box = QCheckBox(words)
        super().__init__(self.box)
        self._connect()

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def show(self, value: bool) -> None:
        """Tick it or not."""
        self.box.setChecked(value)

    def _connect(self) -> None:
        self.box.toggled.connect(self._tell)


class NumberInput(Input):
    """A whole number; empty stands for none."""

    def __init__(self, digits: int = 6) -> None:
        self.line = QLineEdit()
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("0") * (digits + 4))
        pattern = QRegularExpression(f"\\d{{0,{digits}}}")
        super().__init__(self.line)
        self.line.setValidator(QRegularExpressionValidator(pattern, self.line))
        self._connect()

    def value(self) -> int | None:
        """The number, or None."""
        typed = self.line.text()
        return int(typed) if typed else None

    def show(self, value: int | None) -> None:
        """The number, or nothing."""
        self.line.setText("" if value is None else str(value))

    def _connect(self) -> None:
        self.line.textChanged.connect(self._tell)
