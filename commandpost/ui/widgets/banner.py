"""The bar above every page: responses in force, the incident in hand, what is due, the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.times import civil, span
from commandpost.ui.widgets.badges import Countdown, LevelBadge
from commandpost.ui.widgets.labels import Elided, chip, label, set_chip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from commandpost.domain.times import Instant
    from commandpost.ui.look import Look
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.banner import BannerIncident, BannerView


# Widths at 100 % below which something has to give way.
TIGHT = 1_160
TIGHTEST = 760
SHOWN_WARNINGS = 2


class IncidentLine(QWidget):
    """An open incident: title, grade, time since its call."""

    def __init__(self, look: Look, kind: str = "lead") -> None:
        super().__init__()
        self._incident: BannerIncident | None = None
        self.title = Elided(kind=kind)
        self.grade = LevelBadge(look)
        self.unverified = chip()
        self.since = label(tone="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        for part in (self.grade, self.unverified, self.since):
            row.addWidget(part)

    def show_incident(self, incident: BannerIncident | None, now: Instant) -> None:
        """Show that incident, or nothing."""
        self._incident = incident
        self.setVisible(incident is not None)
        if incident is None:
            return
        self.title.setText(incident.title)
        self.grade.set_level(incident.grade)
        set_chip(self.unverified, self.tr("unverified") if incident.unverified else "")
        self.tick(now)

    def tick(self, now: Instant) -> None:
        """Another minute since the call."""
        if self._incident is not None:
            told = self.tr("{span} since call").format(span=span(now - self._incident.called_at))
            if told != self.since.text():
                self.since.setText(told)


class Banner(QWidget):
    """One look tells: which response, which incident, what is due next, what time it is."""

    def __init__(self, look: Look, clock: StationClock, *, can_call: bool = False) -> None:
        super().__init__()
        self._look = look
        self._can_call = can_call
        self._clock = clock
        self._view: BannerView | None = None
        self._tight = False
        self.main_row = QFrame()
        self.main_row.setObjectName("banner")
        self.second_row = QFrame()
        self.second_row.setObjectName("second_banner")
        self.drill = chip(tone="drill")
        self.responses = QHBoxLayout()
        self.quiet = Elided(kind="lead")
        self.incident = IncidentLine(look)
        self.below = (IncidentLine(look, kind=""), IncidentLine(look, kind=""))
        self.overdue = chip(tone="overdue")
        self.countdown = Countdown(look, 16)
        self.due_what = Elided()
        self.date = label(tone="quiet")
        self.time = label(kind="clock")
        self._arrange()

    def _arrange(self) -> None:
        self.responses.setSpacing(6)
        row = QHBoxLayout(self.main_row)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.drill)
        row.addLayout(self.responses)
        row.addWidget(self.quiet, 4)
        row.addWidget(self.incident, 4)
        row.addWidget(self.overdue)
        row.addWidget(self.countdown)
        row.addWidget(self.due_what, 1)
        row.addStretch(0)
        row.addWidget(self.date)
        row.addWidget(self.time)
        second = QHBoxLayout(self.second_row)
        second.setContentsMargins(12, 2, 12, 2)
        second.setSpacing(24)
        for line in self.below:
            second.addWidget(line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.main_row)
        column.addWidget(self.second_row)
        self.second_row.hide()
        self.measure()

    def measure(self) -> None:
        """Heights, and what finds room, at the present font scale."""
        self.main_row.setFixedHeight(self._look.px(64))
        self.second_row.setFixedHeight(self._look.px(32))
        self._settle()

    def show_view(self, view: BannerView) -> None:
        """Show these facts."""
        self._view = view
        now = self._clock.now()
        set_chip(self.drill, self._drill_words(view), "drill")
        self._show_responses(view)
        self._show_incidents(view)
        self.quiet.setVisible(not view.responses and not view.incidents)
        self.quiet.setText(self._quiet_words(view))
        set_chip(
            self.overdue, f"▲ {view.overdue_count}" if view.overdue_count > 1 else "", "overdue"
        )
        due = view.due[0] if view.due else None
        self.countdown.set_due(due.due_at if due else None, now)
        self.due_what.setText(due.what if due else "")
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room: the incident moves down, what is least needed goes."""
        super().resizeEvent(event)
        self._settle()

    def tick(self, now: Instant) -> None:
        """A second has passed: clock, countdown, time since the call."""
        local = civil(now, self._clock.offset)
        days = self._weekdays()
        self.date.setText(f"{local:%m-%d} {days[local.weekday()]}")
        self.time.setText(f"{local:%H:%M}")
        self.countdown.tick(now)
        self.incident.tick(now)
        for line in self.below:
            line.tick(now)

    def _drill_words(self, view: BannerView) -> str:
        if not view.drill:
            return ""
        return self.tr("Drill") if self._tight else self.tr("Drill: {name}").format(name=view.drill)

    def _settle(self) -> None:
        """Level, what is due and the clock always stay whole."""
        room = self.width() * 100 / self._look.scale
        tight = room < TIGHT
        if tight != self._tight:
            self._tight = tight
            if self._view is not None:
                self.show_view(self._view)
        self.date.setVisible(not tight)
        spacious = room >= TIGHTEST or (self._view is not None and not self._view.responses)
        self.due_what.setVisible(bool(self.due_what.text()) and spacious)

    def _show_incidents(self, view: BannerView) -> None:
        now = self._clock.now()
        first, second = (*view.incidents, None, None)[:2]
        above = None if self._tight else first
        self.incident.show_incident(above, now)
        self.below[0].show_incident(first if self._tight else None, now)
        self.below[1].show_incident(second, now)
        self.second_row.setVisible(second is not None or (self._tight and first is not None))

    def _quiet_words(self, view: BannerView) -> str:
        quiet = self.tr("Nothing going on")
        on_duty = self.tr("on duty: {name}").format(name=view.operator) if view.operator else ""
        key = self.tr("F2 takes a call") if self._can_call else ""
        return "  ·  ".join(part for part in (quiet, on_duty, key) if part)

    def _show_responses(self, view: BannerView) -> None:
        while (item := self.responses.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for response in view.responses:
            badge = LevelBadge(self._look, pixels=16)
            badge.set_level(response.level, before=response.name)
            self.responses.addWidget(badge)
            if self._tight:
                continue
            since = self._clock.near(response.since)
            self.responses.addWidget(label(self.tr("since {time}").format(time=since), "quiet"))
        for warning in view.warnings[:SHOWN_WARNINGS]:
            badge = LevelBadge(self._look, pixels=16)
            badge.set_level(warning.colour, before=warning.name)
            self.responses.addWidget(badge)
        if (more := len(view.warnings) - SHOWN_WARNINGS) > 0:
            self.responses.addWidget(label(f"+{more}", "quiet"))
        superiors = "  ".join(f"{s.scope}{s.level.numeral}" for s in view.superiors)
        if superiors and not self._tight:
            self.responses.addWidget(label(superiors, "quiet"))

    def _weekdays(self) -> tuple[str, ...]:
        return (
            self.tr("Mon"),
            self.tr("Tue"),
            self.tr("Wed"),
            self.tr("Thu"),
            self.tr("Fri"),
            self.tr("Sat"),
            self.tr("Sun"),
        )
