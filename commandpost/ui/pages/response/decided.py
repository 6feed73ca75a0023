"""What keys decide about the response looked at: each opens its dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.ui.pages.page import Page

if TYPE_CHECKING:
    from commandpost.ui.pages.response.decisions import Decisions
    from commandpost.usecases.views.response_sheet import ResponseSheet


class Decided(Page):
    """The keys of ``ResponsePage`` that need nothing but the sheet in sight."""

    decisions: Decisions
    _sheet: ResponseSheet | None

    def change_level(self) -> None:
        """F10."""
        self.decisions.change_level(self._sheet)

    def sign(self) -> None:
        """F11."""
        self.decisions.sign(self._sheet)

    def terminate(self) -> None:
        """F12."""
        self.decisions.terminate(self._sheet)

    def add_task(self) -> None:
        """Ins."""
        self.decisions.add_task(self._sheet)

    def set_rhythm(self) -> None:
        """Alt+T."""
        self.decisions.set_rhythm(self._sheet)

    def record_superior(self) -> None:
        """Ctrl+U."""
        self.decisions.record_superior()

    def show_pictures(self) -> None:
        """Ctrl+I."""
        self.decisions.pictures(self._sheet)
