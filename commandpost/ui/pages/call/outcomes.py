"""The three ways a call can go, as equal buttons; choosing the incident or the outcome in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from commandpost.domain.ids import Id
from commandpost.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.boards import IncidentRow

BUTTONS, CHOOSING, CLOSING = range(3)


class OutcomeBar(QFrame):
    """Register a new incident, add to a running one, or a handled call.

    Signals:
        registered: make a new incident of it.
        added: it belongs to the incident of that id.
        handled: nothing more comes of it; carries what came of it.
    """

    registered = Signal()
    added = Signal(str)
    handled = Signal(str)

    def __init__(self, clock: StationClock) -> None:
        super().__init__()
        self._clock = clock
        self.setObjectName("outcomes")
        self.register_button = _big(self.tr("Register as a new incident"), "Ctrl+Enter", "register")
        self.add_button = _big(self.tr("Add to a running incident"), "Ctrl+J", "add_to_incident")
        self.handled_button = _big(self.tr("Handled call"), "Ctrl+H", "handled_call")
        self.incidents = QComboBox()
        self.incidents.setObjectName("running_incidents")
        self.incidents.setAccessibleName(self.tr("Running incident"))
        self.add_now = _big(self.tr("Add"), "Enter", "add_now")
        self.outcome = QLineEdit()
        self.outcome.setObjectName("outcome")
        self.outcome.setAccessibleName(self.tr("What came of it"))
        self.outcome.setPlaceholderText(self.tr("passed to the town's water company, called back"))
        self.record_now = _big(self.tr("Record"), "Enter", "record_now")
        self.back_buttons = [button(self.tr("Back"), big=True, key="Esc") for _ in range(2)]
        self._sending = False
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        buttons = (self.register_button, self.add_button, self.handled_button)
        self._stack.addWidget(_row(*buttons, stretch=(1, 1, 1)))
        belongs = label(self.tr("It belongs to"))
        came = label(self.tr("What came of it"))
        add = (belongs, self.incidents, self.add_now, self.back_buttons[0])
        close = (came, self.outcome, self.record_now, self.back_buttons[1])
        self._stack.addWidget(_row(*add, stretch=(0, 1, 0, 0)))
        self._stack.addWidget(_row(*close, stretch=(0, 1, 0, 0)))
        self._connect()

    @property
    def asking(self) -> bool:
        """Whether the incident or the outcome is being asked for."""
        return self._stack.currentIndex() != BUTTONS

    def show_incidents(self, rows: tuple[IncidentRow, ...]) -> None:
        """These incidents run; the one that was chosen stays chosen."""
        chosen = self.incidents.currentData()
        self.incidents.clear()
        for row in rows:
            self.incidents.addItem(f"{row.title}　{self._clock.dated(row.heard_at)}", row.id)
        place = self.incidents.findData(chosen)
        self.incidents.setCurrentIndex(max(place, 0) if rows else -1)
        self._enable()

    def choose_incident(self) -> None:
        """Ask which running incident."""
        if self.incidents.count():
            self._stack.setCurrentIndex(CHOOSING)
            self.incidents.setFocus()

    def ask_outcome(self) -> None:
        """Ask what came of it."""
        self._stack.setCurrentIndex(CLOSING)
        self.outcome.setFocus()

    def leave(self) -> None:
        """Back to the three buttons."""
        self._stack.setCurrentIndex(BUTTONS)

    def set_sending(self, sending: bool) -> None:
        """While a reply is awaited nothing can be pressed twice."""
        self._sending = sending
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back, while something is asked."""
        if not self.asking:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
            self.register_button.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            chosen = self._stack.currentIndex() == CHOOSING
            (self._add if chosen else self._close)()

    def _enable(self) -> None:
        free = not self._sending
        for each in (self.register_button, self.handled_button, self.record_now, self.add_now):
            each.setEnabled(free)
        self.add_button.setEnabled(free and self.incidents.count() > 0)

    def _connect(self) -> None:
        self.register_button.clicked.connect(self.registered)
        self.add_button.clicked.connect(self.choose_incident)
        self.handled_button.clicked.connect(self.ask_outcome)
        self.add_now.clicked.connect(self._add)
        self.record_now.clicked.connect(self._close)
        for each in self.back_buttons:
            each.clicked.connect(self.leave)

    def _add(self) -> None:
        if not self._sending and self.incidents.currentData() is not None:
            self.added.emit(Id(self.incidents.currentData()))

    def _close(self) -> None:
        if not self._sending:
            self.handled.emit(self.outcome.text().strip())


def _big(text: str, key: str, name: str) -> QPushButton:
    made = button(text, big=True, key=key)
    made.setObjectName(name)
    return made


def _row(*widgets: QWidget, stretch: tuple[int, ...]) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget, part in zip(widgets, stretch, strict=True):
        row.addWidget(widget, part)
    return box
