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
        self.sender = HintEdit()
        self.sender.setObjectName("roster_sender")
        self.sender.setPlaceholderText(self.tr("such as a township; its columns are remembered"))
        self.sender.setFixedWidth(380)
        self.leave_button = button(self.tr("Leave, write nothing"), key="Esc")
        self.leave_button.setObjectName("roster_leave")
        sender_name = label(self.tr("From whom  Alt+S"))
        sender_name.setBuddy(self.sender)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(title(heading))
        row.addWidget(self.file, 1)
        row.addWidget(sender_name)
        row.addWidget(self.sender)
        row.addWidget(self.leave_button)
        self._connect()

    @property
    def told(self) -> str:
        """From whom the workbook is, as typed."""
        return self.sender.text().strip()

    def offer(self, senders: tuple[str, ...]) -> None:
        """Those who sent workbooks before."""
        self.sender.set_hints([Hint(name, "", spelled(name)) for name in senders])

    def clear(self) -> None:
        """No workbook is in hand."""
        self.file.setText("")
        self.sender.clear()

    def ask(self) -> None:
        """Put the cursor where the sender is named."""
        self.sender.setFocus()
        self.sender.selectAll()

    def _connect(self) -> None:
        self.sender.editingFinished.connect(self.sender_typed)
        self.leave_button.clicked.connect(self.left)
