"""What the lists of the response page ask for, carried out on the subject that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from commandpost.domain.checklist import critical_first, deferred_tasks
from commandpost.domain.response_outgoing import ReceiveNotice, ReportDecision
from commandpost.ui.task_tools import tool_of, tool_subject
from commandpost.ui.whole_list import WholeList
from commandpost.usecases.responses import (
    move_task,
    receive_notice,
    report_decision,
    take_back_task,
)
from commandpost.usecases.task_lists import complete_list, keep_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.checklist import Task
    from commandpost.domain.entries.tasks import TaskMoved
    from commandpost.domain.ids import Subject
    from commandpost.ui.context import Context
    from commandpost.ui.pages.response.outgoing import Outgoing
    from commandpost.ui.widgets.task_list import TaskList
    from commandpost.usecases.views.response_sheet import ResponseSheet


class Doing(QObject):
    """Moves tasks, keeps the place, records receipts, opens tools."""

    def __init__(
        self, context: Context, sheet: Callable[[], ResponseSheet | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet = sheet
        self._named: tuple[str, ...] = ()

    def serve(self, tasks: TaskList, outgoing: Outgoing) -> None:
        """Take what these two ask for."""
        tasks.move_asked.connect(self.move)
        tasks.take_back_asked.connect(self.take_back)
        tasks.tool_asked.connect(self.open_tool)
        tasks.place_left.connect(self.keep_place)
        tasks.complete_asked.connect(self.complete)
        self.whole = WholeList(self._context, tasks, self._subject, tasks)
        outgoing.received.connect(lambda told: self.receive(told, outgoing))

    def _subject(self) -> Subject | None:
        sheet = self._sheet()
        listed = (sheet.response or sheet.superior) if sheet else None
        return sheet.subject if sheet is not None and listed is not None else None

    def move(self, move: TaskMoved) -> None:
        """A task goes on."""
        if (sheet := self._sheet()) is not None:
            self._context.bridge.do(move_task, sheet.subject, move)

    def take_back(self, task: str) -> None:
        """The last step of a task undone."""
        if (sheet := self._sheet()) is not None:
            self._context.bridge.do(take_back_task, sheet.subject, task)

    def keep_place(self, task: str) -> None:
        """The list opens at this task again after a crash or a handover."""
        if (sheet := self._sheet()) is not None:
            self._context.bridge.do(keep_place, sheet.subject, task)

    def complete(self) -> None:
        """The completion call; what is still open is named instead."""
        sheet = self._sheet()
        if sheet is None or (listed := sheet.response or sheet.superior) is None:
            return
        deferred = "、".join(t.seed.text for t in deferred_tasks(listed.tasks))
        words = self.tr("The list is complete.")
        if deferred:
            words = self.tr("The list is complete except deferred: {tasks}").format(tasks=deferred)
        told = self._context.messages.inform
        self._context.bridge.do(complete_list, sheet.subject, then=lambda _: told(words))

    def leaving(self) -> None:
        """Open key items are named, once for each state of the list; nobody is held."""
        sheet = self._sheet()
        listed = (sheet.response or sheet.superior) if sheet else None
        left = critical_first(listed.tasks) if listed is not None and listed.running else ()
        names = tuple(t.seed.text for t in left)
        if names and names != self._named:
            words = self.tr("Key items are still open: {tasks}").format(tasks="、".join(names[:3]))
            self._context.messages.inform(words)
        self._named = names

    def receive(self, told: ReceiveNotice | ReportDecision, outgoing: Outgoing) -> None:
        """A township signed for a notice, or somebody above took a report."""
        sheet = self._sheet()
        if sheet is None or sheet.response is None:
            return
        use_case = receive_notice if isinstance(told, ReceiveNotice) else report_decision
        self._context.bridge.do(
            use_case, sheet.response.id, told, then=lambda _: outgoing.taken(), owner=outgoing
        )

    def open_tool(self, task: Task) -> None:
        """The page where the task is done; an incident of the episode goes along."""
        sheet = self._sheet()
        if sheet is None:
            return
        incident = sheet.incidents[0] if sheet.incidents else None
        tool = tool_of(task.seed.tool)
        if tool.for_incident and incident is None:
            self._context.messages.inform(
                self.tr("No incident belongs to this episode yet; F2 takes a call.")
            )
            return
        about = tool_subject(tool, sheet.subject, incident)
        self._context.navigator.open(tool.page, about, tool.item)
