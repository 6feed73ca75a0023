"""What the page of warnings can do by key."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionDef(
        "warning.open",
        QT_TRANSLATE_NOOP("Actions", "Receive a warning"),
        "F3",
        "begin",
        Scope.GLOBAL,
    ),
    ActionDef(
        "warning.save",
        QT_TRANSLATE_NOOP("Actions", "Take the notice in"),
        "Ctrl+Return Ctrl+Enter",
        "save",
    ),
    ActionDef(
        "warning.alone",
        QT_TRANSLATE_NOOP("Actions", "A warning of its own, or the next of its chain"),
        "Alt+N",
        "toggle_alone",
    ),
    ActionDef(
        "warning.tell",
        QT_TRANSLATE_NOOP("Actions", "Tell the duty leader of the framed warning"),
        "L",
        "tell",
    ),
    ActionDef("warning.pass_on", QT_TRANSLATE_NOOP("Actions", "Pass it on"), "P", "pass_on"),
    ActionDef(
        "warning.call_out",
        QT_TRANSLATE_NOOP("Actions", "Call out those it concerns"),
        "K",
        "call_out",
    ),
    ActionDef(
        "warning.respond",
        QT_TRANSLATE_NOOP("Actions", "To the responses: activate on the forecast"),
        "R",
        "respond",
    ),
    ActionDef(
        "warning.cancel",
        QT_TRANSLATE_NOOP("Actions", "It was cancelled, or ran out"),
        "X",
        "cancel",
    ),
    ActionDef("warning.correct", QT_TRANSLATE_NOOP("Actions", "Correct a fact"), "C", "correct"),
    ActionDef(
        "warning.ended",
        QT_TRANSLATE_NOOP("Actions", "Show warnings that are over too"),
        "W",
        "toggle_ended",
    ),
)
