"""Situations for the tests: a landslide on a flood night in a county that does not exist."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from commandpost.domain.paper_frame import Letterhead, Signatories
from commandpost.domain.reporting import Line, Medium, Stage
from commandpost.domain.situation import (
    CitedPaper,
    CommanderBrief,
    DeadlineLine,
    FigureColumn,
    FigureRow,
    FigureTable,
    IncidentBrief,
    MeasureTaken,
    ResponseBrief,
    Situation,
)
from commandpost.domain.times import Instant, instant_of


def at(day: int, hour: int, minute: int) -> Instant:
    """A moment of November 2026 by the station's clock."""
    return instant_of(datetime(2026, 11, day, hour, minute))  # noqa: DTZ001 - read at the offset


NAMES = ("受灾人口", "因灾死亡人口", "因灾失踪人口", "紧急转移安置人口", "需紧急生活救助人口")
MORE = ("倒塌房屋间数", "严重损坏房屋间数", "农作物受灾面积", "公路中断条次", "直接经济损失")
UNITS = ("人", "人", "人", "人", "人", "间", "间", "公顷", "条次", "万元")
PLACES = (
    "石桥镇",
    "大桥镇",
    "青河乡",
    "云峰镇",
    "柳林乡",
    "三岔河镇",
    "白水乡",
    "龙潭镇",
    "马鞍山乡",
    "南坪镇",
    "北坡乡",
    "沙坝镇",
    "双溪乡",
    "高庙镇",
    "红岩乡",
    "清江镇",
    "梨园乡",
    "云溪县城关街道办事处",
)


def table(
    places: tuple[str, ...] = PLACES[:3],
    values: tuple[tuple[float | None, ...], ...] | None = None,
    names: tuple[str, ...] = NAMES[:4],
    **options,
) -> FigureTable:
    """A figures table whose totals add up; ``changed`` and ``as_of`` may be given."""
    if values is None:
        values = ((126, 0, 2, 45.0), (38, None, None, 12.0), (None,) * 4)
    columns = []
    for number, name in enumerate(names):
        cells = [row[number] for row in values]
        known = [value for value in cells if value is not None]
        columns.append(
            FigureColumn(
                metric={1: "dead", 2: "missing"}.get(number, f"m{number}"),
                name=name,
                unit=UNITS[number % len(UNITS)],
                total=sum(known) if known else None,
                missing=tuple(p for p, v in zip(places, cells, strict=True) if v is None),
                unverified=number in options.get("unverified", (0, 2)),
                changed=number in options.get("changed", ()),
            )
        )
    as_of = options.get("as_of", at(23, 1, 20))
    rows = tuple(
        FigureRow(
            place,
            row,
            tuple(n in options.get("unverified", (0, 2)) for n in range(len(names))),
            as_of,
        )
        for place, row in zip(places, values, strict=True)
    )
    return FigureTable(tuple(columns), rows, as_of, options.get("approved_by", "带班领导周八八"))


def first(**changes) -> Situation:
    """A short first report."""
    base = Situation(
        paper="first_report",
        serial="云应急专报〔2026〕3号",
        stage=Stage.FIRST,
        ordinal=0,
        letterhead=Letterhead(
            title="云溪县突发事件信息专报",
            issuer="云溪县应急管理局",
            office="总值班室",
            region="云溪县",
            phone="0797-0000000",
            copies=12,
        ),
        incident=IncidentBrief(
            id="i1",
            title="石桥镇青石村山体滑坡",
            hazard="geological",
            place="云溪县石桥镇青石村三组",
            what="青石村三组屋后山体发生滑坡，约三千方土石冲入民房，2户5人受困，其中3人已自行脱险",
            heard_at=at(23, 0, 41),
            occurred_at=at(23, 0, 20),
            source="石桥镇值班员李喆喆（电话）",
            grade="一般",
            grade_unverified=True,
            verification="",
        ),
        taken_at=at(23, 1, 30),
        figures=table(),
        measures=(
            MeasureTaken(at(23, 0, 45), "向带班领导周八八电话报告", "值班员陈五五", "e1"),
            MeasureTaken(at(23, 0, 52), "调派县消防救援大队28人、车5辆赶赴现场", "总值班室", "e2"),
            MeasureTaken(at(23, 1, 10), "通知石桥镇转移青石村三组、四组群众45人", "石桥镇", "e3"),
        ),
        pending=("县自然资源局派地质专家到场研判", "县卫生健康委派救护车2辆待命"),
        responses=(
            ResponseBrief(
                title="防汛Ⅳ级应急响应",
                level="Ⅳ级",
                effective_from=at(22, 23, 50),
                area=("石桥镇", "大桥镇"),
                approved_by="县防指副指挥长赵建国（电话）",
                basis=("县气象台23时30分发布暴雨橙色预警",),
            ),
        ),
        deadlines=(
            DeadlineLine(
                "县委、县政府总值班室", Medium.PHONE, Line.GOVERNMENT, Stage.FIRST,
                at(23, 1, 11), at(23, 0, 58), "王三三",
            ),
            DeadlineLine(
                "市应急管理局", Medium.PHONE, Line.DEPARTMENT, Stage.FIRST,
                at(23, 1, 11), at(23, 1, 16),
            ),
            DeadlineLine(
                "市应急管理局", Medium.WRITTEN, Line.DEPARTMENT, Stage.FIRST,
                at(23, 1, 41), None,
            ),
            DeadlineLine(
                "市防汛抗旱指挥部办公室", Medium.WRITTEN, Line.DEPARTMENT, Stage.FIRST,
                at(23, 1, 11), None,
            ),
        ),
        signatories=Signatories("陈五五", "刘六六", "周八八"),
        recipients=("县委总值班室", "县政府总值班室", "市应急管理局"),
        copies_to=("县委宣传部", "县自然资源局"),
        commander=CommanderBrief("黄七七", "石桥镇镇长", at(23, 0, 55)),
        urgency="特急",
        trend="县气象台预计未来3小时石桥镇仍有30毫米左右降雨，滑坡体有再次滑动可能",
        needs="请市应急管理局协调生命探测仪2台",
    )  # fmt: skip
    return replace(base, **changes)


