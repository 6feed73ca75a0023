"""How Chinese names are spelled, in every reading: 单一一 is found by ``syy`` and ``dyy``."""

from __future__ import annotations

import os
import sys
from functools import cache, lru_cache
from itertools import islice, product

MOST_WAYS = 8
"""Readings of one name that are kept, the usual ones first."""

# Surnames read otherwise than the character is: they go first.
_SURNAMES = {
    "单": "shan", "曾": "zeng", "仇": "qiu", "查": "zha", "区": "ou", "解": "xie", "任": "ren",
    "朴": "piao", "盖": "ge", "华": "hua", "员": "yun", "乐": "yue", "尉": "wei", "繁": "po",
    "覃": "qin", "缪": "miao", "冼": "xian", "翟": "zhai", "召": "shao", "种": "chong",
    "折": "she", "黑": "he", "秘": "bi", "葛": "ge", "宁": "ning", "纪": "ji",
    "曲": "qu", "卜": "bu", "万": "wan", "訾": "zi",
    "牟": "mu", "逄": "pang", "行": "xing", "应": "ying", "沈": "shen", "谌": "chen",
}  # fmt: skip


@lru_cache(maxsize=65_536)
def spelled(name: str) -> str:
    """Initials and whole spelling of a name, for every reading of its characters."""
    readings = [_readings(character) or (character,) for character in name]
    surname = _SURNAMES.get(name[:1])
    if surname and 2 <= len(name) <= 4:
        others = (reading for reading in readings[0] if reading != surname)
        readings[0] = (surname, *others)
    ways = list(islice(product(*readings), MOST_WAYS))
    initials = dict.fromkeys("".join(part[0] for part in way) for way in ways)
    return " ".join((*initials, *dict.fromkeys("".join(way) for way in ways)))


_WITHOUT_PHRASES = {"PYPINYIN_NO_PHRASES": "true", "PYPINYIN_NO_DICT_COPY": "true"}


@cache
def _readings(character: str) -> tuple[str, ...]:
    # The phrase book chooses among readings, takes 0.1 s to load with the window standing still,
    # and helps nobody here: all readings of a name are offered anyway.
    if "pypinyin" not in sys.modules:
        os.environ |= _WITHOUT_PHRASES
    from pypinyin import Style, pinyin

    for name in _WITHOUT_PHRASES:
        os.environ.pop(name, None)
    found = pinyin(character, style=Style.NORMAL, heteronym=True)
    return tuple(reading.lower() for reading in found[0] if reading) if found else ()
