"""Where a paper's mark of urgency is chosen; a level of secrecy is answered, never set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from commandpost.domain.errors import OperatorError
from commandpost.domain.secrecy import SECRECY_LEVELS

URGENCIES = ("", "加急", "特急")


class MarkBox(QComboBox):
    """Offers 加急 and 特急, and the levels of secrecy because people look for them here.

    Signals:
        chosen: another urgency was chosen.
        refused: a level of secrecy was; what stood before stands again (``OperatorError``).
    """

    chosen = Signal()
    refused = Signal(object)

    def __init__(self, ordinary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for words in (*URGENCIES, *SECRECY_LEVELS):
            self.addItem(words or ordinary, words)
        self._last = 0
        self.activated.connect(self._take)

    @property
    def mark(self) -> str:
        """The urgency in force; empty for none."""
        return str(self.currentData() or "")

    def show_mark(self, mark: str) -> None:
        """Show this urgency; one it does not know is none."""
        self._last = URGENCIES.index(mark) if mark in URGENCIES else 0
        self.setCurrentIndex(self._last)

    def _take(self, index: int) -> None:
        if self.itemData(index) in SECRECY_LEVELS:
            self.setCurrentIndex(self._last)
            self.refused.emit(OperatorError("secrecy.not_here"))
        elif index != self._last:
            self._last = index
            self.chosen.emit()
