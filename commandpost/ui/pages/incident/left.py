"""The left column of the incident page: open incidents, the head of the chosen one, the ladder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.times import Instant, span
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.incident.head import Head
from commandpost.ui.widgets.labels import Elided
from commandpost.ui.widgets.ladder import LadderView
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.context import Context
    from commandpost.usecases.views.boards import IncidentRow

WIDTH, WIDEST = 304, 420
LADDER = 220
LIST_ROWS = 3


class Left(QWidget):
    """List, head, ladder.

    Signals:
        incident_chosen: the operator moved to another row; carries the ``IncidentRow``.
        closed_wanted: closed incidents are wanted in the list, or not.
    """

    incident_chosen = Signal(object)
    closed_wanted = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._look = context.look
        self._clock = context.clock
        self._filling = False
        self._minute = 0
        self.table = Table(
            TableModel(self._columns(), context.look, key=lambda row: row.id), context.look
        )
        self.table.setObjectName("incident_list")
        self.table.setAccessibleName(self.tr("Incidents"))
        self.table.horizontalHeader().hide()
        self.with_closed = QCheckBox(self.tr("closed ones too  Alt+H"))
        self.with_closed.setObjectName("with_closed")
        self.head = Head(context)
        self.ladder = LadderView(context.look, context.clock)
        self._arrange()
        self._connect()

    def show_rows(self, rows: Sequence[IncidentRow], chosen: str) -> None:
        """Show these incidents; that one is the current one, and nobody is told so."""
        self._filling = True
        self.table.show_rows(rows)
        place = self.table.rows_model.place_of(chosen)
        if place is not None and place != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.table.rows_model.index(place, 0))
        self._filling = False
        self._size_list(len(rows))

    def tick(self, now: Instant) -> None:
        """Times since the calls."""
        self.head.tick(now)
        if now // 60_000 != self._minute:
            self._minute = now // 60_000
            self.table.viewport().update()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("", self._words, 0, tone=lambda row: "quiet" if row.closed else ""),
            Column("", self._since, 64, "right", tone=lambda _: "quiet"),
        )

    def _words(self, row: IncidentRow) -> str:
        return f"✓ {row.title}" if row.closed else row.title

    def _since(self, row: IncidentRow) -> str:
        if row.closed:
            return self.tr("closed")
        return span(self._clock.now() - row.heard_at)

    def _size_list(self, rows: int) -> None:
        shown = min(max(rows, 1), LIST_ROWS)
        self.table.setFixedHeight(shown * self._look.px(32) + 4)

    def _arrange(self) -> None:
        self.measure()
        top = QHBoxLayout()
        top.addWidget(Elided(self.tr("Incidents"), kind="section"), 1)
        top.addWidget(self.with_closed)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.table)
        column.addWidget(self.head)
        column.addWidget(self.ladder, 1)
        scroll = scrolled(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._size_list(0)

    def measure(self) -> None:
        """The width at the present font scale, leaving the tabs the larger part of the window."""
        self.setFixedWidth(min(self._look.px(WIDTH), WIDEST))
        self.ladder.setMinimumHeight(self._look.px(LADDER))

    def _connect(self) -> None:
        self._look.changed.connect(self.measure)
        self.table.current_changed.connect(self._moved)
        self.with_closed.toggled.connect(self.closed_wanted)

    def _moved(self, row: IncidentRow | None) -> None:
        if row is not None and not self._filling:
            self.incident_chosen.emit(row)
