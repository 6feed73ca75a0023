"""What opens over the figures tab: readings, history, the sheets to read or type from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from commandpost.domain.ids import Subject
from commandpost.ui.dialogs.dictation import DictationDialog
from commandpost.ui.dialogs.figure_history import FigureHistoryDialog
from commandpost.ui.dialogs.national_sheet import NationalSheetDialog
from commandpost.ui.dialogs.pictures import PicturesDialog
from commandpost.ui.dialogs.readings import ReadingsDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.ids import Id
    from commandpost.domain.metrics import Metric
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.decision import DecisionDialog
    from commandpost.ui.pages.incident.tab import IncidentTab
    from commandpost.usecases.views.places import Hint


class FigureTools:
    """Opens each dialog for the tab's episode, with the names that may be chosen there."""

    def __init__(self, context: Context, over: IncidentTab) -> None:
        self._context = context
        self._over = over
        self.first: tuple[Metric, ...] = ()
        self.metrics: tuple[Metric, ...] = ()
        self.places: tuple[Hint, ...] = ()
        self.people: Sequence[Hint] = ()

    @property
    def episode(self) -> Id | None:
        """Whose figures are shown; None before there are any."""
        return self._over.facts.incident.episode if self._over.facts is not None else None

    def readings(self) -> None:
        """A gauge's readings, pasted or from a file."""
        episode = self.episode
        if episode is not None and self.metrics:
            dialog = ReadingsDialog(self._context, self._over, episode, self.metrics, self.places)
            dialog.reporter.set_hints(self.people)
            self._open(dialog)

    def history(self, place: str, metric: str) -> None:
        """What was ever told of the figure under the hand; the head rows have no history."""
        episode = self.episode
        if episode is not None and place and metric:
            self._open(FigureHistoryDialog(self._context, self._over, episode, place, metric))

    def national(self) -> None:
        """What is to be typed into the national system."""
        episode = self.episode
        if episode is not None:
            self._open(NationalSheetDialog(self._context, self._over, episode))

    def pictures(self, metric: str) -> None:
        """Townships, evacuation, levels and tasks in pictures, of the figure looked at."""
        episode = self.episode
        if episode is not None:
            about = Subject("episode", episode)
            self._open(PicturesDialog(self._context, self._over, about, metric))

    def dictation(self) -> None:
        """Figures read out over the telephone."""
        episode = self.episode
        if episode is not None and self.first:
            dialog = DictationDialog(self._context, self._over, episode, self.first, self.places)
            dialog.reporter.set_hints(self.people)
            self._open(dialog)

    def _open(self, dialog: DecisionDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
