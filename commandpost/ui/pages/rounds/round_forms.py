"""Opens a round of zero reports by hand, changes its hours, or ends it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from commandpost.domain.round_decisions import ChangeRound, CloseRound, OpenRound
from commandpost.domain.times import next_daily
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.pages.rounds.dialogs import field
from commandpost.ui.widgets.labels import add_row, set_invalid

if TYPE_CHECKING:
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.rounds import RoundGrid

_WIDE = str.maketrans("０１２３４５６７８９：，、；", "0123456789:   ")
_HOUR = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)")


def hours_of(words: str) -> tuple[str, ...]:
    """``8:00 2000`` as hours of the clock; empty when a part of it is none."""
    found = []
    for part in words.translate(_WIDE).replace(",", " ").split():
        hour = _HOUR.fullmatch(part)
        if hour is None:
            return ()
        found.append(f"{int(hour[1]):02d}:{hour[2]}")
    return tuple(dict.fromkeys(found))


class OpenRoundDialog(IntentDialog):
    """Answers with an ``OpenRound`` over all places."""

    def __init__(self, clock: StationClock, places: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, self.tr("Collect zero reports"), self.tr("Begin"))
        self.setObjectName("open_round_dialog")
        self._clock = clock
        self._places = places
        self.name = field("round_title", 60)
        self.name.setText(self.tr("Zero reports tonight"))
        self.hours = field("round_hours", 200)
        self.hours.setText("20:00")
        self.tonight = QCheckBox(self.tr("once only, at the next of these hours"))
        self.tonight.setObjectName("round_once")
        self.recipient = field("round_recipient", 200)
        words = self.tr("{number} places report. What the rules ask for opens by itself.")
        self.told.setText(words.format(number=len(places)))
        add_row(self.fields, self.tr("Name"), self.name)
        add_row(self.fields, self.tr("Hours"), self.hours, self.tr("08:00 20:00, every day"))
        self.fields.addRow("", self.tonight)
        add_row(self.fields, self.tr("Summed up to"), self.recipient)
        self.hours.setFocus()
        self.hours.selectAll()

    def intent(self) -> OpenRound | None:
        """The round."""
        name = self.need(self.name)
        hours = hours_of(self.hours.text())
        set_invalid(self.hours, not hours)
        if not name or not hours:
            return None
        now, offset = self._clock.now(), self._clock.offset
        once = tuple(sorted(next_daily(now, hour, offset) for hour in hours))
        tonight = self.tonight.isChecked()
        return OpenRound(
            name,
            self._places,
            () if tonight else hours,
            offset,
            once if tonight else (),
            summary_to=self.recipient.text().strip(),
        )


class ChangeRoundDialog(IntentDialog):
    """Answers with a ``ChangeRound``: other hours from now on, for all places there are."""

    def __init__(self, grid: RoundGrid, places: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, self.tr("Other hours"), self.tr("From now on"))
        self.setObjectName("change_round_dialog")
        self._places = places
        self.hours = field("round_hours", 200)
        self.hours.setText(" ".join(grid.times))
        self.reason = field("round_reason")
        self.told.setText(self.tr("What was owed before stays owed."))
        add_row(self.fields, self.tr("Hours"), self.hours, self.tr("08:00 20:00, every day"))
        add_row(self.fields, self.tr("Reason"), self.reason)
        self.hours.setFocus()
        self.hours.selectAll()

    def intent(self) -> ChangeRound | None:
        """The hours."""
        hours = hours_of(self.hours.text())
        set_invalid(self.hours, not hours)
        if not hours:
            return None
        return ChangeRound(self._places, hours, self.reason.text().strip())


class CloseRoundDialog(IntentDialog):
    """Answers with a ``CloseRound``."""

    def __init__(self, grid: RoundGrid, parent: QWidget) -> None:
        super().__init__(
            parent, self.tr("End these zero reports"), self.tr("End them"), danger=True
        )
        self.setObjectName("close_round_dialog")
        self.told.setText(grid.title)
        self.reason = field("round_reason")
        add_row(self.fields, self.tr("Reason"), self.reason)
        self.reason.setFocus()

    def intent(self) -> CloseRound | None:
        """The reason."""
        reason = self.need(self.reason)
        return CloseRound(reason) if reason else None
