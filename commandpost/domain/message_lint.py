"""What a message that leaves by an open channel may not say: identities, secrets, loud words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from commandpost.domain.records import dataclass

PHONE = "phone"
ID_NUMBER = "id_number"
PERSON = "person"
SECRECY = "secret"
LOUD = "loud"

_ID = re.compile(r"(?<!\d)\d{17}[\dXx](?![\dXx])")
_PHONE = re.compile(r"(?<!\d)(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8})(?!\d)")
_SECRET = re.compile(r"绝密|机密|秘密|涉密|内部资料")
_LOUD = re.compile(r"[百千万]年一遇|百年不遇|战时状态|立案")
"""千年一遇 and 战时状态 do not stand in reports (FACTS 0 rule 16); an event is 登记, never 立案."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the message may not say; ``words`` as they stand in it."""

    kind: str
    words: str


def findings(text: str, people: Iterable[str] = (), own: str = "") -> tuple[Finding, ...]:
    """All there is, gravest first; ``people`` are named on erasable sheets, ``own`` is our number.

    A message is kept in the record for ever: whoever called, or was hurt, must not stand in it.
    """
    open_text = text.replace(own, "") if own.strip() else text
    found = [Finding(ID_NUMBER, m.group()) for m in _ID.finditer(open_text)]
    found += [Finding(PHONE, m.group()) for m in _PHONE.finditer(_ID.sub("", open_text))]
    names = dict.fromkeys(name.strip() for name in people)
    found += [Finding(PERSON, name) for name in names if len(name) > 1 and name in text]
    for kind, pattern in ((SECRECY, _SECRET), (LOUD, _LOUD)):
        found += [Finding(kind, words) for words in dict.fromkeys(pattern.findall(text))]
    return tuple(found)
