"""The keys of the rules' tab that no other tab of the settings has."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP

RULES_ACTIONS = (
    ActionDef("rules.copy", QT_TRANSLATE_NOOP("Actions", "Copy the rule"), "Alt+C", "copy_rule"),
    ActionDef(
        "rules.restore",
        QT_TRANSLATE_NOOP("Actions", "The rule as the library has it, the paper as usual"),
        "Alt+R",
        "restore_rule",
    ),
    ActionDef(
        "rules.life",
        QT_TRANSLATE_NOOP("Actions", "What differs from the library; revisions of the rules"),
        "Alt+H",
        "show_life",
    ),
    ActionDef(
        "rules.take",
        QT_TRANSLATE_NOOP("Actions", "Take rules, or settings of papers, from a file"),
        "Alt+I",
        "take_rules",
    ),
    ActionDef(
        "rules.write",
        QT_TRANSLATE_NOOP("Actions", "Write the rules, or the settings of papers, into a file"),
        "Alt+X",
        "write_rules",
    ),
)
