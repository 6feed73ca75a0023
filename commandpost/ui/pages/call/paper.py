"""A call written on a numbered sheet, typed in afterwards: its number, its minute, marked 补录."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from commandpost.domain.times import Instant
from commandpost.usecases.sheets import typed_as

if TYPE_CHECKING:
    from commandpost.ui.pages.call.page import CallPage


class PaperCall:
    """The sheet in hand, if there is one; its number goes back with the call or not at all."""

    def __init__(self, page: CallPage) -> None:
        self._page = page
        self.number = 0

    def begin(self, item: str) -> None:
        """``sheet/7/…``: what was half typed waits; the form has the minute that is on paper."""
        what, _, told = item.partition("/")
        number, _, at = told.partition("/")
        if what != "sheet" or not number.isdigit() or not at.isdigit():
            return
        self._page.another()
        self.number = int(number)
        self._page.heard.restore(Instant(int(at)), None)
        words = QCoreApplication.translate(
            "PaperCall", "Typing in sheet {label}, heard {time}: kept as back-entered."
        )
        time = self._page.context.clock.dated(Instant(int(at)))
        self._page.note.setText(words.format(label=f"B{self.number:04d}", time=time))

    def end(self) -> None:
        """It was taken in, or the form was emptied."""
        self.number = 0

    def wrap(self, what: tuple[Any, ...]) -> tuple[Any, ...]:
        """The use case as it is, or together with the number's return."""
        return (typed_as, self.number, "call", *what) if self.number else what
