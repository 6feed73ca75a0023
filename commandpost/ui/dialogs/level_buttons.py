"""Levels to choose from, side by side, each by shape, numeral and word; none chosen by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from commandpost.ui.widgets.badges import draw_shape
from commandpost.ui.widgets.labels import button
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.levels import ResponseLevel
    from commandpost.ui.look import Look


class LevelButtons(QWidget):
    """One big button per level.

    Signals:
        chosen: the level, when another one was taken.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.buttons: dict[ResponseLevel, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def level(self) -> ResponseLevel | None:
        """The level taken."""
        return next((lv for lv, made in self.buttons.items() if made.isChecked()), None)

    def offer(self, levels: Sequence[tuple[ResponseLevel, str]]) -> None:
        """Offer these, each with a word on what the figures say."""
        for old in self.buttons.values():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for level, said in levels:
            made = button(f"{level_word(level)}  {said}".rstrip(), big=True)
            made.setObjectName(f"level_{level.rank}")
            made.setCheckable(True)
            made.setIcon(level_icon(self._look, level))
            self._group.addButton(made)
            self._row.addWidget(made, 1)
            self.buttons[level] = made
            self._connect_button(made, level)

    def take(self, level: ResponseLevel) -> None:
        """Take that one."""
        if level in self.buttons and not self.buttons[level].isChecked():
            self.buttons[level].setChecked(True)

    def _connect_button(self, made: QPushButton, level: ResponseLevel) -> None:
        made.toggled.connect(lambda on: self.chosen.emit(level) if on else None)


def level_icon(look: Look, level: ResponseLevel) -> QIcon:
    """The level's shape in its colour."""
    side = look.px(16)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_shape(painter, level.rank, QRectF(1, 1, side - 2, side - 2), look.theme.level(level.rank))
    painter.end()
    return QIcon(picture)
