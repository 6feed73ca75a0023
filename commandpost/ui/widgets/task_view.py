"""The list of a checklist: arrows move the frame, letters and Space become wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.widgets.task_rows import Index


REST = 1_500


class TaskView(QListView):
    """The list itself; turns keys into wishes.

    Signals:
        key_wished: a key of the checklist was pressed (``Qt.Key``).
        rested: the frame has stood still for a moment, at a place worth remembering.
        list_wished: ``override``, ``reset``, ``back`` or ``print``, about the list as a whole.
    """

    key_wished = Signal(int)
    rested = Signal()
    list_wished = Signal(str)
    LIST_KEYS: ClassVar[dict[tuple[Qt.Key, bool], str]] = {
        (Qt.Key.Key_X, True): "override",
        (Qt.Key.Key_R, True): "reset",
        (Qt.Key.Key_U, True): "back",
        (Qt.Key.Key_P, False): "print",
    }
    """Key and whether Shift is held: what is rare and heavy does not lie under one finger."""
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
        self.resting = QTimer(self)
        self.resting.setSingleShot(True)
        self.resting.setInterval(REST)
        self._connect()
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
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        whole = self.LIST_KEYS.get((Qt.Key(event.key()), shift))
        if whole is not None and (shift or plain):
            self.list_wished.emit(whole)
            event.accept()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Somebody moves the frame: remember the place once it rests."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.resting.start()

    def _connect(self) -> None:
        self.resting.timeout.connect(self.rested)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the filters; Shift+Tab leaves."""
        return False if forward else super().focusNextPrevChild(forward)
