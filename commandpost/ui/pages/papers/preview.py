"""Pages of a paper as pictures, one below the other, drawn sharp at the width there is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import label
from commandpost.usecases.rendering import page_picture, page_pictures

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import PagePicture, Pictures

INCHES = 210 / 25.4
"""Width of a page."""
LEAST, MOST = 60, 120
"""Dots per inch of the screen between which a page is fitted to the width."""
GAP = 12


class PageSheet(QWidget):
    """One page on white paper, whatever the theme: it shows what the printer will."""

    def __init__(self, like: PagePicture, ratio: float) -> None:
        super().__init__()
        self._bytes = b""
        self._image = QImage()
        self._fit(like, ratio)

    @property
    def drawn(self) -> bool:
        """Whether there is more on it than white."""
        return not self._image.isNull()

    def show_picture(self, picture: PagePicture, ratio: float) -> None:
        """Put the page on the sheet."""
        self._bytes = picture.rgba
        self._image = QImage(
            self._bytes, picture.width, picture.height, QImage.Format.Format_RGBA8888
        )
        self._image.setDevicePixelRatio(ratio)
        self._fit(picture, ratio)
        self.update()

    def _fit(self, picture: PagePicture, ratio: float) -> None:
        self.setFixedSize(round(picture.width / ratio), round(picture.height / ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawImage(0, 0, self._image)
        painter.end()


class Preview(QScrollArea):
    """Shows the pages of a PDF; pictures are made off the window's thread, those in sight first.

    While a newer paper is drawn the older one stays in sight, and the place scrolled to is kept.

    Signals:
        seen: the pages in sight are those of the paper last asked for.
    """

    seen = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, least: int = LEAST) -> None:
        super().__init__(parent)
        self.setObjectName("paper_preview")
        self._least = least
        self._context = context
        self._generation = 0
        self._pages = 0
        self._fresh: set[int] = set()
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
        return sum(sheet.drawn for sheet in self._sheets())

    @property
    def complete(self) -> bool:
        """Whether every page of the paper last asked for stands drawn."""
        return self._pages > 0 and len(self._fresh) == self._pages

    def expect(self) -> None:
        """Another paper is on its way: what is shown is no longer the one asked for."""
        self._generation += 1
        self._pages = 0
        self._fresh = set()

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
            partial(page_pictures, pdf, self._in_sight(), self._dots(), self._widest()),
            then=partial(self._begin, self._generation, pdf),
            owner=self,
        )

    def _sheets(self) -> list[PageSheet]:
        return [shown for shown in self._shown if isinstance(shown, PageSheet)]

    def _in_sight(self) -> tuple[int, ...]:
        """The pages that the window shows; the first before there is any."""
        seen = (n for n, sheet in enumerate(self._sheets()) if not sheet.visibleRegion().isEmpty())
        return tuple(seen) or (0,)

    def _begin(self, generation: int, pdf: bytes, found: Pictures) -> None:
        """Show what is in sight at once, on sheets there are already; ask for the rest."""
        if generation != self._generation:
            return
        self._pages = found.pages
        ratio = self.devicePixelRatioF()
        (like, *_) = found.drawn.values()
        sheets = self._sheets()[: found.pages]
        sheets += [PageSheet(like, ratio) for _ in range(len(sheets), found.pages)]
        self._put(list(sheets))
        for page, picture in found.drawn.items():
            self._place(generation, page, picture)
        self.seen.emit()
        for page in range(found.pages):
            if page not in found.drawn:
                self._context.jobs.start(
                    partial(page_picture, pdf, page, self._dots(), self._widest()),
                    then=partial(self._place, generation, page),
                    owner=self,
                )

    def _dots(self) -> int:
        """Dots per inch at which a page fills the width."""
        fitting = (self.viewport().width() - 4 * GAP) / INCHES
        return round(min(max(fitting, self._least), MOST) * self.devicePixelRatioF())

    def _widest(self) -> int:
        """How many pixels wide a lying page may be: it is read without scrolling sideways."""
        return round((self.viewport().width() - 4 * GAP) * self.devicePixelRatioF())

    def _place(self, generation: int, page: int, picture: PagePicture) -> None:
        if generation == self._generation:
            self._sheets()[page].show_picture(picture, self.devicePixelRatioF())
            self._fresh.add(page)

    def _put(self, parts: list[QWidget]) -> None:
        """Let the column hold these; one that stays is not touched."""
        scrolled = self.verticalScrollBar().value()
        for old in self._shown:
            if old not in parts:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
        for part in parts:
            if part not in self._shown:
                self._column.addWidget(part)
        self._shown = parts
        self._column.activate()
        self.verticalScrollBar().setValue(scrolled)
