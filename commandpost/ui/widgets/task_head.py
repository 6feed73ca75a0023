"""The line above a checklist: plan, level, version, and the section of the framed item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.ui.widgets.labels import Elided
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from commandpost.domain.checklist import Task
    from commandpost.usecases.views.open_lists import ListHead


class TaskHead(Elided):
    """Always in sight while the list is worked; empty without a list."""

    def __init__(self) -> None:
        super().__init__(kind="small")
        self.setObjectName("task_list_head")
        self._head: ListHead | None = None
        self._clause = ""

    def show_head(self, head: ListHead | None) -> None:
        """This list's."""
        self._head = head
        self._name()

    def stand_on(self, task: Task | None) -> None:
        """The section follows the framed item."""
        self._clause = task.seed.clause if task is not None else ""
        self._name()

    def _name(self) -> None:
        words = head_words(self._head, self._clause)
        self.setText(words)
        self.setVisible(bool(words))


def head_words(head: ListHead | None, clause: str) -> str:
    """Plan, level, version and the section that the framed item comes from, in one line."""
    if head is None or not head.title:
        return ""
    parts = [head.title]
    if head.level is not None:
        parts.append(level_word(head.level))
    if head.version:
        version = QCoreApplication.translate("Tasks", "version {version}")
        parts.append(version.format(version=head.version))
    if clause:
        section = QCoreApplication.translate("Tasks", "section {section}")
        parts.append(section.format(section=head.section(clause)))
    return "  ·  ".join(parts)
