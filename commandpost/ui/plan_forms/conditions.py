"""The form for an activation condition: its words, how its bounds combine, and each bound."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.bounds import metric_word
from commandpost.domain.metrics import number_text
from commandpost.domain.triggers import Logic, Test
from commandpost.domain.units import unit_word
from commandpost.host.text import language, text
from commandpost.ui.plan_forms.form import ValueForm, choice, choose, line, text_box
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, set_invalid
from commandpost.usecases.views.places import Hint

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue, Metric
    from commandpost.domain.triggers import Condition

MOST_TESTS = 6
_MOST = 1e12


class ConditionForm(ValueForm):
    """A condition; without bounds, or with the choice of judgement, a person judges it."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._hints = tuple(_hint(metric) for metric in catalogue.metrics)
        self.logic = choice([(text(f"logic.{each.value}").rstrip("：: "), each) for each in Logic])
        self.precondition = QCheckBox(self.tr("must hold in any case (precondition)"))
        self.text = text_box()
        self.tests: list[BoundRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        box = QWidget()
        box.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.more = button(self.tr("One more figure"), kind="quiet")
        self.more.setObjectName("condition_more")
        self.add(self.tr("Figures"), box, "condition_tests")
        add_figure = QHBoxLayout()
        add_figure.addWidget(self.more)
        add_figure.addStretch()
        self.rows.addRow(label(), add_figure)
        self.add(self.tr("Combined"), self.logic, "condition_logic")
        self.add("", self.precondition, "condition_precondition")
        self.add(self.tr("Words"), self.text, "condition_text")
        self._connect()

    @property
    def first(self) -> QWidget:
        """The first figure's name, or its bound when the figure is known."""
        row = self.tests[0] if self.tests else None
        if row is None:
            return self.logic
        return row.low if row.figure.hint() is not None else row.figure

    def show_value(self, value: Condition) -> None:
        """Show that condition, with one empty row when it has no bound yet."""
        super().show_value(value)
        for row in self.tests:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.tests = []
        for test in value.tests[:MOST_TESTS] or (None,):
            self._add_row(test)
        choose(self.logic, value.logic)
        self.precondition.setChecked(value.precondition)
        self.text.setPlainText(value.text)

    def value(self) -> Condition:
        """The condition as the fields stand now; a first bound makes it more than judgement."""
        held: Condition = self._value
        tests = tuple(made for row in self.tests if (made := row.test()) is not None)
        tests += held.tests[MOST_TESTS:]
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

    def add_figure(self) -> BoundRow:
        """One more bound, empty; gives its row."""
        row = self._add_row(None)
        row.figure.setFocus()
        return row

    def _add_row(self, test: Test | None) -> BoundRow:
        row = BoundRow(self._catalogue, self._hints, len(self.tests))
        row.show_test(test)
        for field in (row.figure, row.low, row.high):
            field.installEventFilter(self)
        self.tests.append(row)
        self._rows.addWidget(row)
        self.more.setEnabled(len(self.tests) < MOST_TESTS)
        return row

    def _connect(self) -> None:
        self.more.clicked.connect(self.add_figure)


class BoundRow(QWidget):
    """One figure with its bounds; emptied, it is no bound."""

    def __init__(self, catalogue: Catalogue, hints: tuple[Hint, ...], number: int) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._held: Test | None = None
        self.figure = HintEdit()
        self.figure.set_hints(hints)
        self.figure.setPlaceholderText(self.tr("figure: type its name, ↓ chooses"))
        self.unit = label(tone="quiet")
        self.low, self.high = line(20), line(20)
        self.low_in, self.high_in = QCheckBox(self.tr("incl.")), QCheckBox(self.tr("incl."))
        for name, field in (("metric", self.figure), ("min", self.low), ("max", self.high)):
            field.setObjectName(f"test_{name}_{number}")
        for field in (self.low, self.high):
            check = QDoubleValidator(-_MOST, _MOST, 6, field)
            check.setLocale(QLocale.c())
            field.setValidator(check)
        self.low.setAccessibleName(self.tr("from"))
        self.high.setAccessibleName(self.tr("to"))
        self.figure.setAccessibleName(self.tr("figure"))
        bounds = QHBoxLayout()
        bounds.setSpacing(6)
        for words, field, inclusive in (
            (self.tr("from"), self.low, self.low_in),
            (self.tr("to"), self.high, self.high_in),
        ):
            bounds.addWidget(label(words, tone="quiet"))
            bounds.addWidget(field, 1)
            bounds.addWidget(inclusive)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.figure, 0, 0)
        grid.addWidget(self.unit, 0, 1)
        grid.addLayout(bounds, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self._connect()

    def show_test(self, test: Test | None) -> None:
        """Show that bound; None is an empty row, 以上 inclusive and 以下 exclusive."""
        self._held = test
        known = test is not None and test.metric in self._catalogue
        metric = self._catalogue[test.metric] if test is not None and known else None
        self.figure.setText(_name(metric) if metric else test.metric if test else "")
        self.low.setText(_number(test.min if test else None))
        self.high.setText(_number(test.max if test else None))
        self.low_in.setChecked(test.min_inclusive if test else True)
        self.high_in.setChecked(test.max_inclusive if test else False)
        self._show_unit()

    def test(self) -> Test | None:
        """The bound, or None while no known figure or no number stands there."""
        low, high = _amount(self.low.text()), _amount(self.high.text())
        metric = self._metric()
        if (metric is None and self._held is None) or (low is None and high is None):
            return None
        key = metric.key if metric else self._held.metric if self._held else ""
        kept = metric is None or (self._held is not None and self._held.metric == key)
        unit = self._held.unit if kept and self._held else metric.unit if metric else ""
        return Test(key, low, high, self.low_in.isChecked(), self.high_in.isChecked(), unit)

    def _metric(self) -> Metric | None:
        told = self.figure.text().strip()
        by_name = (m for m in self._catalogue.metrics if told in (m.zh, m.en, *m.aliases))
        return next(by_name, None) if told else None

    def _show_unit(self) -> None:
        metric = self._metric()
        lang = "zh" if language().startswith("zh") else "en"
        self.unit.setText(unit_word(metric.unit, lang) if metric else "")
        set_invalid(self.figure, bool(self.figure.text().strip()) and metric is None)

    def _connect(self) -> None:
        self.figure.textChanged.connect(self._show_unit)


def _name(metric: Metric) -> str:
    return metric_word(metric, "zh" if language().startswith("zh") else "en")


def _hint(metric: Metric) -> Hint:
    name = _name(metric)
    others = (word for word in (metric.zh, metric.en, *metric.aliases) if word != name)
    return Hint(name, unit_word(metric.unit, "zh"), " ".join((*others, metric.key)))


def _number(amount: float | None) -> str:
    return "" if amount is None else number_text(amount)


def _amount(words: str) -> float | None:
    try:
        return float(words.strip())
    except ValueError:
        return None
