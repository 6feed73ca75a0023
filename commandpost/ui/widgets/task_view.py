"""The list of a checklist: arrows move the frame, letters and Space become wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class TaskView(QListView):
    """The list itself; turns keys into wishes.

    Signals:
        key_wished: a key of the checklist was pressed (``Qt.Key``).
    """

    key_wished = Signal(int)
    KEYS = frozenset(
        {
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_N,
            Qt.Key.Key_D,
            Qt.Key.Key_U,
            Qt.Key.Key_G,
            Qt.Key.Key_E,
            Qt.Key.Key_O,
            Qt.Key.Key_X,
            Qt.Key.Key_C,
            Qt.Key.Key_Tab,
        }
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A Chinese input method would swallow the letters.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The checklist's keys; arrows are the view's own."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in self.KEYS:
            self.key_wished.emit(event.key())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the filters; Shift+Tab leaves."""
        return False if forward else super().focusNextPrevChild(forward)
