"""A small form that becomes one intent: open, with what was typed, until that is on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.host.text import explain
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, form, label, set_invalid, title

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.errors import OperatorError


class IntentDialog(QDialog):
    """Heading, fields, what was refused, and two buttons; Ctrl+Enter says yes from anywhere.

    Signals:
        answered: the intent; the opener sends it and calls ``close`` or ``refuse``.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget, heading: str, yes: str, danger: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(600)
        self._sent = False
        self.told = label(tone="quiet", wrap=True)
        self.fields = form()
        self.refusal = label(tone="wrong", wrap=True)
        self.refusal.setObjectName("refusal")
        self.refusal.hide()
        kind = "danger" if danger else "primary"
        self.yes_button = button(yes, kind=kind, big=True, key="Ctrl+Enter")
        self.yes_button.setObjectName("yes_button")
        self.no_button = button(self.tr("Cancel"), big=True, key="Esc")
        self.no_button.setObjectName("no_button")
        keys = QHBoxLayout()
        keys.addWidget(self.no_button)
        keys.addStretch()
        keys.addWidget(self.yes_button)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 20, 20, 20)
        self.body.setSpacing(12)
        self.body.addWidget(title(heading))
        self.body.addWidget(self.told)
        self.body.addLayout(self.fields)
        self.body.addWidget(self.refusal)
        self.body.addLayout(keys)
        self._connect()

    def intent(self) -> object | None:
        """What the fields say, or None when something is missing; subclasses tell."""
        return None

    def take(self) -> None:
        """Send the intent, if there is one."""
        made = None if self._sent else self.intent()
        if made is not None:
            self._sent = True
            self.refusal.hide()
            self.answered.emit(made)

    def refuse(self, error: OperatorError) -> None:
        """A rule refused it: say so here, where the operator looks, and keep what was typed."""
        self._sent = False
        self.refusal.setText(explain(error))
        self.refusal.show()

    def need(self, field: QLineEdit) -> str:
        """The words of a field that must not be empty; frames it when it is."""
        if isinstance(field, HintEdit):
            field.resolve()
        words = field.text().strip()
        set_invalid(field, not words)
        if not words:
            field.setFocus()
        return words

    def done(self, result: int) -> None:
        """Closed, the window it was asked from is at work again, window manager or not."""
        super().done(result)
        if (parent := self.parentWidget()) is not None:
            parent.window().activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter says yes; a second press while it is being written says nothing."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take()
        elif not enter:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.yes_button.clicked.connect(self.take)
        self.no_button.clicked.connect(self.reject)
