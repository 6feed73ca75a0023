"""The import window's keys: as rows for the help, and what each means in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from commandpost.domain.plan_settling import Verdict
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

EDIT, ADD = "edit", "add"
_KEYS: dict[int, Verdict | str] = {
    int(Qt.Key.Key_A): Verdict.ACCEPTED,
    int(Qt.Key.Key_M): Verdict.MANUAL,
    int(Qt.Key.Key_Delete): Verdict.DROPPED,
    int(Qt.Key.Key_Return): EDIT,
    int(Qt.Key.Key_Enter): EDIT,
    int(Qt.Key.Key_Insert): ADD,
}

ACTIONS = (
    ActionDef(
        "plan_import.accept_doubt",
        QT_TRANSLATE_NOOP("Actions", "Accept what was assumed about the doubt"),
        "A",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_import.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct the finding; Enter again takes the change"),
        "Return",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_import.manual",
        QT_TRANSLATE_NOOP("Actions", "Leave the condition to a person's judgement"),
        "M",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_import.drop",
        QT_TRANSLATE_NOOP("Actions", "Drop the finding"),
        "Del",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_import.add",
        QT_TRANSLATE_NOOP("Actions", "Add a condition, a measure or who decides to the level"),
        "Ins",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_import.add_test", QT_TRANSLATE_NOOP("Actions", "Add a bound"), "Alt+B", "add_test"
    ),
    ActionDef(
        "plan_import.remove_test",
        QT_TRANSLATE_NOOP("Actions", "Remove the bound"),
        "Alt+X",
        "remove_test",
    ),
    ActionDef(
        "plan_import.undo",
        QT_TRANSLATE_NOOP("Actions", "Take the last answer back"),
        "Ctrl+Z",
        "undo",
    ),
    ActionDef(
        "plan_import.next",
        QT_TRANSLATE_NOOP("Actions", "Next open doubt"),
        "Ctrl+Down",
        "next_doubt",
    ),
    ActionDef(
        "plan_import.pane",
        QT_TRANSLATE_NOOP("Actions", "Doubts, findings, source text: the next one"),
        "F6",
        "next_pane",
    ),
    ActionDef(
        "plan_import.plan",
        QT_TRANSLATE_NOOP("Actions", "Next plan of the file"),
        "Ctrl+PgDown",
        "next_plan",
    ),
    ActionDef(
        "plan_import.changes",
        QT_TRANSLATE_NOOP("Actions", "Findings, or what is new against the library"),
        "Ctrl+D",
        "switch_tab",
    ),
    ActionDef(
        "plan_import.file",
        QT_TRANSLATE_NOOP("Actions", "Choose another file"),
        "Ctrl+I",
        "choose",
    ),
    ActionDef(
        "plan_import.leave",
        QT_TRANSLATE_NOOP("Actions", "Leave this plan out"),
        "Ctrl+Del",
        "leave_out",
    ),
    ActionDef(
        "plan_import.take",
        QT_TRANSLATE_NOOP("Actions", "Take the plan into the library"),
        "Ctrl+Return Ctrl+Enter",
        "take",
    ),
)


def settle_key(event: QKeyEvent) -> Verdict | str | None:
    """What a plain key means in the list of doubts and in the tree, or None."""
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return _KEYS.get(int(event.key())) if event.modifiers() in plain else None
