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

    from PySide6.QtWidgets import QLabel

FIGURES = (
    ("dead", QT_TRANSLATE_NOOP("CallFigures", "Dead")),
    ("missing", QT_TRANSLATE_NOOP("CallFigures", "Missing")),
    ("injured", QT_TRANSLATE_NOOP("CallFigures", "Injured")),
    ("trapped", QT_TRANSLATE_NOOP("CallFigures", "Trapped")),
    ("threatened_people", QT_TRANSLATE_NOOP("CallFigures", "Threatened")),
    ("evac_emergency", QT_TRANSLATE_NOOP("CallFigures", "Moved away")),
)
EXTRA = (
    ("collapsed_rooms", QT_TRANSLATE_NOOP("CallFigures", "Rooms collapsed")),
    ("villages_no_road", QT_TRANSLATE_NOOP("CallFigures", "Villages without road")),
    ("villages_no_power", QT_TRANSLATE_NOOP("CallFigures", "Villages without power")),
    ("villages_no_network", QT_TRANSLATE_NOOP("CallFigures", "Villages without network")),
)
"""Fields that stand there only once somebody spoke of them."""

COLUMNS = 3
_NARROW = str.maketrans("０１２３４５６７８９", "0123456789")


def figure_name(key: str) -> str:
    """What the field is called."""
    return QCoreApplication.translate("CallFigures", dict((*FIGURES, *EXTRA))[key])


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
        self._grid, self._digits = grid, digits
        self.names: dict[str, QLabel] = {}
        for place, (key, name) in enumerate((*FIGURES, *EXTRA)):
            self._add(key, QCoreApplication.translate("CallFigures", name), place)
        for key, _ in EXTRA:
            self._show(key, False)
        self._connect()

    def open(self, key: str) -> QLineEdit:
        """The field of that figure, shown from now on."""
        self._show(key, True)
        return self.fields[key]

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
        for key, _ in EXTRA:
            self._show(key, bool(typed.get(key)))

    def _add(self, key: str, name: str, place: int) -> None:
        field = QLineEdit()
        field.setObjectName(f"figure_{key}")
        field.setPlaceholderText(self.tr("no word"))
        field.setValidator(self._digits)
        words = label(name)
        words.setBuddy(field)
        field.setAccessibleName(name)
        row, column = divmod(place, COLUMNS)
        self._grid.addWidget(words, row, 2 * column)
        self._grid.addWidget(field, row, 2 * column + 1)
        self._grid.setColumnStretch(2 * column + 1, 1)
        self.fields[key], self.names[key] = field, words

    def _show(self, key: str, shown: bool) -> None:
        self.fields[key].setVisible(shown)
        self.names[key].setVisible(shown)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.textEdited.connect(self.changed)
