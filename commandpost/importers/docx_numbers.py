"""The numbers Word writes by itself: paragraphs of a numbered list, with what a reader sees."""

from __future__ import annotations

import re
from dataclasses import field
from typing import Any

from commandpost.domain.records import dataclass
from commandpost.host import numerals
from commandpost.importers.docx_styles import Styles, W, value

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
    styles: Styles = field(default_factory=Styles)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Any, styles: Styles) -> Numbers:  # noqa: ANN401 - the numbering has no public name
        """Those of a document; a document without numbered lists has none."""
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return cls(styles=styles)
        kinds = {
            a.get(f"{W}abstractNumId"): _levels(a.findall(f"{W}lvl"))
            for a in root.findall(f"{W}abstractNum")
        }
        made = cls(styles=styles)
        for number in root.findall(f"{W}num"):
            key = str(number.get(f"{W}numId"))
            of = number.find(f"{W}abstractNumId")
            name = str(of.get(f"{W}val")) if of is not None else ""
            made.levels[key] = {**kinds.get(name, {}), **_overrides(number, kinds.get(name, {}))}
            restarts = number.find(f"{W}lvlOverride") is not None
            made.lists[key] = key if restarts else f"list {name}"
        return made

    def label(self, properties: Any) -> str | None:  # noqa: ANN401 - lxml brings no types
        """``4.1.2``, ``（一）`` or ``- `` before a paragraph; None when it is in no list."""
        key, depth = self._where(properties)
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

    def _where(self, properties: Any) -> tuple[str, int]:  # noqa: ANN401 - lxml brings no types
        """The list a paragraph stands in, by itself or by its style, and how deep."""
        key, depth = "", -1
        for place in (properties, *(s.properties for s in self.styles.chain(properties))):
            own = place.find(f"{W}numPr") if place is not None else None
            if own is None:
                continue
            key = key or value(own, "numId")
            told = value(own, "ilvl")
            depth = int(told) if depth < 0 and told.isdecimal() else depth
        return key, max(depth, 0)

    def _one(self, key: str, depth: int, asking: _Level, counts: dict[int, int]) -> str:
        level = self.levels[key].get(depth)
        if level is None:
            return ""
        kind = "decimal" if asking.legal else level.kind
        return _written(kind, counts.get(depth, level.start))


def _levels(elements: list[Any]) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for element in elements:
        depth = str(element.get(f"{W}ilvl"))
        if depth.isdecimal() and int(depth) < _DEEPEST:
            found[int(depth)] = _Level(
                value(element, "numFmt") or "decimal",
                value(element, "lvlText"),
                _count(value(element, "start")),
                element.find(f"{W}isLgl") is not None,
            )
    return found


def _overrides(
    number: Any,  # noqa: ANN401 - lxml brings no types
    known: dict[int, _Level],
) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for override in number.findall(f"{W}lvlOverride"):
        found |= _levels(override.findall(f"{W}lvl"))
        start, depth = value(override, "startOverride"), str(override.get(f"{W}ilvl"))
        if start and depth.isdecimal() and int(depth) in known:
            old = known[int(depth)]
            found.setdefault(int(depth), _Level(old.kind, old.text, _count(start), old.legal))
    return found


def _count(words: str) -> int:
    return int(words) if words.isdecimal() and len(words) < 6 else 1


def _written(kind: str, count: int) -> str:
    if kind.startswith(_CHINESE):
        return numerals.chinese(count) if 0 < count < 100 else str(count)
    if "EnclosedCircle" in kind and 0 < count <= 20:
        return chr(ord("①") + count - 1)
    if kind in ("lowerLetter", "upperLetter") and 0 < count <= 26:
        letter = chr(ord("a") + count - 1)
        return letter if kind == "lowerLetter" else letter.upper()
    if kind in ("lowerRoman", "upperRoman") and 0 < count < 40:
        roman = _roman(count)
        return roman if kind == "lowerRoman" else roman.upper()
    return str(count)


def _roman(count: int) -> str:
    made = ""
    for amount, sign in _ROMAN:
        while count >= amount:
            made, count = made + sign, count - amount
    return made
