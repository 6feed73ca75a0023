"""Warnings in force and open calls and documents, in a short table on the duty page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.changes import Changes
from commandpost.domain.entries.matter import MatterUrgency
from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.duty.panel import DutyPanel
from commandpost.ui.widgets.badges import SHAPES
from commandpost.ui.widgets.table import ROW_PIXELS, Table
from commandpost.usecases.views.incoming import IncomingRow, incoming

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

MOST_ROWS = 4
TIME_PIXELS, STATE_PIXELS = 64, 208


class IncomingPanel(DutyPanel):
    """预警与来文; one line while nothing is open."""

    INTEREST = Changes.INCOMING

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.heading.setText(self.tr("Warnings and documents"))
        self.table = IncomingList(context)
        self.column.addWidget(self.table)
        self.table.hide()
        self._connect()

    def refresh(self) -> None:
        """Ask what came in."""
        self.context.bridge.ask(incoming, then=self._show)

    def tick(self, now: Instant) -> None:
        """What is late turns red by itself."""
        self.table.viewport().update()

    def _show(self, rows: tuple[IncomingRow, ...]) -> None:
        self.table.show_incoming(rows)
        self.table.setVisible(bool(rows))
        quiet = self.tr("F3 receives a warning, F4 registers a call or document.")
        self.line.setText("" if rows else quiet)

    def _open(self, row: IncomingRow) -> None:
        self.context.navigator.open(row.subject.kind, row.subject)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._open)


class IncomingList(Table):
    """Warnings first, then calls and documents; Enter opens one."""

    def __init__(self, context: Context) -> None:
        self._context = context
        clock = context.clock
        translate = QCoreApplication.translate

        def late(row: IncomingRow) -> bool:
            return row.late_at is not None and row.late_at < clock.now()

        def state(row: IncomingRow) -> str:
            return f"▲ {row.state}" if late(row) else row.state

        columns = (
            Column(translate("IncomingList", "At"), lambda row: clock.near(row.at), TIME_PIXELS),
            Column(
                translate("IncomingList", "What came in"),
                _what,
                tone=lambda row: f"level_{row.colour.rank}" if row.colour else "",
                bold=lambda row: row.colour is not None or row.urgency.pressing,
            ),
            Column(
                translate("IncomingList", "How far"),
                state,
                STATE_PIXELS,
                tone=lambda row: "overdue" if late(row) else "quiet",
            ),
        )
        model = TableModel(columns, context.look, key=lambda row: row.subject)
        super().__init__(model, context.look)
        self.setObjectName("incoming")
        self.setAccessibleName(translate("IncomingList", "Warnings and documents"))

    def show_incoming(self, rows: tuple[IncomingRow, ...]) -> None:
        """Show them in as many rows as there are and not many more."""
        self.show_rows(rows)
        shown = min(max(len(rows), 1), MOST_ROWS)
        look = self._context.look
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(shown * look.px(ROW_PIXELS) + head + 2 * self.frameWidth() + 2)


def _what(row: IncomingRow) -> str:
    if row.colour is not None:
        return f"{SHAPES[row.colour.rank]} {row.title}"
    if row.urgency is MatterUrgency.NONE:
        return row.title
    return f"【{text(f'word.MatterUrgency.{row.urgency.value}')}】{row.title}"
