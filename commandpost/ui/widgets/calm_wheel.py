"""Keeps the wheel from changing a choice or number the page is only scrolled over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _CalmWheel(QObject):
    """Lets the wheel through to the page unless the field has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field without the focus does not turn."""
        turned = event.type() == QEvent.Type.Wheel
        if turned and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm(field: QWidget) -> None:
    """From now on the wheel turns that field only while it has the focus."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_CalmWheel(field))
