"""The readable log as a table: newest first, older pages on the way down, corrected in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.ui.log_marks import marked, whole
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.log import correct_entry

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context
    from commandpost.usecases.views.logbook import LogLine, LogPage


class CorrectionBar(QWidget):
    """One line to put a log line right; the old words stay in the journal (更正, 原文).

    Signals:
        corrected: new words and reason.
        left: nothing is corrected.
    """

    corrected = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setObjectName("log_correction")
        self.words.setAccessibleName(self.tr("Correction"))
        self.reason = QLineEdit()
        self.reason.setObjectName("log_correction_reason")
        self.reason.setPlaceholderText(self.tr("Reason, if any"))
        self.save = button(self.tr("Correct"), kind="primary", key="Enter")
        self.save.setObjectName("log_correction_save")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(label(self.tr("Correction")))
        row.addWidget(self.words, 3)
        row.addWidget(self.reason, 1)
        row.addWidget(self.save)
        self.hide()
        self._connect()

    def begin(self, words: str) -> None:
        """Start from the words as they stand."""
        self.words.setText(words)
        self.reason.clear()
        self.show()
        self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.words.returnPressed.connect(self._enter)
        self.reason.returnPressed.connect(self._enter)
        self.save.clicked.connect(self._enter)

    def _enter(self) -> None:
        if self.words.text().strip():
            self.corrected.emit(self.words.text().strip(), self.reason.text().strip())


class LogView(QWidget):
    """Log lines; Enter on a line that a person wrote corrects it.

    Signals:
        more_wanted: the page below this position is wanted (``LogPage.before``).
    """

    more_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._before: int | None = None
        self._line: LogLine | None = None
        self.model = TableModel(self._columns(), context.look, key=lambda line: line.entry)
        self.table = Table(self.model, context.look)
        self.table.setObjectName("log_table")
        self.table.setAccessibleName(self.tr("Log"))
        self.whole = label(wrap=True, selectable=True)
        self.whole.setObjectName("log_whole_line")
        self.whole.setMinimumHeight(44)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.correction = CorrectionBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(self.correction)
        self._connect()

    def show_page(self, page: LogPage) -> None:
        """Show the newest page instead of what stands here."""
        self._before = page.before
        self.table.show_rows(page.lines, page.before is not None)

    def extend(self, page: LogPage) -> None:
        """Append an older page."""
        self._before = page.before
        self.model.extend(page.lines, page.before is not None)

    def _columns(self) -> tuple[Column, ...]:
        clock = self._context.clock
        return (
            Column(self.tr("Time"), lambda line: clock.dated(line.at), 104),
            Column(self.tr("What"), marked, tip=self._all),
            Column(self.tr("By"), lambda line: line.by, 84, tone=lambda _: "quiet"),
        )

    def _all(self, line: LogLine) -> str:
        return whole(line, self._context.clock)

    def _connect(self) -> None:
        self.model.more_wanted.connect(self._want_more)
        self.table.current_changed.connect(self._show_whole)
        self.table.row_chosen.connect(self._begin)
        self.correction.corrected.connect(self._correct)
        self.correction.left.connect(self._leave)

    def _want_more(self, _known: int) -> None:
        if self._before is not None:
            self.more_wanted.emit(self._before)

    def _show_whole(self, line: LogLine | None) -> None:
        hint = self.tr("Enter corrects this line.") if line and line.correctable else ""
        self.whole.setText(f"{self._all(line)}  {hint}".strip() if line else "")

    def _begin(self, line: LogLine) -> None:
        if line.correctable:
            self._line = line
            self.correction.begin(line.correction or line.words)

    def _correct(self, words: str, reason: str) -> None:
        if self._line is not None:
            self._context.bridge.do(
                correct_entry,
                self._line.entry,
                words,
                reason,
                then=lambda _changes: self._leave(),
                failed=self._refused,
                owner=self,
            )

    def _refused(self, error: OperatorError) -> None:
        self._context.messages.refuse(error)
        self.correction.words.setFocus()

    def _leave(self) -> None:
        self.correction.hide()
        self.table.setFocus()
