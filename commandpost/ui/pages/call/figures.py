"""The first figures a caller gives: an empty field is 未报 and never nought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from commandpost.domain.entries.episode import Cell
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Mapping

FIGURES = (
    ("dead", QT_TRANSLATE_NOOP("CallFigures", "Dead")),
    ("missing", QT_TRANSLATE_NOOP("CallFigures", "Missing")),
    ("injured", QT_TRANSLATE_NOOP("CallFigures", "Injured")),
    ("trapped", QT_TRANSLATE_NOOP("CallFigures", "Trapped")),
    ("threatened_people", QT_TRANSLATE_NOOP("CallFigures", "Threatened")),
    ("evac_emergency", QT_TRANSLATE_NOOP("CallFigures", "Moved away")),
)
COLUMNS = 3
_NARROW = str.maketrans("０１２３４５６７８９", "0123456789")


class FigureFields(QWidget):
    """A number for each figure a first call may bring.

    Signals:
        changed: another number stands in a field.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        digits = QRegularExpressionValidator(QRegularExpression("[0-9０-９]{0,7}"), self)
        for place, (key, name) in enumerate(FIGURES):
            field = QLineEdit()
            field.setObjectName(f"figure_{key}")
            field.setPlaceholderText(self.tr("no word"))
            field.setValidator(digits)
            words = label(QCoreApplication.translate("CallFigures", name))
            words.setBuddy(field)
            field.setAccessibleName(words.text())
            row, column = divmod(place, COLUMNS)
            grid.addWidget(words, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
            self.fields[key] = field
        self._connect()

    def cells(self) -> tuple[Cell, ...]:
        """What was reported; nothing for an empty field."""
        return tuple(Cell(key, float(number)) for key, number in self.typed().items())

    def typed(self) -> dict[str, str]:
        """The filled fields as they stand."""
        texts = {key: field.text().translate(_NARROW) for key, field in self.fields.items()}
        return {key: text for key, text in texts.items() if text}

    def fill(self, typed: Mapping[str, str]) -> None:
        """Show these numbers and empty all other fields."""
        for key, field in self.fields.items():
            field.setText(typed.get(key, ""))

    def _connect(self) -> None:
        for field in self.fields.values():
            field.textEdited.connect(self.changed)
