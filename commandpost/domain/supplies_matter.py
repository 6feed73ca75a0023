"""What a supplies slip may say: goods out of the stores or into them; a stock is never below none.

The officer types a line for each kind of goods (``棉被 200床``, ``冲锋舟 2艘 @县应急物资储备库``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Supply

_LINE = re.compile(
    r"^(?P<name>.+?)\s*[xX×*：:，,]?\s*(?P<number>\d{1,9}(?:\.\d{1,3})?)\s*(?P<unit>[^\d\s@()]{0,8})"
    r"\s*(?:[@(]\s*(?P<store>[^()@]*?)\s*\)?)?$"
)
_TENS = {"百": 100, "千": 1_000, "万": 10_000}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line as it was typed: of what, how much, from which store; no number is None."""

    name: str
    number: float | None = None
    unit: str = ""
    store: str = ""


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """A line of the slip. ``supply`` is the row of the roster, empty for goods it does not hold.

    ``held`` is what the store has, None when nobody has counted it. ``kept_in`` is the roster's
    unit where the line was written in another: then the two are not compared.
    """

    supply: str
    name: str
    spec: str
    unit: str
    number: float | None
    store: str
    keeper: str
    held: float | None
    kept_in: str = ""

    @property
    def known(self) -> bool:
        """Whether the roster holds such goods."""
        return bool(self.supply)

    @property
    def short(self) -> float:
        """How much more is asked for than the store has."""
        if self.held is None or self.number is None:
            return 0.0
        return max(0.0, self.number - self.held)


@dataclass(frozen=True, slots=True)
class SuppliesMatter:
    """Goods that leave the stores for somebody (调拨, 出库), or come back into them (入库)."""

    frame: PaperFrame
    about: str
    inward: bool
    to: str
    purpose: str
    rows: tuple[SupplyRow, ...]

    @property
    def short(self) -> tuple[SupplyRow, ...]:
        """Lines that ask for more than there is."""
        return () if self.inward else tuple(row for row in self.rows if row.short > 0)

    def after(self, row: SupplyRow) -> float | None:
        """What the store has afterwards; never below none."""
        if row.held is None or row.number is None:
            return None
        return row.held + row.number if self.inward else max(0.0, row.held - row.number)


def wanted_in(text: str) -> tuple[Wanted, ...]:
    """The lines of an order; total: a line without a number stays, with its number to be filled."""
    lines = (unicodedata.normalize("NFKC", line).strip() for line in re.split(r"[\n;；]", text))
    return tuple(_wanted(line) for line in lines if line)


def _wanted(line: str) -> Wanted:
    found = _LINE.match(line) if len(line) <= 200 else None
    if found is None:
        return Wanted(line)
    unit, amount = found["unit"].strip(), float(found["number"])
    if len(unit) > 1 and unit[0] in _TENS:  # 1万条
        unit, amount = unit[1:].strip(), amount * _TENS[unit[0]]
    return Wanted(found["name"].strip(), amount, unit, found["store"] or "")


def rows_of(
    wanted: Iterable[Wanted], stock: Iterable[Supply], *, inward: bool
) -> tuple[SupplyRow, ...]:
    """Each line with the store it is taken from: the named one, else the one that has most.

    A second line of the same goods finds what the first one left.
    """
    supplies = tuple(stock)
    left = {supply.id: supply.quantity for supply in supplies}
    rows = []
    for line in wanted:
        supply = _supply(line, supplies, left)
        if supply is None:
            plain = ("", line.name, "", line.unit, line.number, line.store, "", None)
            rows.append(SupplyRow(*plain))
            continue
        other = bool(line.unit and supply.unit and line.unit != supply.unit)
        held = None if other else left[supply.id]
        unit = line.unit or supply.unit
        found = (supply.id, supply.name, supply.spec, unit, line.number, supply.store)
        rows.append(SupplyRow(*found, supply.keeper, held, supply.unit if other else ""))
        if held is not None and line.number is not None:
            left[supply.id] = max(0.0, held + (line.number if inward else -line.number))
    return tuple(rows)


def _supply(
    line: Wanted, stock: tuple[Supply, ...], left: dict[str, float | None]
) -> Supply | None:
    name = _squeezed(line.name)
    same = [s for s in stock if name in (_squeezed(s.name), _squeezed(s.name + s.spec))]
    if not same:  # 发电机 is 柴油发电机 where no other goods are called so
        like = [s for s in stock if name and name in _squeezed(s.name)]
        same = like if len({s.name for s in like}) == 1 else []
    if line.store:
        same = [s for s in same if _squeezed(line.store) in _squeezed(s.store)]
    return max(same, key=lambda s: left[s.id] or 0.0, default=None)


def _squeezed(words: str) -> str:
    return "".join(unicodedata.normalize("NFKC", words).split())
