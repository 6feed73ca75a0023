"""Whom a line of the log is about: ``@`` and what follows it, and names of the roster in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from commandpost.domain.call_names import PERSON, TEAM, UNIT, Known, find_known

_MENTION = re.compile(r"[@＠](?P<token>[^\s@＠，。；、：！？,;:!?（）()／/]{1,20})")


def mentions(words: str, known: Iterable[Known]) -> tuple[str, ...]:
    """Names in the order they stand in the words, each once; the words themselves stay whole.

    After ``@`` stands the longest known name, or the one name its initials spell, or else the
    word as it was typed. Elsewhere only names of the roster count.
    """
    names = tuple(k for k in known if k.kind in (PERSON, TEAM, UNIT))
    found = {
        start: k.name
        for start, _, k in find_known(words, names)
        if words[start - 1 : start] not in ("@", "＠")
    }
    for hit in _MENTION.finditer(words):
        found[hit.start()] = _meant(hit["token"], names)
    return tuple(dict.fromkeys(found[start] for start in sorted(found)))


def _meant(token: str, names: tuple[Known, ...]) -> str:
    fitting = [k.name for k in names if token.startswith(k.name)]
    if fitting:
        return max(fitting, key=len)
    if token.isascii():
        spelled = {k.name for k in names if token.lower() in k.initials}
        if len(spelled) == 1:
            return spelled.pop()
    longer = {k.name for k in names if token in k.name}
    return longer.pop() if len(longer) == 1 else token
