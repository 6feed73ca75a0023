"""Pages of a paper as pictures, one below the other, drawn sharp at the width there is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import label
from commandpost.usecases.rendering import page_count, page_picture

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import PagePicture

DPI = 96
GAP = 12


class PageSheet(QWidget):
    """One page on white paper, whatever the theme: it shows what the printer will."""

    def __init__(self, picture: PagePicture) -> None:
        super().__init__()
        self._bytes = picture.rgba
        self._image = QImage(
            self._bytes, picture.width, picture.height, QImage.Format.Format_RGBA8888
        )
        self.setFixedSize(picture.width, picture.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawImage(0, 0, self._image)
        painter.end()


class Preview(QScrollArea):
    """Shows the pages of a PDF; pictures are made off the window's thread, one page at a time."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper_preview")
        self._context = context
        self._generation = 0
        self._pages = 0
        self._sheets: dict[int, PageSheet] = {}
        self._words: QLabel | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(self._column)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.say(self.tr("Choose what to draw up. The paper appears here before it leaves."))

    @property
    def pages_shown(self) -> int:
        """How many pages stand drawn."""
        return len(self._sheets)

    @property
    def complete(self) -> bool:
        """Whether every page of the paper is drawn."""
        return self._pages > 0 and self.pages_shown == self._pages

    def say(self, words: str) -> None:
        """Show a sentence instead of pages."""
        self._clear()
        self._words = label(words, tone="quiet", wrap=True)
        self._column.addWidget(self._words)

    def show_pdf(self, pdf: bytes) -> None:
        """Draw every page; a newer call makes older pictures unwanted."""
        self._clear()
        self._context.jobs.start(
            partial(page_count, pdf), then=partial(self._begin, self._generation, pdf), owner=self
        )

    def _begin(self, generation: int, pdf: bytes, pages: int) -> None:
        if generation != self._generation:
            return
        self._pages = pages
        for page in range(pages):
            self._context.jobs.start(
                partial(page_picture, pdf, page, DPI),
                then=partial(self._place, generation, page),
                owner=self,
            )

    def _place(self, generation: int, page: int, picture: PagePicture) -> None:
        if generation != self._generation:
            return
        sheet = PageSheet(picture)
        place = sum(1 for known in self._sheets if known < page)
        self._sheets[page] = sheet
        self._column.insertWidget(place, sheet)

    def _clear(self) -> None:
        self._generation += 1
        self._pages = 0
        for old in (*self._sheets.values(), self._words):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._sheets.clear()
        self._words = None
