"""Text as it may enter the record: one form, no invisible controls, nothing that cannot be written.

Lone surrogates make SQLite, JSON and PDF writers raise, and Qt drop them silently; U+FFFE and
U+FFFF make workbooks unreadable. They are refused here, once, before anything is stored.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar
from unicodedata import is_normalized, normalize

from commandpost.domain.errors import OperatorError

LONGEST = 20_000
"""Characters in one field; a plan's or paper's text does not travel through entries."""

_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")

V = TypeVar("V")


def clean(text: str) -> str:
    """NFC, line ends as ``\\n``, no control characters but line end and tab.

    Raises ``OperatorError`` for ``text.unwritable`` characters and for ``text.too_long``.
    """
    if len(text) > LONGEST:
        raise OperatorError("text.too_long", longest=LONGEST)
    if text.isascii() and text.isprintable():
        return text
    if bad := _UNWRITABLE.search(text):
        raise OperatorError("text.unwritable", code=f"U+{ord(bad[0]):04X}", place=bad.start() + 1)
    if _CONTROLS.search(text):
        text = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def tidied(text: str) -> str:
    """The same for text of a foreign table, where one odd character must not cost a row.

    What cannot be written is left out instead of refused, and blanks around are taken off.
    """
    text = text.strip()
    if text.isascii() and text.isprintable():
        return text
    if _CONTROLS.search(text) or _UNWRITABLE.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = _UNWRITABLE.sub("", _CONTROLS.sub("", text)).strip()
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def cleaned(value: V) -> V:
    """The same value with every text in it clean, through tuples and dataclasses."""
    made: Any = value
    if isinstance(value, str):
        made = clean(value)
    elif isinstance(value, tuple):
        items = tuple(cleaned(item) for item in value)
        made = items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    elif is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for field in fields(value):
            before = getattr(value, field.name)
            after = cleaned(before)
            if after is not before:
                changed[field.name] = after
        made = replace(value, **changed) if changed else value
    return made  # type: ignore[no-any-return]
