"""Termination: the plan's conditions as a checklist, and the authority that started it or above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.response_decisions import Terminate
from commandpost.ui.dialogs.approval import ApprovalFields
from commandpost.ui.dialogs.decision import DecisionDialog, part
from commandpost.ui.widgets.labels import add_row, form, label, set_chip
from commandpost.ui.widgets.labels import chip as made_chip
from commandpost.ui.words import level_word
from commandpost.usecases.responses import terminate_response
from commandpost.usecases.views.deciding import TerminationChoices, termination_choices

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context


class TerminateDialog(DecisionDialog):
    """谁启动、谁终止. Conditions left unticked are recorded as not found fulfilled."""

    def __init__(self, context: Context, parent: QWidget, response: Id) -> None:
        heading = QCoreApplication.translate("TerminateDialog", "Terminate the response")
        yes = QCoreApplication.translate("TerminateDialog", "Terminate")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("terminate_dialog")
        self._response = response
        self._choices: TerminationChoices | None = None
        self.conditions: list[tuple[str, QCheckBox]] = []
        self._list = QVBoxLayout()
        self.open_tasks = made_chip()
        self.reason = QLineEdit()
        self.approval = ApprovalFields(context.clock, delegable=False)
        self._arrange()
        self.reason.setFocus()
        self.yes_button.setEnabled(False)
        context.bridge.ask(termination_choices, response, then=self.show_choices)

    def show_choices(self, choices: TerminationChoices) -> None:
        """The plan's conditions, and who may end it."""
        self._choices = choices
        self.yes_button.setEnabled(True)
        running = choices.response
        self.say(f"{running.plan_title} · {level_word(running.level)}")
        for number, text in enumerate(choices.conditions, 1):
            box = QCheckBox(text.replace("&", "&&"))
            box.setObjectName(f"condition_{number}")
            self.conditions.append((text, box))
            self._list.addWidget(box)
        if not choices.conditions:
            self._list.addWidget(label(self.tr("The plan names no conditions."), "quiet"))
        words = self.tr("{count} tasks are still open; they stay in the record as they are.")
        open_tasks = choices.open_tasks
        set_chip(self.open_tasks, words.format(count=open_tasks) if open_tasks else "", "soon")
        self.approval.set_people(choices.people)
        self.approval.allow(choices.authority)
        first = self.conditions[0][1] if self.conditions else self.reason
        first.show()
        first.setFocus()

    def decide(self) -> None:
        """Check, ask once more, send."""
        if not self.reason.text().strip():
            self.refuse(self.tr("Give the reason in a few words."), self.reason)
            return
        lacking = self.approval.missing()
        if lacking is not None:
            self.refuse(*lacking)
            return
        open_ones = sum(not box.isChecked() for _, box in self.conditions)
        doubt = self.tr("{count} conditions are not ticked. ").format(count=open_ones)
        self.confirm(
            self.tr("Terminate the response?"),
            (doubt if open_ones else "")
            + self.tr("A terminated response cannot be taken up again; a new one can be started."),
            self.tr("Terminate"),
            self._send_it,
        )

    def _send_it(self) -> None:
        approval = self.approval.approval()
        if approval is None:
            return
        ticked = tuple((text, box.isChecked()) for text, box in self.conditions)
        self.send(
            terminate_response,
            self._response,
            Terminate(approval, ticked, self.reason.text().strip()),
        )

    def _arrange(self) -> None:
        self.reason.setObjectName("terminate_reason")
        self.body.addWidget(part(self.tr("Conditions of the plan")))
        self.body.addLayout(self._list)
        self.body.addWidget(self.open_tasks)
        rows = form()
        add_row(rows, self.tr("Reason"), self.reason)
        self.body.addLayout(rows)
        self.body.addWidget(part(self.tr("Approval")))
        self.body.addWidget(self.approval)
        self.body.addStretch()
        self.fit(720, 640)
