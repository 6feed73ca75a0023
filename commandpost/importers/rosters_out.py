"""A roster → the workbook it came as, so that what is exported, edited and imported is the same."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from commandpost.domain.roster import Roster

Row = tuple[object, ...]
# What a workbook cannot hold: control characters and the two that make it unreadable.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_KINDS = {"county": "县", "township": "乡镇", "village": "村"}


def write_roster(roster: Roster, path: Path) -> None:
    """Write the workbook beside its place and move it there whole.

    Every cell is typed as text: nothing starts as a formula, no number loses its zeros.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, heads, rows in _sheets(roster):
        _fill(book.create_sheet(name), heads, rows)
    beside = path.with_name(path.name + ".part")
    try:
        book.save(beside)
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise OperatorError(
            "export.not_written", file=path.name, reason=error.strerror or ""
        ) from error


def _sheets(roster: Roster) -> Iterable[tuple[str, str, Iterable[Row]]]:
    yield (
        "行政区划",
        "代码 名称 级别 上级代码 户数 人口 备注",
        (
            (
                a.code,
                a.name,
                _KINDS.get(a.kind, a.kind),
                a.parent,
                a.households,
                a.population,
                a.note,
            )
            for a in roster.areas
        ),
    )
    yield (
        "人员",
        "人员编号 姓名 单位 职务 电话 拼音 在岗 备注",
        (
            (p.id, p.name, p.unit, p.title, "、".join(p.phones), p.pinyin, _yes(p.active), p.note)
            for p in roster.people
        ),
    )
    names = {p.id: p.name for p in roster.people}
    yield (
        "岗位",
        "岗位编号 岗位 区域代码 人员编号 AB岗 有效期至 姓名",
        (
            (p.id, p.role, p.area, p.person, p.rank, p.valid_until, names.get(p.person, ""))
            for p in roster.posts
        ),
    )
    teams = "队伍编号 队伍名称 类别 主管单位 驻地 人数 车辆 装备 负责人 电话 出动时限（分钟） 备注"
    yield (
        "队伍",
        teams,
        (
            (
                t.id,
                t.name,
                t.kind,
                t.unit,
                t.place,
                t.strength,
                t.vehicles,
                t.equipment,
                t.leader,
                t.phone,
                t.ready_minutes,
                t.note,
            )
            for t in roster.teams
        ),
    )
    supplies = (
        "物资编号 物资名称 物资编码 规格型号 数量 单位 存放地点 保管人 电话 最低库存 有效期至 备注"
    )
    yield (
        "物资",
        supplies,
        (
            (
                s.id,
                s.name,
                s.code,
                s.spec,
                s.quantity,
                s.unit,
                s.store,
                s.keeper,
                s.phone,
                s.minimum,
                s.expires,
                s.note,
            )
            for s in roster.supplies
        ),
    )
    shelters = (
        "场所编号 场所名称 类型 区域代码 地址 可容纳人数 面积（平方米） 负责人 电话 经度 纬度 备注"
    )
    yield (
        "避难场所",
        shelters,
        (
            (
                s.id,
                s.name,
                s.kind,
                s.area,
                s.place,
                s.capacity,
                s.square_metres,
                s.keeper,
                s.phone,
                s.longitude,
                s.latitude,
                s.note,
            )
            for s in roster.shelters
        ),
    )
    yield (
        "专家",
        "专家编号 姓名 专业 单位 职称 电话 适用灾种 备注",
        (
            (e.id, e.name, e.field, e.unit, e.title, e.phone, e.hazards, e.note)
            for e in roster.experts
        ),
    )


def _fill(sheet: Worksheet, heads: str, rows: Iterable[Row]) -> None:
    for number, row in enumerate((tuple(heads.split()), *rows), 1):
        for column, value in enumerate(row, 1):
            if value is None or value == "":
                continue
            cell = sheet.cell(number, column)
            cell.value = _UNWRITABLE.sub("", str(value))
            cell.data_type = "s"
            cell.number_format = "@"
    sheet.freeze_panes = "A2"


def _yes(active: bool) -> str:
    return "是" if active else "否"
