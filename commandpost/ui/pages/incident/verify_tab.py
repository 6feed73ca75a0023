"""Verification in three equal answers, and the fixed strip of phone reports under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.entries.incident import Verification
from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, section, set_invalid
from commandpost.ui.widgets.phone_strip import PhoneStrip
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.incidents import tell_leader, verify_incident

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from commandpost.domain.incident_decisions import Tell
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.incident_screen import IncidentScreen
    from commandpost.usecases.views.places import Hint


class VerifyTab(IncidentTab):
    """Alt+Y, Alt+N, Alt+P answer; digits call."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.by = HintEdit()
        self.by.setObjectName("verify_by")
        self.words = QLineEdit()
        self.words.setObjectName("verify_words")
        self.words.setMaxLength(2000)
        self.true_button = button(self.tr("✓ True"), big=True, key="Alt+Y")
        self.true_button.setObjectName("verify_true")
        self.false_button = button(self.tr("✕ Not true"), big=True, key="Alt+N")
        self.false_button.setObjectName("verify_false")
        self.pending_button = button(self.tr("? Still to be verified"), big=True, key="Alt+P")
        self.pending_button.setObjectName("verify_pending")
        self.strip = PhoneStrip(context.clock)
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Nothing typed for another incident stays."""
        self.by.clear()
        self.words.clear()
        self.strip.end()

    def set_people(self, people: Sequence[Hint]) -> None:
        """These may have verified or taken a call."""
        super().set_people(people)
        self.by.set_hints(people)
        self.strip.form.person.set_hints(people)

    def show_screen(self, screen: IncidentScreen) -> None:
        """The strip as it stands."""
        self.strip.show_rows(screen.strip)

    def tick(self, now: Instant) -> None:
        """Countdowns of the phone reports."""
        self.strip.tick(now)

    def activated(self) -> None:
        """First the verification, then the strip."""
        if self.facts is not None and self.facts.incident.verification is None:
            self.by.setFocus()
        else:
            self.strip.focus_next()

    def verify(self, outcome: Verification) -> None:
        """Record the answer."""
        self.by.resolve()
        by = self.by.text().strip()
        set_invalid(self.by, not by)
        if not by:
            self.by.setFocus()
        elif self.facts is not None:
            self.context.bridge.do(
                verify_incident,
                self.facts.incident.id,
                outcome,
                by,
                self.words.text().strip(),
                then=lambda _changes: self._verified(),
                owner=self,
            )

    def _verified(self) -> None:
        self.words.clear()
        self.by.clear()
        self.strip.focus_next()

    def _tell(self, told: Tell) -> None:
        if self.facts is not None:
            self.context.bridge.do(
                tell_leader,
                self.facts.incident.id,
                told,
                then=lambda _changes: self.strip.recorded(),
                owner=self,
            )

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(section(self.tr("Verification")))
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for words, field, stretch in (
            (self.tr("Verified by"), self.by, 1),
            (self.tr("In their words"), self.words, 2),
        ):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            fields.addWidget(name)
            fields.addWidget(field, stretch)
        column.addLayout(fields)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for answer in (self.true_button, self.false_button, self.pending_button):
            answers.addWidget(answer, 1)
        column.addLayout(answers)
        column.addWidget(
            label(self.tr("Whatever the answer, no reporting clock stops."), tone="quiet")
        )
        column.addWidget(section(self.tr("Phone reports: the digit stamps the moment")))
        column.addWidget(self.strip)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def _connect(self) -> None:
        self.strip.told.connect(self._tell)
        self.by.returnPressed.connect(self.words.setFocus)
        self.words.returnPressed.connect(self.true_button.setFocus)
        self._connect_answer(self.true_button, Verification.TRUE)
        self._connect_answer(self.false_button, Verification.FALSE)
        self._connect_answer(self.pending_button, Verification.PENDING)

    def _connect_answer(self, key: QPushButton, outcome: Verification) -> None:
        key.clicked.connect(lambda _checked=False: self.verify(outcome))
