"""The numbers Word writes by itself: paragraphs of a numbered list, with what a reader sees."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from commandpost.host import numerals

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PART = re.compile(r"%(\d)")
_DEEPEST = 9
_CHINESE = ("chinese", "japaneseCounting", "ideographDigital", "taiwaneseCounting", "ideographT")
_LONGEST = 12  # characters of a number; what is longer is decoration
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str
    text: str
    start: int
    legal: bool = False


@dataclass(slots=True)
class Numbers:
    """Counts along a document; ask for its paragraphs in their order."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)  # by number id
    lists: dict[str, str] = field(default_factory=dict)  # number id → the list it counts in
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Any) -> Numbers:  # noqa: ANN401 - the numbering has no public name
        """Those of a document; a document without numbered lists has none."""
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return cls()
        kinds = {
            a.get(f"{_W}abstractNumId"): _levels(a.findall(f"{_W}lvl"))
            for a in root.findall(f"{_W}abstractNum")
        }
        made = cls()
        for number in root.findall(f"{_W}num"):
            key = str(number.get(f"{_W}numId"))
            of = number.find(f"{_W}abstractNumId")
            name = str(of.get(f"{_W}val")) if of is not None else ""
            made.levels[key] = {**kinds.get(name, {}), **_overrides(number, kinds.get(name, {}))}
            restarts = number.find(f"{_W}lvlOverride") is not None
            made.lists[key] = key if restarts else f"list {name}"
        return made

    def label(self, paragraph: Any) -> str | None:  # noqa: ANN401 - python-docx's private element
        """``4.1.2``, ``（一）`` or ``- `` before a paragraph; None when it is in no list."""
        key, depth = _where(paragraph)
        level = self.levels.get(key, {}).get(depth)
        if level is None:
            return None
        counts = self._counts.setdefault(self.lists[key], {})
        counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        if level.kind == "bullet":
            return "- "
        words = _PART.sub(lambda m: self._one(key, int(m[1]) - 1, level, counts), level.text)
        return words if 0 < len(words) <= _LONGEST else None

    def _one(self, key: str, depth: int, asking: _Level, counts: dict[int, int]) -> str:
        level = self.levels[key].get(depth)
        if level is None:
            return ""
        kind = "decimal" if asking.legal else level.kind
        return _written(kind, counts.get(depth, level.start))


def _levels(elements: list[Any]) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for element in elements:
        depth = str(element.get(f"{_W}ilvl"))
        if depth.isdecimal() and int(depth) < _DEEPEST:
            found[int(depth)] = _Level(
                _value(element, "numFmt") or "decimal",
                _value(element, "lvlText"),
                _count(_value(element, "start")),
                element.find(f"{_W}isLgl") is not None,
            )
    return found


def _overrides(
    number: Any,  # noqa: ANN401 - lxml brings no types
    known: dict[int, _Level],
) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for override in number.findall(f"{_W}lvlOverride"):
        found |= _levels(override.findall(f"{_W}lvl"))
        start, depth = _value(override, "startOverride"), str(override.get(f"{_W}ilvl"))
        if start and depth.isdecimal() and int(depth) in known:
            old = known[int(depth)]
            found.setdefault(int(depth), _Level(old.kind, old.text, _count(start), old.legal))
    return found


def _where(paragraph: Any) -> tuple[str, int]:  # noqa: ANN401 - python-docx's private element
    """The list a paragraph stands in, by itself or by its style, and how deep."""
    style = paragraph.style
    places = [paragraph._p.pPr]  # noqa: SLF001 - the numbering has no public name
    while style is not None and len(places) < _DEEPEST:
        places.append(style.element.find(f"{_W}pPr"))
        style = style.base_style
    key, depth = "", -1
    for place in places:
        own = place.find(f"{_W}numPr") if place is not None else None
        if own is None:
            continue
        key = key or _value(own, "numId")
        told = _value(own, "ilvl")
        depth = int(told) if depth < 0 and told.isdecimal() else depth
    return key, max(depth, 0)


def _value(element: Any, name: str) -> str:  # noqa: ANN401 - lxml brings no types
    found = element.find(f"{_W}{name}")
    return str(found.get(f"{_W}val") or "") if found is not None else ""


def _count(words: str) -> int:
    return int(words) if words.isdecimal() and len(words) < 6 else 1


def _written(kind: str, value: int) -> str:
    if kind.startswith(_CHINESE):
        return numerals.chinese(value) if 0 < value < 100 else str(value)
    if "EnclosedCircle" in kind and 0 < value <= 20:
        return chr(ord("①") + value - 1)
    if kind in ("lowerLetter", "upperLetter") and 0 < value <= 26:
        letter = chr(ord("a") + value - 1)
        return letter if kind == "lowerLetter" else letter.upper()
    if kind in ("lowerRoman", "upperRoman") and 0 < value < 40:
        roman = _roman(value)
        return roman if kind == "lowerRoman" else roman.upper()
    return str(value)


def _roman(value: int) -> str:
    made = ""
    for amount, sign in _ROMAN:
        while value >= amount:
            made, value = made + sign, value - amount
    return made
