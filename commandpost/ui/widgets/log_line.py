"""The log line, always one key away: what is typed, and what will be recorded of it, where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.log_line import read_line
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.widgets.labels import label, plain_tip, set_property, set_tone
from commandpost.usecases.desk import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from commandpost.domain.call_names import Known
    from commandpost.domain.ids import Subject
    from commandpost.domain.log_line import TypedLine
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.banner import BannerIncident

COLOURS = 4
"""Colours of open incidents; the name always stands beside them."""

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
        self.known: tuple[Known, ...] = ()
        self.intent = new_id()
        self.target: Subject | None = None
        self._incidents: tuple[BannerIncident, ...] = ()
        self._first: Subject | None = None
        self._pinned = False
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
        self._show_target()
        self.preview()

    def focus(self) -> None:
        """Put the cursor here, with all of it selected."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def accepted(self, text: str) -> None:
        """That text is on disk: clear it, unless something else was typed meanwhile."""
        if self.edit.text().strip() == text:
            self.edit.clear()
            self.show_incidents(self._incidents)

    def show_incidents(self, incidents: Sequence[BannerIncident]) -> None:
        """These are open, the one in hand first: the line writes to it.

        What is half typed stays with the incident it was begun for, whatever page comes up.
        """
        self._incidents = tuple(incidents)
        first = incidents[0].subject if incidents else None
        if first != self._first and not self.edit.text():
            self._pinned = False
        self._first = first
        gone = self.target is not None and self.target not in self._subjects()
        if not self.edit.text() and (not self._pinned or gone):
            self.target, self._pinned = first, False
        self._show_target()

    def next_target(self) -> None:
        """The next open incident, then the duty log, then the first again."""
        ways = (*self._subjects(), None)
        place = ways.index(self.target) if self.target in ways else -1
        self.target = ways[(place + 1) % len(ways)]
        self._pinned = True
        self._show_target()

    def restore(self, text: str, target: Subject | None) -> None:
        """A line half typed before, for that incident."""
        self.edit.setText(text)
        self.target, self._pinned = target, True
        self._show_target()

    def _subjects(self) -> tuple[Subject, ...]:
        """In the order of their calls, which no page changes."""
        by_call = sorted(self._incidents, key=lambda i: (i.called_at, i.subject))
        return tuple(each.subject for each in by_call)

    def _show_target(self) -> None:
        """Name and colour of where the line goes; a colour only when there is a choice."""
        several = len(self._incidents) > 1
        titles = {each.subject: each.title for each in self._incidents}
        if self.target is None:
            self._name = self.tr("Duty log")
        else:
            self._name = titles.get(self.target, self._name)
        ways = self._subjects()
        place = ways.index(self.target) % COLOURS + 1 if self.target in ways else 0
        plain_tip(self.about, "\n".join(filter(None, (self._name, self.tr("Ctrl+Shift+L: next")))))
        self._fit_name()
        set_tone(self.about, "accent" if several else "quiet")
        set_property(self, "several", str(place) if several else "")

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
        line = read_line(self.edit.text(), now, self._clock.offset, self.known)
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
        about = tuple(dict.fromkeys(name for part in line.parts for name in part.about))
        if about:
            told.append("@" + "、".join(about[:3]) + ("…" if len(about) > 3 else ""))
        return " · ".join(told)

    def _grammar(self) -> str:
        return self.tr(
            "0312 in front: when it happened; -15: minutes ago\n"
            "／ between entries: several at once\n"
            "！20 at the end: due in twenty minutes\n"
            "@ and a name or its initials: whom it is about\n"
            "Ctrl+Shift+L: to which incident it goes"
        )

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._renew)
        self.edit.textChanged.connect(self.preview)
        self.edit.returnPressed.connect(self._enter)

    def _renew(self) -> None:
        """Other words are another submission; the same words sent twice are one."""
        self.intent = new_id()

    def _enter(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.entered.emit(text)
