"""The numbers of a figures report: a field for each indicator, empty while nothing was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from commandpost.domain.entries.episode import Cell
from commandpost.domain.units import unit_word
from commandpost.host.numerals import number
from commandpost.host.text import language
from commandpost.ui.widgets.labels import label, set_invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commandpost.domain.metrics import Metric


def metric_name(metric: Metric) -> str:
    """An indicator's name in the language of the window."""
    return metric.zh if language().startswith("zh") else metric.en


class MetricFields(QWidget):
    """A number for each indicator shown; further ones come by name or alias.

    Signals:
        filled: Enter in the last field.
    """

    filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self._metrics: dict[str, Metric] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def add(self, metric: Metric) -> QLineEdit:
        """A field for that indicator; the one it has, if it has one."""
        if metric.key not in self.fields:
            row = len(self.fields)
            field = QLineEdit()
            field.setObjectName(f"figure_{metric.key}")
            field.setMaxLength(16)
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("0") * 15)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setPlaceholderText(self.tr("not reported"))
            name = label(metric_name(metric), wrap=True)
            name.setBuddy(field)
            field.setAccessibleName(metric_name(metric))
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(field, row, 1)
            self._grid.addWidget(label(unit_word(metric.unit, language()), tone="quiet"), row, 2)
            self.fields[metric.key] = field
            self._metrics[metric.key] = metric
            self._connect_field(field)
        return self.fields[metric.key]

    def show_standing(self, values: Mapping[str, float]) -> None:
        """What the township reported before stands as a hint, never as an answer."""
        for key, field in self.fields.items():
            before = self.tr("before: {value}")
            known = key in values
            field.setPlaceholderText(
                before.format(value=f"{values[key]:g}") if known else self.tr("not reported")
            )

    def cells(self) -> tuple[Cell, ...] | None:
        """What was told; None when a field holds no number, which is then framed."""
        found, wrong = [], None
        for key, field in self.fields.items():
            text = field.text().strip()
            value = number(text) if text else None
            bad = bool(text) and value is None
            set_invalid(field, bad)
            wrong = field if bad and wrong is None else wrong
            if value is not None:
                found.append(Cell(key, value))
        if wrong is not None:
            wrong.setFocus()
            return None
        return tuple(found)

    def clear(self) -> None:
        """Nothing was told yet."""
        for field in self.fields.values():
            field.clear()
            set_invalid(field, False)

    def focus_first(self) -> None:
        """The first number."""
        for field in self.fields.values():
            field.setFocus()
            return

    def _connect_field(self, field: QLineEdit) -> None:
        field.returnPressed.connect(lambda: self._next(field))

    def _next(self, field: QLineEdit) -> None:
        """Enter goes to the next number; after the last one it says so."""
        fields = list(self.fields.values())
        place = fields.index(field) + 1
        if place < len(fields):
            fields[place].setFocus()
        else:
            self.filled.emit()
