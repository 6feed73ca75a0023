"""Pages that exist only to try the shell with."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from commandpost.domain.changes import Changes
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.context import Context
from commandpost.ui.pages.page import Page


class Counting(Page):
    """Counts what the window does with it."""

    def __init__(self, context: Context, parent: Any = None) -> None:
        self.told: list[str] = []
        super().__init__(context, parent)
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)

    def refresh(self) -> None:
        self.told.append("refresh")

    def activated(self) -> None:
        self.told.append("activated")
        self.edit.setFocus()

    def deactivated(self) -> None:
        self.told.append("deactivated")

    def show_subject(self, subject: Any) -> None:
        self.told.append(f"subject {subject}")

    def ring(self) -> None:
        self.told.append("ring")


class DutyPage(Counting):
    KEY = "duty"
    TITLE = "Duty"
    ICON = "home"
    INTEREST = Changes.TASKS | Changes.JOURNAL
    ACTIONS = (
        ActionDef("duty.ring", "Ring", "F6", "ring", help="Ring the village"),
        ActionDef("duty.space", "Move on", "Space", scope=Scope.KEY),
    )


class PlanPage(Counting):
    KEY = "plans"
    TITLE = "Plans"
    ICON = "book"
    INTEREST = Changes.PLANS
    ACTIONS = (ActionDef("plans.ring", "Ring too", "F6", "ring"),)


class CallForm(Counting):
    KEY = "call"
    TITLE = "Call"
    OVERLAY = True
    ACTIONS = (ActionDef("call.open", "Take a call", "F2", "", Scope.GLOBAL),)
