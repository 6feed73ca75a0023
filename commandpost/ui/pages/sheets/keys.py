"""What can be done with blank forms by key."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionDef(
        "sheets.open",
        QT_TRANSLATE_NOOP("Actions", "Blank forms: print, type in"),
        "Ctrl+Shift+K",
        scope=Scope.GLOBAL,
    ),
    ActionDef(
        "sheets.print",
        QT_TRANSLATE_NOOP("Actions", "Print blank sheets of the chosen form"),
        "Alt+P",
        "print_forms",
    ),
    ActionDef(
        "sheets.enter",
        QT_TRANSLATE_NOOP("Actions", "Type the framed sheet in"),
        "Ctrl+Return Ctrl+Enter",
        "enter",
    ),
    ActionDef(
        "sheets.aside",
        QT_TRANSLATE_NOOP("Actions", "Set the framed sheet aside, with a reason"),
        "Alt+Del",
        "set_aside",
    ),
    ActionDef(
        "sheets.done",
        QT_TRANSLATE_NOOP("Actions", "Every row of the framed sheet is in"),
        "Alt+D",
        "done",
    ),
    ActionDef(
        "sheets.all",
        QT_TRANSLATE_NOOP("Actions", "Every number, or only those that are out"),
        "Alt+A",
        "everything",
    ),
)