def final_report(**changes) -> Situation:
    """The final report, the day after, with everything that was reported before."""
    base = follow_up(
        paper="final_report",
        serial="云应急专报〔2026〕9号",
        stage=Stage.FINAL,
        ordinal=0,
        taken_at=at(24, 16, 0),
        earlier=(CITED[0], CITED[1]),
        previous=CITED[1],
        incident=replace(
            first().incident,
            grade_unverified=False,
            verification="true",
            closed_at=at(24, 15, 20),
        ),
        responses=tuple(replace(r, ended_at=at(24, 15, 0)) for r in follow_up().responses),
        measures=(*first().measures, *follow_up().measures),
        pending=(),
        needs="",
        trend="",
        typed=(
            ("cause", "22日夜间强降雨致坡体饱水失稳，具体原因由县自然资源局组织专家调查"),
            ("lessons", "对全县同类坡体逐一排查\n完善叫应到户名单"),
        ),
    )
    return replace(base, **changes)


def verified_figures(**changes) -> Situation:
    """The verified figures, with two that changed since the last report."""
    whole = wide(changed=(1, 9))
    columns = list(whole.columns)
    columns[1] = replace(
        columns[1], before=(columns[1].total or 0) + 2, reasons=("其中2人经核实为重复上报",)
    )
    columns[9] = replace(columns[9], before=None)
    kept = [replace(c, before=c.total) if n not in (1, 9) else c for n, c in enumerate(columns)]
    base = final_report(
        paper="verified_figures",
        serial="云应急专报〔2026〕10号",
        stage=Stage.VERIFIED,
        taken_at=at(27, 10, 0),
        figures=replace(whole, columns=tuple(kept)),
        incident=replace(final_report().incident, stable_at=at(25, 8, 0)),
        typed=(("method", "由县应急管理局会同各乡镇逐户核实"),),
    )
    return replace(base, **changes)


def wide(changed: tuple[int, ...] = (0, 3, 9)) -> FigureTable:
    """Eighteen townships by ten indicators, some of them not reported."""
    values = tuple(
        (
            *(
                None if (row * 7 + column * 3) % 11 == 0 else float((row * 37 + column * 113) % 400)
                for column in range(9)
            ),
            round(row * 12.35, 2),
        )
        for row in range(18)
    )
    return table(PLACES, values, NAMES + MORE, changed=changed, as_of=at(23, 6, 0))


CITED = (
    CitedPaper("云应急专报〔2026〕3号", "关于石桥镇青石村山体滑坡的初报", at(23, 1, 38)),
    CitedPaper("云应急专报〔2026〕4号", "关于石桥镇青石村山体滑坡的续报（一）", at(23, 6, 34)),
)


def follow_up(**changes) -> Situation:
    """The first follow-up, at six in the morning, with the wide table."""
    base = first(
        paper="follow_up",
        serial="云应急专报〔2026〕4号",
        stage=Stage.FOLLOW_UP,
        ordinal=1,
        taken_at=at(23, 6, 30),
        figures=wide(),
        previous=CitedPaper(
            "云应急专报〔2026〕3号", "关于石桥镇青石村山体滑坡的初报", at(23, 1, 38)
        ),
        responses=(
            ResponseBrief(
                title="防汛Ⅲ级应急响应",
                level="Ⅲ级",
                effective_from=at(23, 2, 5),
                area=("全县",),
                approved_by="县防指指挥长孙伟",
            ),
            first().responses[0],
        ),
        measures=(
            MeasureTaken(
                at(23, 2, 30), "搜救出被埋人员2人，送县人民医院救治", "县消防救援大队", "e8"
            ),
            MeasureTaken(at(23, 5, 40), "县交通运输局抢通县道X203石桥段半幅", "县交通运输局", "e9"),
        ),
    )
    return replace(base, **changes)
