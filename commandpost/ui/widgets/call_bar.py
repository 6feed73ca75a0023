"""Whom to call: the name, what they do, and every number large enough to dial from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import Elided, label, set_property
from commandpost.usecases.views.numbers import Eyes, number_for

MOST = 4
"""Numbers that have a place and a key; nobody dials a fifth."""


class CallBar(QFrame):
    """Shows one person or keeper; Alt+1 to Alt+4 take a number in hand and copy it.

    Signals:
        number_taken: the number that was copied, as it is dialled.
    """

    number_taken = Signal(str)

    def __init__(self, eyes: Eyes = Eyes.CALLING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._eyes = eyes
        self._numbers: tuple[str, ...] = ()
        self.in_hand = 0
        self.setObjectName("card")
        self.who = label(kind="large")
        self.who.setObjectName("forces_who")
        self.detail = Elided(tone="quiet")
        self.detail.setObjectName("forces_detail")
        self.numbers = [label(kind="large", selectable=True) for _ in range(MOST)]
        self.keys = [label(f"Alt+{place}", kind="key") for place in range(1, MOST + 1)]
        self.number = self.numbers[0]
        self._lay_out()
        self.show_nobody()

    @property
    def shown(self) -> tuple[str, ...]:
        """The numbers as they stand on the screen."""
        return tuple(made.text() for made in self.numbers if made.text())

    def show_nobody(self, words: str = "") -> None:
        """Nothing is chosen, or nothing was found."""
        self._show("", words, ())

    def show_one(self, who: str, detail: str, numbers: tuple[str, ...]) -> None:
        """This person or keeper, with every number there is."""
        none = "" if numbers else self.tr("No number on the list")
        self._show(who, detail, numbers, none)

    def take(self, place: int) -> None:
        """That number is the one to dial: it grows, and it is on the clipboard."""
        if not 0 <= place < len(self._numbers):
            return
        self._grow(place)
        if self._eyes is Eyes.CALLING:
            QGuiApplication.clipboard().setText(self._numbers[place])
            self.number_taken.emit(self._numbers[place])

    def _show(self, who: str, detail: str, numbers: tuple[str, ...], none: str = "") -> None:
        self._numbers = numbers[:MOST]
        self.who.setText(who)
        self.detail.setText(detail)
        for place, (made, key) in enumerate(zip(self.numbers, self.keys, strict=True)):
            there = place < len(self._numbers)
            made.setText(number_for(self._eyes, self._numbers[place]) if there else "")
            made.setVisible(there)
            key.setVisible(there)
        if none:
            self.numbers[0].setText("")
            self.missing.setText(none)
        self.missing.setVisible(bool(none))
        self._grow(0)

    def _grow(self, place: int) -> None:
        self.in_hand = place
        for number, made in enumerate(self.numbers):
            set_property(made, "kind", "huge" if number == place else "large")

    def _lay_out(self) -> None:
        self.missing = label(tone="soon", kind="large")
        self.missing.setObjectName("forces_no_number")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.who)
        words.addWidget(self.detail)
        lines = QGridLayout()
        lines.setHorizontalSpacing(20)
        lines.setVerticalSpacing(0)
        for place, (made, key) in enumerate(zip(self.numbers, self.keys, strict=True)):
            made.setObjectName(f"forces_number_{place + 1}")
            pair = QHBoxLayout()
            pair.setSpacing(6)
            pair.addWidget(made)
            pair.addWidget(key)
            lines.addLayout(pair, 0, place)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.missing)
        row.addLayout(lines)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
