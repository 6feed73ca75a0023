"""Who called about an incident, with the numbers to ring back, large enough to dial from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import Caller

SHOWN = 3


class Callers(QWidget):
    """The newest calls on top; a call of which nothing but the time is known is left out."""

    def __init__(self, clock: StationClock) -> None:
        super().__init__()
        self.setObjectName("callers")
        self._clock = clock
        self.lines: list[tuple[QLabel, QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(section(self.tr("Callers")))
        for _ in range(SHOWN):
            who = label()
            phone = label(kind="large", selectable=True)
            contact = label(tone="quiet", selectable=True)
            row = QHBoxLayout()
            row.setSpacing(12)
            for part in (who, phone, contact):
                row.addWidget(part)
            row.addStretch()
            column.addLayout(row)
            self.lines.append((who, phone, contact))
        self.hide()

    def show_callers(self, callers: Sequence[Caller]) -> None:
        """Show these, the newest first."""
        known = [c for c in callers if c.unit or c.name or c.phone or c.contact_phone]
        newest = sorted(known, key=lambda caller: -caller.at)[:SHOWN]
        self.setVisible(bool(newest))
        for number, parts in enumerate(self.lines):
            shown = newest[number] if number < len(newest) else None
            for part in parts:
                part.setVisible(shown is not None)
            if shown is not None:
                self._write(parts, shown)

    def _write(self, parts: tuple[QLabel, QLabel, QLabel], caller: Caller) -> None:
        who, phone, contact = parts
        who.setText(f"{self._clock.near(caller.at)}  {caller.unit} {caller.name}".rstrip())
        phone.setText(caller.phone)
        scene = f"{caller.contact_name} {caller.contact_phone}".strip()
        contact.setText(self.tr("on the scene: {who}").format(who=scene) if scene else "")
