"""What the styles of a Word document say of its paragraphs: read once, asked for each of them."""

from __future__ import annotations

import re
from dataclasses import field
from typing import Any

from commandpost.domain.records import dataclass

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"^(?:heading|标题)\s*(\d)$", re.IGNORECASE)
_CHAIN = 10  # styles based on one another
_TEXT = 9  # the outline level of body text
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    base: str
    properties: Any


@dataclass(slots=True)
class Styles:
    """The paragraph styles by their ids."""

    known: dict[str, _Style] = field(default_factory=dict)
    usual: str = ""
    _depths: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Any) -> Styles:  # noqa: ANN401 - python-docx's private elements
        """Those of a document."""
        made = cls()
        for style in document.styles.element.findall(f"{W}style"):
            key = str(style.get(f"{W}styleId") or "")
            name, base = value(style, "name"), value(style, "basedOn")
            made.known[key] = _Style(name, base, style.find(f"{W}pPr"))
            if style.get(f"{W}default") == "1" and style.get(f"{W}type") == "paragraph":
                made.usual = key
        return made

    def chain(self, properties: Any) -> list[_Style]:  # noqa: ANN401 - lxml brings no types
        """The style of a paragraph with those properties, then those it is based on."""
        key = value(properties, "pStyle") if properties is not None else ""
        found: list[_Style] = []
        style = self.known.get(key or self.usual)
        while style is not None and len(found) < _CHAIN:
            found.append(style)
            style = self.known.get(style.base) if style.base else None
        return found

    def depth(self, properties: Any) -> int:  # noqa: ANN401 - lxml brings no types
        """How deep a heading the paragraph is; 0 when it is none."""
        own = _outlined(properties)
        if own is not None:
            return own
        key = value(properties, "pStyle") if properties is not None else ""
        if key not in self._depths:
            self._depths[key] = self._styled(properties)
        return self._depths[key]

    def _styled(self, properties: Any) -> int:  # noqa: ANN401 - lxml brings no types
        for style in self.chain(properties):
            named = _HEADING.match(style.name)
            level = int(named[1]) if named else _outlined(style.properties)
            if level is not None:
                return min(level, _DEEPEST)
        return 0


def value(element: Any, name: str) -> str:  # noqa: ANN401 - lxml brings no types
    """The value of a child: ``<w:numId w:val="3"/>``; empty when there is none."""
    found = element.find(f"{W}{name}")
    return str(found.get(f"{W}val") or "") if found is not None else ""


def _outlined(properties: Any) -> int | None:  # noqa: ANN401 - lxml brings no types
    told = value(properties, "outlineLvl") if properties is not None else ""
    if not told.isdecimal():
        return None
    return min(int(told) + 1, _DEEPEST) if int(told) < _TEXT else 0
