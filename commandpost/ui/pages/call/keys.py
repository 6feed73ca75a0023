"""What can be done by key while a call is taken."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

CALL_ACTIONS = (
    ActionDef(
        "call.open",
        QT_TRANSLATE_NOOP("Actions", "Take a call"),
        "F2",
        scope=Scope.GLOBAL,
        icon="phone-incoming",
    ),
    ActionDef(
        "call.register",
        QT_TRANSLATE_NOOP("Actions", "Register the call as a new incident"),
        "Ctrl+Return Ctrl+Enter",
        "register",
    ),
    ActionDef(
        "call.add",
        QT_TRANSLATE_NOOP("Actions", "Add the call to a running incident"),
        "Ctrl+J",
        "choose_incident",
    ),
    ActionDef(
        "call.handled",
        QT_TRANSLATE_NOOP("Actions", "Handled call: record what came of it"),
        "Ctrl+H",
        "ask_outcome",
    ),
    ActionDef(
        "call.empty",
        QT_TRANSLATE_NOOP("Actions", "Empty the form; once more brings it back"),
        "Ctrl+Shift+N",
        "empty_or_bring_back",
    ),
    ActionDef(
        "call.another",
        QT_TRANSLATE_NOOP("Actions", "Another call rings: this one waits half typed"),
        "Ctrl+N",
        "another",
    ),
    ActionDef(
        "call.next",
        QT_TRANSLATE_NOOP("Actions", "The next half-typed call"),
        "Ctrl+B",
        "next_draft",
    ),
    ActionDef(
        "call.recognised",
        QT_TRANSLATE_NOOP("Actions", "What was read from the words: take it or put it back"),
        "Alt+1",
        scope=Scope.KEY,
    ),
)
