"""What offices call their columns: header words → the field of the roster they fill."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_UNIT = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_NUMBERED = re.compile(r"^[\d一二三四五六七八九十]+[、.]|[\s:：*_]+")

_NAME_PHONE = "name_phone"
_CONTACT = {
    "phone": "电话 手机 联系电话 联系方式 手机号 手机号码 电话号码 办公电话 "
    "值班电话 固定电话 移动电话",
    _NAME_PHONE: "姓名及电话 姓名电话 联系人及电话 负责人及电话 姓名及联系电话 "
    "姓名/电话 联系人电话",
}

# kind → field → the names its column goes under, each with all blanks taken out.
_WORDS: dict[str, dict[str, str]] = {
    "areas": {
        "code": "代码 区划代码 行政区划代码 统计用区划代码 编码",
        "area_kind": "级别 区划级别",
        "parent": "上级代码 上级区划代码",
        "name": "名称 区划名称",
        "county": "县 县名 区县 县市区",
        "township": "乡镇 乡镇街道 乡镇名称 所属乡镇 所在乡镇 街道 镇 乡",
        "village": "村 行政村 村社区 村居 行政村社区 村名 村社区名称 村庄",
        "households": "户数 总户数 户籍户数 常住户数",
        "population": "人口 总人口 常住人口 人口数 人数 户籍人口",
        "note": "备注 说明",
    },
    "people": {
        "id": "人员编号 编号",
        "name": "姓名 联系人 人员姓名",
        "unit": "单位 部门 工作单位 科室 所在单位 单位部门",
        "title": "职务 职称 职务职称 岗位职务",
        "role": "值班岗位 值班类别 班次岗位 岗位 责任岗位",
        "active": "在岗 是否在岗",
        "pinyin": "拼音",
        "note": "备注 说明",
        **_CONTACT,
    },
    "posts": {
        "id": "岗位编号",
        "role": "岗位 责任类别 责任人类别 职责 责任岗位",
        "area": "区域代码",
        "person": "人员编号",
        "rank": "ab岗 主副岗 a/b岗",
        "valid_until": "有效期至 任期至",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇 街道",
        "village": "村 行政村 村社区 村居 行政村社区",
        "name": "姓名 责任人 责任人姓名",
        "title": "职务",
        "unit": "单位 部门",
        "note": "备注 说明",
        **_CONTACT,
    },
    "teams": {
        "id": "队伍编号 编号",
        "name": "队伍名称 队伍 救援队伍 名称 救援队名称",
        "kind": "类别 队伍类别 队伍类型 类型",
        "unit": "主管单位 所属单位 隶属单位 单位 组建单位",
        "place": "驻地 驻地地址 集结地点 地址 所在地",
        "strength": "人数 队员人数 总人数 队伍人数 力量人数",
        "vehicles": "车辆 车辆情况",
        "equipment": "装备 主要装备 装备情况",
        "leader": "负责人 队长 联系人 姓名",
        "ready_minutes": "出动时限 集结时间 集结时限 出动时间",
        "note": "备注 说明",
        **_CONTACT,
    },
    "supplies": {
        "id": "物资编号",
        "code": "物资编码 分类代码 编码 代码 物资代码 国标编码",
        "name": "物资名称 品名 名称 物资",
        "spec": "规格型号 规格 型号",
        "quantity": "数量 库存数量 库存 现有数量 储备数量",
        "unit": "单位 计量单位",
        "store": "存放地点 储存地点 仓库 存储点 储备库 存放仓库",
        "keeper": "保管人 管理人 管理员 联系人 负责人 姓名",
        "minimum": "最低库存 最低储备 警戒库存",
        "expires": "有效期至 有效期 到期日期",
        "note": "备注 说明",
        **_CONTACT,
    },
    "shelters": {
        "id": "场所编号",
        "name": "场所名称 避难场所 避难场所名称 名称 安置点 安置点名称",
        "kind": "类型 类别 场所类型",
        "area": "区域代码",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇",
        "village": "村 行政村 村社区 所在村",
        "place": "地址 详细地址 位置",
        "capacity": "可容纳人数 容纳人数 可容人数 容量",
        "square_metres": "面积 有效面积 占地面积",
        "keeper": "负责人 管理人 联系人 姓名",
        "longitude": "经度 东经",
        "latitude": "纬度 北纬",
        "note": "备注 说明",
        **_CONTACT,
    },
    "experts": {
        "id": "专家编号",
        "name": "姓名 专家姓名",
        "field": "专业 专长 专业领域 从事专业 擅长领域",
        "unit": "单位 工作单位",
        "title": "职称 职务 职务职称 职称职务",
        "hazards": "适用灾种 灾种 擅长灾种",
        "note": "备注 说明",
        **_CONTACT,
    },
}

# A sheet of this kind must fill these fields, any one of each alternative.
NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "areas": (
        ("township", "village", "name"),
        ("households", "population", "village", "area_kind"),
    ),
    "people": (("name", _NAME_PHONE),),
    "posts": (("township", "village", "area"), ("name", _NAME_PHONE, "person")),
    "teams": (("name",), ("strength", "leader", _NAME_PHONE, "equipment", "kind")),
    "supplies": (("name",), ("quantity",)),
    "shelters": (("name",), ("capacity", "square_metres")),
    "experts": (("name", _NAME_PHONE), ("field", "hazards")),
}

# Words in a sheet's name that say its kind, most telling first.
SHEET_NAMES: tuple[tuple[str, str], ...] = (
    ("责任人|AB岗|包保|网格|岗位", "posts"),
    ("队伍|救援队", "teams"),
    ("物资|装备|储备", "supplies"),
    ("避难|避险|安置|场所", "shelters"),
    ("专家", "experts"),
    ("值班|通讯录|联系|人员|干部", "people"),
    ("乡镇|村|区划|基本情况|概况", "areas"),
)


@dataclass(frozen=True, slots=True)
class Column:
    """What one column fills: a field, of person A or B where there are two, in which unit."""

    field: str
    rank: str = ""
    unit: str = ""


def _table() -> dict[str, dict[str, str]]:
    return {
        kind: {word: field for field, words in fields.items() for word in words.split()}
        for kind, fields in _WORDS.items()
    }


_FIELD_OF = _table()
_RANK = re.compile(r"^(?:([AaBb])岗|(主)岗|(副)岗)")


def column(kind: str, label: str) -> Column | None:
    """The column a header stands for in a sheet of that kind, or None."""
    folded = unicodedata.normalize("NFKC", label)
    unit = next(iter(_UNIT.findall(folded)), "")
    bare = _NUMBERED.sub("", folded)
    words = _FIELD_OF[kind]
    for form in (bare, _UNIT.sub("", bare), _UNIT.sub(r"\1", bare)):
        field = words.get(form.lower())
        if field is not None:
            return Column(field, unit=unit)
        ranked = _RANK.match(form)
        if ranked is not None:
            field = words.get(form[ranked.end() :].lstrip("/人责任") or "姓名")
            rank = (ranked[1] or ("A" if ranked[2] else "B")).upper()
            if field is not None:
                return Column(field, rank, unit)
    return None
