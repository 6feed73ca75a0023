"""The form beside the list: another one for each sort of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from commandpost.domain.profile_edit import Part, Spot, find
from commandpost.ui.pages.rules_edit.part_forms import LimitForm, PaperForm, WholeForm, ZeroForm
from commandpost.ui.pages.rules_edit.rows import WHOLE
from commandpost.ui.pages.rules_edit.rule_form import RuleForm
from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from commandpost.domain.profile_check import Problem
    from commandpost.domain.reporting import Profile
    from commandpost.ui.pages.rules_edit.item_form import ItemForm


class Forms(QWidget):
    """Shows the thing that is current in the list.

    Signals:
        edited: the thing, or the profile with its own fields, as it stands in the form now.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rule, self.zero = RuleForm(), ZeroForm()
        self.limit, self.paper, self.whole = LimitForm(), PaperForm(), WholeForm()
        self._by_part: dict[Part, ItemForm] = {
            Part.RULES: self.rule,
            Part.ZERO: self.zero,
            Part.DUTY: self.limit,
            Part.FORMS: self.paper,
        }
        self.current: ItemForm | None = None
        self.gone = label(wrap=True, tone="quiet")
        self._stack = QStackedWidget()
        self._areas: dict[ItemForm, QWidget] = {}
        for made in (*self._by_part.values(), self.whole):
            self._areas[made] = scrolled(made)
            self._stack.addWidget(self._areas[made])
            made.edited.connect(self.edited)
        self._stack.addWidget(self.gone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def offer(self, warnings: Sequence[tuple[str, str]]) -> None:
        """The kinds of warning that a zero report may be asked for."""
        self.zero.offer_warnings(warnings)

    def take(self, spot: Spot | None, profile: Profile) -> None:
        """Show what stands there; what was taken out has no form."""
        item = find(profile, spot) if spot is not None and spot.id else None
        if spot == WHOLE:
            self.current = self.whole
            self.whole.take(profile)
        elif item is not None and spot is not None:
            self.current = self._by_part[spot.part]
            self.current.take(item)
        else:
            self.current = None
            self._stack.setCurrentWidget(self.gone)
            self.gone.setText(
                self.tr("Taken out: nobody is bound by it. Alt+R brings the library's back.")
                if spot is not None
                else self.tr("↓ and ↑ choose a rule, Enter goes into its form.")
            )
            return
        self._stack.setCurrentWidget(self._areas[self.current])

    def mark(self, problems: Iterable[Problem]) -> None:
        """Say the faults beside their fields."""
        if self.current is not None:
            self.current.mark(problems)

    def focus_on(self, name: str = "") -> None:
        """Into the form."""
        if self.current is not None:
            self.current.focus_on(name)
