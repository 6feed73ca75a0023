"""A roster → the workbook it came as, so that what is exported, edited and imported is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.roster import Area
from commandpost.importers.workbook_out import put_text, save_workbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from commandpost.domain.roster import Roster

Row = tuple[object, ...]
_KINDS = {"county": "县", "township": "乡镇", "village": "村"}
# Sheet, the roster's part it holds, and its columns: header=field.
_LAYOUT = (
    (
        "行政区划",
        "areas",
        "代码=code 名称=name 级别=kind 上级代码=parent 户数=households 人口=population 备注=note",
    ),
    (
        "人员",
        "people",
        "人员编号=id 姓名=name 单位=unit 职务=title 电话=phones 拼音=pinyin 在岗=active 备注=note",
    ),
    (
        "岗位",
        "posts",
        (
            "岗位编号=id 岗位=role 区域代码=area 人员编号=person AB岗=rank 有效期至=valid_until "
            "最近培训=last_trained 点位编号=site 姓名=person_name"
        ),
    ),
    (
        "单位",
        "units",
        (
            "单位编号=id 单位名称=name 单位类别=kind 区域代码=area 地址=place 负责人=leader "
            "值班电话=phone 备注=note"
        ),
    ),
    (
        "队伍",
        "teams",
        (
            "队伍编号=id 队伍名称=name 类别=kind 主管单位=unit 驻地=place 人数=strength "
            "车辆=vehicles 装备=equipment 负责人=leader 电话=phone "
            "出动时限（分钟）=ready_minutes 备注=note"
        ),
    ),
    (
        "物资",
        "supplies",
        (
            "物资编号=id 物资名称=name 物资编码=code 规格型号=spec 数量=quantity 单位=unit "
            "存放地点=store 保管人=keeper 电话=phone 最低库存=minimum 生产日期=produced "
            "有效期至=expires 储备方式=reserve 备注=note"
        ),
    ),
    (
        "避难场所",
        "shelters",
        (
            "场所编号=id 场所名称=name 类型=kind 区域代码=area 地址=place 可容纳人数=capacity "
            "面积（平方米）=square_metres 负责人=keeper 电话=phone 经度=longitude 纬度=latitude "
            "风险=risks 备注=note"
        ),
    ),
    (
        "专家",
        "experts",
        (
            "专家编号=id 姓名=name 专业=field 单位=unit 职称=title 电话=phone "
            "适用灾种=hazards 备注=note"
        ),
    ),
    (
        "重型机械",
        "machines",
        (
            "机械编号=id 机械名称=name 型号=kind 数量=count 区域代码=area 停放地点=place "
            "机主=owner 电话=phone 到达时间（分钟）=arrival_minutes 经度=longitude "
            "纬度=latitude 备注=note"
        ),
    ),
    (
        "直升机起降点",
        "landings",
        (
            "起降点编号=id 起降点名称=name 区域代码=area 地址=place 场地类型=surface 场地尺寸=size "
            "障碍物=obstacles 负责人=keeper 电话=phone 经度=longitude 纬度=latitude 备注=note"
        ),
    ),
    (
        "重点部位",
        "sites",
        (
            "点位编号=id 点位名称=name 点位类型=kind 风险=risk 区域代码=area 地址=place "
            "威胁户数=households 威胁人数=people 转移去向=transfer_to 预警信号=signal "
            "经度=longitude 纬度=latitude 备注=note"
        ),
    ),
)


def write_roster(roster: Roster, path: Path, masked: Callable[[str], str] | None = None) -> None:
    """Write the workbook beside its place and move it there whole.

    Every cell is typed as text: nothing starts as a formula, no number loses its zeros.
    ``masked`` hides each telephone number; such a workbook can be read but not called from.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, heads, rows in _sheets(roster, masked):
        _fill(book.create_sheet(name), heads, rows)
    save_workbook(book, path)


def _sheets(
    roster: Roster, masked: Callable[[str], str] | None
) -> Iterable[tuple[str, tuple[str, ...], Iterable[Row]]]:
    names = {person.id: person.name for person in roster.people}
    for sheet, part, columns in _LAYOUT:
        pairs = [column.split("=") for column in columns.split()]
        heads = tuple(head for head, _ in pairs)
        fields = [field for _, field in pairs]
        things = getattr(roster, part)
        rows = (tuple(_value(t, field, names, masked) for field in fields) for t in things)
        yield sheet, heads, rows


def _value(
    thing: object,
    field: str,
    names: dict[str, str],
    masked: Callable[[str], str] | None,
) -> object:
    """What stands in a cell: the field in the words the importer knows."""
    if field == "person_name":
        return names.get(getattr(thing, "person", ""), "")
    value: object = getattr(thing, field)
    if masked is not None and field in ("phone", "phones") and value:
        numbers = value if isinstance(value, tuple) else str(value).split("、")
        return "、".join(map(masked, numbers))
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, tuple):
        return "、".join(value)
    return _KINDS.get(str(value), value) if isinstance(thing, Area) and field == "kind" else value


def _fill(sheet: Worksheet, heads: tuple[str, ...], rows: Iterable[Row]) -> None:
    for number, row in enumerate((heads, *rows), 1):
        for column, value in enumerate(row, 1):
            if value is None or value == "":
                continue
            put_text(sheet.cell(number, column), str(value))
    sheet.freeze_panes = "A2"
