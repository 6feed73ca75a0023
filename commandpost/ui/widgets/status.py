"""The quiet bar at the bottom: who, where, saved when; more only when something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from commandpost.host.text import text
from commandpost.ui.widgets.labels import chip, label, plain_tip, set_chip

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.banner import BannerView


class Status(QFrame):
    """Operator, duty leader, station, the last save; chips for what is wrong."""

    def __init__(self, clock: StationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._clock = clock
        self.operator = label()
        self.duty_leader = label()
        self.station = label()
        self.saved = label()
        self.lists = chip(tone="")
        self.lists.setObjectName("open_lists_badge")
        self.backup = chip(tone="soon")
        self.backup.setObjectName("backup_failed")
        self.wrong = chip(tone="wrong")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 1)
        row.setSpacing(20)
        for part in (self.operator, self.duty_leader, self.station, self.saved):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.lists)
        row.addWidget(self.backup)
        row.addWidget(self.wrong)

    def show_view(self, view: BannerView) -> None:
        """Show who is on duty and what is wrong."""
        self._tell(
            self.operator, self.tr("Operator {name}").format(name=view.operator), view.operator
        )
        self._tell(
            self.duty_leader,
            self.tr("Duty leader {name}").format(name=view.duty_leader),
            view.duty_leader,
        )
        self._tell(self.station, view.station, view.station)
        self._count_lists(view)
        told = [text(wrong.key, **dict(wrong.params)) for wrong in view.wrong]
        set_chip(self.wrong, told[0] if told else "", "wrong")
        plain_tip(self.wrong, "\n".join(told))

    def show_backup(self, failure: str) -> None:
        """A copy could not be made, for that reason; nothing while all is well."""
        set_chip(self.backup, self.tr("Backup failed") if failure else "", "soon")
        plain_tip(self.backup, failure)

    def show_saved(self, at: Instant) -> None:
        """What was entered last stands on the disk since then."""
        self.saved.setText(self.tr("Saved {time}").format(time=self._clock.hhmmss(at)))

    def _count_lists(self, view: BannerView) -> None:
        """How many lists nobody has called complete; in sight on every page."""
        words = self.tr("Open lists {count}  Shift+F9").format(count=view.lists)
        late = self.tr("▲ Open lists {count}, {late} overdue  Shift+F9")
        if view.lists_overdue:
            words = late.format(count=view.lists, late=view.lists_overdue)
        set_chip(self.lists, words if view.lists else "", "soon" if view.lists_overdue else "")

    def _tell(self, part: QLabel, words: str, given: str) -> None:
        part.setVisible(bool(given))
        part.setText(words)
