"""What can be done on the evacuation roll by key."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

OPEN = ActionDef(
    "evacuation.open",
    QT_TRANSLATE_NOOP("Actions", "Evacuation roll and shelters"),
    "Ctrl+Shift+E",
    scope=Scope.GLOBAL,
    icon="users",
)

ACTIONS = (
    OPEN,
    ActionDef(
        "evacuation.add", QT_TRANSLATE_NOOP("Actions", "Put a household on the roll"), "N", "add"
    ),
    ActionDef(
        "evacuation.paste",
        QT_TRANSLATE_NOOP("Actions", "Paste rows onto the roll"),
        "P",
        "paste",
    ),
    ActionDef(
        "evacuation.import",
        QT_TRANSLATE_NOOP("Actions", "Take a workbook onto the roll"),
        "I",
        "take_file",
    ),
    ActionDef(
        "evacuation.arrived",
        QT_TRANSLATE_NOOP("Actions", "The marked households arrived at their shelter"),
        "A",
        "arrived",
    ),
    ActionDef(
        "evacuation.elsewhere",
        QT_TRANSLATE_NOOP("Actions", "They arrived elsewhere or at another time"),
        "Shift+A",
        "elsewhere",
    ),
    ActionDef(
        "evacuation.home",
        QT_TRANSLATE_NOOP("Actions", "The marked households went home"),
        "H",
        "home",
    ),
    ActionDef(
        "evacuation.back",
        QT_TRANSLATE_NOOP("Actions", "Take the marked households' arrival back"),
        "U",
        "back",
    ),
    ActionDef(
        "evacuation.strike",
        QT_TRANSLATE_NOOP("Actions", "Strike the marked households off the roll"),
        "Del",
        "strike",
    ),
    ActionDef(
        "evacuation.confirm",
        QT_TRANSLATE_NOOP("Actions", "Confirm the roll's counts as figures"),
        "C",
        "confirm",
    ),
    ActionDef(
        "evacuation.paper",
        QT_TRANSLATE_NOOP("Actions", "The roll as a paper"),
        "Ctrl+P",
        "paper",
    ),
    ActionDef(
        "evacuation.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct the framed household"),
        "Return",
        scope=Scope.KEY,
    ),
)
