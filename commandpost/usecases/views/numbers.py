"""Who may see a telephone number in full: the one place that decides."""

from __future__ import annotations

from enum import Enum


class Eyes(Enum):
    """Who will look: the signed-on officer who calls, or anybody (a wall, a file that goes out)."""

    CALLING = "calling"
    ANYBODY = "anybody"


def number_for(eyes: Eyes, number: str) -> str:
    """The number as those eyes may see it; several in one text stay apart."""
    if eyes is Eyes.CALLING:
        return number
    from commandpost.host.phones import (
        ChinesePhones,
    )  # its tables take 25 ms; a start masks nothing

    rules = ChinesePhones()
    return "、".join(rules.masked(one) for one in number.split("、") if one)
