"""Putting a due item off: until when, and why; a report's limit stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.pages.duty.todo_list import what
from commandpost.ui.widgets.labels import add_row, form
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.usecases.due import postpone_due

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.views.todo import TodoRow


class PostponeDialog(DecisionDialog):
    """推迟: no item goes quiet without a time at which it comes back."""

    def __init__(self, context: Context, parent: QWidget, row: TodoRow) -> None:
        heading = QCoreApplication.translate("PostponeDialog", "Put it off")
        yes = QCoreApplication.translate("PostponeDialog", "Put off")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("postpone_dialog")
        self._row = row
        self.until = MomentField(context.clock, Side.AHEAD)
        self.reason = QLineEdit()
        self._arrange()
        self.until.setFocus()

    def decide(self) -> None:
        """Check and record."""
        until = self.until.moment
        if until is None:
            self.refuse(self.tr("Until when? Without a time nothing is put off."), self.until.edit)
        elif not self.reason.text().strip():
            self.refuse(self.tr("Why? One line is enough."), self.reason)
        else:
            row = self._row
            self.send(postpone_due, row.subject, row.item, until, self.reason.text())

    def _arrange(self) -> None:
        self.until.edit.setObjectName("postpone_until")
        self.reason.setObjectName("postpone_reason")
        self.reason.setMaxLength(200)
        due = self.context.clock.dated(self._row.owed_at)
        if self._row.is_legal:
            stays = self.tr("{what}\nIts limit {time} stays; only the reminder comes later.")
        else:
            stays = self.tr("{what}\nOwed by {time}; this stays visible.")
        self.say(stays.format(what=what(self._row), time=due))
        rows = form()
        add_row(rows, self.tr("Comes back"), self.until)
        add_row(rows, self.tr("Why"), self.reason)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(560, 340)
