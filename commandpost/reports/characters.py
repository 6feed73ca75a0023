"""What may stand on paper: controls, bidi marks and lone surrogates become visible (R27)."""

from __future__ import annotations

import unicodedata

_HIDDEN = {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}


def visible(text: str) -> str:
    """The text with nothing hidden in it; line breaks stay, tabs and odd blanks become blanks.

    A bidi control could turn a name round and a zero-width one could hide in it: each is shown as
    ``〈U+202E〉``. Private characters and letters without a glyph are the fonts' business.
    """
    if text.isprintable() and not any(map(_selects, text)):
        return text
    return "".join(map(_shown, text.replace("\r\n", "\n").replace("\r", "\n")))


def _shown(char: str) -> str:
    if char in "\n\u3000":
        return char
    if char == "\t":
        return " "
    kind = unicodedata.category(char)
    if kind == "Zs":
        return " "
    if kind in _HIDDEN or _selects(char):
        return f"〈U+{ord(char):04X}〉"
    return char


def _selects(char: str) -> bool:
    """Whether it is a variation selector: no ink of its own, though Unicode calls it printable."""
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
