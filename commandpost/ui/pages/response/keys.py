"""What can be done by key on the response page."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionDef(
        "response.activate", QT_TRANSLATE_NOOP("Actions", "Activate, or raise"), "F6", "activate"
    ),
    ActionDef("response.not_now", QT_TRANSLATE_NOOP("Actions", "Not now"), "F7", "not_now"),
    ActionDef("response.asking", QT_TRANSLATE_NOOP("Actions", "Asking"), "F8", "asking"),
    ActionDef(
        "response.change", QT_TRANSLATE_NOOP("Actions", "Raise or lower"), "F10", "change_level"
    ),
    ActionDef(
        "response.sign", QT_TRANSLATE_NOOP("Actions", "The notice was signed"), "F11", "sign"
    ),
    ActionDef(
        "response.terminate",
        QT_TRANSLATE_NOOP("Actions", "Terminate the response"),
        "F12",
        "terminate",
    ),
    ActionDef(
        "response.rhythm",
        QT_TRANSLATE_NOOP("Actions", "Duty and reports of the response"),
        "Alt+T",
        "set_rhythm",
    ),
    ActionDef(
        "response.forecast",
        QT_TRANSLATE_NOOP("Actions", "Activate a response on a forecast"),
        "Ctrl+N",
        "activate_on_forecast",
    ),
    ActionDef(
        "response.call_out",
        QT_TRANSLATE_NOOP("Actions", "Call out the places concerned"),
        "Shift+F6",
        "call_out",
    ),
    ActionDef(
        "response.superior",
        QT_TRANSLATE_NOOP("Actions", "Record a superior's response"),
        "Ctrl+U",
        "record_superior",
    ),
    ActionDef(
        "response.outgoing",
        QT_TRANSLATE_NOOP("Actions", "Receipts and reports"),
        "Alt+R",
        "show_outgoing",
    ),
    ActionDef(
        "response.pictures",
        QT_TRANSLATE_NOOP("Actions", "The situation in pictures"),
        "Ctrl+I",
        "show_pictures",
    ),
    ActionDef("response.add_task", QT_TRANSLATE_NOOP("Actions", "Add a task"), "Ins", "add_task"),
    ActionDef(
        "response.next",
        QT_TRANSLATE_NOOP("Actions", "Next response or episode"),
        "Ctrl+PgDown",
        "next_subject",
    ),
    ActionDef(
        "response.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous response or episode"),
        "Ctrl+PgUp",
        "previous_subject",
    ),
    *(
        ActionDef(f"tasks.{key}", text, shortcut, scope=Scope.KEY)
        for key, text, shortcut in (
            ("step", QT_TRANSLATE_NOOP("Actions", "Task: next step"), "Space"),
            ("order", QT_TRANSLATE_NOOP("Actions", "Task: ordered to someone"), "G"),
            ("end", QT_TRANSLATE_NOOP("Actions", "Task: done"), "E"),
            ("aside", QT_TRANSLATE_NOOP("Actions", "Task: not applicable"), "N"),
            ("defer", QT_TRANSLATE_NOOP("Actions", "Task: defer"), "D"),
            ("override", QT_TRANSLATE_NOOP("Actions", "Task: override"), "X"),
            ("back", QT_TRANSLATE_NOOP("Actions", "Task: take back"), "U"),
            ("complete", QT_TRANSLATE_NOOP("Actions", "List complete, except deferred"), "C"),
            ("tool", QT_TRANSLATE_NOOP("Actions", "Task: open its tool"), "O"),
            ("override_all", QT_TRANSLATE_NOOP("Actions", "Tasks: override all open"), "Shift+X"),
            ("reset", QT_TRANSLATE_NOOP("Actions", "Tasks: begin the list anew"), "Shift+R"),
            ("list_back", QT_TRANSLATE_NOOP("Actions", "Tasks: take the whole back"), "Shift+U"),
            ("print", QT_TRANSLATE_NOOP("Actions", "Tasks: print the list as it stands"), "P"),
            ("filter", QT_TRANSLATE_NOOP("Actions", "Tasks: new, own, all"), "Tab"),
        )
    ),
)
