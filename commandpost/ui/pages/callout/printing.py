"""The list as a PDF file of the operator's choice; drawn and written off the UI thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import render

if TYPE_CHECKING:
    from commandpost.domain.record_matter import CallSheetMatter
    from commandpost.ui.context import Context


def save_sheet(context: Context, parent: QWidget, matter: CallSheetMatter) -> None:
    """Ask where to, then write."""
    translate = QCoreApplication.translate
    name = (matter.sheet.title or translate("CallOut", "blank call-out list")) + ".pdf"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("CallOut", "Save the list"), name, "PDF (*.pdf)"
    )
    if chosen:
        context.jobs.start(
            partial(_write, Path(chosen), matter),
            then=lambda _: context.messages.inform(chosen),
            owner=parent,
        )


def _write(path: Path, matter: CallSheetMatter) -> None:
    write_file(path, render(matter).pdf)
