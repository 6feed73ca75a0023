"""Settings in two parts: this machine (applied at once) and this station (saved with Ctrl+S)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.settings.machine import MachinePart
from commandpost.ui.pages.settings.station import StationPart
from commandpost.ui.widgets.labels import title

if TYPE_CHECKING:
    from commandpost.ui.context import Context


class SettingsPage(Page):
    """Two tabs; the keys of the strip work while the focus is in it."""

    KEY = "settings"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Settings")
    ICON = "settings"
    INTEREST = Changes.STATION | Changes.PAPERS | Changes.ROSTER
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = (
        ActionDef(
            "settings.machine", QT_TRANSLATE_NOOP("Actions", "This machine"), "Alt+1", "to_machine"
        ),
        ActionDef(
            "settings.station", QT_TRANSLATE_NOOP("Actions", "This station"), "Alt+2", "to_station"
        ),
        ActionDef(
            "settings.back_up",
            QT_TRANSLATE_NOOP("Actions", "Back up now"),
            "Alt+B",
            "back_up_now",
        ),
        ActionDef(
            "settings.save", QT_TRANSLATE_NOOP("Actions", "Save the station"), "Ctrl+S", "save"
        ),
        ActionDef(
            "settings.discard",
            QT_TRANSLATE_NOOP("Actions", "Discard what was changed on the station"),
            "Alt+Z",
            "discard",
        ),
        ActionDef(
            "settings.add_step",
            QT_TRANSLATE_NOOP("Actions", "Add a call to the strip of phone reports"),
            "Alt+N",
            "add_step",
        ),
        ActionDef(
            "settings.step_up",
            QT_TRANSLATE_NOOP("Actions", "That call comes earlier"),
            "Alt+Up",
            "step_up",
        ),
        ActionDef(
            "settings.step_down",
            QT_TRANSLATE_NOOP("Actions", "That call comes later"),
            "Alt+Down",
            "step_down",
        ),
        ActionDef(
            "settings.remove_step",
            QT_TRANSLATE_NOOP("Actions", "Remove that call"),
            "Alt+Delete",
            "remove_step",
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.machine = MachinePart(context)
        self.station = StationPart(context)
        self.back_up = self.machine.back_up
        self.tabs = QTabWidget()
        self.tabs.setObjectName("settings_tabs")
        self.tabs.addTab(self.machine, self.tr("This machine  Alt+1"))
        self.tabs.addTab(self.station, self.tr("This station  Alt+2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 0)
        column.setSpacing(8)
        column.addWidget(title(self.title()))
        column.addWidget(self.tabs, 1)
        self._connect()

    def activated(self) -> None:
        """Begin at the top of the part that is up."""
        self._focus()

    def deactivated(self) -> None:
        """What is typed and not saved is kept."""
        self.station.keep()

    def refresh(self) -> None:
        """Show the settings in force and the station as it stands."""
        self.machine.refresh()
        if self._on_station():
            self.station.refresh()

    def to_machine(self) -> None:
        """Alt+1."""
        self.tabs.setCurrentWidget(self.machine)
        self._focus()

    def to_station(self) -> None:
        """Alt+2."""
        self.tabs.setCurrentWidget(self.station)
        self._focus()

    def back_up_now(self) -> None:
        """Alt+B."""
        self.back_up.back_up_now()

    def save(self) -> None:
        """Ctrl+S."""
        if self._on_station():
            self.station.save()

    def discard(self) -> None:
        """Alt+Z."""
        if self._on_station():
            self.station.discard()

    def add_step(self) -> None:
        """Alt+N."""
        if self._on_station():
            self.station.add_step()

    def step_up(self) -> None:
        """Alt+Up."""
        self.station.strip.shift(-1)

    def step_down(self) -> None:
        """Alt+Down."""
        self.station.strip.shift(1)

    def remove_step(self) -> None:
        """Alt+Delete."""
        self.station.strip.remove()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.refresh)

    def _on_station(self) -> bool:
        return self.tabs.currentWidget() is self.station

    def _focus(self) -> None:
        first = self.station.identity.name if self._on_station() else self.machine.theme
        first.setFocus()
