"""The county's own period for evaluation or drill, for one plan or for all plans of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from commandpost.domain.plan_due import LONGEST, Duty, OwnPeriod
from commandpost.host.text import text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import add_row, form, indent_text
from commandpost.usecases.plan_life import drop_own_period, set_own_period
from commandpost.usecases.views.life_words import duty_word

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.views.plan_life import LifeCard


class PlanPeriodDialog(DecisionDialog):
    """Many counties drill every two years where the rule says three: theirs is what counts."""

    def __init__(self, context: Context, parent: QWidget, card: LifeCard) -> None:
        heading = QCoreApplication.translate("PlanPeriodDialog", "The county's own period")
        yes = QCoreApplication.translate("PlanPeriodDialog", "Set")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("plan_period_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._card = card
        self.say(card.title)
        self.duty = QComboBox()
        self.scope = QComboBox()
        self.months = QSpinBox()
        self.source = QLineEdit()
        self.rule = QCheckBox(self.tr("Back to what the rule says"))
        self._arrange()
        self._show_standing()
        self._connect()
        self.duty.setFocus()

    def decide(self) -> None:
        """Set it, or give it up."""
        scope, duty = self.scope.currentData(), self.duty.currentData()
        if self.rule.isChecked():
            self.send(drop_own_period, scope, duty)
            return
        if not self.source.text().strip():
            self.refuse(text("life.period_needs_source"), self.source)
            return
        own = OwnPeriod(scope, duty, self.months.value(), self.source.text().strip())
        self.send(set_own_period, own)

    def _arrange(self) -> None:
        for field, name in (
            (self.duty, "period_duty"),
            (self.scope, "period_scope"),
            (self.months, "period_months"),
            (self.source, "period_source"),
            (self.rule, "period_rule"),
        ):
            field.setObjectName(name)
        for duty in (Duty.DRILL, Duty.EVALUATION):
            self.duty.addItem(duty_word(duty), duty)
        kind = text(f"life.kind.{self._card.kind.value}")
        self.scope.addItem(self.tr("This plan only"), self._card.plan)
        self.scope.addItem(self.tr("All: {kind}").format(kind=kind), self._card.kind.value)
        self.months.setRange(1, LONGEST)
        self.months.setSuffix(f" {text('life.months')}")
        indent_text(self.months)
        for field in (self.duty, self.scope, self.months):
            calm(field)
        self.source.setPlaceholderText(self.tr("the document that sets it, with its number"))
        rows = form()
        add_row(rows, self.tr("Duty"), self.duty)
        add_row(rows, self.tr("For"), self.scope)
        add_row(rows, self.tr("Every"), self.months)
        add_row(rows, self.tr("By"), self.source)
        rows.addRow("", self.rule)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(640, 380)

    def _connect(self) -> None:
        self.duty.currentIndexChanged.connect(self._show_standing)
        self.scope.currentIndexChanged.connect(self._show_standing)
        self.rule.toggled.connect(self._free)

    def _show_standing(self) -> None:
        """What is set now for that duty and scope."""
        wanted = (self.scope.currentData(), self.duty.currentData())
        found = next((p for p in self._card.periods if (p.scope, p.duty) == wanted), None)
        self.months.setValue(found.months if found else 24)
        self.source.setText(found.source if found else "")
        self.rule.setChecked(False)
        self.rule.setVisible(found is not None)

    def _free(self, rule: bool) -> None:
        self.months.setEnabled(not rule)
        self.source.setEnabled(not rule)
