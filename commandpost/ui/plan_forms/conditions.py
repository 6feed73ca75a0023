"""The form for an activation condition: its words, how its bounds combine, and each bound."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from commandpost.domain.triggers import Logic, Test
from commandpost.host.text import text
from commandpost.ui.plan_forms.bounds import TestsInput
from commandpost.ui.plan_forms.form import ValueForm, choice, choose, text_box
from commandpost.usecases.views.plan_keeping import metric_hints

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue
    from commandpost.domain.triggers import Condition
    from commandpost.ui.plan_forms.bounds import TestRow


class ConditionForm(ValueForm):
    """A condition; without bounds, or with the choice of judgement, a person judges it."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.tests = TestsInput(catalogue, metric_hints(catalogue), whole=True)
        self.logic = choice([(text(f"logic.{each.value}").rstrip("：: "), each) for each in Logic])
        self.precondition = QCheckBox(self.tr("must hold in any case (precondition)"))
        self.text = text_box()
        self.add(self.tr("Figures"), self.tests.widget, "condition_tests")
        self.add(self.tr("Combined"), self.logic, "condition_logic")
        self.add("", self.precondition, "condition_precondition")
        self.add(self.tr("Words"), self.text, "condition_text")
        self._connect()

    @property
    def first(self) -> QWidget:
        """The first figure's name, or its bound when the figure is known."""
        return self.tests.rows[0].first if self.tests.rows else self.logic

    def show_value(self, value: Condition) -> None:
        """Show that condition, with one empty row when it has no bound yet."""
        super().show_value(value)
        self.tests.show(value.tests or (Test(""),))
        choose(self.logic, value.logic)
        self.precondition.setChecked(value.precondition)
        self.text.setPlainText(value.text)

    def value(self) -> Condition:
        """The condition as the fields stand now; a first bound makes it more than judgement."""
        held: Condition = self._value
        tests = tuple(t for t in self.tests.value() if t in held.tests or _said(t))
        logic: Logic = self.logic.currentData() or held.logic
        if tests and not held.tests and logic is Logic.MANUAL:
            logic = Logic.ANY
        return replace(
            held,
            text=self.text.toPlainText().strip() or held.text,
            tests=tests,
            logic=logic if tests else Logic.MANUAL,
            precondition=self.precondition.isChecked(),
        )

    def _listen(self, row: TestRow) -> None:
        for field in row.lines:
            field.installEventFilter(self)

    def _connect(self) -> None:
        self.tests.appended.connect(self._listen)


def _said(test: Test) -> bool:
    """Whether a figure and a number stand there; an emptied row is no bound."""
    return bool(test.metric) and (test.min is not None or test.max is not None)
