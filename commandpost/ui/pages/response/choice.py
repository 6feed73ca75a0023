"""Which response or episode is looked at: running ones, open episodes, then those that ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from commandpost.domain.ids import Subject
from commandpost.ui.widgets.badges import SHAPES
from commandpost.usecases.views.names import response_name

if TYPE_CHECKING:
    from commandpost.domain.superior import Superior
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.boards import ResponseRow
    from commandpost.usecases.views.response_sheet import ResponseChoices


class SubjectChoice(QComboBox):
    """A list that says level, plan and since when.

    Signals:
        chosen: a person took another ``Subject``.
    """

    chosen = Signal(object)

    def __init__(self, clock: StationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.setObjectName("response_choice")
        self.setAccessibleName(self.tr("Response or episode"))
        self.setMinimumContentsLength(8)
        self._connect()

    def show_choices(self, choices: ResponseChoices, wanted: Subject | None) -> Subject | None:
        """Show these; returns what stands there now: the wanted one, what came of it, the first."""
        self.clear()
        for row in choices.running:
            self.addItem(self._words(row), Subject("response", row.id))
        for superior in choices.superiors:
            self.addItem(self._superior_words(superior), Subject("superior", superior.id))
        for episode in choices.episodes:
            words = self.tr("{title}: no response").format(title=episode.title)
            self.addItem(words, Subject("episode", episode.id))
        for row in choices.ended:
            words = self.tr("{title} (ended)").format(title=self._words(row))
            self.addItem(words, Subject("response", row.id))
        self.setEnabled(self.count() > 0)
        known = [self.itemData(place) for place in range(self.count())]
        taken = _standing(choices, wanted)
        if taken not in known:
            taken = known[0] if known else None
        self.setCurrentIndex(known.index(taken) if taken in known else -1)
        return taken

    def walk(self, step: int) -> None:
        """The next or the one before, going round."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + step) % self.count())
            self.chosen.emit(self.currentData())

    def _superior_words(self, superior: Superior) -> str:
        mark = f"{SHAPES[superior.level.rank]}{superior.level.numeral}"
        since = self._clock.near(superior.steps[-1].since)
        return f"{mark} {superior.issuer} {response_name(superior.hazard)} {since}"

    def _words(self, row: ResponseRow) -> str:
        mark = f"{SHAPES[row.level.rank]}{row.level.numeral}"
        return f"{mark} {row.title} {self._clock.near(row.since)}"

    def _connect(self) -> None:
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))


def _standing(choices: ResponseChoices, wanted: Subject | None) -> Subject | None:
    """An episode under a running response is looked at through that response."""
    if wanted is not None and wanted.kind == "episode":
        for row in choices.running:
            if row.episode == wanted.id:
                return Subject("response", row.id)
    return wanted
