"""The head of the editor: which rules, how they differ, why they are changed, Save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import Elided, button, card, chip, label, set_chip, set_invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.profile_check import Problem


class RulesHead(QWidget):
    """Two lines and the reason on the left, the keys on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Elided(kind="large")
        self.name.setObjectName("rules_name")
        self.state = label(tone="quiet", kind="small")
        self.state.setObjectName("rules_state")
        self.faults, self.unsaved = chip(), chip()
        self.faults.setObjectName("rules_faults")
        self.unsaved.setObjectName("rules_unsaved")
        self.reason = QLineEdit()
        self.reason.setObjectName("rules_reason")
        self.reason.setMaxLength(300)
        self.reason.setAccessibleName(self.tr("Why the rules are changed"))
        self.reason.setPlaceholderText(self.tr("why: the document or decision behind the change"))
        self.life = button(self.tr("Differences, revisions"), key="Alt+H")
        self.taken = button(self.tr("Import…"), key="Alt+I")
        self.out = button(self.tr("Export…"), key="Alt+X")
        self.discard = button(self.tr("Discard"), key="Alt+Z")
        self.save = button(self.tr("Save"), kind="primary", key="Ctrl+S")
        self.discard.setObjectName("rules_discard")
        self.save.setObjectName("rules_save")
        self._arrange()

    def show_state(self, name: str, differences: int, unsaved: bool) -> None:
        """Which rules these are, how far from the library, whether they are saved."""
        self.name.setText(name)
        same = self.tr("as in the library")
        other = self.tr("Differences from the library: {count}").format(count=differences)
        self.state.setText(other if differences else same)
        set_chip(self.unsaved, self.tr("Not saved yet") if unsaved else "")
        self.discard.setVisible(unsaved)

    def show_faults(self, found: Sequence[Problem]) -> None:
        """How much keeps them from being saved, or only wants a look."""
        refused = sum(problem.refuses for problem in found)
        if refused:
            set_chip(self.faults, self.tr("✗ {count} to mend").format(count=refused), "wrong")
        elif found:
            set_chip(self.faults, self.tr("! {count} to check").format(count=len(found)), "soon")
        else:
            set_chip(self.faults, "")

    def ask_reason(self, wanted: bool) -> None:
        """Frame the reason while it is missing."""
        set_invalid(self.reason, wanted)
        if wanted:
            self.reason.setFocus()

    def _arrange(self) -> None:
        top, under = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.name, 1)
        for part in (self.faults, self.unsaved, self.life, self.taken, self.out):
            top.addWidget(part)
        under.addWidget(self.state)
        under.addWidget(self.reason, 1)
        under.addWidget(self.discard)
        under.addWidget(self.save)
        for row in (top, under):
            row.setSpacing(8)
        frame, column = card()
        column.addLayout(top)
        column.addLayout(under)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
