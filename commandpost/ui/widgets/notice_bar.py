"""Draws the notices: a bar above the page for what stands, a toast for what passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import Elided, button, chip, label, set_chip, set_tone

if TYPE_CHECKING:
    from commandpost.ui.messages import Messages

TOAST_MILLISECONDS = 5_000


class NoticeBar(QFrame):
    """The newest notice, with how many more stand behind it; Esc or the button closes it."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.setObjectName("notice")
        self.happened = label(wrap=True, selectable=True)
        self.safe = label(tone="quiet", wrap=True)
        self.now = label(wrap=True, selectable=True)
        self.count = chip(tone="")
        self.more = label(tone="quiet")
        self.close_button = button(self.tr("Close"), key="Esc")
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.happened, self.safe, self.now):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        for side in (self.count, self.more, self.close_button):
            row.addWidget(side, 0, Qt.AlignmentFlag.AlignVCenter)
        self._connect()
        self.show_notices()

    def show_notices(self) -> None:
        """Draw what stands now."""
        notices = self._messages.notices
        self.setVisible(bool(notices))
        if not notices:
            return
        notice = notices[0]
        for part, words in (
            (self.happened, notice.happened),
            (self.safe, notice.safe),
            (self.now, notice.now),
        ):
            part.setText(words)
            part.setVisible(bool(words))
        set_tone(self, "wrong" if notice.wrong else "")
        set_chip(self.count, f"×{notice.count}" if notice.count > 1 else "", "")
        behind = len(notices) - 1
        self.more.setText(self.tr("and {number} more").format(number=behind) if behind else "")
        self.close_button.setVisible(not notice.lasting)

    def _connect(self) -> None:
        self._messages.notices_changed.connect(self.show_notices)
        self.close_button.clicked.connect(self._messages.dismiss)


class Toast(QFrame):
    """A sentence over the right end of its parent, for some seconds; takes no clicks.

    Its parent is the log line: there it covers hints only, never what a hand is about to press.
    """

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._messages = messages
        self._room = parent
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = Elided()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MILLISECONDS)
        self._connect()
        self.hide()

    def show_words(self, words: str) -> None:
        """Show that sentence now, in place of the one before."""
        self.words.setText(words)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """Keep to the parent's right end, and inside it: long words end in … ."""
        room, wanted = self._room.size(), self.sizeHint()
        self.resize(min(wanted.width(), room.width() - 24), min(wanted.height(), room.height() - 2))
        self.move(room.width() - self.width() - 12, (room.height() - self.height()) // 2)

    def _connect(self) -> None:
        self._messages.toast_requested.connect(self.show_words)
        self._timer.timeout.connect(self.hide)
