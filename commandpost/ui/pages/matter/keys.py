"""What the page of calls and documents can do by key."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionDef(
        "matter.open",
        QT_TRANSLATE_NOOP("Actions", "Register a call or document"),
        "F4",
        "begin",
        Scope.GLOBAL,
    ),
    ActionDef(
        "matter.save",
        QT_TRANSLATE_NOOP("Actions", "Register what stands in the form"),
        "Ctrl+Return Ctrl+Enter",
        "save",
    ),
    ActionDef(
        "matter.tell",
        QT_TRANSLATE_NOOP("Actions", "Tell the duty leader of the framed matter"),
        "L",
        "tell",
    ),
    ActionDef("matter.pass_on", QT_TRANSLATE_NOOP("Actions", "Pass it on"), "P", "pass_on"),
    ActionDef(
        "matter.instruct",
        QT_TRANSLATE_NOOP("Actions", "Leader's instruction, word for word"),
        "I",
        "instruct",
    ),
    ActionDef("matter.feed_back", QT_TRANSLATE_NOOP("Actions", "What came back"), "B", "feed_back"),
    ActionDef("matter.settle", QT_TRANSLATE_NOOP("Actions", "Settle it"), "S", "settle"),
    ActionDef(
        "matter.incident",
        QT_TRANSLATE_NOOP("Actions", "It becomes a new incident"),
        "Ctrl+J",
        "become_incident",
    ),
    ActionDef("matter.correct", QT_TRANSLATE_NOOP("Actions", "Correct a fact"), "C", "correct"),
    ActionDef("matter.reopen", QT_TRANSLATE_NOOP("Actions", "Take it up again"), "O", "reopen"),
    ActionDef(
        "matter.part",
        QT_TRANSLATE_NOOP("Actions", "Register: today, open or all"),
        "W",
        "next_part",
    ),
    ActionDef(
        "matter.find", QT_TRANSLATE_NOOP("Actions", "Filter the register"), "Ctrl+F", "search"
    ),
)
