"""What was approved: by whom, when it left and how, and the words as a code for a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.callout_decisions import SendText
from commandpost.ui.widgets.labels import Elided, button, label
from commandpost.ui.widgets.qr import QrCode
from commandpost.usecases.rendering import qr_matrix

if TYPE_CHECKING:
    from commandpost.domain.callout import Text
    from commandpost.ui.context import Context

SEND_KEYS = ("Ctrl+Shift+Enter", "Ctrl+Shift+Return")


class Approved(QWidget):
    """No code is shown for words nobody has approved, and none of them can be sent.

    Signals:
        send_asked: a ``SendText`` to record.
    """

    send_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._clock = context.clock
        self._made: Text | None = None
        self.by = ""
        self.standing = label(wrap=True)
        self.channel, self.to = QComboBox(), QLineEdit()
        self.send = button(self.tr("Record as sent"), kind="primary", big=True, key=SEND_KEYS[0])
        self.code = QrCode()
        self.says = Elided(tone="quiet")
        self._arrange()
        self._connect()

    def show_text(self, made: Text | None) -> None:
        """These words, or none yet."""
        self._made = made
        self.send.setEnabled(made is not None)
        if made is None:
            self.standing.setText(self.tr("Not approved yet: nothing may leave, no code is shown."))
            self.code.show_matrix(())
            self.says.clear()
            return
        clock = self._clock
        approved = self.tr("Approved {time} by {who}").format(
            time=clock.near(made.approved_at), who=f"{made.role}{made.by}"
        )
        sent = (
            self.tr("Sent {time} {channel} {to}, by {who}").format(
                time=clock.near(at), channel=one.channel, to=one.to, who=one.by
            )
            for at, one in made.sent
        )
        self.standing.setText("\n".join((approved, *sent)))
        self.code.show_matrix(qr_matrix(made.words))
        self.says.setText(made.words)

    def ask_send(self) -> None:
        """Ctrl+Shift+Enter: they left, by that channel."""
        if self._made is not None:
            channel, to = self.channel.currentText().strip(), self.to.text().strip()
            self.send_asked.emit(SendText(self._made.approval, channel, to, self.by))

    def _arrange(self) -> None:
        self.channel.setEditable(True)
        self.channel.addItems(
            [
                self.tr("village loudspeakers"),
                self.tr("12379 release"),
                self.tr("WeChat group"),
                self.tr("text message"),
                self.tr("read out by phone"),
            ]
        )
        self.to.setPlaceholderText(self.tr("to whom, which villages"))
        for name, part in (
            ("text_standing", self.standing),
            ("text_channel", self.channel),
            ("text_to", self.to),
            ("text_send", self.send),
        ):
            part.setObjectName(name)
        self.channel.setAccessibleName(self.tr("Sent by"))
        self.to.setAccessibleName(self.tr("To whom"))
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.channel, 0, 0)
        grid.addWidget(self.to, 0, 1)
        grid.addWidget(self.send, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.standing)
        column.addWidget(self.code, 1)
        column.addWidget(self.says)
        column.addLayout(grid)

    def _connect(self) -> None:
        self.send.clicked.connect(self.ask_send)
