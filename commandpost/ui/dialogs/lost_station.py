"""The station's file is gone while its copies are there: restore, or knowingly begin anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.host.text import explain
from commandpost.ui.widgets.labels import button, label, title
from commandpost.usecases.lost import begin_anew, bring_back

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context
    from commandpost.usecases.lost import Lost


class LostStation(QDialog):
    """Restoring is the way on; a new station needs a second press; leaving changes nothing.

    Signals:
        settled: a file stands there again, or the old remains lie aside: work may begin.
    """

    settled = Signal()

    def __init__(self, context: Context, lost: Lost, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._sure = False
        self.setModal(True)
        self.setWindowTitle(self.tr("The station's file is missing"))
        self.setMinimumWidth(640)
        self.told = label(self._words(lost), wrap=True)
        self.error = label(tone="wrong", wrap=True, selectable=True)
        self.error.hide()
        self.restore_button = button(self.tr("Restore"), kind="primary", big=True, key="Ctrl+Enter")
        self.restore_button.setObjectName("lost_restore")
        self.anew_button = button(self.tr("Begin a new station…"), kind="quiet", big=True)
        self.anew_button.setObjectName("lost_anew")
        self.leave_button = button(self.tr("Leave"), big=True, key="Esc")
        self.leave_button.setObjectName("lost_leave")
        row = QHBoxLayout()
        for part in (self.leave_button, self.anew_button):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(title(self.windowTitle()))
        column.addWidget(self.told)
        column.addWidget(self.error)
        column.addLayout(row)
        self.restore_button.setFocus()
        self._connect()

    def restore(self) -> None:
        """Put the newest copy in place, with what the second file has beyond it."""
        self._wait(True)
        work = partial(bring_back, self._context.data_dir)
        self._context.jobs.start(work, then=self._done, failed=self._failed)

    def begin_anew(self) -> None:
        """The first press says what it means; the second one does it, and deletes nothing."""
        if not self._sure:
            self._sure = True
            self.error.setText(
                self.tr("The copies are put aside, not deleted. Press again for an empty station.")
            )
            self.error.show()
            return
        begin_anew(self._context.data_dir, self._context.clock.now())
        self._done(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Ctrl+Enter restores; Esc leaves the program as it is."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.restore_button.isEnabled():
                self.restore()
        elif not enter:
            super().keyPressEvent(event)

    def _words(self, lost: Lost) -> str:
        first = self.tr("The file of this station is not in its folder:\n{folder}")
        told = first.format(folder=self._context.data_dir)
        if lost.newest is None:
            more = self.tr(
                "There is no backup, but the second file holds every entry. The station's settings "
                "and its roster have to be given again."
            )
        else:
            pattern = self.tr(
                "The newest backup is of {time} and holds {entries} entries; what came after it is "
                "taken from the second file."
            )
            made = self._context.clock.dated(lost.newest.made_at)
            more = pattern.format(time=made, entries=lost.newest.seq)
        return f"{told}\n{more}"

    def _wait(self, waiting: bool) -> None:
        for part in (self.restore_button, self.anew_button, self.leave_button):
            part.setEnabled(not waiting)

    def _done(self, _: object) -> None:
        self.accept()
        self.settled.emit()

    def _failed(self, error: OperatorError) -> None:
        self._wait(False)
        self.error.setText(explain(error))
        self.error.show()

    def _connect(self) -> None:
        self.restore_button.clicked.connect(self.restore)
        self.anew_button.clicked.connect(self.begin_anew)
        self.leave_button.clicked.connect(self.reject)
