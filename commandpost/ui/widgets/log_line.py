"""The log line, always one key away: what is typed, and what will be recorded of it, where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.log_line import read_line
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.widgets.labels import label, plain_tip, set_property, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from commandpost.domain.log_line import TypedLine
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.banner import BannerIncident

NAME_SHARE = 0.16
"""Of the line's width, for the incident's name; the tooltip has all of it."""


class LogLine(QWidget):
    """One line of the log.

    Signals:
        entered: Enter was pressed on words; carries the whole text. The line keeps it until
            ``accepted`` says that it is on disk.
    """

    entered = Signal(str)

    def __init__(self, clock: StationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._name = ""
        self.setObjectName("log_line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.edit = QLineEdit()
        self.edit.setMaxLength(2000)
        self.edit.setPlaceholderText(self.tr("e.g. 0312 East township has moved 320 people"))
        self.edit.setAccessibleName(self.tr("Log line"))
        plain_tip(self.edit, self._grammar())
        self.about = label(tone="quiet")
        self.about.setObjectName("log_about")
        self.about.hide()
        self.moment = label(tone="quiet")
        self.reads = label(tone="accent")
        self.reads.setObjectName("log_reads")
        self.reads.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self.about)
        row.addWidget(self.moment)
        row.addWidget(self.edit, 1)
        row.addWidget(self.reads)
        way_in, recorded = label("Ctrl+L", kind="key"), label(self.tr("Enter records"), "quiet")
        help_key, help_word = label("F1", kind="key"), label(self.tr("Help"), tone="quiet")
        self.hints = (way_in, help_key, help_word)
        for hint in (way_in, recorded, help_key, help_word):
            row.addWidget(hint)
        self._connect()
        self.preview()

    def focus(self) -> None:
        """Put the cursor here, with all of it selected."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def accepted(self, text: str) -> None:
        """That text is on disk: clear it, unless something else was typed meanwhile."""
        if self.edit.text().strip() == text:
            self.edit.clear()

    def show_incidents(self, incidents: Sequence[BannerIncident]) -> None:
        """The line writes to the first of these; when there are others too, it stands out."""
        self._name = incidents[0].title if incidents else ""
        self.about.setVisible(bool(self._name))
        plain_tip(self.about, self._name)
        self._fit_name()
        several = len(incidents) > 1
        set_tone(self.about, "accent" if several else "quiet")
        set_property(self, "several", "true" if several else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for the incident's name."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        room = max(round(self.width() * NAME_SHARE), 60)
        elide = Qt.TextElideMode.ElideRight
        self.about.setText(self.about.fontMetrics().elidedText(f"› {self._name}", elide, room))

    def preview(self) -> None:
        """Show the moment the line would be recorded at, its entries, and when they fall due."""
        now = self._clock.now()
        line = read_line(self.edit.text(), now, self._clock.offset)
        moment = line.at
        back_entered = moment is not None and now - moment >= MINUTE
        at = self._clock.near(now if moment is None else moment)
        self.moment.setText(self.tr("{time} back-entered").format(time=at) if back_entered else at)
        set_tone(self.moment, "accent" if back_entered else "quiet")
        told = self._told(line, now)
        self.reads.setText(told)
        self.reads.setVisible(bool(told))
        for hint in self.hints:
            hint.setVisible(not told)

    def _told(self, line: TypedLine, now: Instant) -> str:
        told = []
        if len(line.parts) > 1:
            told.append(self.tr("{count} entries").format(count=len(line.parts)))
        due = [part.due_minutes for part in line.parts if part.due_minutes is not None]
        if due:
            times = " ".join(self._clock.near(Instant(now + m * MINUTE)) for m in due)
            told.append(self.tr("due {times}").format(times=times))
        return " · ".join(told)

    def _grammar(self) -> str:
        return self.tr(
            "0312 in front: when it happened; -15: minutes ago\n"
            "／ between entries: several at once\n"
            "！20 at the end: due in twenty minutes"
        )

    def _connect(self) -> None:
        self.edit.textChanged.connect(self.preview)
        self.edit.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.entered.emit(text)
