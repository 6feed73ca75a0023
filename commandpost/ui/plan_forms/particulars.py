"""Forms for a plan's particulars and for what is only a line of words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.plan import PlanKind
from commandpost.host.text import text
from commandpost.ui.plan_forms.form import ValueForm, choice, choose, line
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class WordsForm(ValueForm):
    """A line of words: the title, the issuer, a warning level, a row of a table of contacts."""

    def __init__(self) -> None:
        super().__init__()
        self.words = line()
        self.add(self.tr("Words"), self.words, "plain_words")

    @property
    def first(self) -> QWidget:
        """The line."""
        return self.words

    def show_value(self, value: Any) -> None:
        """Show the words; cells of a row stand apart by a bar."""
        super().show_value(value)
        self.words.setText(" | ".join(value) if isinstance(value, tuple) else value)

    def value(self) -> Any:
        """The words as they stand now."""
        told = self.words.text().strip()
        if isinstance(self._value, tuple):
            return tuple(cell.strip() for cell in told.split("|"))
        return told


class KindForm(ValueForm):
    """What sort of plan it is."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = choice([(text(f"plan_kind.{kind.value}"), kind) for kind in PlanKind])
        self.add(self.tr("Kind"), self.kind, "plan_kind")

    @property
    def first(self) -> QWidget:
        """The choice."""
        return self.kind

    def show_value(self, value: PlanKind) -> None:
        """Show that kind."""
        super().show_value(value)
        choose(self.kind, value)

    def value(self) -> PlanKind:
        """The kind chosen."""
        found: PlanKind = self.kind.currentData() or self._value
        return found


class HazardsForm(ValueForm):
    """Which hazards the plan is for; the first ticked one is that of levels without a name."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        for key in HAZARDS:
            item = QListWidgetItem(hazard_name(key), self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self.add(self.tr("Hazards"), self.list, "plan_hazards")

    @property
    def first(self) -> QWidget:
        """The list."""
        return self.list

    def show_value(self, value: tuple[str, ...]) -> None:
        """Tick these."""
        super().show_value(value)
        for item in self._all():
            ticked = item.data(Qt.ItemDataRole.UserRole) in value
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def value(self) -> tuple[str, ...]:
        """The ticked ones: those that stood before in their order, then the others."""
        ticked = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in self._all()
            if item.checkState() is Qt.CheckState.Checked
        ]
        kept = [key for key in self._value if key in ticked]
        made = tuple(dict.fromkeys((*kept, *ticked)))
        return made or self._value

    def _all(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]
