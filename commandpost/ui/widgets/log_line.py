"""The log line, always one key away: what is typed, and the moment it will be recorded at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.times import MINUTE, Instant, typed_time
from commandpost.ui.widgets.labels import label, set_tone

if TYPE_CHECKING:
    from commandpost.ui.station_clock import StationClock

_SEPARATORS = " \t　,，"


def split_time(text: str, now: Instant, offset: int) -> tuple[Instant | None, str]:
    """The time prefix (``0312``, ``3:12``, ``-15``) and the words after it; None means now."""
    words = text.strip(_SEPARATORS)
    head = words
    for mark in _SEPARATORS:
        head = head.split(mark, 1)[0]
    rest = words[len(head) :].strip(_SEPARATORS)
    moment = typed_time(head.translate(_NARROW), now, offset) if head else None
    return (moment, rest) if moment is not None and rest else (None, words)


_NARROW = str.maketrans("０１２３４５６７８９：－", "0123456789:-")


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
        self.setObjectName("log_line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.edit = QLineEdit()
        self.edit.setMaxLength(2000)
        self.edit.setPlaceholderText(self.tr("e.g. 0312 East township has moved 320 people"))
        self.edit.setAccessibleName(self.tr("Log line"))
        self.moment = label(tone="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self.moment)
        row.addWidget(self.edit, 1)
        row.addWidget(label("Ctrl+L", kind="key"))
        row.addWidget(label(self.tr("Enter records"), tone="quiet"))
        row.addWidget(label("F1", kind="key"))
        row.addWidget(label(self.tr("Help"), tone="quiet"))
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

    def preview(self) -> None:
        """Show the moment the line would be recorded at."""
        now = self._clock.now()
        moment, _ = split_time(self.edit.text(), now, self._clock.offset)
        back_entered = moment is not None and now - moment >= MINUTE
        at = self._clock.near(now if moment is None else moment)
        self.moment.setText(self.tr("{time} back-entered").format(time=at) if back_entered else at)
        set_tone(self.moment, "accent" if back_entered else "quiet")

    def _connect(self) -> None:
        self.edit.textChanged.connect(self.preview)
        self.edit.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.entered.emit(text)
