"""The three columns of the papers page; with large type or little room, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from commandpost.ui.pages.papers.request_form import named

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from commandpost.ui.context import Context

SIDE, WORK, PAPER = range(3)
SIDE_WIDTH, WORK_WIDTH, PAPER_LEAST = 310, 350, 480
GAP = 12
UNLIMITED = 16_777_215


class Panes(QWidget):
    """Side by side while the paper itself keeps room enough; else behind tabs."""

    def __init__(
        self, context: Context, columns: tuple[QWidget, QWidget, QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._columns = columns
        self.tabs = named(QTabBar(), "paper_panes")
        for words in (self.tr("Choice"), self.tr("Text"), self.tr("Paper  Alt+L")):
            self.tabs.addTab(words)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for column in columns:
            row.addWidget(column, 1 if column is columns[PAPER] else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP, GAP, GAP, GAP)
        whole.addWidget(self.tabs)
        whole.addLayout(row, 1)
        self.tabs.currentChanged.connect(self._arrange)
        context.look.changed.connect(self._arrange)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether one column fills the page."""
        wanted = self._context.look.px(SIDE_WIDTH + WORK_WIDTH + PAPER_LEAST) + 4 * GAP
        return self.width() < wanted

    def show_pane(self, pane: int) -> None:
        """Bring a column into sight; beside one another all of them are."""
        self.tabs.setCurrentIndex(pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow, px = self.narrow, self._context.look.px
        self.tabs.setVisible(narrow)
        for number, column in enumerate(self._columns):
            column.setVisible(not narrow or number == self.tabs.currentIndex())
        for column, wide in zip(self._columns, (SIDE_WIDTH, WORK_WIDTH), strict=False):
            column.setMinimumWidth(0 if narrow else px(wide))
            column.setMaximumWidth(UNLIMITED if narrow else px(wide))
