"""The middle of the papers page: what only a person knows, and the words passage by passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from commandpost.ui.pages.papers.editor import Editor
from commandpost.ui.pages.papers.request_form import RequestForm, named

if TYPE_CHECKING:
    from commandpost.ui.context import Context


class Work(QTabWidget):
    """Two faces: the form and the editor; each has the whole height."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.form = RequestForm()
        self.editor = Editor(context)
        area = QScrollArea()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 6, 0)
        column.addWidget(self.form)
        column.addStretch()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self, "paper_work")
        self.addTab(area, self.tr("Particulars  Alt+E"))
        self.addTab(self.editor, self.tr("Words  Alt+W"))
        context.look.changed.connect(self.measure)
        self.measure()

    def show_form(self) -> None:
        """What only a person knows."""
        self.setCurrentIndex(0)
        self.form.focus_first()

    def show_words(self) -> None:
        """The words of the passage framed."""
        self.setCurrentIndex(1)
        self.editor.focus_words()

    def frame_passage(self, key: str, words: str) -> None:
        """Where a finding is mended: the passage, or (``#name``) the field of the form."""
        if key.startswith("#"):
            self.setCurrentIndex(0)
            self.form.focus_field(key[1:])
        elif key:
            self.setCurrentIndex(1)
            self.editor.frame(key, words)

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        self.form.measure()
