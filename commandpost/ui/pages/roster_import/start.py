"""Before anything is read: choose a workbook, or drop it here; and how far the reading is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import button, label

KINDS = "*.xlsx *.xlsm *.xls *.et *.csv *.tsv *.docx"
"""What can be read: workbooks, and the contact tables that stand in a plan."""
READABLE = tuple(kind.removeprefix("*") for kind in KINDS.split())


class StartStep(QFrame):
    """Says what will happen; takes a file by key, click or drop.

    Signals:
        choose_requested: the file dialog is wanted.
        dropped: the file that was let fall here (``Path``).
    """

    choose_requested = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAcceptDrops(True)
        self.choose_button = button(
            self.tr("Choose a workbook…"), kind="primary", big=True, key="Ctrl+O"
        )
        self.choose_button.setObjectName("roster_choose")
        heading = label(self.tr("Drop a workbook here, or choose it"), kind="large")
        teaching = label(
            self.tr(
                "Excel or WPS workbooks (.xlsx) and .csv, as your townships and departments send "
                "them: merged headers, several numbers in a cell, any order of columns. First you "
                "see what each column was taken for, then who is new, changed or gone and which "
                "rows cannot be read. Nothing is written before you press Ctrl+Enter at the end."
            ),
            tone="quiet",
            wrap=True,
        )
        middle = QHBoxLayout()  # an aligned label that wraps would be cut: it must fill its cell
        middle.addStretch(1)
        middle.addWidget(teaching, 3)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._connect()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A workbook may be dropped; anything else may not."""
        if _file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        found = _file(event)
        if found is not None:
            event.acceptProposedAction()
            self.dropped.emit(found)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose_requested)


class ReadingStep(QWidget):
    """How far the reading is, and the way out of it.

    Signals:
        cancelled: the operator has waited enough.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label(kind="large")
        self.words.setObjectName("roster_reading")
        self.bar = QProgressBar()
        self.bar.setObjectName("roster_progress")
        self.bar.setFixedWidth(520)
        self.bar.setTextVisible(False)
        self.cancel_button = button(self.tr("Stop reading"), big=True, key="Esc")
        self.cancel_button.setObjectName("roster_stop")
        keys = QHBoxLayout()
        keys.addStretch()
        keys.addWidget(self.cancel_button)
        keys.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(keys)
        column.addStretch(3)
        self._file = ""
        self._connect()

    def begin(self, file: str) -> None:
        """A file is being read; how long it is, is not known yet."""
        self._file = file
        self.words.setText(self.tr("Reading {file}…").format(file=file))
        self.bar.setRange(0, 0)

    def advance(self, done: int, total: int) -> None:
        """So many rows of so many."""
        if total <= 0:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        told = self.tr("Reading {file}… {done} of {total} rows")
        self.words.setText(told.format(file=self._file, done=f"{done:,}", total=f"{total:,}"))

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.cancelled)


def _file(event: QDropEvent) -> Path | None:
    """The workbook that is carried, if it is one file and one of ours."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in READABLE else None
