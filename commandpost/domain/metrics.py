"""What can be measured: the one catalogue of keys for triggers, ledger, grading and plots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from commandpost.domain.records import dataclass


class Mode(Enum):
    """Whether a figure only grows over an episode (累计) or shows the present (实时)."""

    CUMULATIVE = "cumulative"
    CURRENT = "current"


class Aggregate(Enum):
    """How the county's value comes from the places': losses add up, a gauge is the worst one."""

    SUM = "sum"
    MAX = "max"


@dataclass(frozen=True, slots=True)
class Metric:
    """One row of ``plans_db/metrics.yaml``.

    ``derived_from`` names metrics whose sum gives this one (死亡和失踪 = 死亡 + 失踪).
    ``not_above`` names a metric this one can never exceed (成灾 ≤ 受灾).
    ``shares`` names metrics that together can never exceed this one (已转 + 拒转 ≤ 应转).
    """

    key: str
    zh: str
    en: str
    unit: str
    mode: Mode
    group: str
    source: str
    confidence: str
    aggregate: Aggregate = Aggregate.SUM
    aliases: tuple[str, ...] = ()
    derived_from: tuple[str, ...] = ()
    not_above: str = ""
    shares: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All metrics, by key and by any Chinese name they go under."""

    metrics: tuple[Metric, ...]
    by_key: Mapping[str, Metric] = field(init=False, repr=False, compare=False)
    by_name: Mapping[str, Metric] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {m.key: m for m in self.metrics})
        names = {name: m for m in self.metrics for name in (m.zh, *m.aliases)}
        object.__setattr__(self, "by_name", names)

    def __getitem__(self, key: str) -> Metric:
        return self.by_key[key]

    def __contains__(self, key: str) -> bool:
        return key in self.by_key


def number_text(amount: float) -> str:
    """``1234567`` or ``47.5``: a figure in full, not rounded to six digits or powers of ten."""
    text = f"{amount:.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


DUE, DONE, REFUSED = "evac_due", "evac_done", "evac_refused"
"""应转, 已转, 拒转: the metrics of an evacuation."""
LIFELINES = (
    ("villages_no_road", "villages_road_restored"),
    ("villages_no_power", "villages_power_restored"),
    ("villages_no_network", "villages_network_restored"),
    ("villages_no_water", "villages_water_restored"),
)
"""断路、断电、断网、断水 villages, each with those restored."""
BOARD = (DUE, DONE, REFUSED, *(metric for pair in LIFELINES for metric in pair))
"""What leaders ask every hour (转移避险整点快报)."""
