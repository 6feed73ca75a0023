"""A month of the rota as it leaves the house: rows of words, for paper and for a workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from commandpost.domain.records import dataclass
from commandpost.domain.rota import ROLES, RotaRow

_DAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class RotaSheet:
    """The table with its title; ``driver`` and the other places nobody has are left out.

    A swapped name stands with who was planned before (原…), as the desk's own table says it.
    """

    unit: str
    year: int
    month: int
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def title(self) -> str:
        """``2026年6月值班表``."""
        return f"{self.year}年{self.month}月值班表"


_HEADS = {
    "leader": "带班领导",
    "officer": "值班员A",
    "second": "值班员B",
    "standby": "备班",
    "driver": "司机",
}
_SHIFT = {"day": "白班", "night": "夜班", "whole": "全天"}


def rota_sheet(
    unit: str, month: date, rows: Iterable[RotaRow], is_off: Callable[[date], bool]
) -> RotaSheet:
    """The month's shifts in the words of a duty table, which its own importer reads back."""
    shifts = tuple(rows)
    roles = [r for r in ROLES if r in ("leader", "officer") or any(s.person(r) for s in shifts)]
    heads = ("日期", "星期", "班次", *(_HEADS[role] for role in roles), "备注")
    told = []
    for row in shifts:
        day = date.fromisoformat(row.day)
        rest = "（休）" if is_off(day) and day.weekday() < 5 else ""
        names = (row.person(role) for role in roles)
        week = f"星期{_DAYS[day.weekday()]}{rest}"
        told.append((f"{day.month}月{day.day}日", week, _SHIFT[row.shift], *names, _note(row)))
    return RotaSheet(unit, month.year, month.month, heads, tuple(told))


def _note(row: RotaRow) -> str:
    swaps = [f"{_HEADS[s.role]}原{s.planned}，{s.approved_by}同意换班" for s in row.swaps]
    return "；".join(filter(None, (*swaps, row.note)))
