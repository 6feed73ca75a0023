"""What can be done by key on the call-out page."""

from __future__ import annotations

from commandpost.domain.entries.callout import CallOutcome
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

OPEN = ActionDef(
    "callout.open",
    QT_TRANSLATE_NOOP("Actions", "Call-out"),
    "Ctrl+F6",
    scope=Scope.GLOBAL,
    icon="phone-outgoing",
)
OUTCOME_KEYS = {
    CallOutcome.ANSWERED: "1",
    CallOutcome.READ_BACK: "2",
    CallOutcome.NO_ANSWER: "3",
    CallOutcome.OFF: "4",
    CallOutcome.RELAYED: "5",
    CallOutcome.SENT: "6",
}

ACTIONS = (
    OPEN,
    *(
        ActionDef(f"callout.{slot}", text, key, slot)
        for slot, text, key in (
            ("answered", QT_TRANSLATE_NOOP("Actions", "Call-out: answered"), "1"),
            ("read_back", QT_TRANSLATE_NOOP("Actions", "Call-out: read back"), "2"),
            ("no_answer", QT_TRANSLATE_NOOP("Actions", "Call-out: no answer"), "3"),
            ("phone_off", QT_TRANSLATE_NOOP("Actions", "Call-out: phone off"), "4"),
            ("relayed", QT_TRANSLATE_NOOP("Actions", "Call-out: relayed by someone"), "5"),
            ("sent", QT_TRANSLATE_NOOP("Actions", "Call-out: sent, nobody can answer"), "6"),
            ("fed_back", QT_TRANSLATE_NOOP("Actions", "Call-out: measures fed back"), "F"),
            ("escalate", QT_TRANSLATE_NOOP("Actions", "Call-out: pass the silence on"), "G"),
            ("settle", QT_TRANSLATE_NOOP("Actions", "Call-out: settle the row"), "E"),
            ("take_back", QT_TRANSLATE_NOOP("Actions", "Call-out: take the last entry back"), "U"),
            ("next_row", QT_TRANSLATE_NOOP("Actions", "Call-out: next row to call"), "Space"),
            ("other_holder", QT_TRANSLATE_NOOP("Actions", "Call-out: the other holder"), "O"),
            ("channel", QT_TRANSLATE_NOOP("Actions", "Call-out: by phone, text, knock …"), "K"),
            ("note", QT_TRANSLATE_NOOP("Actions", "Call-out: write what is read back"), "N"),
            ("claim", QT_TRANSLATE_NOOP("Actions", "Call-out: who calls these rows"), "C"),
            ("waiting_only", QT_TRANSLATE_NOOP("Actions", "Call-out: only rows that wait"), "W"),
            ("next_level", QT_TRANSLATE_NOOP("Actions", "Call-out: the next level down too"), "L"),
            ("by_hand", QT_TRANSLATE_NOOP("Actions", "Call-out: add a place by hand"), "Ins"),
            ("households", QT_TRANSLATE_NOOP("Actions", "Call-out: households from a table"), "H"),
            ("erase_names", QT_TRANSLATE_NOOP("Actions", "Call-out: erase names"), "Ctrl+Del"),
            ("type_in", QT_TRANSLATE_NOOP("Actions", "Call-out: type in a printed sheet"), "B"),
            ("roll", QT_TRANSLATE_NOOP("Actions", "Call-out: paste a chat's roll"), "R"),
            ("texts", QT_TRANSLATE_NOOP("Actions", "Call-out: loudspeaker text, release"), "T"),
            ("print_list", QT_TRANSLATE_NOOP("Actions", "Call-out: the list on paper"), "Ctrl+P"),
            ("close_list", QT_TRANSLATE_NOOP("Actions", "Call-out: it is over"), "X"),
            ("new", QT_TRANSLATE_NOOP("Actions", "Call-out: open another"), "Ctrl+N"),
            ("next_list", QT_TRANSLATE_NOOP("Actions", "Call-out: the next list"), "Ctrl+PgDown"),
        )
    ),
)

FOOT = (
    (QT_TRANSLATE_NOOP("CallOutKeys", "Measures"), "F", "fed_back"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Pass on"), "G", "escalate"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Settle"), "E", "settle"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Take back"), "U", "take_back"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Callers"), "C", "claim"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Next level"), "L", "next_level"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Type a sheet in"), "B", "type_in"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Chat roll"), "R", "roll"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "Texts"), "T", "texts"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "On paper"), "Ctrl+P", "print_list"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "End"), "X", "close_list"),
    (QT_TRANSLATE_NOOP("CallOutKeys", "New"), "Ctrl+N", "new"),
)
"""Buttons below the list."""
