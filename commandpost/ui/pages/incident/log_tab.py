"""The log of an incident, its episode and the responses it stands under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.widgets.log_view import LogView
from commandpost.usecases.views.logbook import log_page

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject
    from commandpost.ui.context import Context
    from commandpost.usecases.views.logbook import LogPage


class LogTab(IncidentTab):
    """Newest first; the log line below the page writes to it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.log = LogView(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.log)
        self._connect()

    def refresh(self) -> None:
        """The newest page again."""
        if self.facts is not None:
            about = self.facts.about
            self.context.bridge.ask(
                log_page, about, then=lambda page: self._show(about, page), owner=self
            )

    def activated(self) -> None:
        """Arrows walk the lines."""
        self.log.table.setFocus()

    def _show(self, about: tuple[Subject, ...], page: LogPage) -> None:
        if self.facts is not None and about == self.facts.about:
            self.log.show_page(page)

    def _older(self, before: int) -> None:
        if self.facts is not None:
            self.context.bridge.ask(
                log_page, self.facts.about, before=before, then=self.log.extend, owner=self
            )

    def _connect(self) -> None:
        self.log.more_wanted.connect(self._older)
