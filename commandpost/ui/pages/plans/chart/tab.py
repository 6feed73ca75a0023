"""The organisation chart with, beside it, all that is said of the chosen box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from commandpost.ui.pages.plans.chart.canvas import ChartCanvas
from commandpost.ui.pages.plans.chart.nodes import Node, nodes_of
from commandpost.ui.widgets.labels import empty_state, label
from commandpost.ui.widgets.scrolled import emptied, scrolled

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.ui.look import Look


class ChartTab(QWidget):
    """Arrows walk from box to box; the words of the chosen one stand on the right in full."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_chart")
        self.view = ChartCanvas(look)
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(self.view)
        self._area.setWidgetResizable(True)
        self._area.viewport().installEventFilter(self)
        self.told = QWidget()
        self.told.setObjectName("chart_told")
        self._held = QVBoxLayout(self.told)
        self._held.setContentsMargins(0, 0, 0, 0)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._area)
        self._split.addWidget(self.told)
        self._split.setSizes([670, 240])
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self.nothing = empty_state(
            self.tr("This plan names no command body, group or commander's card"),
            self.tr("What it says of its organisation stands in its text: Alt+2."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self.nothing)
        keys = self.tr("Arrows walk from box to box   + − nearer, farther   0 its own size")
        self._keys = label(keys, kind="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._keys)
        self._connect(look)

    def show_plan(self, plan: Plan) -> None:
        """Draw that plan's organisation."""
        nodes = nodes_of(plan)
        self._stack.setCurrentWidget(self._split if nodes else self.nothing)
        self._keys.setVisible(bool(nodes))
        self.view.show_nodes(nodes)

    def choose_named(self, name: str) -> None:
        """Choose the box of that name, if there is one."""
        for number, node in enumerate(self.view.nodes):
            if node.name == name:
                self.view.choose(number)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chart wraps at the width it is seen through."""
        if event.type() is QEvent.Type.Resize and watched is self._area.viewport():
            self.view.set_room(self._area.viewport().width())
        return False

    def _connect(self, look: Look) -> None:
        self.view.chosen_changed.connect(self._tell)
        self.view.place_changed.connect(self._show_place)
        look.changed.connect(self.view.arrange)

    def _show_place(self, place: QRect) -> None:
        middle = place.center()
        self._area.ensureVisible(
            middle.x(), middle.y(), place.width() // 2 + 16, place.height() // 2 + 16
        )

    def _tell(self, node: Node) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(14, 10, 10, 10)
        grid.setVerticalSpacing(2)
        grid.addWidget(label(node.name, kind="lead", wrap=True), 0, 0)
        for row, (name, words) in enumerate(node.told, 1):
            grid.addWidget(label(name, kind="small", wrap=True), 2 * row, 0)
            grid.addWidget(label(words, wrap=True, selectable=True), 2 * row + 1, 0)
        grid.setRowStretch(2 * len(node.told) + 2, 1)
        emptied(self._held)
        self._held.addWidget(scrolled(inner))
