"""A day typed as people write it (``6-20``, ``20260620``, ``-3``), shown whole beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.times import civil, typed_day
from commandpost.ui.widgets.labels import label, set_invalid, set_tone

if TYPE_CHECKING:
    from datetime import date

    from commandpost.ui.station_clock import StationClock


class DayField(QWidget):
    """A short field and, beside it, the day it means.

    Signals:
        changed: something else was typed or set.
    """

    changed = Signal()

    def __init__(self, clock: StationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.edit = QLineEdit()
        self.edit.setMaxLength(16)
        self.edit.setPlaceholderText("2026-06-20")
        self.edit.setFixedWidth(150)
        self.meant = label(tone="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.meant, 1)
        self.setFocusProxy(self.edit)
        self._connect()

    @property
    def today(self) -> date:
        """The day by the station's clock."""
        return civil(self._clock.now(), self._clock.offset).date()

    @property
    def day(self) -> date | None:
        """The day meant; None while the field is empty or cannot be read."""
        return typed_day(self.edit.text(), self.today)

    @property
    def readable(self) -> bool:
        """Whether the field is empty or holds a day."""
        return not self.edit.text().strip() or self.day is not None

    def set_day(self, day: date | None) -> None:
        """Write that day down."""
        self.edit.setText(day.isoformat() if day is not None else "")

    def setAccessibleName(self, name: str) -> None:
        """The field is what one reaches."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._show)

    def _show(self) -> None:
        day = self.day
        set_invalid(self.edit, not self.readable)
        set_tone(self.meant, "quiet" if self.readable else "soon")
        if not self.readable:
            self.meant.setText(self.tr("as 2026-06-20, 6-20 or -3 (days ago)"))
        elif day is None or day.isoformat() == self.edit.text().strip():
            self.meant.setText("")
        else:
            self.meant.setText(day.isoformat())
        self.changed.emit()
