"""What the linter says of the plan as it stands; each finding leads to where it is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from commandpost.domain.findings import Severity
from commandpost.ui.pages.plan_edit.outline import MARKS, TONES
from commandpost.ui.widgets.labels import label, section, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_keeping import FindingRow


class Findings(QWidget):
    """Errors first; Enter, a click or F8 goes to the place.

    Signals:
        wanted: the ``Place`` of a finding.
    """

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[FindingRow, ...] = ()
        self.heading = section(self.tr("Check"))
        self.said = label(tone="quiet", wrap=True)
        self.list = _FindingList()
        self.list.setObjectName("plan_findings")
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setSpacing(1)
        self.list.setMinimumHeight(look.px(60))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        self.hint = label(self.tr("F8 goes to the next one."), kind="small", wrap=True)
        column.addWidget(self.hint)
        self._connect()

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these findings; nothing is redrawn when they are the same."""
        if tuple(rows) == self._rows and self.said.text():
            return
        self._rows = tuple(rows)
        held = self.list.currentRow()
        self.list.clear()
        for row in self._rows:
            severity = row.finding.severity
            mark = MARKS[severity] or "·"
            item = QListWidgetItem(f"{mark} {row.place}\n{row.words}")
            item.setForeground(self._look.theme.colour(_colour(severity)))
            self.list.addItem(item)
        self.list.measure()
        self.list.setCurrentRow(min(held, self.list.count() - 1))
        self._count()

    def be_narrow(self, narrow: bool) -> None:
        """Under the outline there is room for the findings alone."""
        self.heading.setVisible(not narrow)
        self.hint.setVisible(not narrow)

    def next(self, by: int = 1) -> None:
        """To the next finding that has a place, round and round."""
        count = self.list.count()
        at = self.list.currentRow()
        for step in range(1, count + 1):
            place = (at + by * step) % count
            if self._rows[place].spot is not None:
                self.list.setCurrentRow(place)
                self._go()
                return

    def _count(self) -> None:
        errors = sum(r.finding.severity is Severity.ERROR for r in self._rows)
        warnings = sum(r.finding.severity is Severity.WARNING for r in self._rows)
        if errors or warnings:
            words = self.tr("Errors: {errors}, warnings: {warnings}")
            self.said.setText(words.format(errors=errors, warnings=warnings))
        else:
            self.said.setText(self.tr("Nothing to mend."))
        set_tone(self.said, "wrong" if errors else "soon" if warnings else "done")

    def _go(self) -> None:
        at = self.list.currentRow()
        if at >= 0 and self._rows[at].spot is not None:
            self.wanted.emit(self._rows[at].spot)

    def _connect(self) -> None:
        self.list.itemClicked.connect(self._go)
        self.list.entered_row.connect(self._go)


class _FindingList(QListWidget):
    """Rows as high as their words at the present width.

    Signals:
        entered_row: Enter on the current row.
    """

    entered_row = Signal()

    def measure(self) -> None:
        """Give each row the height its words need."""
        metrics, width = self.fontMetrics(), max(self.viewport().width() - 20, 60)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
        for number in range(self.count()):
            item = self.item(number)
            box = metrics.boundingRect(0, 0, width, 10_000, flags, item.text())
            item.setSizeHint(QSize(width, box.height() + 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


def _colour(severity: Severity) -> str:
    return "text" if severity is Severity.WARNING else TONES[severity]
