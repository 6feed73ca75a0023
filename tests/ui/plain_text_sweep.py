"""Finds every place under a widget where Qt could take user text for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QTextEdit, QWidget

BAIT = '<img src="file:///etc/hostname"><b>bait</b>'


def rich_text_places(root: QWidget) -> list[str]:
    """Labels not bound to plain text, boxes, editors taking markup, tooltips with raw markup."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__}({widget.objectName()})"
        if isinstance(widget, QLabel) and _guesses(widget):
            found.append(f"{name} is not plain: {widget.text()[:40]!r}")
        if isinstance(widget, QMessageBox):
            found.append(f"{name}: a message box guesses at markup")
        if isinstance(widget, QTextEdit) and widget.acceptRichText() and not widget.isReadOnly():
            found.append(f"{name} takes markup by paste")
        if "<img" in widget.toolTip() or "<b>" in widget.toolTip():
            found.append(f"{name} has markup in its tooltip")
    return found


def _guesses(label: QLabel) -> bool:
    qts_own = label.objectName().startswith("qt_")
    return label.textFormat() is not Qt.TextFormat.PlainText and not qts_own
