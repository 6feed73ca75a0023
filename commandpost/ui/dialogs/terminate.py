"""Termination: the plan's conditions as a checklist, and the authority that started it or above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.checklist import critical_first
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


NAMED = 3
"""How many open key items the question names; the rest it counts."""


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
        self.evidence: list[QLineEdit] = []
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
            met_by = QLineEdit()
            met_by.setObjectName(f"evidence_{number}")
            met_by.setMaxLength(300)
            met_by.setPlaceholderText(self.tr("met by what, and who said so"))
            met_by.setAccessibleName(self.tr("Evidence for: {text}").format(text=text))
            self.conditions.append((text, box))
            self.evidence.append(met_by)
            self._list.addWidget(box)
            self._list.addWidget(met_by)
            met_by.hide()
            self._connect_box(box, met_by)
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
        self.confirm(
            self.tr("Terminate the response?"),
            "\n".join((*self._doubts(), self._for_good())),
            self.tr("Terminate"),
            self._send_it,
        )

    def _for_good(self) -> str:
        return self.tr("A terminated response cannot be taken up again; a new one can be started.")

    def _doubts(self) -> list[str]:
        """What a second look should fall on: asked once, by name; nobody is held."""
        told = []
        open_ones = sum(not box.isChecked() for _, box in self.conditions)
        if open_ones:
            told.append(self.tr("{count} conditions are not ticked.").format(count=open_ones))
        bare = sum(
            box.isChecked() and not line.text().strip()
            for (_, box), line in zip(self.conditions, self.evidence, strict=True)
        )
        if bare:
            words = self.tr("For {count} ticked conditions nothing says by what they are met.")
            told.append(words.format(count=bare))
        left = critical_first(self._choices.response.tasks) if self._choices else ()
        if left:
            names = "、".join(task.seed.text for task in left[:NAMED])
            more = f" (+{len(left) - NAMED})" if len(left) > NAMED else ""
            words = self.tr("Key items are still open: {tasks}")
            told.append(words.format(tasks=names) + more)
        return told

    def _send_it(self) -> None:
        approval = self.approval.approval()
        if approval is None:
            return
        ticked = tuple((text, box.isChecked()) for text, box in self.conditions)
        rests_on = tuple(line.text().strip() for line in self.evidence)
        self.send(
            terminate_response,
            self._response,
            Terminate(approval, ticked, self.reason.text().strip(), rests_on),
        )

    def _connect_box(self, box: QCheckBox, met_by: QLineEdit) -> None:
        """What it rests on is asked where a condition is found fulfilled."""
        box.toggled.connect(met_by.setVisible)

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
