"""The reporting grid: recipient × phone, written, receipt; what presses most stands first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commandpost.domain.reporting import Line, Obligation, Stage, Urgency, urgency
from commandpost.domain.reporting_again import AGAIN
from commandpost.domain.times import Instant, span
from commandpost.ui.models.table import ROW_ROLE, Column, TableModel
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter

    from commandpost.ui.look import Look
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import ReportRow

LINE, RECIPIENT, PHONE, WRITTEN, RECEIPT = range(5)
_TONES = {
    Urgency.CALM: "later",
    Urgency.AMBER: "soon",
    Urgency.RED: "level_1",
    Urgency.OVERDUE: "overdue",
    Urgency.MET: "done",
    Urgency.MET_LATE: "soon",
    Urgency.LIFTED: "quiet",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_SHAPES = {Urgency.CALM: "○", Urgency.AMBER: "●", Urgency.RED: "◆"}


class ReportCell:
    """How one obligation reads: shape, word and time, never colour alone."""

    def __init__(self, clock: StationClock) -> None:
        self._clock = clock
        self.now: Instant = clock.now()

    def text(self, owed: Obligation | None) -> str:
        """``● 00:18 23:55前``, ``▲ 超时 00:06``, ``✓ 03:05 张××``, ``✓ 03:31 迟报``."""
        if owed is None:
            return "—"
        state = urgency(owed, self.now)
        if owed.met_at is not None:
            words = f"✓ {self._clock.near(owed.met_at)} {owed.taker}".rstrip()
            late = QCoreApplication.translate("ReportingGrid", "{words} late")
            return words if state is Urgency.MET else late.format(words=words)
        if owed.lifted_at is not None:
            return QCoreApplication.translate("ReportingGrid", "no longer owed")
        left = span(abs(owed.due_at - self.now))
        if state is Urgency.OVERDUE:
            overdue = QCoreApplication.translate("ReportingGrid", "▲ overdue {left}")
            return overdue.format(left=left)
        waiting = QCoreApplication.translate("ReportingGrid", "{shape} {left} until {due}")
        due = self._clock.near(owed.due_at)
        return waiting.format(shape=_SHAPES[state], left=left, due=due)

    def tone(self, owed: Obligation | None) -> str:
        """The colour token that goes with the words."""
        return "quiet" if owed is None else _TONES[urgency(owed, self.now)]

    def receipt(self, owed: Obligation | None) -> str:
        """``✓ 03:40 李×× 收7号``, ``○ by 04:01, chased 1×``, ``▲ no receipt 00:12``."""
        if owed is None or owed.met_at is None:
            return ""
        if owed.receipt_at is not None:
            at = self._clock.near(owed.receipt_at)
            return f"✓ {at} {owed.receipt_by} {owed.receipt_number}".rstrip()
        if owed.receipt_due is None:
            none = QCoreApplication.translate("ReportingGrid", "sent, no receipt noted")
            return f"{owed.taker} {owed.paper}".strip() or none
        if self.receipt_late(owed):
            words = QCoreApplication.translate("ReportingGrid", "▲ no receipt {late}")
            told = words.format(late=span(self.now - owed.receipt_due))
        else:
            words = QCoreApplication.translate("ReportingGrid", "○ by {due}")
            told = words.format(due=self._clock.near(owed.receipt_due))
        if owed.chased:
            chased = QCoreApplication.translate("ReportingGrid", "chased {count}×")
            told = f"{told} · {chased.format(count=owed.chased)}"
        return told

    def receipt_tone(self, owed: Obligation | None) -> str:
        """The colour of a receipt: there, waited for, missing."""
        if owed is None or owed.receipt_due is None:
            return "done" if owed is not None and owed.receipt_at is not None else "quiet"
        return "overdue" if self.receipt_late(owed) else "later"

    def receipt_late(self, owed: Obligation | None) -> bool:
        """Whether the receipt ought to be here."""
        due = owed.receipt_due if owed is not None else None
        return due is not None and self.now > due

    def overdue(self, owed: Obligation | None, column: int) -> bool:
        """Whether the cell is filled."""
        if column == RECEIPT:
            return self.receipt_late(owed)
        return owed is not None and urgency(owed, self.now) is Urgency.OVERDUE


class _Fill(QStyledItemDelegate):
    """Fills overdue cells, and frames the cell under the hand."""

    def __init__(self, look: Look, cell: ReportCell) -> None:
        super().__init__()
        self._look = look
        self._cell = cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The cell, on overdue red when it is late."""
        owed = obligation_of(index.data(ROW_ROLE), index.column())
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        theme = self._look.theme
        filled = self._cell.overdue(owed, index.column())
        current = bool(own.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        if filled:
            painter.fillRect(own.rect.adjusted(1, 2, -1, -2), theme.colour("overdue"))
            painter.setPen(theme.colour("on_overdue"))
            painter.setFont(self._look.font(bold=True))
            room = own.rect.adjusted(4, 0, -4, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), own.text)
        else:
            super().paint(painter, option, index)
        if current:
            pen = painter.pen()
            pen.setColor(theme.colour("text" if filled else "accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(own.rect.adjusted(1, 1, -2, -2))
        painter.restore()


def obligation_of(row: ReportRow | None, column: int) -> Obligation | None:
    """What a cell is about."""
    if row is None:
        return None
    if column == PHONE:
        return row.phone
    return row.written if column in (WRITTEN, RECEIPT) else None


class ReportingGrid(Table):
    """Rows of ``ReportRow``; arrows choose a cell, Enter acts on it.

    Signals:
        phone_chosen: Enter on an open phone report; carries the obligation.
        written_chosen: Enter on an open written report; carries the obligation.
        receipt_chosen: Enter where a receipt is missing; carries the obligation.
        letter_pressed: a letter that the tab gives a meaning to.
        cell_changed: another cell is under the hand; carries its obligation or None.
    """

    phone_chosen = Signal(object)
    written_chosen = Signal(object)
    receipt_chosen = Signal(object)
    letter_pressed = Signal(str)
    cell_changed = Signal(object)

    def __init__(self, look: Look, clock: StationClock) -> None:
        self.cell = ReportCell(clock)
        self._clock = clock
        super().__init__(TableModel(self._columns(), look, key=lambda row: row.key), look)
        self.setObjectName("reporting_grid")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._fill = _Fill(look, self.cell)
        self.setItemDelegate(self._fill)

    def show_reports(self, rows: Sequence[ReportRow]) -> None:
        """Show these; at first the tightest open report is under the hand."""
        fresh = not self.currentIndex().isValid()
        self.cell.now = self._clock.now()
        self.show_rows(rows)
        if rows and (fresh or not self.currentIndex().isValid()):
            self._stand_on_the_tightest(rows)

    def tick(self, now: Instant) -> None:
        """Another second; painted only when a minute or a state has changed."""
        if now // 60_000 != self.cell.now // 60_000:
            self.cell.now = now
            self.viewport().update()

    def current_obligation(self) -> Obligation | None:
        """What the cell under the hand is about; beside the cells, what presses most in the row."""
        row, column = self.current_row(), self.currentIndex().column()
        if row is None or column in (PHONE, WRITTEN, RECEIPT):
            return obligation_of(row, column)
        pair = [owed for owed in (row.phone, row.written) if owed is not None]
        return min(pair, key=lambda o: (not o.open, o.due_at))

    def stand_on(self, obligation: str, *, receipt: bool = False) -> bool:
        """Put the hand on that report, or on its receipt; False when the grid does not show it."""
        for place in range(self.rows_model.rowCount()):
            row: ReportRow = self.rows_model.row(place)
            for column, owed in ((PHONE, row.phone), (WRITTEN, row.written)):
                if owed is not None and owed.id == obligation:
                    index = self.rows_model.index(place, RECEIPT if receipt else column)
                    self.setCurrentIndex(index)
                    self.scrollTo(index)
                    return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts on the cell; Home and End stay in the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.current_obligation())
            return
        if event.text().isalpha() and event.modifiers() in _PLAIN:
            self.letter_pressed.emit(event.text().upper())
            return
        super().keyPressEvent(event)

    def choose(self, owed: Obligation | None) -> None:
        """Act on an open report, or on a receipt that is missing."""
        if owed is None:
            return
        if owed.receipt_due is not None:
            self.receipt_chosen.emit(owed)
        if not owed.open:
            return
        signal = self.phone_chosen if owed.medium.value == "phone" else self.written_chosen
        signal.emit(owed)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which report is under the hand."""
        super().currentChanged(current, previous)
        self.cell_changed.emit(obligation_of(self.current_row(), current.column()))

    def _choose(self, index: QModelIndex) -> None:
        self.choose(obligation_of(self.rows_model.row(index.row()), index.column()))

    def _stand_on_the_tightest(self, rows: Sequence[ReportRow]) -> None:
        waiting = [
            (owed.due_at, place, column)
            for place, row in enumerate(rows)
            for column, owed in ((PHONE, row.phone), (WRITTEN, row.written))
            if owed is not None and owed.open
        ]
        _due, place, column = min(waiting, default=(0, 0, PHONE))
        self.setCurrentIndex(self.rows_model.index(place, column))

    def _columns(self) -> tuple[Column, ...]:
        cell = self.cell
        return (
            Column(self.tr("Line"), self._line_words, 136, tone=lambda _: "quiet"),
            Column(self.tr("Recipient"), self._recipient, 234),
            Column(
                self.tr("Phone"),
                lambda row: cell.text(row.phone),
                190,
                tone=lambda row: cell.tone(row.phone),
            ),
            Column(
                self.tr("Written"),
                lambda row: cell.text(row.written),
                190,
                tone=lambda row: cell.tone(row.written),
            ),
            Column(
                self.tr("Receipt"),
                lambda row: cell.receipt(row.written),
                0,
                tone=lambda row: cell.receipt_tone(row.written),
            ),
        )

    def _line_words(self, row: ReportRow) -> str:
        if row.line is Line.GOVERNMENT:
            return self.tr("Party, government")
        return self.tr("Department")

    def _recipient(self, row: ReportRow) -> str:
        words = {
            Stage.FIRST: "{recipient}",
            Stage.FOLLOW_UP: self.tr("{recipient} (follow-up)"),
            Stage.FINAL: self.tr("{recipient} (final)"),
            Stage.VERIFIED: self.tr("{recipient} (verified)"),
            Stage.SUPPLEMENT: self.tr("{recipient} (supplement)"),
        }[row.stage]
        again = any(owed is not None and owed.why == AGAIN for owed in (row.phone, row.written))
        told = words.format(recipient=row.recipient)
        return self.tr("{recipient}, again").format(recipient=told) if again else told
