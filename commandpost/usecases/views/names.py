"""Names in the language spoken now; papers and plans keep their Chinese."""

from __future__ import annotations

from commandpost.domain.hazards import HAZARDS
from commandpost.host.text import language


def hazard_name(key: str) -> str:
    """The hazard's name; an unknown key is shown as it is."""
    found = HAZARDS.get(key)
    if found is None:
        return key
    return found.zh if language().startswith("zh") else found.en


def response_name(key: str) -> str:
    """What the response to that hazard is called: 防汛 for a flood."""
    found = HAZARDS.get(key)
    if found is None:
        return key
    return found.response_zh if language().startswith("zh") else found.en
