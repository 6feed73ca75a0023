"""Asks once before something leaves the house; no single careless key says yes."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import button, label, title

YES_KEYS = "Ctrl+Return"


class Confirm(QDialog):
    """A sentence and two buttons; the focus stands on "no", yes needs a click or Ctrl+Enter."""

    def __init__(self, parent: QWidget, heading: str, text: str, yes: str, no: str) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(heading)
        self.yes_button = button(f"{yes}  (Ctrl+Enter)", kind="danger", big=True)
        self.no_button = button(f"{no}  (Esc)", big=True)
        self.yes_button.setObjectName("confirm_yes")
        self.no_button.setObjectName("confirm_no")
        row = QHBoxLayout()
        row.addWidget(self.no_button)
        row.addStretch()
        row.addWidget(self.yes_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(title(heading))
        column.addWidget(label(text, wrap=True))
        column.addLayout(row)
        self.setMinimumWidth(520)
        self._connect()
        self.no_button.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, heading: str, text: str, yes: str, no: str) -> bool:
        """Open it and wait; True only for a plain yes."""
        dialog = cls(parent, heading, text, yes, no)
        said = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return said

    def _connect(self) -> None:
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        for keys in (YES_KEYS, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
