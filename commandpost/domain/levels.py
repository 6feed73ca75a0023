"""Three scales, never derived from one another: event grade, warning colour, response level.

Law: 突发事件应对法 (2024) articles 3, 63 and 71; 一级 is the highest on each (FACTS 0 rule 1).
They are three plain ``Enum`` types on purpose: comparing one with another is a ``TypeError``.
"""

from __future__ import annotations

from enum import Enum
from functools import total_ordering


@total_ordering
class _Scale(Enum):
    """Four steps; ``value`` 1 is the gravest. ``a > b`` reads "a is graver than b"."""

    def __lt__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self.value > other.value)

    @property
    def rank(self) -> int:
        """1 (gravest) to 4."""
        return int(self.value)


class EventGrade(_Scale):
    """事件分级, by consequence."""

    EXTREME = 1
    MAJOR = 2
    LARGE = 3
    ORDINARY = 4

    @property
    def zh(self) -> str:
        """特别重大, 重大, 较大 or 一般."""
        return ("特别重大", "重大", "较大", "一般")[self.rank - 1]


class WarningColour(_Scale):
    """预警级别, by urgency and expected harm."""

    RED = 1
    ORANGE = 2
    YELLOW = 3
    BLUE = 4

    @property
    def zh(self) -> str:
        """红色, 橙色, 黄色 or 蓝色."""
        return ("红色", "橙色", "黄色", "蓝色")[self.rank - 1]


class ResponseLevel(_Scale):
    """应急响应级别, set by each plan."""

    I = 1  # noqa: E741 - the level is called so
    II = 2
    III = 3
    IV = 4

    @property
    def numeral(self) -> str:
        """Ⅰ to Ⅳ."""
        return "ⅠⅡⅢⅣ"[self.rank - 1]

    @property
    def zh(self) -> str:
        """一级 to 四级."""
        return "一二三四"[self.rank - 1] + "级"
