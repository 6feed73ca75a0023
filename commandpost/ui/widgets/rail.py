"""The rail at the left: one large key per page, with its icon, name and shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import label, plain_tip, set_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from commandpost.ui.look import Look
    from commandpost.ui.wiring import PageLike


KEY_PIXELS = 62


class Rail(QFrame):
    """Shows the pages there are and which is up.

    Signals:
        chosen: a page's key.
    """

    chosen = Signal(str)

    def __init__(
        self, pages: Sequence[PageLike], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._look = look
        self._pages = tuple(pages)
        self._group = QButtonGroup(self)
        self.keys: dict[str, QToolButton] = {}
        self.sign = label(self.tr("CP"))
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.sign)
        for number, page in enumerate(self._pages, 1):
            column.addWidget(self._key(page, number))
        column.addStretch()
        self.measure()
        self._connect()

    def mark(self, key: str) -> None:
        """That page is up; an overlay leaves the page below it marked."""
        if key in self.keys:
            self.keys[key].setChecked(True)

    def measure(self) -> None:
        """Width, icons and colours at the present look."""
        self.setFixedWidth(self._look.px(72))
        self.sign.setFixedHeight(self._look.px(64))
        self._settle()
        for page in self._pages:
            self.keys[page.KEY].setIcon(self._look.icon(page.ICON, "text", 22))
            self.keys[page.KEY].setIconSize(QSize(self._look.px(22), self._look.px(22)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large type on a low screen: the keys move together, none is cut off."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        wanted = self._look.px(64 + KEY_PIXELS * len(self._pages))
        tight = self.height() < wanted
        self.sign.setVisible(not tight)
        for key in self.keys.values():
            set_property(key, "tight", "true" if tight else "")

    def _key(self, page: PageLike, number: int) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setText(page.title())
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setObjectName(page.KEY)
        plain_tip(made, f"{page.title()}  Ctrl+{number}")
        self._group.addButton(made)
        self.keys[page.KEY] = made
        return made

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._choose)

    def _choose(self, key: QToolButton) -> None:
        self.chosen.emit(key.objectName())
