"""The one line a task asks before it moves: to whom, what came back, how many, why, until when."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.checklist import NO, YES
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.sensing import RETURNS
from commandpost.domain.times import MINUTE, Instant
from commandpost.host.text import text
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import Elided, button, label, set_invalid
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.ui.widgets.task_words import CHANNELS, channel_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.checklist import Task
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint


FEEDBACK = 30 * MINUTE
"""When feedback on an order is expected unless the plan or somebody says otherwise."""

_ANSWERS = {Qt.Key.Key_Y: YES, Qt.Key.Key_N: NO}


class Asked(Enum):
    """What is being asked."""

    ORDER = "order"
    FEEDBACK = "feedback"
    VALUE = "value"
    REASON = "reason"
    RETURN = "return"
    ANSWER = "answer"
    OVERRIDE = "override"


class TaskPrompt(QFrame):
    """Asks under the list, answers with Enter; Esc leaves the task as it was.

    Signals:
        answered: carries the ``TaskMoved``.
        cancelled: Esc; nothing was moved.
    """

    answered = Signal(object)
    cancelled = Signal()

    def __init__(self, clock: StationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_prompt")
        self._clock = clock
        self._task: Task | None = None
        self._asked = Asked.ORDER
        self.heading = Elided()
        self.question = label()
        self.whom = HintEdit()
        self.channel = QComboBox()
        self.words = QLineEdit()
        self.answer_by = MomentField(clock, Side.AHEAD)
        self.by_word = label(self.tr("feedback by"), tone="quiet")
        self.yes = button(self.tr("Yes"), kind="primary", key="Y", big=True)
        self.no = button(self.tr("No"), key="N", big=True)
        self.occasion = QComboBox()
        self.until = MomentField(clock, Side.AHEAD)
        self.or_trigger = label(self.tr("or when"), tone="quiet")
        self.trigger = QLineEdit()
        self.record = button(self.tr("Record"), kind="primary", key="Enter")
        self.cancel = button(self.tr("Leave"), key="Esc")
        self._arrange()
        self._connect()
        self.hide()

    @property
    def asked(self) -> Asked:
        """What is being asked now."""
        return self._asked

    def set_people(self, people: Sequence[Hint]) -> None:
        """Whom an order may go to."""
        self.whom.set_hints(people)

    def ask(self, asked: Asked, task: Task) -> None:
        """Ask this about that task; what the record knows already stands there."""
        self._task, self._asked = task, asked
        self.heading.setText(task.seed.text)
        self.question.setText(self._question(asked, task))
        shown = {
            Asked.ORDER: self._order_fields(),
            Asked.RETURN: self._return_fields(),
            Asked.ANSWER: (self.yes, self.no),
        }.get(asked, (self.words,))
        every = (*self._order_fields(), self.words, *self._return_fields(), self.yes, self.no)
        for field in every:
            field.setVisible(field in shown)
        self.record.setVisible(asked is not Asked.ANSWER)
        wait = FEEDBACK if task.seed.feedback is None else task.seed.feedback * MINUTE
        self.answer_by.set_moment(Instant(self._clock.now() + wait))
        self.occasion.setCurrentIndex(0)
        self.whom.setText("" if task.seed.desk else task.seed.actor)
        self.channel.setCurrentIndex(0)
        self.words.setText(task.value if asked is Asked.VALUE else "")
        self.until.set_moment(None)
        self.trigger.clear()
        set_invalid(self.words, False)
        set_invalid(self.whom, False)
        self.show()
        if asked is Asked.ANSWER:
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first = {Asked.ORDER: self.whom, Asked.RETURN: self.until.edit}.get(asked, self.words)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def answer(self) -> TaskMoved | None:
        """The move that the fields describe, or None while something is missing."""
        return None if self._task is None else self._move_of(self._task)

    def _move_of(self, task: Task) -> TaskMoved | None:
        words = self.words.text().strip()
        if self._asked is Asked.ORDER:
            whom = self.whom.text().strip()
            channel = str(self.channel.currentData())
            moved = TaskMoved(task.id, TaskState.ORDERED, whom=whom, channel=channel)
            moved = replace(moved, answer_by=self.answer_by.moment)
            return moved if whom and self.answer_by.readable else None
        if self._asked is Asked.FEEDBACK:
            return TaskMoved(task.id, TaskState.FED_BACK, words=words) if words else None
        if self._asked is Asked.VALUE:
            return TaskMoved(task.id, TaskState.DONE, value=words) if words else None
        if self._asked in (Asked.REASON, Asked.OVERRIDE):
            override = self._asked is Asked.OVERRIDE
            state = TaskState.OVERRIDDEN if override else TaskState.NOT_APPLICABLE
            return TaskMoved(task.id, state, words=words) if words else None
        until, trigger = self.until.moment, self.trigger.text().strip()
        on = str(self.occasion.currentData() or "")
        moved = TaskMoved(task.id, TaskState.DEFERRED, until=until, trigger=trigger, on=on)
        return moved if (until or trigger or on) and self.until.readable else None

    def _question(self, asked: Asked, task: Task) -> str:
        return {
            Asked.ORDER: self.tr("Ordered to"),
            Asked.FEEDBACK: self.tr("Fed back"),
            Asked.VALUE: task.seed.value or self.tr("Result"),
            Asked.REASON: self.tr("Not applicable, because"),
            Asked.RETURN: self.tr("Deferred until"),
            Asked.ANSWER: task.seed.asks,
            Asked.OVERRIDE: self.tr("Left out (never counted as done), because"),
        }[asked]

    def _order_fields(self) -> tuple[QWidget, ...]:
        return (self.whom, self.channel, self.by_word, self.answer_by)

    def _return_fields(self) -> tuple[QWidget, ...]:
        return (self.until, self.or_trigger, self.occasion, self.trigger)

    def _arrange(self) -> None:
        names = {
            "task_whom": self.whom,
            "task_channel": self.channel,
            "task_words": self.words,
            "task_until": self.until.edit,
            "task_answer_by": self.answer_by.edit,
            "task_event": self.occasion,
            "task_yes": self.yes,
            "task_no": self.no,
            "task_trigger": self.trigger,
            "task_record": self.record,
            "task_leave": self.cancel,
        }
        for name, field in names.items():
            field.setObjectName(name)
        self.words.setMaxLength(500)
        self.trigger.setMaxLength(100)
        self.trigger.setPlaceholderText(self.tr("daybreak, the rain has stopped"))
        for channel in CHANNELS:
            self.channel.addItem(channel_word(channel), channel)
        self.occasion.addItem(self.tr("(an event)"), "")
        for event in RETURNS:
            self.occasion.addItem(text(f"event.{event}"), event)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.question)
        for field, stretch in (
            (self.whom, 2),
            (self.channel, 0),
            (self.by_word, 0),
            (self.answer_by, 0),
            (self.yes, 0),
            (self.no, 0),
            (self.words, 1),
            (self.until, 0),
            (self.or_trigger, 0),
            (self.occasion, 0),
            (self.trigger, 1),
        ):
            fields.addWidget(field, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.heading, 1)
        upper.addWidget(self.record)
        upper.addWidget(self.cancel)
        column.addLayout(upper)
        column.addLayout(fields)

    def _connect(self) -> None:
        self.record.clicked.connect(self._answer)
        self.cancel.clicked.connect(self._leave)
        self.yes.clicked.connect(lambda: self._say(YES))
        self.no.clicked.connect(lambda: self._say(NO))

    def _answer(self) -> None:
        self.whom.resolve()
        move = self.answer()
        if move is not None:
            self.hide()
            self.answered.emit(move)
            return
        for field in (self.words, self.whom, self.until.edit):
            if field.isVisible():
                set_invalid(field, True)
                field.setFocus()
                return

    def _say(self, answer: str) -> None:
        if self._task is not None:
            self.hide()
            self.answered.emit(TaskMoved(self._task.id, TaskState.DONE, value=answer))

    def _leave(self) -> None:
        self.hide()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter records, Esc leaves."""
        if self._asked is Asked.ANSWER and event.key() in _ANSWERS:
            self._say(_ANSWERS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._asked is Asked.ANSWER and not self.cancel.hasFocus():
                self._say(NO if self.no.hasFocus() else YES)
            else:
                self._leave() if self.cancel.hasFocus() else self._answer()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
