"""Someone else sits down at the keyboard: asks who, and in which post; returns a plain value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.records import dataclass
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, label, set_invalid, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.usecases.views.places import Hint

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
        self, present: str, people: Sequence[Hint] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Someone else sits down"))
        self.setMinimumWidth(480)
        self._answer: OperatorChoice | None = None
        self.name = HintEdit()
        self.name.setObjectName("operator_name")
        self.name.set_hints([hint for hint in people if hint.name != present])
        self.post = QComboBox()
        self.post.setEditable(True)
        self.post.addItems(list(POSTS))
        self.take_button = button(self.tr("Sit down"), kind="primary", big=True)
        self.cancel_button = button(self.tr("Cancel"), key="Esc", big=True)
        fields = form()
        add_row(
            fields,
            self.tr("Name"),
            self.name,
            self.tr("A name, or the initials of one in the contacts; ↓ lists them all."),
        )
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
        self.name.resolve()
        name = self.name.text().strip()
        set_invalid(self.name, not name)
        if not name:
            self.name.setFocus()
            return
        self._answer = OperatorChoice(name, self.post.currentText().strip() or POSTS[0])
        self.accept()

    def _connect(self) -> None:
        self.take_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        self.name.returnPressed.connect(self.take)
