"""Pages of a paper as pictures, one below the other, drawn sharp at the width there is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import label
from commandpost.usecases.rendering import page_count, page_picture

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import PagePicture

INCHES = 210 / 25.4
"""Width of a page."""
LEAST, MOST = 60, 120
"""Dots per inch of the screen between which a page is fitted to the width."""
GAP = 12


class PageSheet(QWidget):
    """One page on white paper, whatever the theme: it shows what the printer will."""

    def __init__(self, picture: PagePicture, ratio: float) -> None:
        super().__init__()
        self._bytes = picture.rgba
        self._image = QImage(
            self._bytes, picture.width, picture.height, QImage.Format.Format_RGBA8888
        )
        self._image.setDevicePixelRatio(ratio)
        self.setFixedSize(round(picture.width / ratio), round(picture.height / ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawImage(0, 0, self._image)
        painter.end()


class Preview(QScrollArea):
    """Shows the pages of a PDF; pictures are made off the window's thread, one page at a time.

    While a newer paper is drawn the older one stays in sight, and the place scrolled to is kept.
    """

    def __init__(self, context: Context, parent: QWidget | None = None, least: int = LEAST) -> None:
        super().__init__(parent)
        self.setObjectName("paper_preview")
        self._least = least
        self._context = context
        self._generation = 0
        self._pages = 0
        self._pictures: dict[int, PagePicture] = {}
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(self._column)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.invite()

    @property
    def pages_shown(self) -> int:
        """How many pages stand drawn."""
        return sum(isinstance(shown, PageSheet) for shown in self._shown)

    @property
    def complete(self) -> bool:
        """Whether every page of the paper last asked for stands drawn."""
        return self._pages > 0 and len(self._pictures) == self._pages

    def expect(self) -> None:
        """Another paper is on its way: what is shown is no longer the one asked for."""
        self._generation += 1
        self._pages = 0
        self._pictures = {}

    def invite(self) -> None:
        """Say what appears here."""
        self.say(self.tr("Choose what to draw up. The paper appears here before it leaves."))

    def say(self, words: str) -> None:
        """Show a sentence instead of pages."""
        self.expect()
        self._put([label(words, tone="quiet", wrap=True)])

    def show_pdf(self, pdf: bytes) -> None:
        """Draw every page; a newer call makes older pictures unwanted."""
        self.expect()
        self._context.jobs.start(
            partial(page_count, pdf), then=partial(self._begin, self._generation, pdf), owner=self
        )

    def _begin(self, generation: int, pdf: bytes, pages: int) -> None:
        if generation != self._generation:
            return
        self._pages = pages
        for page in range(pages):
            self._context.jobs.start(
                partial(page_picture, pdf, page, self._dots()),
                then=partial(self._place, generation, page),
                owner=self,
            )

    def _dots(self) -> int:
        """Dots per inch at which a page fills the width."""
        fitting = (self.viewport().width() - 4 * GAP) / INCHES
        return round(min(max(fitting, self._least), MOST) * self.devicePixelRatioF())

    def _place(self, generation: int, page: int, picture: PagePicture) -> None:
        if generation != self._generation:
            return
        self._pictures[page] = picture
        if self.complete:
            ratio = self.devicePixelRatioF()
            self._put([PageSheet(self._pictures[n], ratio) for n in range(self._pages)])

    def _put(self, parts: list[QWidget]) -> None:
        scrolled = self.verticalScrollBar().value()
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for part in parts:
            self._column.addWidget(part)
        self._shown = parts
        self._column.activate()
        self.verticalScrollBar().setValue(scrolled)
