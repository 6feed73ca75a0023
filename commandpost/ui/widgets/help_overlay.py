"""The help overlay (F1): every shortcut there is, by page, those of this page first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from commandpost.ui.actions import ActionDef, translated
from commandpost.ui.widgets.labels import button, card, label, section, title
from commandpost.ui.window_actions import WINDOW_ACTIONS, page_actions

if TYPE_CHECKING:
    from commandpost.ui.pages.page import Page
    from commandpost.ui.wiring import PageLike

Group = tuple[str, Sequence[ActionDef]]
COLUMNS = 3


class HelpOverlay(QWidget):
    """Lists the groups it is given in columns; F1, Esc or the button leaves it.

    Signals:
        left: the operator has seen enough.
    """

    left = Signal()

    def __init__(self, pages: Sequence[PageLike], parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self._room = parent
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button = button(self.tr("Close"), key="Esc", big=True)
        head = QHBoxLayout()
        head.addWidget(title(self.tr("Keys")))
        head.addStretch()
        head.addWidget(self.close_button)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self._connect()
        self.hide()

    def show_for(self, up: Page | None) -> None:
        """Cover the page area with the keys there are, those of the page that is up first."""
        ordered = sorted(self._pages, key=lambda page: up is None or page.KEY != up.KEY)
        groups: list[Group] = [(page.title(), page.ACTIONS) for page in ordered]
        everywhere = [*page_actions(self._pages), *WINDOW_ACTIONS]
        self.show_groups([*groups[:1], (self.tr("Everywhere"), everywhere), *groups[1:]])
        self.cover()
        self.show()
        self.raise_()
        self.setFocus()

    def cover(self) -> None:
        """Keep to the size of the page area."""
        self.setGeometry(self._room.rect())

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups of actions, each under its name."""
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        filled = [0] * COLUMNS
        for name, actions in groups:
            if not actions:
                continue
            place = filled.index(min(filled))
            columns[place].addWidget(_group(name, actions))
            filled[place] += len(actions) + 2
        for column in columns:
            column.addStretch()
            row.addLayout(column, 1)
        self._area.setWidget(body)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.left)


def _group(name: str, actions: Sequence[ActionDef]) -> QWidget:
    frame, column = card(section(name))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, action in enumerate(actions):
        key = label(action.shown, kind="key")
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(translated(action.help or action.text), wrap=True), number, 1)
    column.addLayout(grid)
    return frame
