"""What a response sends out: reports upward and notices to the townships, each with its receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.entries.notice import Matter
from commandpost.domain.records import dataclass
from commandpost.domain.response_outgoing import ReceiveNotice, ReportDecision
from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, set_invalid
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from commandpost.domain.response import Response
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context


@dataclass(frozen=True, slots=True)
class OutRow:
    """One township or office: what it is owed, by when, and who took it."""

    item: str
    unit: str
    what: str
    due_at: Instant
    done_at: Instant | None
    by: str
    late: bool = False


class Outgoing(QWidget):
    """Reports up, then notices down; the open ones of each first. Enter records the receipt.

    Signals:
        received: carries a ``ReceiveNotice`` or a ``ReportDecision``.
    """

    received = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("response_outgoing")
        self._clock = context.clock
        self.table = Table(
            TableModel(self._columns(), context.look, key=lambda row: (row.item, row.unit)),
            context.look,
        )
        self.by = HintEdit()
        self.record = button(self.tr("Record receipt"), kind="primary", key="Enter", big=True)
        self.count = label(tone="quiet", kind="small", wrap=True)
        self._arrange()
        self._connect()

    def show_response(self, response: Response | None) -> None:
        """Show what it sent and who answered."""
        rows = rows_of(response) if response is not None else ()
        self.table.show_rows(rows)
        silent = sum(row.done_at is None for row in rows)
        self.count.setText(
            self.tr("{silent} of {all} without a receipt").format(silent=silent, all=len(rows))
            if rows
            else self.tr("Notices and reports go out with a decision; their receipts stand here.")
        )
        self.record.setEnabled(bool(silent))
        if rows and not self.table.currentIndex().isValid():
            self._stand_on_open()

    def reveal(self, item: str) -> None:
        """Stand on the first open row of that notice or report."""
        model = self.table.rows_model
        for place in range(model.rowCount()):
            row: OutRow = model.row(place)
            if row.item == item and row.done_at is None:
                self.table.setCurrentIndex(model.index(place, 0))
                break
        self.activated()

    def activated(self) -> None:
        """The line that asks who took it."""
        self.by.setFocus(Qt.FocusReason.OtherFocusReason)

    def taken(self) -> None:
        """It is on disk: the next one without a receipt."""
        self.by.clear()
        self._stand_on_open()
        self.by.setFocus()

    def _stand_on_open(self) -> None:
        model = self.table.rows_model
        for place in range(model.rowCount()):
            if model.row(place).done_at is None:
                self.table.setCurrentIndex(model.index(place, 0))
                return

    def _send(self) -> None:
        row: OutRow | None = self.table.current_row()
        self.by.resolve()
        by = self.by.text().strip()
        set_invalid(self.by, not by)
        if row is None or row.done_at is not None:
            self._stand_on_open()
            return
        if not by:
            self.by.setFocus()
            return
        kind, _, name = row.item.partition("/")
        now = self._clock.now()
        if kind == "notice":
            self.received.emit(ReceiveNotice(name, row.unit, now, by))
        else:
            self.received.emit(ReportDecision(name, now, by))

    def _state(self, row: OutRow) -> str:
        if row.done_at is not None:
            mark = "▲" if row.late else "✓"
            return f"{mark} {self._clock.near(row.done_at)} {row.by}".rstrip()
        due = self._clock.near(row.due_at)
        if row.due_at < self._clock.now():
            return self.tr("▲ silent, due {time}").format(time=due)
        return self.tr("○ by {time}").format(time=due)

    def _tone(self, row: OutRow) -> str:
        if row.done_at is not None:
            return "soon" if row.late else "quiet"
        return "overdue" if row.due_at < self._clock.now() else ""

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("To"), lambda row: row.unit, 118, tip=lambda row: row.what),
            Column(self.tr("Receipt"), self._state, tone=self._tone, tip=self._whole),
        )

    def _whole(self, row: OutRow) -> str:
        return f"{row.what} → {row.unit}\n{self._state(row)}"

    def _arrange(self) -> None:
        self.table.setObjectName("outgoing_rows")
        self.table.setAccessibleName(self.tr("Notices and reports"))
        self.by.setObjectName("outgoing_by")
        self.by.setPlaceholderText(self.tr("taken by"))
        self.by.setAccessibleName(self.tr("Taken by"))
        self.record.setObjectName("outgoing_record")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.by, 1)
        line.addWidget(self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addLayout(line)

    def _connect(self) -> None:
        self.table.row_chosen.connect(lambda _row: self.activated())
        self.by.returnPressed.connect(self._send)
        self.record.clicked.connect(self._send)


def rows_of(response: Response) -> tuple[OutRow, ...]:
    """Reports upward and the newest notices, what is open before what is done."""
    reports = [
        OutRow(
            f"report/{o.id}",
            o.recipient,
            _report_word(o.rule),
            o.due_at,
            o.met_at,
            o.taker,
            o.late,
        )
        for o in response.obligations
    ]
    notices = []
    for notice in reversed(response.notices):
        heard = {r.unit: r for r in notice.receipts}
        what = _notice_word(notice.matter, notice.level.numeral)
        for unit in notice.to:
            receipt = heard.get(unit)
            done = receipt.at if receipt else None
            late = done is not None and done > notice.due_at
            by = receipt.by if receipt else ""
            notices.append(OutRow(f"notice/{notice.id}", unit, what, notice.due_at, done, by, late))
    rows = [*reports, *notices]
    return tuple(sorted(rows, key=lambda row: row.done_at is not None))


def _report_word(rule: str) -> str:
    return text(f"todo.response_report.{rule.removeprefix('response.')}", label="", owner="").strip(
        " →"
    )


def _notice_word(matter: Matter, numeral: str) -> str:
    word = QCoreApplication.translate("Outgoing", "Notice: {matter}, level {numeral}")
    return word.format(matter=text(f"word.Matter.{matter.value}"), numeral=numeral)
