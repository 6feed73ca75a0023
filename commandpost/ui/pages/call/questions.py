"""Beside the form: what to ask of a caller, and what to tell, by kind of hazard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import label, section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from commandpost.usecases.call_questions import Questions


class QuestionPanel(QScrollArea):
    """Questions as lines to be read aloud; takes no focus and no clicks."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("questions")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found: dict[str, Questions] = {}
        self._hazard = ""
        box = QFrame()
        box.setObjectName("card")
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(12, 4, 12, 8)
        self._column.setSpacing(4)
        self.lines: list[QLabel] = []
        self.setWidget(box)

    def show_questions(self, found: dict[str, Questions]) -> None:
        """These are all questions there are."""
        self._found = found
        self._draw()

    def show_hazard(self, hazard: str) -> None:
        """The call is about that kind."""
        if hazard != self._hazard:
            self._hazard = hazard
            self._draw()

    def _draw(self) -> None:
        self._empty()
        every = self._found.get("")
        if every is None:
            return
        kind = self._found.get(self._hazard) if self._hazard else None
        if kind is not None:
            self._part(self.tr("About this kind"), kind.ask)
            self._part(self.tr("Tell the caller"), (*kind.tell, *every.tell))
        self._part(self.tr("Every call"), every.ask)
        if kind is None:
            self._part(self.tr("Tell the caller"), every.tell)
        self._column.addStretch()
        self.verticalScrollBar().setValue(0)

    def _part(self, heading: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        self._column.addWidget(section(heading))
        for line in lines:
            shown = label(f"· {line}", wrap=True)
            self.lines.append(shown)
            self._column.addWidget(shown)

    def _empty(self) -> None:
        self.lines = []
        while (item := self._column.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
