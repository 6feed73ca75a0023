"""How the incident stands towards those above it, and the keys of a report: two rows of buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.domain.reporting import Medium, Stage
from commandpost.host.text import text
from commandpost.ui.widgets.labels import Elided, button, set_tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from commandpost.domain.incident import Incident
    from commandpost.domain.reporting import Obligation
    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock

LETTERS = {
    "R": "receipt",
    "C": "chase",
    "M": "made",
    "N": "no_change",
    "X": "lift",
    "A": "again",
}
"""Keys on the report under the hand, and the steps they ask for."""

INCIDENT_LETTERS = {"S": "sign", "W": "stable", "D": "watch", "P": "proof"}
"""Keys on the whole incident."""


class Situation(QWidget):
    """Signs, 灾情稳定, the casualty watch, each with its key.

    Signals:
        asked: the name of the step.
    """

    asked = Signal(str)

    def __init__(self, clock: StationClock) -> None:
        super().__init__()
        self._clock = clock
        self.signs = Elided()
        self.signs.setObjectName("report_signs")
        self.stable = Elided()
        self.stable.setObjectName("report_stable")
        self.watch = Elided()
        self.watch.setObjectName("report_watch")
        self.buttons = {
            "sign": button(self.tr("Sign of early report"), "quiet", key="S"),
            "stable": button(self.tr("Settled"), "quiet", key="W"),
            "watch": button(self.tr("Casualties asked"), "quiet", key="D"),
            "proof": button(self.tr("Proof sheet"), "quiet", key="P"),
        }
        self._arrange()

    def show_incident(self, incident: Incident) -> None:
        """As it stands."""
        upward, near = incident.upward, self._clock.near
        seen = "；".join(
            f"{text(f'word.Circumstance.{each.sign.value}')}（{each.reason} {near(each.at)}）"
            for each in upward.signs
        )
        self.signs.setText(f"◆ {seen}" if seen else self.tr("○ no sign of an early report"))
        set_tone(self.signs, "soon" if seen else "quiet")
        settled = upward.stable_at
        words = self.tr("✓ settled {time}, {person}")
        self.stable.setText(
            words.format(time=near(settled), person=upward.stable_by)
            if settled is not None
            else self.tr("○ not settled")
        )
        set_tone(self.stable, "done" if settled is not None else "quiet")
        label = self.tr("Not settled") if settled is not None else self.tr("Settled")
        self.buttons["stable"].setText(f"{label}  W")
        self.tick(incident, self._clock.now())
        watched = upward.watch_next is not None
        self.watch.setVisible(watched)
        self.buttons["watch"].setVisible(watched)

    def tick(self, incident: Incident, now: Instant) -> None:
        """The watch's question becomes due."""
        asked = incident.upward.watch_next
        if asked is None:
            return
        late = now > asked
        words = self.tr("▲ casualties: ask now") if late else self.tr("casualties: ask {time}")
        self.watch.setText(words.format(time=self._clock.near(asked)))
        set_tone(self.watch, "overdue" if late else "later")

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.signs, 1)
        row.addWidget(self.buttons["sign"])
        row.addWidget(self.stable)
        row.addWidget(self.buttons["stable"])
        row.addWidget(self.watch)
        row.addWidget(self.buttons["watch"])
        row.addWidget(self.buttons["proof"])
        for name, made in self.buttons.items():
            made.setObjectName(f"report_{name}")
            self._connect(made, name)

    def _connect(self, made: QPushButton, name: str) -> None:
        made.clicked.connect(partial(self._ask, name))

    def _ask(self, name: str, _checked: bool = False) -> None:
        self.asked.emit(name)


class RowKeys(QWidget):
    """What can be done about the report under the hand.

    Signals:
        asked: the name of the step.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        words = {
            "receipt": self.tr("Receipt"),
            "chase": self.tr("Chase"),
            "made": self.tr("Sent otherwise"),
            "no_change": self.tr("Nothing changed"),
            "lift": self.tr("Not to be made"),
            "again": self.tr("Report again"),
        }
        self.buttons = {
            name: button(words[name], big=True, key=letter) for letter, name in LETTERS.items()
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, made in self.buttons.items():
            made.setObjectName(f"report_{name}")
            self._connect(made, name)
            row.addWidget(made, 1)

    def show_report(self, owed: Obligation | None) -> None:
        """Only what fits the report can be pressed."""
        is_open = owed is not None and owed.open
        written = owed is not None and owed.medium is Medium.WRITTEN
        met = owed is not None and owed.met_at is not None
        waits = owed is not None and met and written and owed.receipt_at is None
        follows = owed is not None and owed.stage is Stage.FOLLOW_UP
        fits = {
            "receipt": waits,
            "chase": waits,
            "made": is_open and written,
            "no_change": is_open and follows,
            "lift": is_open,
            "again": owed is not None and not is_open,
        }
        for name, made in self.buttons.items():
            made.setEnabled(fits[name])

    def _connect(self, made: QPushButton, name: str) -> None:
        made.clicked.connect(partial(self._ask, name))

    def _ask(self, name: str, _checked: bool = False) -> None:
        self.asked.emit(name)
