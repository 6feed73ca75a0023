"""What the operator stands on: the finding, the doubt about it, its fields, and the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.plan_settling import Verdict
from commandpost.domain.triggers import Condition
from commandpost.ui.plan_forms.choose import Forms
from commandpost.ui.plan_forms.conditions import ConditionForm
from commandpost.ui.widgets.labels import button, label, set_chip

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue
    from commandpost.ui.plan_forms.form import ValueForm


class SettlePanel(QWidget):
    """Fields of one finding with the answers that can be given.

    Signals:
        answered: a ``Verdict``; for ``CORRECTED`` the value is ``value()``.
        add_wanted: something is to be added to the level.
        undo_wanted: the last answer is to be taken back.
        left: Esc in a field; the list has the focus again.
    """

    answered = Signal(object)
    add_wanted = Signal()
    undo_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._forms: Forms | None = None
        self._form: ValueForm | None = None
        self.heading = label(kind="section")
        self.state = label(kind="chip")
        self.doubt = label(wrap=True)
        self.hint = label(tone="quiet", wrap=True)
        self._area = QScrollArea()
        self.fields = QStackedWidget()
        self.fields.addWidget(self.hint)
        self.accept = button(self.tr("Accept"), key="A")
        self.correct = button(self.tr("Correct"), key="Enter", kind="primary")
        self.manual = button(self.tr("By judgement"), key="M")
        self.drop = button(self.tr("Drop"), key="Del")
        self.add = button(self.tr("Add…"), key="Ins")
        self.undo = button(self.tr("Undo"), key="Ctrl+Z")
        for name in ("accept", "correct", "manual", "drop", "add", "undo"):
            getattr(self, name).setObjectName(f"settle_{name}")
        self._lay_out()
        self._connect()

    @property
    def form(self) -> ValueForm | None:
        """The fields shown now."""
        return self._form

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not taken yet."""
        return self._form is not None and self._form.changed

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """The figures a condition may name."""
        if self._forms is None:
            self._forms = Forms(catalogue)

    def show_finding(self, path: str, heading: str, value: Any) -> None:
        """Show the fields of that finding; ``value`` None when there is nothing to edit."""
        self.heading.setText(heading)
        form = self._forms.of(path, value) if self._forms and value is not None else None
        if form is None:
            self.fields.setCurrentWidget(self.hint)
        else:
            if self.fields.indexOf(form) < 0:
                self.fields.addWidget(form)
                self._connect_form(form)
            form.show_value(value)
            self.fields.setCurrentWidget(form)
        self._form = form
        self.correct.setEnabled(form is not None)
        self.manual.setVisible(isinstance(value, Condition))

    def show_doubt(self, words: str, state: str, settled: bool) -> None:
        """What is unclear about it, and what was decided; no words when nothing is."""
        self.doubt.setText(words)
        self.doubt.setVisible(bool(words))
        set_chip(self.state, state, "done" if settled else "soon")
        self.accept.setEnabled(bool(words))

    def begin(self) -> None:
        """Put the focus into the first field."""
        if self._form is not None:
            self._form.first.setFocus()
            self._area.ensureWidgetVisible(self._form.first)

    def add_bound(self) -> None:
        """Another bound for the condition shown, in sight."""
        if isinstance(self._form, ConditionForm):
            self._form.tests.add()
            QTimer.singleShot(0, self._follow_focus)

    def remove_bound(self) -> None:
        """The bound the focus is in goes."""
        if isinstance(self._form, ConditionForm):
            self._form.tests.remove_current()

    def value(self) -> Any:
        """The finding as its fields stand now."""
        return self._form.value() if self._form is not None else None

    def take(self) -> None:
        """Give the fields as the answer, when they say otherwise than before."""
        if self.dirty:
            self.answered.emit(Verdict.CORRECTED)
        else:
            self.left.emit()

    # ---- inside ----

    def _follow_focus(self) -> None:
        here = self.focusWidget()
        if here is not None:
            self._area.ensureWidgetVisible(here)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, 8, 0)
        below.addWidget(self.doubt)
        below.addWidget(self.fields, 1)
        area.setWidget(inside)
        area.setMinimumHeight(60)
        keys = QGridLayout()
        keys.setSpacing(6)
        for place, each in enumerate(
            (self.accept, self.correct, self.manual, self.drop, self.add, self.undo)
        ):
            keys.addWidget(each, place // 3, place % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(keys)

    def _connect(self) -> None:
        self.accept.clicked.connect(self._accept)
        self.correct.clicked.connect(self._correct)
        self.manual.clicked.connect(self._manual)
        self.drop.clicked.connect(self._drop)
        self.add.clicked.connect(self.add_wanted)
        self.undo.clicked.connect(self.undo_wanted)

    def _connect_form(self, form: ValueForm) -> None:
        form.entered.connect(self.take)
        form.left.connect(self._leave)

    def _leave(self) -> None:
        """Esc: the fields say again what they said."""
        if self._form is not None:
            self._form.show_value(self._form.held)
        self.left.emit()

    def _accept(self) -> None:
        self.answered.emit(Verdict.ACCEPTED)

    def _correct(self) -> None:
        if self.dirty:
            self.answered.emit(Verdict.CORRECTED)
        else:
            self.begin()

    def _manual(self) -> None:
        self.answered.emit(Verdict.MANUAL)

    def _drop(self) -> None:
        self.answered.emit(Verdict.DROPPED)
