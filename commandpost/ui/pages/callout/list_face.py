"""The list under work: sums above, rows left, the framed row right, its keys below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.callout_decisions import Attempt
from commandpost.domain.entries.callout import CallChannel, CallOutcome
from commandpost.ui.pages.callout.head import CalloutHead
from commandpost.ui.pages.callout.rows import RowList
from commandpost.ui.pages.callout.side import Side
from commandpost.ui.widgets.labels import button
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.callouts import record_attempt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from commandpost.ui.context import Context
    from commandpost.usecases.views.callout_sheet import CalloutSheet, CallRow

STAYS = (CallOutcome.ANSWERED,)
"""Whoever answered is still on the line; after any other outcome the next row is framed."""


class ListFace(QWidget):
    """Shows a sheet, takes outcomes, and walks the queue.

    Signals:
        outcome_asked: a ``CallOutcome`` by mouse.
    """

    outcome_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.sheet: CalloutSheet | None = None
        self._item = ""
        self._advance = False
        self._only_waiting = False
        self.head = CalloutHead(context)
        self.list = RowList(context)
        self.side = Side(context)
        self.held = scrolled(self.side)
        self.foot = QGridLayout()
        self._arrange()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side is never cut: its buttons have the width they need."""
        super().resizeEvent(event)
        bar = self.held.verticalScrollBar().sizeHint().width()
        self.held.setMinimumWidth(self.side.minimumSizeHint().width() + bar)

    def row(self) -> CallRow | None:
        """The framed row."""
        row: CallRow | None = self.list.current_row()
        return row

    def show_sheet(self, sheet: CalloutSheet, others: int) -> None:
        """The call-out as it stands; the frame moves on when an outcome was just recorded."""
        fresh = self.sheet is None or self.sheet.subject != sheet.subject
        self.sheet = sheet
        self.head.show_sheet(sheet, others)
        self.show_rows()
        item, self._item = self._item, ""
        if item.startswith("row/"):
            self.list.frame(item.removeprefix("row/"))
        elif fresh or item:
            self.first()
        elif self._advance:
            self.next_row()
        self._advance = False

    def go_to(self, item: str) -> None:
        """When the sheet comes, frame that row."""
        self._item = item

    def attempt(self, outcome: CallOutcome, by: str) -> None:
        """One key: what came of the attempt at whoever is shown, by the way that is shown."""
        row = self.row()
        if row is None or self.sheet is None:
            return
        if outcome is CallOutcome.SENT and self.side.channel is CallChannel.PHONE:
            self.side.next_channel()
        holder = self.side.holder()
        attempt = Attempt(
            row.id,
            outcome,
            by,
            self.side.channel,
            holder.name if holder else "",
            holder.rank if holder else "",
            self.side.note.text().strip(),
        )
        self._advance = outcome not in STAYS
        self.side.note.clear()
        self._context.bridge.do(record_attempt, self.sheet.subject.id, attempt)

    def next_row(self) -> None:
        """The next of the queue below the framed row, else from its beginning."""
        if self.sheet is None:
            return
        numbers = {row.id: row.number for row in self.sheet.rows}
        current = self.row()
        here = current.number if current is not None else 0
        below = [r for r in self.sheet.queue if numbers[r] > here]
        above = [r for r in self.sheet.queue if numbers[r] < here]
        for row in (*below, *above):
            if self.list.rows_model.place_of(row) is not None:
                self.list.frame(row)
                return

    def first(self) -> None:
        """What the queue puts first."""
        if self.sheet is not None and self.sheet.rows:
            queue = self.sheet.queue
            self.list.frame(queue[0] if queue else self.sheet.rows[0].id)

    def toggle_waiting(self) -> None:
        """Only rows in which something is to do, or all."""
        self._only_waiting = not self._only_waiting
        self.show_rows()

    def show_rows(self) -> None:
        """The rows again; the framed one stays."""
        if self.sheet is None:
            return
        current = self.row()
        rows = self.sheet.rows
        if self._only_waiting:
            kept = current.id if current is not None else ""
            rows = tuple(row for row in rows if row.waiting or row.id == kept)
        self.list.show_rows(rows)
        self._show_current(self.row())

    def offer(self, keys: tuple[tuple[str, str, str], ...], owner: object) -> None:
        """Buttons below the list: words, key, and the method of ``owner`` that they call."""
        half = -(-len(keys) // 2)
        for at, (words, key, slot) in enumerate(keys):
            made = button(QCoreApplication.translate("CallOutKeys", words), key=key)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._connect_key(made, getattr(owner, slot))
            self.foot.addWidget(made, at // half, at % half)

    def _show_current(self, row: CallRow | None) -> None:
        self.side.show_row(row, self.sheet.message if self.sheet is not None else "")

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        self.foot.setSpacing(6)
        left.addLayout(self.foot)
        sides = QHBoxLayout()
        sides.setSpacing(8)
        sides.addLayout(left, 7)
        sides.addWidget(self.held, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addLayout(sides, 1)

    def _connect_key(self, made: QPushButton, act: Callable[[], object]) -> None:
        made.clicked.connect(lambda _=False: act())

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.row_chosen.connect(lambda _: self.side.note.setFocus())
        self.side.outcome_asked.connect(self.outcome_asked)
        self.side.note.left.connect(self.list.setFocus)
