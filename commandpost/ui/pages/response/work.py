"""Tasks and record beside one another, or in one place where type is large and room is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.ui.pages.response.record import Record
from commandpost.ui.widgets.task_list import TaskList

if TYPE_CHECKING:
    from commandpost.ui.context import Context

RECORD = 316
WIDEST = 16_777_215


class Work(QWidget):
    """The checklist with what is recorded about the response."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = context.look
        self._narrow = False
        self.tasks = TaskList(context.look, context.clock)
        self.record = Record(context)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.tasks, 1)
        self._row.addWidget(self.record)

    def reveal(self, item: str) -> None:
        """Go to that task, or to the first township or office that has not answered."""
        kind, _, name = item.partition("/")
        if kind in ("notice", "report"):
            self.record.setCurrentWidget(self.record.outgoing)
            self.record.outgoing.reveal(item)
        elif kind == "task":
            self.tasks.reveal(name)
            self.tasks.view.setFocus()

    def measure(self, narrow: bool) -> None:
        """Widths at the present type size; narrow makes the tasks a tab of the record."""
        wide = self._look.px(RECORD)
        self.record.setMaximumWidth(WIDEST if narrow else wide)
        self.record.setMinimumWidth(0 if narrow else wide)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.tasks.filters.set_narrow(narrow)
        if narrow:
            self.record.insertTab(0, self.tasks, self.tr("Tasks"))
            self.record.setCurrentIndex(0)
        else:
            self.record.removeTab(self.record.indexOf(self.tasks))
            self._row.insertWidget(0, self.tasks, 1)
            self.tasks.show()
