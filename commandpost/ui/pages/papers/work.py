"""The middle of the papers page: what is asked for, and the words passage by passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from commandpost.ui.pages.papers.editor import Editor
from commandpost.ui.pages.papers.request_form import RequestForm

if TYPE_CHECKING:
    from commandpost.ui.context import Context

WIDTH, WIDEST = 350, 620


class Work(QSplitter):
    """The form above the editor, parted as the officer likes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._context = context
        self.form = RequestForm()
        self.editor = Editor(context)
        area = QScrollArea()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.form)
        column.addStretch()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(area)
        self.addWidget(self.editor)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        context.look.changed.connect(self.measure)
        self.measure()

    def measure(self) -> None:
        """Width and lines at the present font scale."""
        self.setFixedWidth(min(self._context.look.px(WIDTH), WIDEST))
        self.form.measure()
