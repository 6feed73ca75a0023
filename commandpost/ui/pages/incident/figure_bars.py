"""One line asked below the figures table: who stands for figures, or why one fell or jumped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.domain.episode_decisions import VerifyFigures
from commandpost.domain.figure_decisions import ExplainFigures
from commandpost.host.figure_words import step_words
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, set_invalid
from commandpost.ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.figure_checks import Step
    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.figure_history import MetLine


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


class KnownAtBar(QWidget):
    """Figures as they were known at any minute; empty is now.

    Signals:
        changed: another minute, or now again.
    """

    changed = Signal()

    def __init__(self, clock: StationClock) -> None:
        super().__init__()
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("figures_known_at")
        self.time.setAccessibleName(self.tr("As known at"))
        name = label(self.tr("As known at  Alt+Z"))
        name.setBuddy(self.time)
        self.past = label(tone="soon")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name)
        row.addWidget(self.time)
        row.addWidget(self.past, 1)
        self._connect()

    @property
    def moment(self) -> Instant | None:
        """The minute looked at; None is now."""
        return self.time.moment

    def clear(self) -> None:
        """Back to now."""
        self.time.set_moment(None)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is now again."""
        if event.key() == Qt.Key.Key_Escape and self.time.edit.text():
            self.clear()
            self.changed.emit()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.time.changed.connect(self._tell)
        self.time.changed.connect(self.changed)

    def _tell(self) -> None:
        past = self.tr("Not the figures of now. Esc: now") if self.moment is not None else ""
        self.past.setText(past)


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


def met_words(lines: tuple[MetLine, ...], clock: StationClock) -> str:
    """The minute each level was first met, beside the one that a correction did away with."""
    said = []
    for line in lines:
        before = "、".join(clock.near(minute) for minute in line.before)
        name = line.level.numeral
        if line.now is None:
            words = QCoreApplication.translate(
                "FiguresTab", "{level} met {before}, by corrected figures no longer"
            )
        elif before:
            words = QCoreApplication.translate(
                "FiguresTab", "{level} first met {now}, before correction {before}"
            )
        else:
            words = QCoreApplication.translate("FiguresTab", "{level} first met {now}")
        now = clock.near(line.now) if line.now is not None else ""
        said.append(words.format(level=name, now=now, before=before))
    return "  ·  ".join(dict.fromkeys(said))
