"""Small forms of command on scene: withdrawal, teams, technical advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QWidget

from commandpost.domain.command import (
    Advise,
    AnswerAdvice,
    CountHeads,
    SignIn,
    Withdraw,
    order_text,
)
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.labels import add_row, set_invalid
from commandpost.usecases.desk import new_id

if TYPE_CHECKING:
    from commandpost.domain.command import Advice
    from commandpost.domain.incident import Incident
    from commandpost.domain.times import Instant


class WithdrawDialog(IntentDialog):
    """紧急撤离: everything stands there already; Ctrl+Enter gives the order."""

    def __init__(self, incident: Incident, parent: QWidget) -> None:
        heading = QCoreApplication.translate("WithdrawDialog", "Emergency withdrawal")
        yes = QCoreApplication.translate("WithdrawDialog", "Order it")
        super().__init__(parent, heading, yes, danger=True)
        self.setObjectName("withdraw_dialog")
        self.by = QLineEdit(incident.commander.person if incident.commander else "")
        self.by.setObjectName("withdraw_by")
        self.reason = QLineEdit()
        self.reason.setObjectName("withdraw_reason")
        self.gather = QLineEdit(incident.scene.place)
        self.gather.setObjectName("withdraw_gather")
        self.order = QLineEdit()
        self.order.setObjectName("withdraw_order")
        self._written = ""
        scene = incident.scene
        words = self.tr("{people} people of {teams} teams are on scene; each team is counted.")
        self.told.setText(words.format(people=scene.people, teams=len(scene.teams)))
        add_row(self.fields, self.tr("Ordered by"), self.by)
        add_row(self.fields, self.tr("Danger"), self.reason)
        add_row(self.fields, self.tr("Gathering point"), self.gather)
        add_row(self.fields, self.tr("Order, read out word for word"), self.order)
        self._write_order()
        self._connect_order()
        (self.reason if self.by.text() else self.by).setFocus()

    def intent(self) -> Withdraw | None:
        """The order."""
        by = self.need(self.by)
        if not by:
            return None
        told = (self.reason.text(), self.gather.text(), self.order.text())
        return Withdraw(by, *(words.strip() for words in told))

    def _connect_order(self) -> None:
        self.reason.textChanged.connect(self._write_order)
        self.gather.textChanged.connect(self._write_order)

    def _write_order(self) -> None:
        """The order follows the fields until somebody writes another one."""
        if self.order.text() == self._written:
            self._written = order_text(self.reason.text().strip(), self.gather.text().strip())
            self.order.setText(self._written)


class TeamDialog(IntentDialog):
    """签到, or the head-count of a withdrawn team."""

    def __init__(
        self, now: Instant, parent: QWidget, team: str = "", *, counting: bool = False
    ) -> None:
        counted = QCoreApplication.translate("TeamDialog", "Head-count after the withdrawal")
        signed = QCoreApplication.translate("TeamDialog", "Team on scene")
        yes = QCoreApplication.translate("TeamDialog", "Record")
        super().__init__(parent, counted if counting else signed, yes)
        self.setObjectName("team_dialog")
        self._now, self._counting = now, counting
        self.team = QLineEdit(team)
        self.team.setObjectName("team_name")
        self.team.setReadOnly(counting)
        self.people = QLineEdit()
        self.people.setObjectName("team_people")
        self.leader = QLineEdit()
        self.leader.setObjectName("team_leader")
        if not counting:
            self.told.setText(self.tr("0 people: the team has left."))
        add_row(self.fields, self.tr("Team"), self.team)
        add_row(self.fields, self.tr("People"), self.people)
        who = self.tr("Counted by") if counting else self.tr("Team leader")
        add_row(self.fields, who, self.leader)
        (self.people if team else self.team).setFocus()

    def intent(self) -> SignIn | CountHeads | None:
        """How many there are."""
        people, team = self.need(self.people), self.need(self.team)
        number = people.isdigit() and people.isascii()
        set_invalid(self.people, not number)
        if not (team and number):
            return None
        leader = self.leader.text().strip()
        if self._counting:
            return CountHeads(team, int(people), leader)
        return SignIn(team, int(people), self._now, leader)


class AdviceDialog(IntentDialog):
    """The technical commander's advice, word for word."""

    def __init__(self, incident: Incident, parent: QWidget) -> None:
        heading = QCoreApplication.translate("AdviceDialog", "Technical advice")
        yes = QCoreApplication.translate("AdviceDialog", "Record")
        super().__init__(parent, heading, yes)
        self.setObjectName("advice_dialog")
        self._advice = new_id()
        self.by = QLineEdit(incident.technical.person if incident.technical else "")
        self.by.setObjectName("advice_by")
        self.words = QLineEdit()
        self.words.setObjectName("advice_words")
        self.words.setMaxLength(500)
        add_row(self.fields, self.tr("Advised by"), self.by)
        add_row(self.fields, self.tr("Word for word"), self.words)
        (self.words if self.by.text() else self.by).setFocus()

    def intent(self) -> Advise | None:
        """What is advised."""
        words, by = self.need(self.words), self.need(self.by)
        return Advise(self._advice, by, words) if words and by else None


class AnswerAdviceDialog(IntentDialog):
    """Adopted or not adopted by the on-scene commander."""

    def __init__(self, incident: Incident, advice: Advice, parent: QWidget) -> None:
        heading = QCoreApplication.translate("AnswerAdviceDialog", "Advice adopted?")
        yes = QCoreApplication.translate("AnswerAdviceDialog", "Record")
        super().__init__(parent, heading, yes)
        self.setObjectName("answer_advice_dialog")
        self._advice = advice.id
        self.told.setText(f"{advice.by}：{advice.words}")
        self.adopted = QRadioButton(self.tr("Adopted"))
        self.adopted.setObjectName("advice_adopted")
        self.refused = QRadioButton(self.tr("Not adopted"))
        self.refused.setObjectName("advice_refused")
        self.by = QLineEdit(incident.commander.person if incident.commander else "")
        self.by.setObjectName("answer_by")
        self.reason = QLineEdit()
        self.reason.setObjectName("answer_reason")
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        for choice in (self.adopted, self.refused):
            row.addWidget(choice)
        row.addStretch()
        self.adopted.setChecked(True)
        add_row(self.fields, self.tr("Decision"), both)
        add_row(self.fields, self.tr("Decided by"), self.by)
        add_row(self.fields, self.tr("Reason"), self.reason)
        self.adopted.setFocus()

    def intent(self) -> AnswerAdvice | None:
        """The decision; not adopting needs its reason."""
        by = self.need(self.by)
        if self.refused.isChecked() and not self.need(self.reason):
            return None
        adopted = self.adopted.isChecked()
        return AnswerAdvice(self._advice, adopted, by, self.reason.text().strip()) if by else None
