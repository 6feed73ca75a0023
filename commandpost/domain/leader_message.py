"""A leader's message (领导短信): the gravest of the record in as many characters as it may have."""

from __future__ import annotations

from collections.abc import Sequence

LENGTH = 150
"""Characters when the rules name no other limit (FACTS 0b)."""


def draft(head: str, parts: Sequence[str], sign_off: str, most: int = LENGTH) -> str:
    """``head``, as many of ``parts`` as fit in their order, ``sign_off``; never cut in a word.

    A part that does not fit is left out and the next shorter one may still get in; only when
    head and sign-off alone are too long is the head cut, with an ellipsis.
    """
    room = most - len(sign_off)
    if len(head) > room:
        return (head[: max(0, room - 1)] + "…" + sign_off)[:most]
    text = head
    for part in parts:
        if part and len(text) + len(part) <= room:
            text += part
    return text + sign_off
