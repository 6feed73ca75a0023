"""The rota's files: a duty table read off the window's thread and shown before it is taken in."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from commandpost.ui.pages.rota.dry_run import TableDialog
from commandpost.usecases.rota_tables import (
    import_rota,
    preview_rota,
    read_rota,
    rota_to_print,
    save_rota,
)

if TYPE_CHECKING:
    from commandpost.domain.rota_sheet import RotaSheet
    from commandpost.domain.rota_table import RotaDryRun, RotaTable
    from commandpost.ui.context import Context
    from commandpost.ui.pages.rota.page import RotaPage

KINDS = "*.xlsx *.xlsm *.xls *.et *.csv"


class RotaFiles(QObject):
    """Ctrl+I, Ctrl+S and Ctrl+P of the rota's page."""

    def __init__(self, context: Context, page: RotaPage) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def choose(self) -> None:
        """Ask for a file, then read it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Duty table"), "", self.tr("Tables ({kinds})").format(kinds=KINDS)
        )
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read it in a process of its own; nothing is written."""
        shown = self._page.shown
        today = shown.today if shown is not None else date.today()  # noqa: DTZ011 - only a year
        self._context.messages.inform(self.tr("Reading {file}…").format(file=path.name))
        self._context.jobs.start(
            lambda progress: read_rota(path, today, progress),
            then=partial(self._preview, path.name),
            failed=self._context.messages.refuse,
            owner=self,
            with_progress=True,
        )

    def save_table(self) -> None:
        """Ask where to, then write the month as a workbook."""
        self._ask(self.tr("Save the rota"), ".xlsx", self.tr("Workbook (*.xlsx)"))

    def save_pdf(self) -> None:
        """Ask where to, then write the month as PDF."""
        self._ask(self.tr("Print the rota"), ".pdf", "PDF (*.pdf)")

    def write(self, path: Path) -> None:
        """The month on the screen into that file."""
        shown = self._page.shown
        if shown is not None:
            self._context.bridge.ask(
                rota_to_print, shown.year, shown.month, then=partial(self._write, path), owner=self
            )

    # ---- inside ----

    def _ask(self, heading: str, suffix: str, kinds: str) -> None:
        shown = self._page.shown
        if shown is None:
            return
        name = self.tr("rota {month}").format(month=f"{shown.year}-{shown.month:02d}") + suffix
        chosen, _ = QFileDialog.getSaveFileName(self._page, heading, name, kinds)
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(suffix))

    def _write(self, path: Path, sheet: RotaSheet) -> None:
        told = self.tr("{file} is written.").format(file=path.name)
        self._context.jobs.start(
            partial(save_rota, sheet, path),
            then=lambda _: self._context.messages.inform(told),
            failed=self._context.messages.refuse,
            owner=self,
        )

    def _preview(self, file: str, table: RotaTable) -> None:
        self._context.bridge.ask(
            preview_rota, table, then=partial(self._show, file, table), owner=self
        )

    def _show(self, file: str, table: RotaTable, found: RotaDryRun) -> None:
        dialog = TableDialog(self._context, self._page, file, found)

        def taken(_: object) -> None:
            dialog.close()
            words = self.tr("{number} shifts are in the rota.").format(number=len(found.taken))
            self._context.messages.inform(words)
            self._page.show_day(date.fromisoformat(found.taken[0].day))

        def answered(_: object) -> None:
            self._context.bridge.do(
                import_rota, table, file, then=taken, failed=dialog.refuse, owner=self
            )

        dialog.answered.connect(answered)
        dialog.open()
