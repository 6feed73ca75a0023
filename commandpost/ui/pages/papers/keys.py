"""The keys of the papers page."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP

KEYS: tuple[ActionDef, ...] = (
    ActionDef(
        "draw_first_report",
        QT_TRANSLATE_NOOP("Actions", "Draw up the first report"),
        "Alt+F",
        "draw_first",
    ),
    ActionDef(
        "draw_follow_up",
        QT_TRANSLATE_NOOP("Actions", "Draw up a follow-up"),
        "Alt+U",
        "draw_follow_up",
    ),
    ActionDef(
        "paper_words", QT_TRANSLATE_NOOP("Actions", "Write in the paper"), "Alt+W", "edit_words"
    ),
    ActionDef(
        "paper_form",
        QT_TRANSLATE_NOOP("Actions", "Particulars of the paper"),
        "Alt+E",
        "edit_particulars",
    ),
    ActionDef(
        "paper_restore",
        QT_TRANSLATE_NOOP("Actions", "Take the record's words"),
        "Alt+R",
        "restore_words",
    ),
    ActionDef("paper_check", QT_TRANSLATE_NOOP("Actions", "Check the paper"), "Alt+K", "check"),
    ActionDef("paper_sign", QT_TRANSLATE_NOOP("Actions", "Sign the paper"), "Alt+G", "sign"),
    ActionDef(
        "issue_paper",
        QT_TRANSLATE_NOOP("Actions", "Issue the paper"),
        "Ctrl+Return",
        "issue",
        help=QT_TRANSLATE_NOOP("Actions", "Takes a number and puts the paper on record"),
    ),
    ActionDef("paper_send", QT_TRANSLATE_NOOP("Actions", "The paper was sent"), "Alt+S", "send"),
    ActionDef(
        "paper_receive", QT_TRANSLATE_NOOP("Actions", "Receipt of the paper"), "Alt+Y", "receive"
    ),
    ActionDef(
        "paper_correct",
        QT_TRANSLATE_NOOP("Actions", "Correct an issued paper"),
        "Alt+C",
        "correct",
    ),
    ActionDef(
        "paper_next", QT_TRANSLATE_NOOP("Actions", "Next thing to look at"), "Alt+N", "next_finding"
    ),
    ActionDef(
        "paper_previous",
        QT_TRANSLATE_NOOP("Actions", "Thing to look at before"),
        "Alt+P",
        "previous_finding",
    ),
    ActionDef("paper_look", QT_TRANSLATE_NOOP("Actions", "Look at the paper"), "Alt+L", "look"),
    ActionDef(
        "paper_search",
        QT_TRANSLATE_NOOP("Actions", "Search the register of papers"),
        "Ctrl+F",
        "search_register",
    ),
    ActionDef("paper_all", QT_TRANSLATE_NOOP("Actions", "All papers"), "Alt+A", "show_all"),
    ActionDef("paper_void", QT_TRANSLATE_NOOP("Actions", "Void a number"), "Alt+V", "void"),
    ActionDef("paper_drop", QT_TRANSLATE_NOOP("Actions", "Put the draft aside"), "Alt+D", "drop"),
    ActionDef(
        "paper_bind",
        QT_TRANSLATE_NOOP("Actions", "Bind all papers into one file"),
        "Alt+B",
        "bind",
        help=QT_TRANSLATE_NOOP("Actions", "Contents, bookmarks, every issued paper as it left"),
    ),
    ActionDef("save_paper", QT_TRANSLATE_NOOP("Actions", "Save as PDF"), "Ctrl+S", "save"),
    ActionDef("print_paper", QT_TRANSLATE_NOOP("Actions", "Print the paper"), "Ctrl+P", "print"),
    ActionDef(
        "copy_paper",
        QT_TRANSLATE_NOOP("Actions", "Copy the paper as text"),
        "Ctrl+Shift+C",
        "copy_text",
    ),
)
