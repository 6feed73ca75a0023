"""Position cards of a plan in force, as a PDF to print, cut out and lay ready."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import render
from commandpost.usecases.taking.position_cards import KIND, take_of_plan

if TYPE_CHECKING:
    from commandpost.domain.command_matter import CardsMatter
    from commandpost.ui.context import Context


class PlanCards(QObject):
    """Takes the cards of a plan and writes them to a file of the operator's choice."""

    def __init__(self, context: Context, home: QWidget) -> None:
        super().__init__(home)
        self._context, self._home = context, home

    def save(self, plan: str) -> None:
        """The cards of that plan as it is in force."""
        wanted = PaperRequest(KIND)
        self._context.bridge.ask(take_of_plan, plan, wanted, then=self._save, owner=self)

    def _save(self, matter: CardsMatter) -> None:
        if not matter.cards:
            words = self.tr("{plan} has no commanders' cards and no working groups.")
            self._context.messages.inform(words.format(plan=matter.title))
            return
        name = self.tr("{plan} position cards").format(plan=matter.title).replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(
            self._home, self.tr("Save the position cards"), f"{name}.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self._context.jobs.start(
                partial(_write, Path(chosen), matter),
                then=lambda _: self._context.messages.inform(chosen),
                owner=self._home,
            )


def _write(path: Path, matter: CardsMatter) -> None:
    write_file(path, render(matter).pdf)
