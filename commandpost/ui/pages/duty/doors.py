"""The doors from the duty desk: what comes in by day and night, each with its key in sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from commandpost.ui.widgets.labels import button

COLUMNS = 4
"""So that large type still finds room on a small screen."""


class Doors(QWidget):
    """Presses the window's own keys, so that a button and its key never part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        doors = (
            ("warning.open", self.tr("Warning"), "F3"),
            ("matter.open", self.tr("Call or document"), "F4"),
            ("rounds.open", self.tr("Zero reports"), "F5"),
            ("callout.open", self.tr("Call-out"), "Ctrl+F6"),
            ("rota.open", self.tr("Rota"), "Ctrl+Shift+R"),
            ("duty_papers.open", self.tr("Bulletin and log"), "Ctrl+Shift+B"),
            ("sheets.open", self.tr("Blank forms"), "Ctrl+Shift+K"),
            ("evacuation.open", self.tr("Evacuation roll"), "Ctrl+Shift+E"),
        )
        for place, (action, words, key) in enumerate(doors):
            made = button(words, kind="quiet", key=key)
            made.setObjectName(f"door_{action.partition('.')[0]}")
            self._connect(made, action)
            grid.addWidget(made, *divmod(place, COLUMNS), Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(COLUMNS, 1)

    def _connect(self, made: QPushButton, action: str) -> None:
        made.clicked.connect(partial(self._press, action))

    def _press(self, action: str, _checked: bool = False) -> None:
        found = self.window().findChild(QAction, action)
        if found is not None:
            found.trigger()
