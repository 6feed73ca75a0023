"""What an operation touched: flags that tell each screen whether to ask again."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Returned by every use case and announced once, after COMMIT."""

    NOTHING = 0
    INCIDENTS = auto()
    EPISODES = auto()
    RESPONSES = auto()
    TASKS = auto()
    JOURNAL = auto()
    FIGURES = auto()
    REPORTING = auto()
    PAPERS = auto()
    DUTY = auto()
    PLANS = auto()
    ROSTER = auto()
    STATION = auto()
    DRAFTS = auto()
    CALLOUTS = auto()
    INCOMING = auto()


EVERYTHING = ~Changes.NOTHING
