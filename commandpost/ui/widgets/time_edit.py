"""A moment typed as the log line takes it (``0312``, ``-15``, ``11-22 23:40``), shown with date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.times import Instant, civil, instant_of, typed_time
from commandpost.ui.widgets.labels import label, set_invalid, set_tone

if TYPE_CHECKING:
    from commandpost.ui.station_clock import StationClock

_DATED = re.compile(r"^(?P<month>\d{1,2})[-/月](?P<day>\d{1,2})日?\s+(?P<time>\d{1,2}[:：]?\d{2})$")
_NARROW = str.maketrans("０１２３４５６７８９：－　", "0123456789:- ")


def moment_of(text: str, now: Instant, offset: int) -> Instant | None:
    """The past moment that the text means, or None."""
    words = text.translate(_NARROW).strip()
    found = _DATED.match(words)
    if found is None:
        return typed_time(words, now, offset)
    at = typed_time(found["time"], now, offset)
    if at is None:
        return None
    clock = civil(at, offset)
    for year in (civil(now, offset).year, civil(now, offset).year - 1):
        try:
            day = clock.replace(year=year, month=int(found["month"]), day=int(found["day"]))
        except ValueError:
            return None
        if instant_of(day) <= now:
            return instant_of(day)
    return None


class TimeEdit(QWidget):
    """A short field and, beside it, the whole moment it means.

    Signals:
        changed: another moment, or none; not while the text cannot be read.
    """

    changed = Signal()

    def __init__(self, clock: StationClock, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._moment: Instant | None = None
        self.edit = QLineEdit()
        self.edit.setMaxLength(16)
        self.edit.setPlaceholderText(hint)
        self.meant = label(tone="quiet")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.edit, 1)
        self._row.addWidget(self.meant)
        self.setFocusProxy(self.edit)
        self._connect()

    @property
    def moment(self) -> Instant | None:
        """The moment meant; None for an empty field."""
        return self._moment

    @property
    def readable(self) -> bool:
        """Whether the field is empty or holds a moment."""
        return not self.edit.text().strip() or self._moment is not None

    def set_moment(self, moment: Instant | None) -> None:
        """Show that moment, as if it had been typed."""
        self._moment = moment
        self.edit.setText("" if moment is None else self._clock.hhmm(moment))
        self._show()

    def add_beside(self, widget: QWidget) -> None:
        """One thing more to say beside the moment."""
        self._row.addWidget(widget)

    def setAccessibleName(self, name: str) -> None:
        """The field is what one reaches."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def _connect(self) -> None:
        self.edit.textEdited.connect(self._take)

    def _take(self, text: str) -> None:
        self._moment = moment_of(text, self._clock.now(), self._clock.offset)
        self._show()
        if self.readable:
            self.changed.emit()

    def _show(self) -> None:
        set_invalid(self.edit, not self.readable)
        set_tone(self.meant, "quiet" if self.readable else "soon")
        if not self.readable:
            self.meant.setText(self.tr("as 0312, -15 or 11-22 23:40"))
        else:
            self.meant.setText("" if self._moment is None else self._clock.dated(self._moment))
