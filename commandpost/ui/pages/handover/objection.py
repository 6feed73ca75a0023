"""One line for the reason of an objection; Enter gives it, Esc leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.pages.handover.lines import Line


class ObjectionBar(QWidget):
    """Asks why; hidden until somebody objects.

    Signals:
        given: the line and the reason; an empty reason takes the objection back.
        left: nothing is objected to.
    """

    given = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line: Line | None = None
        self.reason = QLineEdit()
        self.reason.setObjectName("objection")
        self.reason.setMaxLength(500)
        self.reason.setAccessibleName(self.tr("Why"))
        self.reason.setPlaceholderText(self.tr("empty takes the objection back"))
        self.give = button(self.tr("Object"), key="Enter")
        self.give.setObjectName("give_objection")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self.tr("What is otherwise")))
        row.addWidget(self.reason, 1)
        row.addWidget(self.give)
        self.hide()
        self._connect()

    def begin(self, line: Line) -> None:
        """Ask about that line."""
        self._line = line
        self.reason.setText(line.objection)
        self.show()
        self.reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.reason.returnPressed.connect(self._enter)
        self.give.clicked.connect(self._enter)

    def _enter(self) -> None:
        if self._line is not None:
            self.hide()
            self.given.emit(self._line, self.reason.text())
