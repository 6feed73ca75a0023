"""The faces of the papers and which face has which character; a missing one becomes a visible 〓.

reportlab drops a character its font lacks without a word, so every character is looked up first.
Fandol has exactly GB 2312; names such as 喆 or 堃 come from Noto Sans SC, 𠮷 from Hanazono Mincho.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from commandpost.domain.errors import OperatorError

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

GETA = "〓"


class Role(Enum):
    """What a face is for, by the terms of GB/T 9704; the value is the file in resources/fonts."""

    FANG = "FandolFang-Regular"
    KAI = "FandolKai-Regular"
    HEI = "NotoSansSC-Bold"
    TITLE = "NotoSerifSC-Bold"
    SMALL = "NotoSansSC-Regular"
    NUMBER = "NotoSerifSC-Digits"
    RARE = "HanaMinB-Names"


FALLBACK = Role.SMALL
_STAND_INS = (Role.SMALL, Role.RARE)


class Glyph(NamedTuple):
    """A character as it is printed: the font that has it, its width in em, what is shown."""

    font: str
    width: float
    shown: str


class Glyphs(dict[str, Glyph]):
    """The characters of a role, looked up once per process."""

    def __init__(self, role: Role) -> None:
        super().__init__()
        self._role = role

    def __missing__(self, char: str) -> Glyph:
        for role in (self._role, *_STAND_INS):
            found = _in(role, char)
            if found is not None:
                break
        else:
            known = _in(self._role, GETA) or _in(FALLBACK, GETA) or _nothing()
            found = known._replace(shown=GETA)
        self[char] = found
        return found


@cache
def glyphs(role: Role) -> Glyphs:
    """The look-up of a role."""
    return Glyphs(role)


def stand_ins(text: str) -> tuple[str, ...]:
    """The Han characters of a text that 仿宋 lacks and another face prints, each once."""
    table = glyphs(Role.FANG)
    other = {role.value for role in _STAND_INS}
    found = (c for c in dict.fromkeys(text) if c >= "\u3400" and table[c].font in other)
    return tuple(c for c in found if table[c].shown == c and _is_han(c))


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or char >= "\U00020000"


def _in(role: Role, char: str) -> Glyph | None:
    face = _font(role).face
    code = ord(char)
    if not face.charToGlyph.get(code):
        return None
    return Glyph(role.value, face.charWidths.get(code, face.defaultWidth) / 1000, char)


def _nothing() -> Glyph:
    raise OperatorError("paper.font_broken", font=FALLBACK.value)


@cache
def _font(role: Role) -> TTFont:
    """The font of a role, read and made known to reportlab on first use."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError

    from commandpost.host.paths import resources_dir
    from commandpost.reports.embedding import EmbeddedFont

    file = resources_dir() / "fonts" / f"{role.value}.ttf"
    try:
        font = EmbeddedFont(role.value, str(file))
    except (TTFError, OSError) as failure:
        raise OperatorError("paper.font_broken", font=file.name) from failure
    pdfmetrics.registerFont(font)
    return font
