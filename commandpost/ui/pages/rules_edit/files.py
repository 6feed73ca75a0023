"""Rules from a file and into one, off the window's thread."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from commandpost.usecases.rules import read_rules, write_rules

if TYPE_CHECKING:
    from commandpost.domain.reporting import Profile
    from commandpost.ui.context import Context
    from commandpost.ui.pages.rules_edit.session import RulesSession


class RulesFiles(QObject):
    """Asks for the file, reads or writes it; what was read binds nobody before it is saved."""

    def __init__(self, context: Context, session: RulesSession, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._session = session
        self._page = page

    def take(self) -> None:
        """Rules from a file, to be looked at before they are saved."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Take rules in"), "", self.tr("Rules (*.yaml *.yml)")
        )
        if chosen:
            work = partial(read_rules, Path(chosen))
            self._context.jobs.start(work, then=self._taken, owner=self)

    def write(self) -> None:
        """The rules as they stand here into a file, edits that are not saved included."""
        if self._session.profile is None:
            return
        name = f"{self._session.profile.id}.yaml"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Write the rules"), name, self.tr("Rules (*.yaml *.yml)")
        )
        if chosen:
            path = Path(chosen)
            work = partial(write_rules, self._session.profile, path)
            self._context.jobs.start(work, then=partial(self._written, path.name), owner=self)

    def _written(self, name: str, _: None) -> None:
        self._context.messages.inform(self.tr("{file} is written.").format(file=name))

    def _taken(self, found: Profile) -> None:
        if self._session.profile is None:
            return
        self._session.replace(replace(found, id=self._session.profile.id))
        self._context.messages.inform(
            self.tr("Taken in, not saved yet. Alt+H shows what differs from the library.")
        )
