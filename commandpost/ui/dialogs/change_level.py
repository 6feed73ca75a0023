"""Raise or lower a response by any step; what would be new is shown before anybody decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.response_decisions import ChangeLevel
from commandpost.ui.dialogs.approval import ApprovalFields
from commandpost.ui.dialogs.decision import DecisionDialog, part
from commandpost.ui.dialogs.level_buttons import LevelButtons
from commandpost.ui.widgets.labels import add_row, form, label
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.ui.widgets.task_words import phase_word
from commandpost.ui.words import level_word
from commandpost.usecases.responses import change_level
from commandpost.usecases.views.deciding import ChangeChoices, LevelChoice, change_choices

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.domain.levels import ResponseLevel
    from commandpost.domain.plan import Measure
    from commandpost.ui.context import Context


class ChangeLevelDialog(DecisionDialog):
    """升级 or 降级, with reason and the authority of the graver of the two levels."""

    def __init__(
        self, context: Context, parent: QWidget, response: Id, level: ResponseLevel | None = None
    ) -> None:
        heading = QCoreApplication.translate("ChangeLevelDialog", "Raise or lower the response")
        yes = QCoreApplication.translate("ChangeLevelDialog", "Change the level")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("change_level_dialog")
        self._response = response
        self._wanted = level
        self._choices: ChangeChoices | None = None
        self._written = ""
        self.levels = LevelButtons(context.look)
        self.basis = label(wrap=True)
        self.new_heading = part()
        self.new_tasks = QListWidget()
        self.effective = MomentField(context.clock, Side.EITHER)
        self.reason = QLineEdit()
        self.period = QLineEdit()
        self.measures = QPlainTextEdit()
        self.approval = ApprovalFields(context.clock)
        self._arrange()
        self._connect()
        self.reason.setFocus()
        self.yes_button.setEnabled(False)
        context.bridge.ask(change_choices, response, then=self.show_choices)

    def show_choices(self, choices: ChangeChoices) -> None:
        """The other levels of its plan."""
        self._choices = choices
        self.yes_button.setEnabled(True)
        running = choices.response
        now = level_word(running.level)
        self.say(self.tr("{plan}: {level} in force").format(plan=running.plan_title, level=now))
        self.approval.set_people(choices.people)
        self.period.setText(running.expected_period)
        self.levels.offer(
            [(each.level, self.tr("met") if each.met else "") for each in choices.levels]
        )
        level = self._wanted or _sensible(choices)
        if level is not None:
            self.levels.take(level)
        self.reason.setFocus()

    def decide(self) -> None:
        """Check, ask once more, send."""
        choice, lacking = self._choice(), self._lacking()
        if lacking is not None:
            self.refuse(*lacking)
            return
        approval = self.approval.approval()
        if choice is None or approval is None:
            return
        new = self.tr("{count} new tasks come in.").format(count=len(choice.new))
        self.confirm(
            self.tr("Change to {level}?").format(level=level_word(choice.level)),
            self.tr("Approved by {who} ({role}). {new}").format(
                who=approval.by, role=approval.role, new=new
            ),
            self.tr("Change the level"),
            self._send_it,
        )

    # ---- inside ----

    def _choice(self) -> LevelChoice | None:
        level = self.levels.level()
        levels = self._choices.levels if self._choices else ()
        return next((each for each in levels if each.level is level), None)

    def _lacking(self) -> tuple[str, QWidget] | None:
        if self._choice() is None:
            return self.tr("Choose a level."), self.reason
        if not self.reason.text().strip():
            return self.tr("Give the reason in a few words."), self.reason
        if self.effective.moment is None:
            return self.tr("From when is it effective?"), self.effective.edit
        return self.approval.missing()

    def _take_level(self, _: ResponseLevel) -> None:
        choice = self._choice()
        if choice is None or self._choices is None:
            return
        graver = choice.level > self._choices.response.level
        self.approval.allow(choice.authority)
        self.basis.setText("\n".join(choice.basis) or self.tr("Not met by the figures."))
        own = sum(measure.desk for measure in choice.new)
        self.new_heading.setText(
            self.tr("New at this level: {count}, {own} of them the desk's own").format(
                count=len(choice.new), own=own
            )
            if graver
            else self.tr("Lowering brings no new tasks; open ones stay open")
        )
        self.new_tasks.clear()
        ordered = sorted(choice.new, key=lambda measure: not measure.desk)
        self.new_tasks.addItems([_task_line(measure) for measure in ordered])
        if self.measures.toPlainText() in ("", self._written):
            self.measures.setPlainText(choice.measures)
        self._written = choice.measures

    def _send_it(self) -> None:
        choice, approval = self._choice(), self.approval.approval()
        if choice is None or approval is None:
            return
        change = ChangeLevel(
            level=choice.level,
            effective_from=self.effective.moment or self.context.clock.now(),
            approval=approval,
            reason=self.reason.text().strip(),
            expected_period=self.period.text().strip(),
            measures=self.measures.toPlainText().strip(),
            basis=choice.basis,
        )
        self.send(change_level, self._response, change)

    def _arrange(self) -> None:
        names = {
            "change_reason": self.reason,
            "change_from": self.effective.edit,
            "change_period": self.period,
            "change_measures": self.measures,
            "change_new_tasks": self.new_tasks,
        }
        for name, field in names.items():
            field.setObjectName(name)
        self.effective.set_moment(self.context.clock.now())
        self.measures.setTabChangesFocus(True)
        left = QVBoxLayout()
        rows = form()
        add_row(rows, self.tr("Reason"), self.reason)
        add_row(rows, self.tr("Effective from"), self.effective)
        left.addLayout(rows)
        left.addWidget(part(self.tr("Approval (the signature comes later)")))
        left.addWidget(self.approval)
        left.addWidget(part(self.tr("Basis")))
        left.addWidget(self.basis)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.new_heading)
        right.addWidget(self.new_tasks, 3)
        notice = form()
        add_row(notice, self.tr("Expected period"), self.period)
        add_row(notice, self.tr("Measures"), self.measures)
        right.addLayout(notice, 2)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        self.body.addWidget(self.levels)
        self.body.addLayout(sides, 1)
        self.fit(1120, 660)

    def _connect(self) -> None:
        self.levels.chosen.connect(self._take_level)


def _sensible(choices: ChangeChoices) -> ResponseLevel | None:
    """The gravest level the figures reach above the one in force, else the next one up."""
    higher = [each for each in choices.levels if each.level > choices.response.level]
    met = [each.level for each in higher if each.met]
    if met:
        return met[0]
    rest = higher or choices.levels[:1]
    return rest[-1].level if rest else None


def _task_line(measure: Measure) -> str:
    return f"{phase_word(measure.phase)} · {measure.actor} · {measure.text}"
