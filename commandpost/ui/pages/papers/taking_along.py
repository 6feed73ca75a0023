"""Taking a paper along: to a file, to the printer, to the clipboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from commandpost.usecases.binding import take_binding
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import bind, draft_text, page_count, page_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter

    from commandpost.domain.bound import Binding
    from commandpost.domain.ids import Subject
    from commandpost.domain.paper_frame import PaperEdit, PaperMatter
    from commandpost.ui.context import Context

PRINT_DPI = 300


class TakingAlong(QObject):
    """Save, print, copy; each says what it did."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent

    def save(self, pdf: bytes, name: str) -> None:
        """Write it to a file of the operator's choice."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save the paper"), f"{name}.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self._context.jobs.start(
                partial(write_file, Path(chosen), pdf),
                then=lambda _: self._context.messages.inform(chosen),
                owner=self,
            )

    def bind(self, about: Subject | None) -> None:
        """Everything that left about it, in one file of the operator's choice."""
        if about is not None:
            self._context.bridge.ask(take_binding, about, then=self._save_bound, owner=self)

    def _save_bound(self, binding: Binding) -> None:
        name = self.tr("{about} papers.pdf").format(about=binding.about)
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save the bound papers"), name, "PDF (*.pdf)"
        )
        if chosen:
            self._context.jobs.start(
                partial(_write_bound, Path(chosen), binding),
                then=lambda _: self._context.messages.inform(chosen),
                owner=self,
            )

    def copy(self, matter: PaperMatter, edits: Sequence[PaperEdit]) -> None:
        """The same words on the clipboard, for the upper level's system."""
        QGuiApplication.clipboard().setText(draft_text(matter, edits))
        self._context.messages.inform(self.tr("The text is on the clipboard."))

    def print(self, pdf: bytes, name: str) -> None:
        """Through the system's dialog, at the paper's own size."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._page)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setMinMax(1, page_count(pdf))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            print_pages(printer, pdf)
            self._context.messages.inform(self.tr("{name} went to the printer.").format(name=name))


def _write_bound(path: Path, binding: Binding) -> None:
    write_file(path, bind(binding)[0])


def print_pages(printer: QPrinter, pdf: bytes) -> int:
    """Paint the pages that were asked for; returns how many. Lying pages turn the sheet."""
    first = printer.fromPage() or 1
    last = printer.toPage() or page_count(pdf)
    painter: QPainter | None = None
    printed = 0
    for page in range(first - 1, last):
        made = page_picture(pdf, page, PRINT_DPI)
        image = QImage(made.rgba, made.width, made.height, QImage.Format.Format_RGBA8888)
        wide = made.width > made.height
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        if painter is None:
            painter = QPainter(printer)
        else:
            printer.newPage()
        room = QSizeF(printer.pageRect(printer.Unit.DevicePixel).size())
        painter.drawImage(QRectF(0, 0, room.width(), room.height()), image)
        printed += 1
    if painter is not None:
        painter.end()
    return printed
