"""Forms for a response level and for who decides it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Act
from commandpost.domain.triggers import Logic
from commandpost.host.text import text
from commandpost.ui.plan_forms.form import ValueForm, choice, choose, line
from commandpost.ui.words import level_word
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.plan import Authority, LevelDefinition


class LevelForm(ValueForm):
    """Which hazard and level a section is, how its conditions combine, what it builds on."""

    def __init__(self) -> None:
        super().__init__()
        levels = [(level_word(level), level) for level in ResponseLevel]
        self.hazard = choice([(hazard_name(key), key) for key in HAZARDS])
        self.level = choice(levels)
        self.logic = choice([(text(f"level.logic_{each.value}"), each) for each in Logic])
        self.base = choice([(self.tr("stands alone"), None), *levels])
        self.add(self.tr("Hazard"), self.hazard, "level_hazard")
        self.add(self.tr("Level"), self.level, "level_number")
        self.add(self.tr("Starts when"), self.logic, "level_logic")
        self.add(self.tr("Builds on"), self.base, "level_inherits")

    @property
    def first(self) -> QWidget:
        """The level comes first: it is what is most often read wrong."""
        return self.level

    def show_value(self, value: LevelDefinition) -> None:
        """Show that level."""
        super().show_value(value)
        choose(self.hazard, value.hazard)
        choose(self.level, value.level)
        choose(self.logic, value.logic)
        choose(self.base, value.inherits)

    def value(self) -> LevelDefinition:
        """The level as the fields stand now; its items are not touched."""
        held: LevelDefinition = self._value
        return replace(
            held,
            hazard=self.hazard.currentData() or held.hazard,
            level=self.level.currentData() or held.level,
            logic=self.logic.currentData() or held.logic,
            inherits=self.base.currentData(),
        )


class AuthorityForm(ValueForm):
    """Who does what when a level starts."""

    def __init__(self) -> None:
        super().__init__()
        self.role = line(200)
        self.action = choice([(text(f"act.{act.value}"), act) for act in Act])
        self.add(self.tr("Post"), self.role, "authority_role")
        self.add(self.tr("Does"), self.action, "authority_action")

    @property
    def first(self) -> QWidget:
        """The post."""
        return self.role

    def show_value(self, value: Authority) -> None:
        """Show that authority."""
        super().show_value(value)
        self.role.setText(value.role)
        choose(self.action, value.action)

    def value(self) -> Authority:
        """The authority as the fields stand now."""
        held: Authority = self._value
        return replace(
            held,
            role=self.role.text().strip() or held.role,
            action=self.action.currentData() or held.action,
        )
