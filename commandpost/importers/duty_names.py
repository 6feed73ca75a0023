"""Names in a cell of a duty table: padded, several, with telephones or posts beside them."""

from __future__ import annotations

import re
import unicodedata

from commandpost.importers.cells import blank

_ASIDE = re.compile(r"[(\[【][^()\[\]【】]*[)\]】]")
_PHONE = re.compile(r"\+?\d[\d\s\-]{4,}\d")
_TEL = re.compile(r"(?:联系)?(?:电话|手机|tel)[:：]?", re.IGNORECASE)
_BETWEEN = re.compile(r"[、,，;；/|\n]+|\s{1,}")
_HAN = re.compile(r"^[\u3400-\u9fff\U00020000-\U0003ffff]$")
_NAME = re.compile(r"^[^\W\d_][\w·.\-]{1,29}$")


def names(value: str) -> tuple[str, ...] | None:
    """Who is named, in the order written; None when what stands there is no name.

    ``张　一`` padded to three characters is one name, ``张一一 13800000001`` is without its number.
    """
    told = unicodedata.normalize("NFKC", blank(value))
    bare = _TEL.sub(" ", _PHONE.sub(" ", _ASIDE.sub(" ", told)))
    if told and not bare.strip():
        return None  # a number without a name
    found: list[str] = []
    for part in filter(None, _BETWEEN.split(bare)):
        if found and _HAN.match(part) and _HAN.match(found[-1]):
            found[-1] += part
        else:
            found.append(part)
    if not all(_NAME.match(name) for name in found):
        return None
    return tuple(dict.fromkeys(found))
