"""A task the plan does not have: from an instruction, a consultation, or the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.usecases.desk import new_id
from commandpost.usecases.responses import add_task
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject
    from commandpost.ui.context import Context


class NewTaskDialog(DecisionDialog):
    """What, whose, until when; without a name it is the desk's own."""

    def __init__(self, context: Context, parent: QWidget, subject: Subject) -> None:
        heading = QCoreApplication.translate("NewTaskDialog", "Add a task")
        yes = QCoreApplication.translate("NewTaskDialog", "Add")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("new_task_dialog")
        self._subject = subject
        self.task = new_id()
        self.what = QLineEdit()
        self.actor = HintEdit()
        self.due = MomentField(context.clock, Side.AHEAD)
        self._arrange()
        context.bridge.ask(people_hints, then=self.actor.set_hints, owner=self)
        self.what.setFocus()

    def decide(self) -> None:
        """Check and add."""
        self.actor.resolve()
        if not self.what.text().strip():
            self.refuse(self.tr("What is to be done?"), self.what)
        elif not self.due.readable:
            self.refuse(self.tr("Until when?"), self.due.edit)
        else:
            what, actor = self.what.text().strip(), self.actor.text().strip()
            self.send(add_task, self._subject, self.task, what, actor, self.due.moment)

    def _arrange(self) -> None:
        self.what.setObjectName("new_task_what")
        self.what.setMaxLength(300)
        self.actor.setObjectName("new_task_actor")
        self.actor.setPlaceholderText(self.tr("empty: this desk"))
        self.due.edit.setObjectName("new_task_due")
        rows = form()
        add_row(rows, self.tr("What"), self.what)
        add_row(rows, self.tr("Who"), self.actor)
        add_row(rows, self.tr("Until"), self.due)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(600, 340)
