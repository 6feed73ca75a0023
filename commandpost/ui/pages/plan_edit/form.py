"""The fields of the item in hand, built from its sheet; only what was touched is changed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.bounds import condition_text
from commandpost.domain.triggers import Condition
from commandpost.host.pinyin import spelled
from commandpost.host.text import language
from commandpost.ui.pages.plan_edit.sheets import offered, sheet_of
from commandpost.ui.plan_forms.bounds import TestsInput
from commandpost.ui.plan_forms.inputs import (
    ChoiceInput,
    FlagInput,
    Input,
    LineInput,
    LinesInput,
    NumberInput,
    PairsInput,
    TextInput,
)
from commandpost.ui.widgets.labels import label
from commandpost.usecases.views.places import Hint

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.domain.plan_edit import Place
    from commandpost.ui.pages.plan_edit.sheets import Field
    from commandpost.usecases.views.plan_keeping import EditSheet


class ItemForm(QWidget):
    """Fields for one item of a plan.

    Signals:
        edited: another value of a field: its name and the item with it.
    """

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.inputs: dict[str, Input] = {}
        self._item: Any = None
        self._made_for: object = None
        self._sheet: EditSheet | None = None
        self.preview = label(tone="accent", wrap=True)
        self.preview.setObjectName("condition_preview")
        self._grid = QGridLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._column.addStretch()

    def show_item(self, sheet: EditSheet, plan: Plan, place: Place, item: object) -> None:
        """Show that item; fields of the same kind are kept, with the focus in them."""
        fields = sheet_of(place).fields
        offers = {f.name: tuple(offered(f, plan, place)) for f in fields}
        made_for = (sheet, place.field, tuple(offers.items()))
        self._sheet, self._item = sheet, item
        if made_for != self._made_for:
            self._made_for = made_for
            self._build(fields, offers)
        for name, field in self.inputs.items():
            field.take(getattr(item, name) if name else item)
        self._say()

    def clear(self) -> None:
        """No item is in hand."""
        self._item = self._made_for = None
        self._build((), {})

    def focus_first(self) -> None:
        """Into the first field."""
        for field in self.inputs.values():
            field.widget.setFocus()
            return

    @property
    def tests(self) -> TestsInput | None:
        """The bounds of a condition, when one is in hand."""
        found = self.inputs.get("tests")
        return found if isinstance(found, TestsInput) else None

    def _build(self, fields: tuple[Field, ...], offers: dict[str, Any]) -> None:
        self.preview.setParent(None)
        old, self._body = self._body, QWidget()
        self._column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        self.inputs = {}
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        line: QHBoxLayout | None = None
        for field in fields:
            made = self._input(field, offers[field.name])
            self.inputs[field.name] = made
            if field.beside and line is not None:
                self._beside(line, field, made)
            else:
                line = self._row(grid, field, made)
            if field.kind == "tests":
                grid.addWidget(self.preview, grid.rowCount(), 1)
                self.preview.show()
            self._connect_input(field.name, made)

    def _row(self, grid: QGridLayout, field: Field, made: Input) -> QHBoxLayout:
        row = grid.rowCount()
        if field.kind != "flag":
            name = label(_words(field), tone="quiet", wrap=True)
            name.setBuddy(made.widget)
            name.setFixedWidth(name.fontMetrics().horizontalAdvance("测") * 8)
            top = field.kind in ("text", "lines", "pairs", "tests")
            across = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
            name.setContentsMargins(0, 8 if top else 0, 0, 0)
            grid.addWidget(name, row, 0, across)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(made.widget, 0 if field.kind in ("number", "flag") else 1)
        if field.kind in ("number", "flag"):
            line.addStretch()
        grid.addLayout(line, row, 1)
        return line

    def _beside(self, line: QHBoxLayout, field: Field, made: Input) -> None:
        last = line.count()
        ending = line.itemAt(last - 1) if last else None
        if ending is not None and ending.spacerItem() is not None:
            line.takeAt(last - 1)
        if field.kind != "flag":
            name = label(_words(field), tone="quiet")
            name.setBuddy(made.widget)
            line.addWidget(name)
        line.addWidget(made.widget, 0 if field.kind in ("number", "flag") else 1)
        if field.kind == "flag" or (field.kind == "number" and last == 1):
            line.addStretch()

    def _input(self, field: Field, offers: tuple[tuple[Any, str], ...]) -> Input:
        assert self._sheet is not None
        made: Input
        if field.kind == "choice":
            made = ChoiceInput(offers)
        elif field.kind == "flag":
            made = FlagInput(_words(field))
        elif field.kind == "number":
            made = NumberInput()
        elif field.kind == "tests":
            made = TestsInput(self._sheet.catalogue, self._sheet.metrics)
        elif field.kind in ("line", "name"):
            made = LineInput(self._names(field, offers))
        else:
            made = _TEXTS[field.kind](field.rows)
        made.widget.setObjectName(f"edit_{field.name or 'words'}")
        made.widget.setAccessibleName(_words(field))
        return made

    def _names(self, field: Field, offers: tuple[tuple[Any, str], ...]) -> tuple[Hint, ...]:
        """Names to choose from: the plan's own people, or what the sheet offers instead."""
        assert self._sheet is not None
        if field.kind != "name":
            return ()
        if field.offer is None:
            return self._sheet.actors
        return tuple(Hint(words, "", spelled(words)) for _, words in offers)

    def _connect_input(self, name: str, made: Input) -> None:
        made.edited.connect(partial(self._edited, name))

    def _edited(self, name: str) -> None:
        value = self.inputs[name].value()
        if name == "level" and value is None:
            return  # a section without a depth is none; the field waits for a number
        self._item = replace(self._item, **{name: value}) if name else value
        self._say()
        self.edited.emit(name, self._item)

    def _say(self) -> None:
        if isinstance(self._item, Condition) and self._sheet is not None:
            lang = "zh" if language().startswith("zh") else "en"
            told = condition_text(self._item, self._sheet.catalogue, lang)
            self.preview.setText(told or self.tr("Judged by a person: no bound is tested."))


def _words(field: Field) -> str:
    return QCoreApplication.translate("PlanEdit", field.words)


_TEXTS = {"text": TextInput, "lines": LinesInput, "pairs": PairsInput}
