"""A part of a page that scrolls when the type is large and the window is small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


def scrolled(inner: QWidget) -> QScrollArea:
    """The widget in a frameless scroll area that the Tab key never stops at."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout whose parts are made anew with each showing."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.setParent(None)
            old.deleteLater()
