"""Telephone numbers as offices write them, checked by a library and kept in one form each."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import cache

import phonenumbers

_REGION = "CN"
# In use, but not in the library's table of short numbers (FACTS 6.4).
_SHORT = frozenset({"12119", "12345", "12350", "12379", "12395"})
_SATELLITE = ("1740", "1349")
_EXTENSION = re.compile(r"^(.*\d)(?:转|分机|ext\.?|[-#*])(\d{1,6})$", re.IGNORECASE)
_HARD = re.compile(r"[、/，,;；|\n\r]+|或者|或")
_NOISE = re.compile(r"[\s()\[\]【】.]+")
_DASHES = re.compile("[‐‑‒–—―−－]+")
_MASKED = re.compile(r"^\d{0,4}-?\*{2,8}\d{0,6}(?:-\d{1,6})?$")
_LOCAL = re.compile(r"^[2-8]\d{6,7}$")


class PhoneKind(Enum):
    """What sort of line a number is: it decides what may be sent there and what is masked."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    SHORT = "short"
    SATELLITE = "satellite"
    SERVICE = "service"


def plain(raw: str) -> str:
    """Full-width digits made half-width, invisible characters and every kind of dash evened out."""
    folded = unicodedata.normalize("NFKC", raw)
    visible = "".join(c for c in folded if unicodedata.category(c) not in ("Cf", "Co", "Cs"))
    return _DASHES.sub("-", visible).strip()


class ChinesePhones:
    """The rules for numbers of one office; ``area_code`` completes local numbers when given."""

    def __init__(self, area_code: str = "") -> None:
        self._area_code = area_code

    def normalise(self, raw: str) -> str | None:
        """The number in the one form kept (``13800000000``, ``0799-8000000-12``), or None."""
        compact = _NOISE.sub("", plain(raw))
        if not compact or not any(c.isdigit() for c in compact):
            return None
        if compact.isdigit() and len(compact) <= 6:
            return compact if _is_short(compact) else None
        extended = self._with_extension(compact)
        return extended if extended is not None else self._national(compact)

    def masked(self, number: str) -> str:
        """``138****0000``, for exports and wall screens; public short numbers stay as they are."""
        kind = kind_of(number)
        if kind in (PhoneKind.SHORT, PhoneKind.SERVICE):
            return number
        if kind is PhoneKind.LANDLINE:
            area, _, rest = number.partition("-")
            local = rest.split("-")[0]
            return f"{area}-{'*' * (len(local) - 3)}{local[-3:]}"
        return f"{number[:3]}****{number[-4:]}" if len(number) >= 11 else "****"

    def split(self, raw: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The numbers in a cell and the pieces that are none: ``138…/0799-…，…``."""
        if len(raw) == 11 and raw.isascii() and raw.isdigit() and raw[0] == "1":
            return ((raw,), ()) if _is_mobile(raw[:5]) else ((), (raw,))  # nearly every cell
        good: list[str] = []
        bad: list[str] = []
        area = self._area_code
        for piece in _pieces(raw):
            if _MASKED.match(piece):
                good.append(piece)  # our own export's; what it stands for is known to the store
                continue
            rules = ChinesePhones(area)
            found = rules.normalise(piece)
            if found is None:
                parts = [rules.normalise(p) for p in plain(piece).split()]
                if len(parts) > 1 and all(parts):
                    good += [p for p in parts if p]
                else:
                    bad.append(piece)
                continue
            good.append(found)
            if found.startswith("0"):
                area = found.split("-")[0]
        return tuple(dict.fromkeys(good)), tuple(bad)

    def _with_extension(self, compact: str) -> str | None:
        cut = _EXTENSION.match(compact)
        if cut is None or (compact[len(cut[1])] == "-" and "-" not in cut[1]):
            return None
        trunk = self._national(cut[1])
        return f"{trunk}-{cut[2]}" if trunk and trunk.startswith("0") else None

    def _national(self, compact: str) -> str | None:
        if self._area_code and _LOCAL.match(compact):
            compact = self._area_code + compact
        digits = compact.replace("-", "")
        if len(digits) == 11 and digits[0] == "1" and digits.isascii() and digits.isdigit():
            return digits if _is_mobile(digits[:5]) else None
        if not re.fullmatch(r"\+?\d{7,15}", digits):
            return None
        try:
            number = phonenumbers.parse(digits, _REGION)
        except phonenumbers.NumberParseException:
            return None
        if number.country_code != 86 or not phonenumbers.is_valid_number(number):
            return None
        national = str(number.national_number)
        area = phonenumbers.length_of_geographical_area_code(number)
        if area:
            return f"0{national[:area]}-{national[area:]}"
        kind = phonenumbers.number_type(number)
        if kind == phonenumbers.PhoneNumberType.MOBILE:
            return national
        return national if digits.lstrip("+").endswith(national) else None


@cache
def _is_mobile(prefix: str) -> bool:
    """Whether the library knows mobile numbers that begin so: five digits decide it."""
    number = phonenumbers.PhoneNumber(country_code=86, national_number=int(prefix) * 10**6)
    kind = phonenumbers.number_type(number)
    return phonenumbers.is_valid_number(number) and kind == phonenumbers.PhoneNumberType.MOBILE


def kind_of(number: str) -> PhoneKind:
    """The kind of a number that is already in the form kept."""
    if number.startswith("0"):
        return PhoneKind.LANDLINE
    if len(number) <= 6:
        return PhoneKind.SHORT
    if number.startswith(_SATELLITE):
        return PhoneKind.SATELLITE
    if number.startswith(("400", "800")):
        return PhoneKind.SERVICE
    return PhoneKind.MOBILE


def _pieces(raw: str) -> list[str]:
    folded = plain(raw.replace("\n", "、").replace("\r", "、"))
    return [p.strip() for p in _HARD.split(folded) if p.strip()]


def _is_short(digits: str) -> bool:
    if digits in _SHORT:
        return True
    number = phonenumbers.PhoneNumber(country_code=86, national_number=int(digits))
    return len(digits) >= 3 and phonenumbers.is_valid_short_number_for_region(number, _REGION)
