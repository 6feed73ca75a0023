"""A checklist worked with one key: tasks by phase, a framed current one, counts and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from commandpost.domain.checklist import Task
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.widgets.labels import empty_state, label
from commandpost.ui.widgets.task_delegate import TaskDelegate
from commandpost.ui.widgets.task_filters import TaskFilters
from commandpost.ui.widgets.task_head import TaskHead
from commandpost.ui.widgets.task_prompt import Asked, TaskPrompt
from commandpost.ui.widgets.task_rows import ROW_ROLE, PhaseRow, Shown, TaskModel, by_phase
from commandpost.ui.widgets.task_view import TaskView
from commandpost.ui.widgets.task_words import TaskWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.look import Look
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint


_STAYS = (TaskState.OPEN, TaskState.FED_BACK)
"""A task moved there keeps the frame: taken back, or waiting for its last step."""


class TaskList(QWidget):
    """Tasks of a response or an incident; knows no desk, only asks.

    Signals:
        move_asked: carries a ``TaskMoved``.
        take_back_asked: carries the task's id.
        tool_asked: carries the ``Task`` whose tool is to be opened.
        complete_asked: the completion call.
        whole_asked: ``override``, ``reset``, ``back`` or ``print``, about the whole list.
        place_left: the id of the task worked on now, to be found again after a crash.
    """

    move_asked = Signal(object)
    take_back_asked = Signal(str)
    tool_asked = Signal(object)
    complete_asked = Signal()
    whole_asked = Signal(str)
    place_left = Signal(str)

    def __init__(self, look: Look, clock: StationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_list")
        self._look = look
        self._clock = clock
        self._words = TaskWords(clock)
        self._advance = ""
        self._minute = -1
        self._writable = True
        self._wishes = {
            Qt.Key.Key_U: self._take_back,
            Qt.Key.Key_N: lambda task: self._ask(Asked.REASON, task),
            Qt.Key.Key_D: lambda task: self._ask(Asked.RETURN, task),
            Qt.Key.Key_G: lambda task: self._ask(Asked.ORDER, task),
            Qt.Key.Key_E: self._finish,
            Qt.Key.Key_X: lambda task: self._ask(Asked.OVERRIDE, task),
        }
        self.model = TaskModel(self._words)
        self.view = TaskView()
        self.prompt = TaskPrompt(clock)
        self.filters = TaskFilters()
        self.head = TaskHead()
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def current(self) -> Task | None:
        """The framed task."""
        row = self.view.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Task) else None

    def set_people(self, people: Sequence[Hint]) -> None:
        """Whom an order may go to."""
        self.prompt.set_people(people)

    def show_tasks(self, tasks: Sequence[Task], source: str = "", writable: bool = True) -> None:
        """Show these. ``source`` is the level of the last raise (its numeral): while it is set,
        only what it brought is shown at first. Another ``source`` or no tasks before start with
        the default filter again; otherwise filter and frame stay."""
        self._writable = writable
        self._words.known = tuple(tasks)
        self.filters.show_tasks(tasks, source)
        self._fill()

    def start_over(self) -> None:
        """Other tasks come next: forget filter and frame."""
        self._advance = ""
        self.filters.start_over()
        self.prompt.hide()
        self._keys.show()

    def reveal(self, task: str) -> None:
        """Frame that task, widening the filter if it hides it."""
        if self.model.place_of(task) is None:
            self.filters.show_only(Shown.ALL)
        self._stand_on(self.model.place_of(task))

    def reveal_at(self, task: str) -> None:
        """Frame what was framed after the task last worked on moved, if this filter shows it."""
        place = self.model.place_of(task) if task else None
        if place is not None:
            row = self.model.rows[place]
            went_on = isinstance(row, Task) and row.state not in _STAYS
            self._stand_on(self.model.next_open(place) if went_on else place)

    def tick(self, now: Instant) -> None:
        """A second has passed; the words change with the minute."""
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self.filters.show_counts(self.model.rows, now)
            self.view.viewport().update()

    # ---- what keys do ----

    def wish(self, key: int) -> None:
        """What a key of the checklist asks of the framed task."""
        task = self.current()
        if key == Qt.Key.Key_Tab:
            self.filters.next()
        elif key == Qt.Key.Key_C and self._writable:
            self.complete_asked.emit()
        elif task is None:
            return
        elif key == Qt.Key.Key_O:
            if task.seed.tool:
                self.tool_asked.emit(task)
        elif self._writable:
            self._wishes.get(Qt.Key(key), self._step)(task)

    def _wish_whole(self, what: str) -> None:
        if self._writable or what == "print":
            self.whole_asked.emit(what)

    def _step(self, task: Task) -> None:
        """Next state: what the desk does itself is done at once, others' tasks are ordered."""
        if task.seed.asks:
            self._finish(task)
            return
        own = task.seed.desk and task.state in (TaskState.OPEN, TaskState.DEFERRED)
        if own or task.state is TaskState.FED_BACK:
            self._finish(task)
        elif task.state is TaskState.ORDERED:
            self._ask(Asked.FEEDBACK, task)
        elif task.settled:
            self._stand_on(self.model.next_open(self.view.currentIndex().row()))
        else:
            self._ask(Asked.ORDER, task)

    def _finish(self, task: Task) -> None:
        if task.seed.asks and task.state is not TaskState.NOT_APPLICABLE:
            self._keys.hide()
            self.prompt.ask(Asked.ANSWER, task)
        elif task.settled:
            return
        elif task.seed.sensed:
            self._ask(Asked.OVERRIDE, task)
        elif task.seed.value and not task.value:
            self._ask(Asked.VALUE, task)
        else:
            self._send(TaskMoved(task.id, TaskState.DONE))

    def _take_back(self, task: Task) -> None:
        self._advance = ""
        self.take_back_asked.emit(task.id)

    def _ask(self, asked: Asked, task: Task) -> None:
        if not task.settled:
            self._keys.hide()
            self.prompt.ask(asked, task)
            self.view.scrollTo(self.view.currentIndex())

    def _send(self, move: TaskMoved) -> None:
        """The frame goes on once the move is on disk; after feedback it stays for the last step."""
        self._advance = "" if move.state in _STAYS else move.task
        self.place_left.emit(move.task)
        self._prompt_left()
        self.move_asked.emit(move)

    # ---- inside ----

    def _fill(self) -> None:
        before = self.current()
        rows = by_phase(self.filters.chosen())
        self.model.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.filters.show_counts(rows, self._clock.now())
        place = self.model.place_of(before.id) if before is not None else None
        if place is None:
            place = self.model.next_open(-1)
        elif before is not None and before.id == self._advance:
            moved = self.current() is not None and rows[place] != before
            self._advance = "" if moved else self._advance
            place = self.model.next_open(place) if moved else place
        self._stand_on(place)

    def _stand_on(self, place: int | None) -> None:
        if place is None:
            place = next((i for i, r in enumerate(self.model.rows) if isinstance(r, Task)), None)
        if place is None:
            return
        index = self.model.index(place)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)
        if place and isinstance(self.model.rows[place - 1], PhaseRow):
            self.view.scrollTo(self.model.index(place - 1))
        self.view.scrollTo(index)

    def _arrange(self) -> None:
        self.view.setObjectName("tasks")
        self.view.setAccessibleName(self.tr("Tasks"))
        self.view.setModel(self.model)
        self._delegate = TaskDelegate(self._look, self._words)
        self.view.setItemDelegate(self._delegate)
        self._stack.addWidget(self.view)
        self._stack.addWidget(
            empty_state(
                self.tr("No tasks here"),
                self.tr("Tasks come in when a response is activated. Tab shows all of them."),
            )
        )
        self._keys = label(
            self.tr(
                "Space next step · G order · E done · N not applicable · D defer · X override"
                " · U take back · O open tool · C list complete · Tab filter · P print"
                " · Shift+X override all open · Shift+R begin the list anew"
            ),
            kind="small",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.prompt)
        column.addWidget(self._keys)

    def _connect(self) -> None:
        self.view.key_wished.connect(self.wish)
        self.view.rested.connect(self._rest)
        self.view.list_wished.connect(self._wish_whole)
        self.view.doubleClicked.connect(lambda _: self.wish(Qt.Key.Key_Space))
        self.view.selectionModel().currentChanged.connect(
            lambda *_: self.head.stand_on(self.current())
        )
        self.prompt.answered.connect(self._send)
        self.prompt.cancelled.connect(self._prompt_left)
        self.filters.changed.connect(self._refilter)
        self._look.changed.connect(self.view.doItemsLayout)

    def _rest(self) -> None:
        if (task := self.current()) is not None:
            self.place_left.emit(task.id)

    def _prompt_left(self) -> None:
        self._keys.show()
        self.view.setFocus()

    def _refilter(self) -> None:
        self._fill()
        self.view.setFocus()
