"""The incident's own tasks: from instructions and consultations, worked like any checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.ids import Subject
from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.task_tools import tool_of, tool_subject
from commandpost.ui.whole_list import WholeList
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, set_invalid
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.ui.widgets.task_list import TaskList
from commandpost.ui.widgets.task_rows import Shown
from commandpost.usecases.desk import new_id
from commandpost.usecases.responses import add_task, move_task, take_back_task
from commandpost.usecases.task_lists import complete_list, keep_place, place_of
from commandpost.usecases.views.open_lists import ListHead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.checklist import Task
    from commandpost.domain.entries.tasks import TaskMoved
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.incident_screen import IncidentScreen
    from commandpost.usecases.views.places import Hint


class TasksTab(IncidentTab):
    """Alt+A adds a task; the list is worked with Space and arrows."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shown = False
        self._wanted = ""
        self.list = TaskList(context.look, context.clock)
        self.text = QLineEdit()
        self.text.setObjectName("new_task_text")
        self.text.setMaxLength(500)
        self.text.setPlaceholderText(self.tr("What is to be done"))
        self.actor = HintEdit()
        self.actor.setObjectName("new_task_actor")
        self.actor.setPlaceholderText(self.tr("empty: this desk"))
        self.due = MomentField(context.clock, Side.AHEAD)
        self.due.edit.setObjectName("new_task_due")
        self.add = button(self.tr("Add"), kind="primary", big=True, key="Enter")
        self.add.setObjectName("new_task_add")
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Other tasks."""
        self._shown = False
        self.list.start_over()
        self._clear()

    def set_people(self, people: Sequence[Hint]) -> None:
        """These may be given a task."""
        super().set_people(people)
        self.actor.set_hints(people)
        self.list.set_people(people)

    def show_screen(self, screen: IncidentScreen) -> None:
        """The tasks as they stand."""
        self.list.head.show_head(ListHead(screen.incident.title))
        self.list.show_tasks(screen.incident.tasks, writable=screen.incident.closed_at is None)

    def refresh(self) -> None:
        """An incident's few tasks are all shown at first, whoever does them."""
        if self.facts is not None and self.facts.incident.tasks and not self._shown:
            self._shown = True
            self.list.filters.show_only(Shown.ALL)
            if not self._wanted:
                subject = self._subject()
                self.context.bridge.ask(place_of, subject, then=self.list.reveal_at, owner=self)
        if (
            self._wanted
            and self.facts
            and any(task.id == self._wanted for task in self.facts.incident.tasks)
        ):
            self.list.reveal(self._wanted)
            self._wanted = ""

    def activated(self) -> None:
        """With tasks the list, without them the line that adds one."""
        has = self.facts is not None and bool(self.facts.incident.tasks)
        (self.list.view if has else self.text).setFocus()

    def tick(self, now: Instant) -> None:
        """Countdowns of the list."""
        self.list.tick(now)

    def begin_task(self) -> None:
        """Alt+A."""
        self.text.setFocus()

    def reveal(self, task: str) -> None:
        """That task is looked for; without one the list opens where it was left."""
        self._wanted = task
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the line that adds."""
        if event.key() == Qt.Key.Key_Escape and not self.list.view.hasFocus():
            self._clear()
            self.list.view.setFocus()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        for field in (self.text, self.actor, self.due.edit):
            field.clear()
            set_invalid(field, False)

    def _subject(self) -> Subject | None:
        return Subject("incident", self.facts.incident.id) if self.facts is not None else None

    def _add(self) -> None:
        text, subject = self.text.text().strip(), self._subject()
        set_invalid(self.text, not text)
        if not text:
            self.text.setFocus()
        elif subject is not None and self.due.readable:
            self.actor.resolve()
            self.context.bridge.do(
                add_task,
                subject,
                new_id(),
                text,
                self.actor.text().strip(),
                self.due.moment,
                then=lambda _changes: self._added(),
                owner=self,
            )

    def _added(self) -> None:
        self._clear()
        self.list.view.setFocus()

    def _move(self, move: TaskMoved) -> None:
        if (subject := self._subject()) is not None:
            self.context.bridge.do(move_task, subject, move)

    def _take_back(self, task: str) -> None:
        if (subject := self._subject()) is not None:
            self.context.bridge.do(take_back_task, subject, task)

    def _keep_place(self, task: str) -> None:
        if (subject := self._subject()) is not None:
            self.context.bridge.do(keep_place, subject, task)

    def _complete(self) -> None:
        if (subject := self._subject()) is not None:
            told = self.tr("The list is complete.")
            inform = self.context.messages.inform
            self.context.bridge.do(complete_list, subject, then=lambda _: inform(told))

    def _open_tool(self, task: Task) -> None:
        if (subject := self._subject()) is not None:
            tool = tool_of(task.seed.tool)
            about = tool_subject(tool, subject, subject)
            self.context.navigator.open(tool.page, about, tool.item)

    def _arrange(self) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        parts = (
            (self.tr("New task"), self.text, 3),
            (self.tr("For"), self.actor, 1),
            (self.tr("Due"), self.due, 0),
        )
        for words, field, stretch in parts:
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            row.addWidget(name)
            row.addWidget(field, stretch)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(line)

    def _connect(self) -> None:
        self.list.move_asked.connect(self._move)
        self.list.take_back_asked.connect(self._take_back)
        self.list.complete_asked.connect(self._complete)
        self.whole = WholeList(self.context, self.list, self._subject, self)
        self.list.place_left.connect(self._keep_place)
        self.list.tool_asked.connect(self._open_tool)
        self.text.returnPressed.connect(self._add)
        self.actor.returnPressed.connect(self.due.edit.setFocus)
        self.due.edit.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
