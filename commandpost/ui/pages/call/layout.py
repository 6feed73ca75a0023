"""Where everything stands on the call page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from commandpost.ui.widgets.labels import label, title

if TYPE_CHECKING:
    from commandpost.ui.pages.call.page import CallPage


def arrange(page: CallPage) -> None:
    """Head, form with what to ask beside it, and the three outcomes at the foot."""
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(title(page.title()))
    head.addWidget(label(QCoreApplication.translate("CallPage", "Heard at"), tone="quiet"))
    head.addWidget(page.heard)
    head.addWidget(page.note, 1)
    head.addWidget(page.waiting)
    head.addWidget(label("Esc", kind="key"))
    head.addWidget(
        label(QCoreApplication.translate("CallPage", "leave; what is typed stays"), tone="quiet")
    )
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(page.form)
    middle = QHBoxLayout()
    middle.setSpacing(20)
    middle.addWidget(scroll, 5)
    beside = QVBoxLayout()
    beside.setSpacing(8)
    beside.addWidget(page.recogniser.panel)
    beside.addWidget(page.questions, 1)
    middle.addLayout(beside, 2)
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 8, 16, 8)
    column.setSpacing(8)
    column.addLayout(head)
    column.addLayout(middle, 1)
    column.addWidget(page.outcomes)
