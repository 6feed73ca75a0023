"""The edit under way: the book in force, the book as typed; kept on disk while it lasts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.usecases.paper_settings import DRAFT, check_papers, draft_body, draft_book
from commandpost.usecases.station import save_papers
from commandpost.usecases.views.paper_sheet import paper_sheet

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.paper_book import BookProblem, PaperBook
    from commandpost.ui.bridge import Bridge
    from commandpost.usecases.views.paper_sheet import PaperSheet


class PapersSession(QObject):
    """Asks for the book, holds what is typed, saves it; the widgets only show it.

    Signals:
        shown: another book stands here than before: everything is to be drawn anew.
        edited: something of it was changed.
        saved: it binds the next papers.
        refused: why not (``OperatorError``).
    """

    shown = Signal()
    edited = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.sheet: PaperSheet | None = None
        self.book: PaperBook | None = None
        self.problems: tuple[BookProblem, ...] = ()
        self._looked = self._saving = False
        self.keeper = DraftKeeper(bridge, DRAFT, self._to_keep, self)
        self.keeper.found.connect(self._found)

    @property
    def unsaved(self) -> bool:
        """Whether something was changed and not saved."""
        return self.sheet is not None and self.book != self.sheet.book

    def refresh(self) -> None:
        """Ask how papers are written; the first time also for what was typed and never saved."""
        self._bridge.ask(paper_sheet, then=self._take)

    def edit(self, book: PaperBook) -> None:
        """The book as it is typed now."""
        if book != self.book:
            self._hold(book)
            self.keeper.touch()
            self.edited.emit()

    def replace(self, book: PaperBook) -> None:
        """Another book altogether; not saved yet."""
        self._hold(book)
        self.keeper.touch()
        self.shown.emit()

    def keep(self) -> None:
        """The page is left."""
        self.keeper.keep()

    def discard(self) -> None:
        """Back to what is in force."""
        if self.sheet is not None and self.unsaved:
            self._hold(self.sheet.book)
            self.keeper.drop()
            self.shown.emit()

    def save(self) -> None:
        """One entry, or the refusal."""
        if self.book is None or self._saving:
            return
        self._saving = True
        self.keeper.pause()
        done = partial(self._saved, self.book)
        self._bridge.do(save_papers, self.book, then=done, failed=self._refused)

    def _take(self, sheet: PaperSheet | None) -> None:
        if sheet is None:
            return
        fresh, before = not self.unsaved, self.book
        self.sheet = sheet
        if fresh:
            self._hold(sheet.book)
        if before != self.book:
            self.shown.emit()
        else:
            self.edited.emit()
        if not self._looked:
            self._looked = True
            self.keeper.look()

    def _hold(self, book: PaperBook) -> None:
        self.book = book
        self.problems = check_papers(book)

    def _to_keep(self) -> dict[str, Any]:
        return draft_body(self.book) if self.book is not None and self.unsaved else {}

    def _found(self, body: dict[str, Any], _: object) -> None:
        kept = draft_book(body)
        if kept is None:
            self.keeper.drop()
            return
        self._hold(kept)
        self.shown.emit()

    def _saved(self, typed: PaperBook, _: Changes) -> None:
        self._saving = False
        if self.book == typed:
            self.keeper.drop()
        else:
            self.keeper.touch()
        self._bridge.ask(paper_sheet, then=self._settle)
        self.saved.emit()

    def _settle(self, sheet: PaperSheet | None) -> None:
        """What was typed is in force; an edit made since then stands on it."""
        if sheet is not None:
            self.sheet = sheet
            self.edited.emit()

    def _refused(self, error: OperatorError) -> None:
        self._saving = False
        self.keeper.touch()
        self.refused.emit(error)
