"""Over every step: which workbook, from whom it is, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.host.pinyin import spelled
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import Elided, button, label, title
from commandpost.usecases.views.places import Hint


class ImportHead(QWidget):
    """The sender decides what headers mean and who can be gone.

    Signals:
        sender_typed: the line of the sender was left.
        left: away from here, nothing written.
    """

    sender_typed = Signal()
    left = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = Elided(kind="large")
        self.file.setObjectName("roster_file")
        self.from_whom = HintEdit()
        self.from_whom.setObjectName("roster_sender")
        self.from_whom.setPlaceholderText(self.tr("such as a township; its columns are remembered"))
        self.from_whom.setMinimumWidth(220)
        self.from_whom.setMaximumWidth(380)
        self.leave_button = button(self.tr("Leave, write nothing"), key="Esc")
        self.leave_button.setObjectName("roster_leave")
        sender_name = label(self.tr("From whom  Alt+S"))
        sender_name.setBuddy(self.from_whom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(title(heading))
        row.addWidget(self.file, 1)
        row.addWidget(sender_name)
        row.addWidget(self.from_whom, 1)
        row.addWidget(self.leave_button)
        self._connect()

    @property
    def told(self) -> str:
        """From whom the workbook is, as typed."""
        return self.from_whom.text().strip()

    def offer(self, senders: tuple[str, ...]) -> None:
        """Those who sent workbooks before."""
        self.from_whom.set_hints([Hint(name, "", spelled(name)) for name in senders])

    def clear(self) -> None:
        """No workbook is in hand."""
        self.file.setText("")
        self.from_whom.clear()

    def ask(self) -> None:
        """Put the cursor where the sender is named."""
        self.from_whom.setFocus()
        self.from_whom.selectAll()

    def _connect(self) -> None:
        self.from_whom.editingFinished.connect(self.sender_typed)
        self.leave_button.clicked.connect(self.left)
