"""A moment that may lie ahead (``0600``, ``+30``, ``-15``, ``11-24 08:00``), shown with date."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.times import (
    HOUR,
    MINUTE,
    Instant,
    civil,
    instant_of,
    to_minute,
    typed_time,
)
from commandpost.ui.widgets.labels import label, set_invalid, set_tone

if TYPE_CHECKING:
    from commandpost.ui.station_clock import StationClock

_AHEAD = re.compile(r"^\+(\d{1,4})$")
_DATED = re.compile(r"^(\d{1,2})[-/月](\d{1,2})日?\s*(\d{1,2})[:：]?(\d{2})$")
_NARROW = str.maketrans("０１２３４５６７８９：－＋　", "0123456789:-+ ")


class Side(Enum):
    """Which moments are meant by a bare clock time."""

    PAST = "past"
    AHEAD = "ahead"
    EITHER = "either"


def moment_typed(text: str, now: Instant, offset: int, side: Side) -> Instant | None:
    """The moment meant, or None; a bare clock time is the last, the next or the nearest one."""
    words = text.translate(_NARROW).strip()
    if ahead := _AHEAD.match(words):
        return Instant(now + int(ahead[1]) * MINUTE) if side is not Side.PAST else None
    if dated := _DATED.match(words):
        return _of_date([int(part) for part in dated.groups()], now, offset, side)
    past = typed_time(words, now, offset)
    if past is None or words.startswith("-"):
        return past if side is not Side.AHEAD else None
    if to_minute(past) == to_minute(now) and side is not Side.AHEAD:
        return now
    if side is Side.PAST or (side is Side.EITHER and now - past <= 12 * HOUR):
        return past
    return instant_of(civil(past, offset) + timedelta(days=1))


def _of_date(parts: list[int], now: Instant, offset: int, side: Side) -> Instant | None:
    """That day of the year that lies nearest on the right side."""
    month, day, hour, minute = parts
    local = civil(now, offset)
    found = []
    for year in (local.year - 1, local.year, local.year + 1):
        try:
            moment = instant_of(
                local.replace(
                    year=year, month=month, day=day, hour=hour, minute=minute,
                    second=0, microsecond=0,
                )
            )  # fmt: skip
        except ValueError:
            continue
        past, ahead = moment <= now, moment > now
        if side is Side.EITHER or (side is Side.PAST and past) or (side is Side.AHEAD and ahead):
            found.append(moment)
    return min(found, key=lambda moment: abs(moment - now)) if found else None


class MomentField(QWidget):
    """A short field and, beside it, the whole moment it means.

    Signals:
        changed: something else was typed or set.
    """

    changed = Signal()

    def __init__(
        self, clock: StationClock, side: Side = Side.PAST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._side = side
        self.edit = QLineEdit()
        self.edit.setMaxLength(16)
        self.edit.setPlaceholderText("0600  +30" if side is Side.AHEAD else "0312  -15")
        self.meant = label(tone="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.meant, 1)
        self.edit.setFixedWidth(130)
        self.setFocusProxy(self.edit)
        self._connect()

    @property
    def moment(self) -> Instant | None:
        """The moment meant; None while the field is empty or cannot be read."""
        return moment_typed(self.edit.text(), self._clock.now(), self._clock.offset, self._side)

    @property
    def readable(self) -> bool:
        """Whether the field is empty or holds a moment."""
        return not self.edit.text().strip() or self.moment is not None

    def set_moment(self, moment: Instant | None) -> None:
        """Write that moment down; its date comes along when the clock time alone would lie."""
        if moment is None:
            self.edit.clear()
            return
        short = self._clock.hhmm(moment)
        read = moment_typed(short, self._clock.now(), self._clock.offset, self._side)
        same = read is not None and to_minute(read) == to_minute(moment)
        self.edit.setText(short if same else self._clock.dated(moment))

    def setAccessibleName(self, name: str) -> None:
        """The field is what one reaches."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._show)

    def _show(self) -> None:
        moment = self.moment
        set_invalid(self.edit, not self.readable)
        set_tone(self.meant, "quiet" if self.readable else "soon")
        if not self.readable:
            self.meant.setText(self._how())
        else:
            self.meant.setText("" if moment is None else self._clock.dated(moment))
        self.changed.emit()

    def _how(self) -> str:
        if self._side is Side.AHEAD:
            return self.tr("as 0600, +30 or 11-24 08:00")
        if self._side is Side.PAST:
            return self.tr("as 0312, -15 or 11-22 23:40")
        return self.tr("as 0312, -15, +30 or 11-24 08:00")
