"""Settings of papers from a file and into one; what a file would change is shown before."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.usecases.paper_settings import read_papers, write_papers
from commandpost.usecases.station_words import book_changes

if TYPE_CHECKING:
    from commandpost.domain.paper_book import PaperBook
    from commandpost.ui.context import Context
    from commandpost.ui.pages.paper_settings.session import PapersSession


class PapersFiles(QObject):
    """Asks for the file, reads or writes it; what was read binds nobody before it is saved."""

    def __init__(self, context: Context, session: PapersSession, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._session = session
        self._page = page

    def take(self) -> None:
        """Settings from a file, to be looked at first."""
        if self._session.sheet is None or self._session.book is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Take settings of papers in"), "", self._kind()
        )
        if chosen:
            region = self._session.sheet.station.region
            work = partial(read_papers, Path(chosen), self._session.book, region)
            self._context.jobs.start(work, then=partial(self._taken, Path(chosen).name), owner=self)

    def write(self) -> None:
        """The settings as they stand here into a file, without the names of people."""
        if self._session.sheet is None or self._session.book is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Write the settings of papers"), "papers.yaml", self._kind()
        )
        if chosen:
            path, region = Path(chosen), self._session.sheet.station.region
            work = partial(write_papers, self._session.book, region, path)
            self._context.jobs.start(work, then=partial(self._written, path.name), owner=self)

    def _kind(self) -> str:
        return self.tr("Settings of papers (*.yaml *.yml)")

    def _written(self, name: str, _: None) -> None:
        told = self.tr("{file} is written, without names of people. Other offices can take it in.")
        self._context.messages.inform(told.format(file=name))

    def _taken(self, name: str, found: PaperBook) -> None:
        before = self._session.book
        if before is None:
            return
        lines = book_changes(before, found)
        if not lines:
            self._context.messages.inform(
                self.tr("{file} says what stands here already.").format(file=name)
            )
            return
        dialog = DryRun(self._page, name, lines)
        dialog.answered.connect(partial(self._take_in, dialog, found))
        dialog.open()

    def _take_in(self, dialog: DryRun, found: PaperBook, _: object) -> None:
        dialog.close()
        self._session.replace(found)
        self._context.messages.inform(self.tr("Taken in, not saved yet. Ctrl+S saves it."))


class DryRun(IntentDialog):
    """What a file would change, line by line; Ctrl+Enter takes it into the form, unsaved."""

    def __init__(self, parent: QWidget, file: str, lines: tuple[str, ...]) -> None:
        super().__init__(parent, self.tr("Settings of papers from a file"), self.tr("Take in"))
        self.setObjectName("papers_dry_run")
        self._lines = lines
        self.setMinimumSize(820, 480)
        told = self.tr("{file} would change {count} things. Names of people stay as they are here.")
        self.told.setText(told.format(file=file, count=len(lines)))
        self.changes = QPlainTextEdit()
        self.changes.setObjectName("papers_changes")
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setPlainText("\n".join(lines))
        self.body.insertWidget(self.body.indexOf(self.refusal), self.changes, 1)
        self.changes.setFocus()

    def intent(self) -> tuple[str, ...]:
        """What was looked at."""
        return self._lines
