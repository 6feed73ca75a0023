"""The alarm: a bar above the page and a sound, until what is due is acted on or silenced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from commandpost.domain.alarm import Call, Silence, due_now, due_soon, silence
from commandpost.domain.times import Instant
from commandpost.ui.pages.duty.opening import open_due
from commandpost.ui.widgets.labels import Elided, button, label, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from commandpost.ui.context import Context

EVERY = 4_000
"""Milliseconds between two sounds."""


class AlarmBar(QFrame):
    """Says what calls for somebody, sounds, and keeps quiet for five minutes when asked to."""

    def __init__(
        self, context: Context, play: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._play = play
        self._calls: tuple[Call, ...] = ()
        self._silence = Silence()
        self._sounded = Instant(0)
        self.setObjectName("alarm")
        self.mark = label(kind="lead")
        self.words = Elided(kind="lead")
        self.words.setObjectName("alarm_words")
        self.quiet = label(tone="quiet")
        self.go_button = button(self.tr("Go there"), big=True, key="Ctrl+G")
        self.go_button.setObjectName("alarm_go")
        self.silence_button = button(self.tr("Silence five minutes"), big=True, key="Ctrl+M")
        self.silence_button.setObjectName("alarm_silence")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self.mark)
        row.addWidget(self.words, 1)
        for part in (self.quiet, self.go_button, self.silence_button):
            row.addWidget(part)
        self.hide()
        self._connect()

    def show_calls(self, calls: Sequence[Call], now: Instant) -> None:
        """These items call, now or soon; what hurts first comes first."""
        self._calls = tuple(calls)
        self.tick(now)

    def tick(self, now: Instant) -> None:
        """A second has passed: what has fallen due sounds."""
        late, soon = due_now(self._calls, now), due_soon(self._calls, now)
        self.setVisible(bool(late or soon))
        if not late and not soon:
            return
        loud = [call for call in late if not self._silence.holds(call, now)]
        self._show(late, soon, now, sounding=bool(loud))
        if loud and self._context.settings.value.sound and now - self._sounded >= EVERY:
            self._sounded = now
            if not self._play():
                QApplication.beep()

    # ---- what keys do ----

    def silence_alarm(self) -> None:
        """Ctrl+M."""
        now = self._context.clock.now()
        kept = silence(self._calls, now)
        if kept.keys:
            self._silence = kept
            self.tick(now)
        else:
            self._context.messages.inform(self.tr("Nothing is sounding."))

    def open_most_urgent(self) -> None:
        """Ctrl+G: to what calls, else to the list of what is due."""
        now = self._context.clock.now()
        calling = due_now(self._calls, now) or due_soon(self._calls, now)
        if calling:
            open_due(self._context, calling[0])
        else:
            self._context.navigator.open("duty")

    # ---- inside ----

    def _show(
        self, late: tuple[Call, ...], soon: tuple[Call, ...], now: Instant, *, sounding: bool
    ) -> None:
        first = (late or soon)[0]
        near = self._context.clock.near(first.calls_at)
        told = self.tr("▲ Due {time}") if late else self.tr("◔ Due within a minute, {time}")
        self.mark.setText(told.format(time=near))
        words = " · ".join(part for part in (first.what, first.about) if part)
        others = len(late or soon) - 1
        if others:
            words += "  " + self.tr("and {number} more").format(number=others)
        self.words.setText(words)
        set_tone(self, "overdue" if sounding else "soon")
        silent = bool(late) and not sounding
        self.quiet.setVisible(silent)
        self.silence_button.setVisible(not silent)
        if silent:
            until = self._context.clock.hhmm(self._silence.until)
            self.quiet.setText(self.tr("silenced until {time}").format(time=until))

    def _connect(self) -> None:
        self.silence_button.clicked.connect(self.silence_alarm)
        self.go_button.clicked.connect(self.open_most_urgent)
