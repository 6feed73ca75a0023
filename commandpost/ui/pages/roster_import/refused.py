"""The refused rows on their way back to whoever sent them: by clipboard or as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from commandpost.usecases.roster_lists import save_list

if TYPE_CHECKING:
    from commandpost.ui.context import Context

Sheet = tuple[tuple[str, ...], ...]


class RefusedList(QObject):
    """Takes rows with their header first; says when they are away."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def copy(self, rows: Sheet) -> None:
        """To paste into a message or a sheet."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        told = self.tr("{n} refused rows are copied.").format(n=len(rows) - 1)
        self._context.messages.inform(told)

    def choose_file(self, over: QWidget, rows: Sheet) -> None:
        """Ask where to, then write."""
        chosen, _ = QFileDialog.getSaveFileName(
            over, self.tr("Refused rows"), "refused.csv", self.tr("Table (*.csv)")
        )
        if chosen:
            self.save(rows, Path(chosen))

    def save(self, rows: Sheet, path: Path) -> None:
        """Write them off the window's thread."""
        told = self.tr("{file} is written.").format(file=path.name)
        self._context.jobs.start(
            partial(save_list, rows, path),
            then=lambda _: self._context.messages.inform(told),
            owner=self,
        )
