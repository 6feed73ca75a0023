"""Whether two titles name the same plan: a newer text of it, not another plan."""

from __future__ import annotations

import re

_BRACKETS = re.compile(r"[（(\[〔【][^）)\]〕】]*[）)\]〕】]")
_YEARS = re.compile(
    r"(?:19|20)\d{2}年?(?:版|度|修订版?)?|第[一二三四五六七八九十]版|修订[版稿]?|试行"
)
_REST = re.compile(r"[\s·、，,“”\"《》#*]+")


def title_key(title: str) -> str:
    """The title without years, brackets, marks of revision and blanks."""
    return _REST.sub("", _YEARS.sub("", _BRACKETS.sub("", title)))


def same_plan(one: str, other: str) -> bool:
    """Whether both titles name one plan."""
    key = title_key(one)
    return bool(key) and key == title_key(other)
