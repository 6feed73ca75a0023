"""One line asked below the figures table: who stands for figures, or why one fell or jumped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.domain.episode_decisions import VerifyFigures
from commandpost.domain.figure_decisions import ExplainFigures
from commandpost.host.figure_words import step_words
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, set_invalid

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.figure_checks import Step


class AskBar(QWidget):
    """What is asked, a field, and a button; Esc leaves it for later.

    Signals:
        answered: the intent that the field makes.
        left: nobody answers now.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, name: str, intent: Callable[[str], object]) -> None:
        super().__init__()
        self._intent = intent
        self.what = label(wrap=True)
        self.edit = HintEdit()
        self.edit.setObjectName(name)
        self.edit.setMaxLength(200)
        self.save = button(self.tr("Record"), kind="primary", key="Enter")
        self.save.setObjectName(f"{name}_save")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.what, 1)
        row.addWidget(self.edit, 1)
        row.addWidget(self.save)
        self.hide()
        self._connect()

    def ask(self, words: str) -> None:
        """Come up with the focus in an empty field."""
        self.what.setText(words)
        self.edit.setAccessibleName(words)
        self.edit.clear()
        set_invalid(self.edit, False)
        self.show()
        self.edit.setFocus()

    def record(self) -> None:
        """Send it; an empty field is framed and waits."""
        self.edit.resolve()
        words = self.edit.text().strip()
        set_invalid(self.edit, not words)
        if words:
            self.answered.emit(self._intent(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.edit.returnPressed.connect(self.record)
        self.save.clicked.connect(self.record)


class VerifierBar(AskBar):
    """Who stands for a township's figures."""

    def __init__(self) -> None:
        super().__init__("figures_verified_by", lambda by: VerifyFigures(self._place, by))
        self._place = ""

    def begin(self, place: str) -> None:
        """Ask who stands for that township's figures."""
        self._place = place
        self.ask(self.tr("Figures of {place} verified by").format(place=place))


class ReasonBar(AskBar):
    """Why a figure fell or jumped: asked after it is recorded, so that nothing waits for it."""

    def __init__(self) -> None:
        super().__init__("figures_why", self._why)
        self._step: Step | None = None
        self.edit.setPlaceholderText(self.tr("one line of reason; Esc: later"))

    def begin(self, step: Step) -> None:
        """Ask why that step was."""
        self._step = step
        self.ask(self.tr("Recorded. Why: {words}").format(words=step_words(step)))

    def _why(self, words: str) -> ExplainFigures:
        assert self._step is not None
        return ExplainFigures(self._step.about, self._step.place, self._step.metric, words)
