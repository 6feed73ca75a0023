"""One call on the strip of phone reports, as fields in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from commandpost.domain.station import StripStep
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, plain_tip

if TYPE_CHECKING:
    from commandpost.usecases.views.places import Hint

LONGEST = 60


class StripLine(QObject):
    """Number, whom, person, phone, which recipient's report it meets, and the three buttons.

    Signals:
        edited: something is other than it was.
        moved: up (-1) or down (1) was pressed.
        removed: the cross was pressed.
    """

    edited = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, number: int, parent: QObject) -> None:
        super().__init__(parent)
        self._step = StripStep("", "")
        self.number = label(str(number), tone="quiet")
        self.title, self.person, self.phone = QLineEdit(), HintEdit(), QLineEdit()
        self.recipient = QComboBox()
        self.up = button("↑")
        self.down = button("↓")
        self.cross = button("×")
        self._name(number)
        self._connect()

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.number, *self.fields, self.up, self.down, self.cross)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through."""
        return (self.title, self.person, self.phone, self.recipient)

    @property
    def step(self) -> StripStep:
        """The call as it stands here."""
        return replace(
            self._step,
            title=self.title.text().strip(),
            person=self.person.text().strip(),
            phone=self.phone.text().strip(),
            recipient=self.recipient.currentData() or "",
        )

    def take(self, step: StripStep) -> None:
        """Show that call instead."""
        self._step = step
        blocked = self.blockSignals(True)
        self.title.setText(step.title)
        self.person.setText(step.person)
        self.phone.setText(step.phone)
        self._choose(step.recipient)
        self.blockSignals(blocked)

    def offer(self, recipients: tuple[str, ...], people: tuple[Hint, ...]) -> None:
        """These recipients' reports may be met; these people may be named."""
        held = self.recipient.currentData() or self._step.recipient
        self.recipient.clear()
        self.recipient.addItem(self.tr("no report: only told"), "")
        for name in recipients:
            self.recipient.addItem(name, name)
        self._choose(held)
        self.person.set_hints(people)

    def _choose(self, recipient: str) -> None:
        if self.recipient.findData(recipient) < 0:
            self.recipient.addItem(recipient, recipient)
        self.recipient.setCurrentIndex(self.recipient.findData(recipient))

    def _name(self, number: int) -> None:
        for name, field, words in (
            ("title", self.title, self.tr("Whom")),
            ("person", self.person, self.tr("Person")),
            ("phone", self.phone, self.tr("Phone")),
            ("recipient", self.recipient, self.tr("Meets the report to")),
        ):
            field.setObjectName(f"strip_{name}_{number}")
            field.setAccessibleName(f"{words} {number}")
            if isinstance(field, QLineEdit):
                field.setMaxLength(LONGEST)
        self.recipient.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        calm(self.recipient)
        for key, made, tip in (
            ("up", self.up, self.tr("Earlier  Alt+↑")),
            ("down", self.down, self.tr("Later  Alt+↓")),
            ("cross", self.cross, self.tr("Remove  Alt+Delete")),
        ):
            made.setObjectName(f"strip_{key}_{number}")
            made.setProperty("square", "true")
            made.setAccessibleName(tip)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            plain_tip(made, tip)

    def _connect(self) -> None:
        for line in (self.title, self.person, self.phone):
            line.textChanged.connect(self.edited)
        self.recipient.currentIndexChanged.connect(self.edited)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.cross.clicked.connect(self.removed)
