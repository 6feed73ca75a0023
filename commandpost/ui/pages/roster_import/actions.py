"""What can be done on the roster import page by key."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionDef(
        "roster_import.choose",
        QT_TRANSLATE_NOOP("Actions", "Choose a workbook"),
        "Ctrl+O",
        "choose",
    ),
    ActionDef(
        "roster_import.sender",
        QT_TRANSLATE_NOOP("Actions", "Say from whom it is; its columns are remembered"),
        "Alt+S",
        "to_sender",
    ),
    ActionDef(
        "roster_import.yes",
        QT_TRANSLATE_NOOP("Actions", "Columns: the guess is right"),
        "Enter",
        scope=Scope.KEY,
    ),
    ActionDef(
        "roster_import.no",
        QT_TRANSLATE_NOOP("Actions", "Columns: leave this column or sheet out"),
        "Del",
        scope=Scope.KEY,
    ),
    ActionDef(
        "roster_import.field",
        QT_TRANSLATE_NOOP("Actions", "Columns: choose what it fills"),
        "Alt+F",
        "choose_field",
    ),
    ActionDef(
        "roster_import.columns",
        QT_TRANSLATE_NOOP("Actions", "Back to the columns"),
        "Alt+C",
        "show_columns",
    ),
    ActionDef(
        "roster_import.next",
        QT_TRANSLATE_NOOP("Actions", "Next sort: refused, deactivated, changed, new"),
        "Ctrl+PgDown",
        "next_tab",
    ),
    ActionDef(
        "roster_import.before",
        QT_TRANSLATE_NOOP("Actions", "Sort before"),
        "Ctrl+PgUp",
        "tab_before",
    ),
    ActionDef(
        "roster_import.keep",
        QT_TRANSLATE_NOOP("Actions", "Keep whoever is no longer in the workbook on the list"),
        "Alt+K",
        "keep_all",
    ),
    ActionDef(
        "roster_import.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the refused rows"),
        "Ctrl+Shift+C",
        "copy_refused",
    ),
    ActionDef(
        "roster_import.save",
        QT_TRANSLATE_NOOP("Actions", "Save the refused rows for their sender"),
        "Ctrl+S",
        "save_refused",
    ),
    ActionDef(
        "roster_import.take",
        QT_TRANSLATE_NOOP("Actions", "Go on; at the end, take the workbook in"),
        "Ctrl+Return Ctrl+Enter",
        "go_on",
    ),
)
