"""The frame of a decision: heading, fields, what was refused in words, one way out and one on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from commandpost.host.text import explain
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.ui.widgets.labels import button, label, section, title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context


class DecisionDialog(QDialog):
    """Closes only when what was decided is on disk; a refusal stays readable above the buttons.

    Enter goes to the next field; only Ctrl+Enter or a click decides.
    """

    def __init__(self, context: Context, parent: QWidget, heading: str, yes: str) -> None:
        super().__init__(parent)
        self.context = context
        self._over = parent
        self.setModal(True)
        self.setWindowTitle(heading)
        self.heading = title(heading)
        self.lead = label(tone="quiet", wrap=True)
        self.lead.hide()
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 8, 0)
        self.body.setSpacing(8)
        fields = QScrollArea()
        fields.setWidgetResizable(True)
        fields.setFrameShape(QFrame.Shape.NoFrame)
        fields.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fields.setWidget(inner)
        self.error = label(tone="wrong", wrap=True, selectable=True)
        self.error.setObjectName("decision_error")
        self.error.hide()
        self.cancel_button = button(self.tr("Leave"), key="Esc", big=True)
        self.cancel_button.setObjectName("decision_leave")
        self.yes_button = button(yes, kind="primary", key="Ctrl+Enter", big=True)
        self.yes_button.setObjectName("decision_yes")
        row = QHBoxLayout()
        row.addWidget(self.cancel_button)
        row.addStretch()
        row.addWidget(self.yes_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.lead)
        column.addWidget(fields, 1)
        column.addWidget(self.error)
        column.addLayout(row)
        self._connect_frame()

    def fit(self, width: int, height: int) -> None:
        """So large at the present type, but never larger than the window; the rest scrolls."""
        look, room = self.context.look, self._over.window().size()
        self.resize(min(look.px(width), room.width()), min(look.px(height), room.height()))

    def say(self, lead: str) -> None:
        """What this decision is about, under the heading."""
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    def refuse(self, words: str, field: QWidget | None = None) -> None:
        """Say what is missing or not allowed, and go there."""
        self.error.setText(words)
        self.error.show()
        self.yes_button.setEnabled(True)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self) -> None:
        """Ctrl+Enter: check the fields and send; each decision does it its own way."""

    def send(self, use_case: Callable[..., Changes], *args: Any) -> None:
        """Carry it out; close when it is on disk."""
        self.error.hide()
        self.yes_button.setEnabled(False)
        self.context.bridge.do(use_case, *args, then=self._sent, failed=self._refused, owner=self)

    def confirm(self, heading: str, text: str, yes: str, then: Callable[[], None]) -> None:
        """Ask once more, because it leaves the house."""
        self.error.hide()
        question = Confirm(self, heading, text, yes, self.tr("Back"))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._connect_question(question, then)
        question.open()

    def done(self, result: int) -> None:
        """Closed, the window it was asked from is at work again, window manager or not."""
        super().done(result)
        self._over.window().activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter never decides; it goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _connect_frame(self) -> None:
        self.yes_button.clicked.connect(self._decide_by_key)
        self.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._decide_by_key)

    def _connect_question(self, question: Confirm, then: Callable[[], None]) -> None:
        question.accepted.connect(then)

    def _decide_by_key(self) -> None:
        if self.yes_button.isEnabled():
            self.decide()

    def _sent(self, _: Changes) -> None:
        self.accept()

    def _refused(self, error: OperatorError) -> None:
        self.refuse(explain(error))


def part(text: str = "") -> QLabel:
    """The heading of a part, which keeps to its line however high the dialog is."""
    made = section(text)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made
