"""A night of figures on a real desk: invented townships, hours of reports, some of them silent."""

from __future__ import annotations

from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.metrics import Aggregate
from commandpost.domain.roster import Area, Roster
from commandpost.usecases.desk import Desk
from commandpost.usecases.figures import report_figures
from tests.usecases.night import incident, response

TOWNS = tuple(
    f"{name}{kind}"
    for name, kind in zip(
        [
            "东河",
            "西河",
            "南河",
            "北河",
            "甲云",
            "乙云",
            "丙云",
            "丁云",
            "青禾",
            "石桥",
            "大桥",
            "小桥",
            "云峰",
            "柳林",
            "三岔",
            "白水",
            "龙潭",
            "马鞍",
            "南坪",
            "北坡",
            "沙坝",
            "双溪",
            "高庙",
            "红岩",
            "清江",
            "梨园",
            "云溪",
            "上坪",
            "下坪",
            "城关",
        ],
        ("镇", "乡", "镇") * 9 + ("镇", "乡", "街道办事处"),
        strict=True,
    )
)
BASIC = ("pop_affected", "dead", "missing", "relocated_now", "collapsed_rooms", "crop_affected")
EVACUATION = ("evac_due", "evac_done", "evac_refused", "villages_no_road", "villages_road_restored",
              "villages_no_power", "villages_no_network", "villages_no_water")  # fmt: skip


def towns(desk: Desk, count: int) -> tuple[str, ...]:
    """Put so many townships on the roster."""
    names = TOWNS[:count]
    with desk.store.action():
        desk.store.roster.put(Roster(areas=tuple(Area(n, n, "township") for n in names)))
    return names


def tell(desk: Desk, episode: Id, place: str, verified: bool = False, **amounts: float) -> None:
    """A township's report, as of now."""
    cells = tuple(Cell(metric, float(value)) for metric, value in amounts.items())
    desk.do(report_figures, episode, ReportFigures(place, cells, desk.now(), verified=verified))


def night(desk: Desk, clock, count: int = 12, hours: int = 4, metrics=BASIC + EVACUATION):
    """An incident whose townships report every hour; the last three stay silent."""
    names = towns(desk, count)
    made = incident(desk)
    episode = desk.incident(made).episode
    response(desk, ResponseLevel.IV, episode)
    for hour in range(hours):
        clock.pass_minutes(47 if hour else 21)
        for number, place in enumerate(names[: max(count - 3, 1)]):
            amounts = {
                metric: (number * 7 + order * 3) % 40 * (hour + 1) + order
                for order, metric in enumerate(metrics)
                if (number + order) % 9
            }
            due = 300 + number * 20
            told = {"evac_due": due, "evac_done": due * (hour + 1) // (hours + 1)}
            amounts |= {m: v for m, v in told.items() if m in amounts}
            for metric in ("dead", "missing", "evac_refused"):
                if metric in amounts:
                    amounts[metric] = (number + hour) % 3
            tell(desk, episode, place, number % 4 == 0, **amounts)
        clock.pass_minutes(11)
    return made, episode


def many(desk: Desk, most: int = 60) -> tuple[str, ...]:
    """The first so many losses of the catalogue that no sum holds."""
    metrics = desk.catalogue().metrics
    return tuple(m.key for m in metrics if m.aggregate is Aggregate.SUM and not m.derived_from)[
        :most
    ]
