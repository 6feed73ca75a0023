"""What opens over the figures tab: readings of a gauge, a figure's history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from commandpost.ui.dialogs.figure_history import FigureHistoryDialog
from commandpost.ui.dialogs.readings import ReadingsDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from commandpost.domain.ids import Id
    from commandpost.domain.metrics import Metric
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.decision import DecisionDialog
    from commandpost.usecases.views.places import Hint


class FigureTools:
    """Opens each dialog for the episode it is told, with the names that may be chosen there."""

    def __init__(self, context: Context, over: QWidget) -> None:
        self._context = context
        self._over = over
        self.metrics: tuple[Metric, ...] = ()
        self.places: tuple[Hint, ...] = ()
        self.people: Sequence[Hint] = ()

    def readings(self, episode: Id) -> None:
        """A gauge's readings, pasted or from a file."""
        if self.metrics:
            dialog = ReadingsDialog(self._context, self._over, episode, self.metrics, self.places)
            dialog.reporter.set_hints(self.people)
            self._open(dialog)

    def history(self, episode: Id, here: tuple[str, str]) -> None:
        """What was ever told of the figure under the hand; the head rows have no history."""
        place, metric = here
        if place and metric:
            self._open(FigureHistoryDialog(self._context, self._over, episode, place, metric))

    def _open(self, dialog: DecisionDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
