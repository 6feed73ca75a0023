"""The journal's vocabulary: every kind of entry and the payload it carries.

A kind never changes its meaning; a new meaning is a new kind (DESIGN 2).
"""

from commandpost.domain.entries import (
    callout,
    due,
    episode,
    facts,
    incident,
    log,
    matter,
    notice,
    papers,
    response,
    roll_call,
    roster,
    rota,
    rounds,
    sheets,
    shift,
    station,
    superior,
    tasks,
    warning,
)
from commandpost.domain.entries.entry import (
    KINDS,
    Draft,
    Entry,
    Payload,
    kind_of,
    words_field,
)

__all__ = [
    "KINDS",
    "Draft",
    "Entry",
    "Payload",
    "callout",
    "due",
    "episode",
    "facts",
    "incident",
    "kind_of",
    "log",
    "matter",
    "notice",
    "papers",
    "response",
    "roll_call",
    "roster",
    "rota",
    "rounds",
    "sheets",
    "shift",
    "station",
    "superior",
    "tasks",
    "warning",
    "words_field",
]
