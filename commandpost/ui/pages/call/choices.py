"""Choosing by one key: the kind of hazard by number or letter, the grade first judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QListWidgetItem, QWidget

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import EventGrade
from commandpost.ui.widgets.labels import button, plain_html
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from commandpost.ui.look import Look

KEYS = "123456789abcdefghijklmnopq"
COLUMNS = 3
ROW_PIXELS = 26
# Relief is a response to losses, nothing a caller reports.
CALLED = tuple(hazard for hazard in HAZARDS.values() if hazard.key != "relief")


class HazardList(QListWidget):
    """Every kind of hazard at once, each with its key.

    Signals:
        chosen: a hazard's key, or "" when none is.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, chinese: bool) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("hazard")
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, hazard in zip(KEYS, CALLED, strict=False):
            name = hazard.zh if chinese else hazard.en
            item = QListWidgetItem(f"{key.upper()}  {name}")
            item.setToolTip(plain_html(name))
            item.setData(Qt.ItemDataRole.UserRole, hazard.key)
            self.addItem(item)
        self.measure()
        self._connect()

    @property
    def hazard(self) -> str:
        """The chosen hazard's key, or ""."""
        items = self.selectedItems()
        return str(items[0].data(Qt.ItemDataRole.UserRole)) if items else ""

    def choose(self, key: str) -> None:
        """Choose that hazard; an unknown key chooses none."""
        keys = [hazard.key for hazard in CALLED]
        if key in keys:
            self.setCurrentRow(keys.index(key))
        else:
            self.setCurrentRow(-1)
            self.clearSelection()

    def measure(self) -> None:
        """Room for every kind without scrolling, at the present font scale."""
        rows = -(-len(CALLED) // COLUMNS)
        height = self._look.px(ROW_PIXELS)
        self.setFixedHeight(rows * height + 2 * self.frameWidth() + 4)
        wide = max(self.viewport().width() // COLUMNS - 1, 40)
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(wide, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number or letter chooses its hazard; arrows move; Tab leaves."""
        typed = event.text().lower()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        place = KEYS.find(typed) if typed and plain else -1
        if 0 <= place < self.count():
            self.setCurrentRow(place)
        elif event.key() == Qt.Key.Key_Backspace:
            self.choose("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns, however wide."""
        super().resizeEvent(event)
        self.measure()

    def _connect(self) -> None:
        self._look.changed.connect(self.measure)
        self.itemSelectionChanged.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self.hazard)


class GradeChoice(QWidget):
    """The four grades as buttons, or none: nobody has judged yet.

    Signals:
        changed: another grade, or none.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("grade")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons = {grade: button(level_word(grade)) for grade in reversed(EventGrade)}
        for grade, each in self.buttons.items():
            each.setCheckable(True)
            each.setObjectName(f"grade_{grade.rank}")
            row.addWidget(each, 1)
        self._connect()

    @property
    def grade(self) -> EventGrade | None:
        """The grade judged, or None."""
        return next((g for g, each in self.buttons.items() if each.isChecked()), None)

    def choose(self, grade: EventGrade | None) -> None:
        """Show that grade."""
        for each, mark in self.buttons.items():
            mark.setChecked(each is grade)
            mark.setText(f"✓ {level_word(each)}" if each is grade else level_word(each))

    def _connect(self) -> None:
        for grade, each in self.buttons.items():
            each.clicked.connect(lambda checked, grade=grade: self._pressed(grade, checked))

    def _pressed(self, grade: EventGrade, checked: bool) -> None:
        self.choose(grade if checked else None)
        self.changed.emit()
