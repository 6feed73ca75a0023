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
from commandpost.ui.dialogs.instruction import FeedBackDialog, PassOnDialog
from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.widgets.callers import Callers
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.instructions import Instructions
from commandpost.ui.widgets.labels import button, label, section, set_invalid
from commandpost.ui.widgets.moment_field import MomentField
from commandpost.ui.widgets.phone_strip import PhoneStrip
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.incidents import (
    feed_back_instruction,
    pass_on_instruction,
    tell_leader,
    verify_incident,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

    from commandpost.domain.changes import Changes
    from commandpost.domain.ids import Id
    from commandpost.domain.incident_decisions import Tell
    from commandpost.domain.instructions import Instruction, Passing
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
        self.at = MomentField(context.clock)
        self.at.edit.setObjectName("verify_at")
        self.strip = PhoneStrip(context.clock)
        self.instructions = Instructions(context)
        self.callers = Callers(context.clock)
        self._wanted = ""
        self._people: tuple[Hint, ...] = ()
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Nothing typed for another incident stays."""
        self.by.clear()
        self.words.clear()
        self.at.set_moment(None)
        self.strip.end()

    def set_people(self, people: Sequence[Hint]) -> None:
        """These may have verified or taken a call."""
        super().set_people(people)
        self._people = tuple(people)
        self.by.set_hints(people)
        self.strip.form.person.set_hints(people)

    def show_screen(self, screen: IncidentScreen) -> None:
        """The strip as it stands."""
        self.strip.show_rows(screen.strip)
        self.callers.show_callers(screen.callers)
        self.instructions.show_instructions(screen.incident.instructions)
        if self._wanted in {row.key for row in self.instructions.rows}:
            self.instructions.frame(self._wanted)
            self._scroll.ensureWidgetVisible(self.instructions)
            self._wanted = ""

    def frame_instruction(self, key: str) -> None:
        """Stand on that instruction, now or once its incident is shown."""
        self._wanted = key
        if self.facts is not None:
            self.show_screen(self.facts)

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
        if not self.at.readable:
            self.at.setFocus()
        elif not by:
            self.by.setFocus()
        elif self.facts is not None:
            self.context.bridge.do(
                verify_incident,
                self.facts.incident.id,
                outcome,
                by,
                self.words.text().strip(),
                self.at.moment,
                then=lambda _changes: self._verified(),
                owner=self,
            )

    def _verified(self) -> None:
        self.words.clear()
        self.by.clear()
        self.at.set_moment(None)
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

    def _pass_on(self, given: Instruction) -> None:
        dialog = PassOnDialog(self.context.clock, given, self)
        self._ask(dialog, pass_on_instruction)

    def _feed_back(self, given: Instruction, passing: Passing | None) -> None:
        dialog = FeedBackDialog(self.context.clock, given, passing, self)
        self._ask(dialog, feed_back_instruction)

    def _ask(self, dialog: PassOnDialog | FeedBackDialog, use_case: Callable[..., Changes]) -> None:
        if self.facts is None:
            return
        dialog.set_hints(self._people)
        self._connect_dialog(dialog, use_case, self.facts.incident.id)
        dialog.open()

    def _connect_dialog(
        self,
        dialog: PassOnDialog | FeedBackDialog,
        use_case: Callable[..., Changes],
        incident: Id,
    ) -> None:
        dialog.answered.connect(
            lambda made: self.context.bridge.do(
                use_case,
                incident,
                made,
                then=lambda _changes: dialog.close(),
                failed=dialog.refuse,
                owner=dialog,
            )
        )

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.callers)
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
        at = label(self.tr("At, if not now"))
        at.setBuddy(self.at)
        self.at.setAccessibleName(at.text())
        fields.addWidget(at)
        fields.addWidget(self.at)
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
        column.addWidget(self.instructions)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(inner)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self.strip.told.connect(self._tell)
        self.instructions.pass_on_asked.connect(self._pass_on)
        self.instructions.feed_back_asked.connect(self._feed_back)
        self.by.returnPressed.connect(self.words.setFocus)
        self.words.returnPressed.connect(self.true_button.setFocus)
        self._connect_answer(self.true_button, Verification.TRUE)
        self._connect_answer(self.false_button, Verification.FALSE)
        self._connect_answer(self.pending_button, Verification.PENDING)

    def _connect_answer(self, key: QPushButton, outcome: Verification) -> None:
        key.clicked.connect(lambda _checked=False: self.verify(outcome))
