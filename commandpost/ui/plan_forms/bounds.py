"""The tests of a condition: metric, from, to, whether the bound itself counts; what that says."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.metrics import number_text
from commandpost.domain.triggers import Test
from commandpost.domain.units import unit_word
from commandpost.host.numerals import number
from commandpost.host.text import language
from commandpost.ui.plan_forms.inputs import ChoiceInput, Input, StepsAreTheEditors
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, plain_tip, set_invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.metrics import Catalogue
    from commandpost.usecases.views.places import Hint

WIDTH, NARROW = 11, 6
"""Signs a bound has room for: on a line of its own, and beside a source text."""


class TestRow(QWidget):
    """One test, on one line, or on two in a form that is taken ``whole`` when it is filled in.

    Signals:
        edited: it is another now.
        removed: the cross was pressed.
    """

    __test__ = False

    edited = Signal()
    removed = Signal()

    def __init__(
        self, catalogue: Catalogue, metrics: Sequence[Hint], test: Test, whole: bool
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._metrics = tuple(metrics)
        self._whole = whole
        self.test = test
        self.name = HintEdit()
        self.name.setObjectName("test_metric")
        self.name.setPlaceholderText(self.tr("Metric: name or pinyin initials, then ↓"))
        self.name.set_hints(metrics)
        self.least, self.most = self._bound("test_min"), self._bound("test_max")
        self.from_ = ChoiceInput(((True, "≥"), (False, ">")))
        self.to = ChoiceInput(((False, "<"), (True, "≤")))
        for choice in (self.from_, self.to):
            choice.box.setMinimumContentsLength(1)
            choice.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            choice.box.setFixedWidth(choice.box.fontMetrics().horizontalAdvance("≥") + 48)
        self.unit = label(tone="quiet")
        self.cross = button("×")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plain_tip(self.cross, self.tr("Remove this bound  Alt+X"))
        self._lay_out()
        self._tell_names()
        self.take(test)
        self._connect()

    def take(self, test: Test) -> None:
        """Show that test; a line that says so already keeps its cursor."""
        self.test = test
        known = test.metric in self._catalogue
        blocked = self.blockSignals(True)
        self._write(self.name, self._name_of(test))
        self._write(self.least, "" if test.min is None else number_text(test.min))
        self._write(self.most, "" if test.max is None else number_text(test.max))
        self.from_.take(test.min_inclusive)
        self.to.take(test.max_inclusive)
        unit = self._catalogue[test.metric].unit if known else test.unit
        self.unit.setText(unit_word(unit, language()))
        set_invalid(self.name, not known and bool(test.metric or not self._whole))
        self.blockSignals(blocked)

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """What is typed into."""
        return (self.name, self.least, self.most)

    @property
    def first(self) -> QLineEdit:
        """The name, or the bound when the name is known."""
        return self.least if self.name.hint() is not None else self.name

    def _lay_out(self) -> None:
        bounds = QHBoxLayout()
        bounds.setSpacing(6)
        for part in (self.from_.widget, self.least, self.to.widget, self.most, self.unit):
            bounds.addWidget(part, 1 if part in (self.least, self.most) else 0)
        box = QVBoxLayout(self) if self._whole else QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.name, 1)
        bounds.addWidget(self.cross)
        box.addLayout(bounds)

    def _bound(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setMaxLength(16)
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        sign = made.fontMetrics().horizontalAdvance("0")
        if self._whole:
            made.setMinimumWidth(sign * NARROW)
        else:
            made.setFixedWidth(sign * WIDTH)
        made.setPlaceholderText("—")
        return made

    def _tell_names(self) -> None:
        for field, words in (
            (self.name, self.tr("Metric")),
            (self.least, self.tr("From")),
            (self.most, self.tr("To")),
            (self.from_.widget, self.tr("Whether the lower bound counts")),
            (self.to.widget, self.tr("Whether the upper bound counts")),
        ):
            field.setAccessibleName(words)
            if not self._whole:
                field.installEventFilter(StepsAreTheEditors(self))

    def _write(self, field: QLineEdit, words: str) -> None:
        same = field.text().strip() == words
        typed = number(field.text()) if field is not self.name and field.text() else None
        if not same and not (typed is not None and number_text(typed) == words):
            field.setText(words)

    def _choose_metric(self) -> None:
        hint = self.name.hint()
        set_invalid(self.name, hint is None)
        if hint is None:
            return
        metric = self._catalogue.metrics[self._metrics.index(hint)]
        self.unit.setText(unit_word(metric.unit, language()))
        self._change(replace(self.test, metric=metric.key, unit=metric.unit))

    def _choose_bounds(self) -> None:
        bounds = []
        for field in (self.least, self.most):
            typed = field.text().strip()
            value = number(typed) if typed else None
            set_invalid(field, bool(typed) and value is None)
            if typed and value is None:
                return
            bounds.append(value)
        self._change(
            replace(
                self.test,
                min=bounds[0],
                max=bounds[1],
                min_inclusive=self.from_.value(),
                max_inclusive=self.to.value(),
            )
        )

    def _change(self, test: Test) -> None:
        if test != self.test and not self.signalsBlocked():
            self.test = test
            self.edited.emit()

    def _name_of(self, test: Test) -> str:
        if test.metric not in self._catalogue:
            return test.metric
        return self._metrics[self._catalogue.metrics.index(self._catalogue[test.metric])].name

    def _connect(self) -> None:
        self.name.textChanged.connect(self._choose_metric)
        self.least.textChanged.connect(self._choose_bounds)
        self.most.textChanged.connect(self._choose_bounds)
        self.from_.edited.connect(self._choose_bounds)
        self.to.edited.connect(self._choose_bounds)
        self.cross.clicked.connect(self.removed)


class TestsInput(Input):
    """All tests of a condition, and the button for another.

    Signals:
        appended: a new ``TestRow``.
    """

    __test__ = False

    appended = Signal(object)

    def __init__(
        self, catalogue: Catalogue, metrics: Sequence[Hint], *, whole: bool = False
    ) -> None:
        self._box = QWidget()
        self._catalogue = catalogue
        self._metrics = metrics
        self._whole = whole
        self._rows: list[TestRow] = []
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        super().__init__(self._box)
        self.add_button = button(self.tr("Another bound"), key="Alt+B")
        self.add_button.setObjectName("add_test")
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.setFocusProxy(self.add_button)
        self._connect()

    @property
    def rows(self) -> tuple[TestRow, ...]:
        """The rows of fields, in order."""
        return tuple(self._rows)

    def value(self) -> tuple[Test, ...]:
        """The tests as they stand."""
        return tuple(row.test for row in self._rows)

    def show(self, value: tuple[Test, ...]) -> None:
        """As many rows as tests."""
        while len(self._rows) > len(value):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row, test in zip(self._rows, value, strict=False):
            row.take(test)
        for test in value[len(self._rows) :]:
            self._append(test)

    def add(self) -> None:
        """Another test; a metric is to be chosen for it."""
        self._append(Test("")).name.setFocus()
        self._tell()

    def remove_current(self) -> None:
        """The test the focus is in goes."""
        here = QApplication.focusWidget()
        row = next((r for r in self._rows if here is not None and r.isAncestorOf(here)), None)
        if row is not None:
            self._remove(row)

    def _append(self, test: Test) -> TestRow:
        row = TestRow(self._catalogue, self._metrics, test, self._whole)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        self._connect_row(row)
        self.appended.emit(row)
        return row

    def _connect_row(self, row: TestRow) -> None:
        row.edited.connect(self._tell)
        row.removed.connect(partial(self._remove, row))

    def _remove(self, row: TestRow) -> None:
        left = tuple(r.test for r in self._rows if r is not row)
        self.show(left)
        self.add_button.setFocus()
        self._tell()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
