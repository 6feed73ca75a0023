"""The head of the incident page: title, grade, verification, time since the call, who commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.entries.incident import Verification
from commandpost.domain.times import Instant, span
from commandpost.domain.upward import late_reports
from commandpost.host.text import text
from commandpost.ui.dialogs.correct_fact import corrections_told
from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.labels import (
    Elided,
    button,
    chip,
    label,
    plain_tip,
    set_chip,
    set_tone,
)

if TYPE_CHECKING:
    from commandpost.domain.incident import Incident
    from commandpost.ui.context import Context
    from commandpost.usecases.views.incident_screen import IncidentScreen

SYMBOLS = {Verification.TRUE: "✓", Verification.FALSE: "✕", Verification.PENDING: "?"}
TONES = {Verification.TRUE: "done", Verification.FALSE: "quiet", Verification.PENDING: "soon"}


class Head(QWidget):
    """One look tells which incident this is and how it stands."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("incident_head")
        self._clock = context.clock
        self._incident: Incident | None = None
        self.title = label(kind="title", wrap=True)
        self.title.setObjectName("incident_title")
        self.grade = LevelBadge(context.look)
        self.no_grade = label(self.tr("not graded"), tone="quiet")
        self.unverified = chip()
        self.closed = chip()
        self.verified = Elided()
        self.verified.setObjectName("incident_verified")
        self.called = Elided()
        self.called.setObjectName("incident_called")
        self.place = Elided()
        self.commander = Elided()
        self.commander.setObjectName("incident_commander")
        self.late = label(tone="overdue", wrap=True)
        self.late.setObjectName("incident_late")
        self.late.hide()
        self.grade_button = button(self.tr("Grade"), key="Alt+G")
        self.grade_button.setObjectName("grade_button")
        self.close_button = button(self.tr("Close"), key="Alt+X")
        self.close_button.setObjectName("close_button")
        self.correct_button = button(self.tr("Correct"), key="Alt+K")
        self.correct_button.setObjectName("correct_button")
        self.corrected = chip()
        self.corrected.setObjectName("incident_corrected")
        self._arrange()

    def show_screen(self, screen: IncidentScreen) -> None:
        """Show that incident."""
        incident = self._incident = screen.incident
        self.title.setText(incident.title)
        self.grade.set_level(incident.grade)
        self.no_grade.setVisible(incident.grade is None)
        pending = incident.verification in (None, Verification.PENDING)
        set_chip(self.unverified, self.tr("unverified") if pending else "")
        told = corrections_told(incident.corrections, self._clock)
        set_chip(self.corrected, self.tr("corrected") if told else "", "")
        plain_tip(self.corrected, told)
        self._show_closed(screen)
        self.verified.setText(self._verification(incident))
        verdict = incident.verification or Verification.PENDING
        set_tone(self.verified, TONES[verdict])
        where = incident.place
        if incident.township and incident.township not in where:
            where = f"{incident.township} {where}"
        self.place.setText(f"{screen.hazard} · {where}")
        self.commander.setText(self._command(incident))
        set_tone(self.commander, "" if incident.commander else "soon")
        self.tick(self._clock.now())

    def tick(self, now: Instant) -> None:
        """Another minute since the call."""
        if self._incident is None:
            return
        heard = self._incident.heard_at
        words = self.tr("call {time} · {span} ago")
        told = words.format(time=self._clock.dated(heard), span=span(now - heard))
        if told != self.called.text():
            self.called.setText(told)
        self._show_late(self._incident, now)

    def _show_late(self, incident: Incident, now: Instant) -> None:
        """The report or receipt that is late longest, and how many more."""
        late = late_reports(incident, now)
        words = ""
        if late:
            what = text(f"todo.{late[0].kind}", label=late[0].label)
            told = self.tr("▲ late {span}: {what}  Alt+3")
            if len(late) > 1:
                told = self.tr("▲ {count} late, {span}: {what} …  Alt+3")
            words = told.format(what=what, span=span(now - late[0].due_at), count=len(late))
        if words != self.late.text():
            self.late.setText(words)
            self.late.setVisible(bool(words))

    def _show_closed(self, screen: IncidentScreen) -> None:
        at = screen.incident.closed_at
        words = self.tr("closed {time}").format(time=self._clock.dated(at)) if at else ""
        if at and screen.watch_until:
            until = self._clock.dated(screen.watch_until)[:5]
            words += self.tr(" · watch until {day}").format(day=until)
        set_chip(self.closed, words, "")
        self.close_button.setText((self.tr("Open again") if at else self.tr("Close")) + "  Alt+X")

    def _verification(self, incident: Incident) -> str:
        if incident.verification is None or incident.verified_at is None:
            return self.tr("? not verified yet")
        words = {
            Verification.TRUE: self.tr("true"),
            Verification.FALSE: self.tr("not true"),
            Verification.PENDING: self.tr("still to be verified"),
        }[incident.verification]
        at = self._clock.near(incident.verified_at)
        return f"{SYMBOLS[incident.verification]} {words} · {incident.verified_by} {at}"

    def _command(self, incident: Incident) -> str:
        command = incident.commander
        if command is None:
            return self.tr("○ no on-scene commander yet")
        words = self.tr("On-scene commander: {person} since {time}")
        return words.format(person=command.person, time=self._clock.near(command.since))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.late)
        marks = QHBoxLayout()
        marks.setSpacing(6)
        for mark in (self.grade, self.no_grade, self.unverified, self.corrected, self.closed):
            marks.addWidget(mark)
        marks.addStretch()
        column.addLayout(marks)
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.place, 1)
        where.addWidget(self.correct_button)
        for part in (self.verified, self.called):
            column.addWidget(part)
        column.addLayout(where)
        column.addWidget(self.commander)
        keys = QHBoxLayout()
        keys.addWidget(self.grade_button)
        keys.addWidget(self.close_button)
        keys.addStretch()
        column.addLayout(keys)
