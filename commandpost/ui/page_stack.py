"""The page area: makes pages when first shown, asks the visible one again, marks others stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from commandpost.domain.changes import Changes
    from commandpost.domain.ids import Subject
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.ui.pages.page import Page
    from commandpost.ui.wiring import PageLike

REMEMBERED = 20


class PageStack(QWidget):
    """Holds the pages and overlays; shows one.

    Signals:
        shown: the key of the page that came up.
        resized: what lies over the pages must be placed again.
        subject_changed: the page that is up works on another incident (``Subject``).
    """

    shown = Signal(str)
    resized = Signal()
    subject_changed = Signal(object)

    def __init__(
        self, pages: Sequence[PageLike], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._classes = {page.KEY: page for page in pages}
        self._context = context
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._before: list[str] = []
        self._up = ""
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def current(self) -> Page | None:
        """The page that is up."""
        return self._made.get(self._up)

    def open(self, key: str, subject: Subject | None = None, item: str = "") -> Page:
        """Bring that page or overlay up, on it that subject, and of it the due item."""
        up, page = self.current, self._page(key)
        if page is not up:
            if up is not None:
                up.deactivated()
                self._remember(up)
            self._up = key
            self._layout.setCurrentWidget(page)
            self.shown.emit(key)
            page.activated()
        if key in self._stale:
            self._stale.discard(key)
            page.refresh()
        if subject is not None:
            page.show_subject(subject)
        if item:
            page.show_item(item)
        return page

    def back(self) -> None:
        """Leave the overlay, or go to the page shown before; at the beginning nothing happens."""
        if self._before:
            key = self._before.pop()
            kept = list(self._before)
            self.open(key)
            self._before = kept

    def announce(self, changes: Changes) -> None:
        """Something changed: the visible page asks again if it cares, hidden ones when shown."""
        for key, page in self._made.items():
            if not changes & page.INTEREST:
                continue
            if page is self.current:
                page.refresh()
            else:
                self._stale.add(key)

    def refresh(self) -> None:
        """Ask again, whatever changed."""
        if self.current is not None:
            self.current.refresh()

    def tick(self, now: Instant) -> None:
        """A second has passed for the visible page."""
        if self.current is not None:
            self.current.tick(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell those that lie on top."""
        super().resizeEvent(event)
        self.resized.emit()

    def _page(self, key: str) -> Page:
        if key not in self._made:
            page = self._classes[key](self._context, self)
            page.setObjectName(key)
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self._made[key] = page
            self._stale.add(key)
            self._layout.addWidget(page)
            self._connect_page(page)
        return self._made[key]

    def _connect_page(self, page: Page) -> None:
        page.subject_changed.connect(self.subject_changed)

    def _remember(self, page: Page) -> None:
        """An overlay that was left is not gone back to."""
        if not page.OVERLAY:
            self._before.append(page.KEY)
            del self._before[:-REMEMBERED]
