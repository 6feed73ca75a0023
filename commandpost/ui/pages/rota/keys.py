"""What can be done with the rota by key."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionDef(
        "rota.open",
        QT_TRANSLATE_NOOP("Actions", "The rota"),
        "Ctrl+Shift+R",
        scope=Scope.GLOBAL,
        icon="calendar",
    ),
    ActionDef(
        "rota.plan",
        QT_TRANSLATE_NOOP("Actions", "Plan the framed shift"),
        "Enter",
        scope=Scope.KEY,
    ),
    ActionDef("rota.swap", QT_TRANSLATE_NOOP("Actions", "Swap the framed shift"), "W", "swap"),
    ActionDef("rota.fill", QT_TRANSLATE_NOOP("Actions", "Fill by rotation"), "F", "fill"),
    ActionDef(
        "rota.hours", QT_TRANSLATE_NOOP("Actions", "When the shifts change"), "H", "set_hours"
    ),
    ActionDef(
        "rota.earlier",
        QT_TRANSLATE_NOOP("Actions", "The month before"),
        "Ctrl+PgUp",
        "earlier",
    ),
    ActionDef(
        "rota.later", QT_TRANSLATE_NOOP("Actions", "The month after"), "Ctrl+PgDown", "later"
    ),
    ActionDef(
        "rota.from_table",
        QT_TRANSLATE_NOOP("Actions", "Take in a duty table (xlsx, csv)"),
        "Ctrl+I",
        "from_table",
    ),
    ActionDef(
        "rota.save_table",
        QT_TRANSLATE_NOOP("Actions", "Save the month as a workbook"),
        "Ctrl+S",
        "save_table",
    ),
    ActionDef(
        "rota.print",
        QT_TRANSLATE_NOOP("Actions", "The month as PDF, to print"),
        "Ctrl+P",
        "save_pdf",
    ),
    ActionDef("rota.today", QT_TRANSLATE_NOOP("Actions", "This month"), "T", "this_month"),
)
