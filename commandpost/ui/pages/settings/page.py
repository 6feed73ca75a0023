"""Settings: this machine (at once), this station, its rules, its papers (saved with Ctrl+S)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.paper_settings import PapersEditor
from commandpost.ui.pages.rules_edit import RULES_ACTIONS, RulesEditor
from commandpost.ui.pages.settings.machine import MachinePart
from commandpost.ui.pages.settings.station import StationPart
from commandpost.ui.widgets.labels import title

if TYPE_CHECKING:
    from commandpost.ui.context import Context


class SettingsPage(Page):
    """Four tabs; add, remove, save and discard mean the one that is up."""

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
            "settings.rules", QT_TRANSLATE_NOOP("Actions", "Reporting rules"), "Alt+3", "to_rules"
        ),
        ActionDef(
            "settings.papers",
            QT_TRANSLATE_NOOP("Actions", "How papers are written"),
            "Alt+4",
            "to_papers",
        ),
        ActionDef(
            "settings.back_up",
            QT_TRANSLATE_NOOP("Actions", "Back up now"),
            "Alt+B",
            "back_up_now",
        ),
        ActionDef(
            "settings.save",
            QT_TRANSLATE_NOOP("Actions", "Save the station, the rules or the papers"),
            "Ctrl+S",
            "save",
        ),
        ActionDef(
            "settings.discard",
            QT_TRANSLATE_NOOP("Actions", "Discard what was changed and not saved"),
            "Alt+Z",
            "discard",
        ),
        ActionDef(
            "settings.add_step",
            QT_TRANSLATE_NOOP("Actions", "Add a call, a rule, or the townships as recipients"),
            "Alt+N",
            "add_step",
        ),
        ActionDef(
            "settings.step_up",
            QT_TRANSLATE_NOOP("Actions", "That call or rule comes earlier"),
            "Alt+Up",
            "step_up",
        ),
        ActionDef(
            "settings.step_down",
            QT_TRANSLATE_NOOP("Actions", "That call or rule comes later"),
            "Alt+Down",
            "step_down",
        ),
        ActionDef(
            "settings.remove_step",
            QT_TRANSLATE_NOOP("Actions", "Remove that call or rule"),
            "Alt+Delete",
            "remove_step",
        ),
        *RULES_ACTIONS,
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.machine = MachinePart(context)
        self.station = StationPart(context)
        self.rules = RulesEditor(context)
        self.papers = PapersEditor(context)
        self.back_up = self.machine.back_up
        self.tabs = QTabWidget()
        self.tabs.setObjectName("settings_tabs")
        self.tabs.addTab(self.machine, self.tr("This machine  Alt+1"))
        self.tabs.addTab(self.station, self.tr("This station  Alt+2"))
        self.tabs.addTab(self.rules, self.tr("Reporting rules  Alt+3"))
        self.tabs.addTab(self.papers, self.tr("Papers  Alt+4"))
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
        self.rules.session.keep()
        self.papers.session.keep()

    def refresh(self) -> None:
        """Show the settings in force and the station as it stands."""
        self.machine.refresh()
        if (part := self._saved_part()) is not None:
            part.refresh()

    def to_machine(self) -> None:
        """Alt+1."""
        self.tabs.setCurrentWidget(self.machine)
        self._focus()

    def to_station(self) -> None:
        """Alt+2."""
        self.tabs.setCurrentWidget(self.station)
        self._focus()

    def to_rules(self) -> None:
        """Alt+3."""
        self.tabs.setCurrentWidget(self.rules)
        self._focus()

    def to_papers(self) -> None:
        """Alt+4."""
        self.tabs.setCurrentWidget(self.papers)
        self._focus()

    def back_up_now(self) -> None:
        """Alt+B."""
        self.back_up.back_up_now()

    def save(self) -> None:
        """Ctrl+S."""
        if (part := self._saved_part()) is not None:
            part.save()

    def discard(self) -> None:
        """Alt+Z."""
        if (part := self._saved_part()) is not None:
            part.discard()

    def add_step(self) -> None:
        """Alt+N."""
        if self._on_station():
            self.station.add_step()
        elif (part := self._listed_part()) is not None:
            part.new()

    def step_up(self) -> None:
        """Alt+Up."""
        self._shift(-1)

    def step_down(self) -> None:
        """Alt+Down."""
        self._shift(1)

    def remove_step(self) -> None:
        """Alt+Delete."""
        if self._on_station():
            self.station.strip.remove()
        elif self._on_rules():
            self.rules.remove()

    def copy_rule(self) -> None:
        """Alt+C."""
        if self._on_rules():
            self.rules.copy()

    def restore_rule(self) -> None:
        """Alt+R."""
        if (part := self._listed_part()) is not None:
            part.restore()

    def show_life(self) -> None:
        """Alt+H."""
        if self._on_rules():
            self.rules.show_life()

    def take_rules(self) -> None:
        """Alt+I."""
        if (part := self._listed_part()) is not None:
            part.files.take()

    def write_rules(self) -> None:
        """Alt+X."""
        if (part := self._listed_part()) is not None:
            part.files.write()

    def _shift(self, by: int) -> None:
        if self._on_station():
            self.station.strip.shift(by)
        elif self._on_rules():
            self.rules.shift(by)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.refresh)

    def _on_station(self) -> bool:
        return self.tabs.currentWidget() is self.station

    def _on_rules(self) -> bool:
        return self.tabs.currentWidget() is self.rules

    def _saved_part(self) -> StationPart | RulesEditor | PapersEditor | None:
        return self.station if self._on_station() else self._listed_part()

    def _listed_part(self) -> RulesEditor | PapersEditor | None:
        if self._on_rules():
            return self.rules
        return self.papers if self.tabs.currentWidget() is self.papers else None

    def _focus(self) -> None:
        if (part := self._listed_part()) is not None:
            part.focus_list()
            return
        first = self.station.identity.name if self._on_station() else self.machine.theme
        first.setFocus()
