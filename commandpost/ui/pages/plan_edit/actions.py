"""The keys of the plan editor."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

EDIT_ACTIONS = (
    ActionDef(
        "plan_edit.save", QT_TRANSLATE_NOOP("Actions", "Save as a new revision"), "Ctrl+S", "save"
    ),
    ActionDef("plan_edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo"),
    ActionDef(
        "plan_edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Y Ctrl+Shift+Z", "redo"
    ),
    ActionDef(
        "plan_edit.discard",
        QT_TRANSLATE_NOOP("Actions", "Discard what is not saved"),
        "Alt+Z",
        "discard",
    ),
    ActionDef("plan_edit.add", QT_TRANSLATE_NOOP("Actions", "Add an item"), "Alt+N", "add"),
    ActionDef(
        "plan_edit.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove the item or level"),
        "Alt+Del",
        "remove",
    ),
    ActionDef("plan_edit.up", QT_TRANSLATE_NOOP("Actions", "Item up"), "Alt+Up", "move_up"),
    ActionDef("plan_edit.down", QT_TRANSLATE_NOOP("Actions", "Item down"), "Alt+Down", "move_down"),
    ActionDef(
        "plan_edit.add_test", QT_TRANSLATE_NOOP("Actions", "Add a bound"), "Alt+B", "add_test"
    ),
    ActionDef(
        "plan_edit.remove_test",
        QT_TRANSLATE_NOOP("Actions", "Remove the bound"),
        "Alt+X",
        "remove_test",
    ),
    ActionDef(
        "plan_edit.add_level", QT_TRANSLATE_NOOP("Actions", "Add a level"), "Alt+L", "add_level"
    ),
    ActionDef("plan_edit.next", QT_TRANSLATE_NOOP("Actions", "Next finding"), "F8", "next_finding"),
    ActionDef(
        "plan_edit.before",
        QT_TRANSLATE_NOOP("Actions", "Finding before"),
        "Shift+F8",
        "finding_before",
    ),
    ActionDef(
        "plan_edit.outline", QT_TRANSLATE_NOOP("Actions", "To the outline"), "Alt+1", "to_outline"
    ),
    ActionDef("plan_edit.list", QT_TRANSLATE_NOOP("Actions", "To the list"), "Alt+2", "to_list"),
    ActionDef(
        "plan_edit.fields", QT_TRANSLATE_NOOP("Actions", "To the fields"), "Alt+3", "to_fields"
    ),
    ActionDef(
        "plan_edit.enter",
        QT_TRANSLATE_NOOP("Actions", "On: from the outline to the list, from there to the fields"),
        "Return",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_edit.escape",
        QT_TRANSLATE_NOOP("Actions", "Back the same way; from the outline out, kept as a draft"),
        "Esc",
        scope=Scope.KEY,
    ),
    ActionDef(
        "plan_edit.revisions", QT_TRANSLATE_NOOP("Actions", "Revisions"), "Alt+R", "show_revisions"
    ),
    ActionDef(
        "plan_edit.copy", QT_TRANSLATE_NOOP("Actions", "A new plan from this one"), "Alt+K", "copy"
    ),
)
