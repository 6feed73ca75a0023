"""Someone else sits down at the keyboard: asks who, and in which post; returns a plain value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import add_row, button, form, label, set_invalid, title

# Posts at the desk as the trade names them; stored in the journal, so not translated.
POSTS = ("值班员", "带班领导")


@dataclass(frozen=True, slots=True)
class OperatorChoice:
    """Who sits down."""

    name: str
    post: str


class OperatorSwitch(QDialog):
    """A name and a post; what is under way stays as it is."""

    def __init__(
        self, present: str, known: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Someone else sits down"))
        self.setMinimumWidth(480)
        self._answer: OperatorChoice | None = None
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setLineEdit(QLineEdit())
        self.name.addItems([name for name in known if name != present])
        self.name.setCurrentText("")
        self.post = QComboBox()
        self.post.setEditable(True)
        self.post.addItems(list(POSTS))
        self.take_button = button(self.tr("Sit down"), kind="primary", big=True)
        self.cancel_button = button(self.tr("Cancel"), key="Esc", big=True)
        fields = form()
        add_row(fields, self.tr("Name"), self.name)
        add_row(fields, self.tr("Post"), self.post)
        keys = QHBoxLayout()
        keys.addWidget(self.cancel_button)
        keys.addStretch()
        keys.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Who works here from now on?")))
        told = self.tr("At the keyboard: {name}. Every entry from now on carries the new name.")
        column.addWidget(label(told.format(name=present or "–"), tone="quiet", wrap=True))
        column.addLayout(fields)
        column.addLayout(keys)
        self._connect()
        self.name.setFocus()

    @property
    def answer(self) -> OperatorChoice | None:
        """Who sits down; None when nothing changes."""
        return self._answer

    def take(self) -> None:
        """Take the name, if there is one."""
        name = self.name.currentText().strip()
        set_invalid(self.name, not name)
        if not name:
            self.name.setFocus()
            return
        self._answer = OperatorChoice(name, self.post.currentText().strip() or POSTS[0])
        self.accept()

    def _connect(self) -> None:
        self.take_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        line = self.name.lineEdit()
        assert line is not None
        line.returnPressed.connect(self.take)
