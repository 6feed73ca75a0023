"""What the tabs of the incident page have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.incident_screen import IncidentScreen
    from commandpost.usecases.views.places import Hint


class IncidentTab(QWidget):
    """Shows a part of an ``IncidentScreen``; asks for more itself, only while it is up."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.facts: IncidentScreen | None = None
        self.people: tuple[Hint, ...] = ()

    def take_screen(self, screen: IncidentScreen) -> None:
        """The incident stands like this now; another one begins anew."""
        other = self.facts is None or self.facts.incident.id != screen.incident.id
        self.facts = screen
        if other:
            self.begin()
        self.show_screen(screen)
        if self.isVisible():
            self.refresh()

    def set_people(self, people: Sequence[Hint]) -> None:
        """These people may be named."""
        self.people = tuple(people)

    def begin(self) -> None:
        """Another incident: what was typed for the one before does not belong here."""

    def show_screen(self, screen: IncidentScreen) -> None:
        """Show what the screen holds."""

    def refresh(self) -> None:
        """Ask for what the screen does not hold."""

    def activated(self) -> None:
        """The tab came up: put the focus where the work is."""

    def tick(self, now: Instant) -> None:
        """Once a second while the page is up."""
