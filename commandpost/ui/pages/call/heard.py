"""When the call was heard (接报时间): stamped at the first key, and put right by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock


class HeardAt(TimeEdit):
    """Stamps itself when something is typed into one of the watched fields.

    ``stamped`` is the first key press and stays when somebody writes another moment over it.
    """

    def __init__(self, clock: StationClock, hint: str) -> None:
        super().__init__(clock, hint)
        self._now = clock.now
        self._near = clock.near
        self.stamped: Instant | None = None
        self.trace = label(tone="quiet")
        self.trace.setObjectName("heard_trace")
        self.add_beside(self.trace)
        self.changed.connect(self._show_trace)
        self.edit.setObjectName("heard_at")

    def watch(self, fields: Iterable[QWidget]) -> None:
        """Stamp at the first key in any of these."""
        for field in fields:
            field.installEventFilter(self)

    def stamp(self) -> None:
        """The call is being heard now, unless a moment stands here already."""
        if self.stamped is None:
            self.stamped = self._now()
        if self.moment is None and not self.edit.text():
            self.set_moment(self.stamped)

    def restore(self, moment: Instant | None, stamped: Instant | None) -> None:
        """A draft's moment and its stamp, or neither."""
        self.stamped = stamped
        self.set_moment(moment)
        self._show_trace()

    def moment_or_now(self) -> Instant:
        """What stands here, else the present moment."""
        return self.moment or self._now()

    def _show_trace(self) -> None:
        stamped, told = self.stamped, ""
        if stamped is not None and self.moment not in (None, stamped):
            told = self.tr("first key {time}").format(time=self._near(stamped))
        self.trace.setText(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first character stamps, also one that an input method is still composing."""
        if event.type() == QEvent.Type.InputMethod:
            self.stamp()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = event.text().strip()
            if typed and typed.isprintable():
                self.stamp()
        return super().eventFilter(watched, event)
