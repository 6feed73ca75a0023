"""Numbers as plans and callers write them: 三百二十, 10万, １．５亿, and back into Chinese."""

from __future__ import annotations

import re
import unicodedata

# The characters a Chinese number may be made of; used to find one inside a sentence.
DIGITS = "零〇一二两三四五六七八九十百千"
_PLAIN = re.compile(r"^[+-]?\d+(?:\.\d+)?$")
_SCALED = re.compile(rf"^([\d.]+|[{DIGITS}点]+)?(万亿|亿|千万|百万|十万|万|千|百)?$")
_SCALES = {
    "万亿": 1e12,
    "亿": 1e8,
    "千万": 1e7,
    "百万": 1e6,
    "十万": 1e5,
    "万": 1e4,
    "千": 1e3,
    "百": 1e2,
}


def number(text: str) -> float | None:
    """The value of a number in digits, Chinese characters or both, or None."""
    folded = unicodedata.normalize("NFKC", text).replace(",", "").replace(" ", "")
    folded = folded.replace("〇", "零").removesuffix("余").removesuffix("多")
    if not folded:
        return None
    if _PLAIN.match(folded):
        return float(folded)
    mixed = _SCALED.match(folded)
    if mixed is not None and mixed[1] and mixed[1][0].isdigit():
        try:
            return float(mixed[1]) * _SCALES.get(mixed[2] or "", 1.0)
        except ValueError:
            return None
    return _chinese(folded)


def whole(text: str) -> int | None:
    """The value when it is a whole number, otherwise None."""
    value = number(text)
    return int(value) if value is not None and value == int(value) else None


def chinese(value: int) -> str:
    """三百二十 for 320."""
    import cn2an

    return str(cn2an.an2cn(str(value), "low"))


def _chinese(text: str) -> float | None:
    if not set(text) <= set(DIGITS + "万亿点"):
        return None
    import cn2an

    try:
        return float(cn2an.cn2an(text, "normal"))
    except ValueError:
        return None
