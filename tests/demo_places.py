"""Sheets of the demo county's workbook about places and machines, laid out as offices do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


class Made(Protocol):
    """Invented names and numbers, each given out once."""

    def name(self) -> str: ...
    def phone(self) -> str: ...


Heads = Any  # ``_heads`` of the workbook's own module


def add_places(book: Workbook, county: str, made: Made, heads: Heads) -> None:
    """Units, three cadres a village, reservoirs, hidden dangers, machines, landing points."""
    _units(book.create_sheet("成员单位"), county, made, heads)
    _contracted(book.create_sheet("三级包干"), county, made, heads)
    _reservoirs(book.create_sheet("水库三个责任人"), county, made, heads)
    _dangers(book.create_sheet("地质灾害隐患点"), county, made, heads)
    _machines(book.create_sheet("重型机械"), county, made, heads)
    _landings(book.create_sheet("直升机起降点"), county, made, heads)


def _units(sheet: Worksheet, county: str, made: Made, heads: Heads) -> None:
    heads(sheet, f"{county}防汛抗旱指挥部成员单位值班电话",
          ("单位名称", "单位类别", "地址", "联络员", "24小时值班电话"))  # fmt: skip
    for at, name in enumerate(
        ("县水利局", "县自然资源局", "县气象局", "县林业局", "县公安局", "县卫生健康局",
         "县交通运输局", "县供电公司")
    ):  # fmt: skip
        kind = "企业" if name.endswith("公司") else "部门"
        sheet.append((name, kind, f"县城示例街{at + 1}号", made.name(), made.phone()))


def _contracted(sheet: Worksheet, county: str, made: Made, heads: Heads) -> None:
    heads(
        sheet, f"{county}防汛三级包干责任人名单（甲云镇）",
        ("乡镇", "村", "包保县领导", "<", "<", "包保乡镇干部", "<", "<", "包保村干部", "<", "<"),
        ("^", "^", "姓名", "职务", "电话", "姓名", "职务", "电话", "姓名", "职务", "电话"),
    )  # fmt: skip
    leader, cadre = (made.name(), "副县长", made.phone()), (made.name(), "副镇长", made.phone())
    for at, side in enumerate("东西南北中上下前后左右高"):
        own = (made.name(), "村委会主任", made.phone()) if at != 5 else ("", "", "")
        sheet.append(("甲云镇", f"甲{side}村", *leader, *cadre, *own))


def _reservoirs(sheet: Worksheet, county: str, made: Made, heads: Heads) -> None:
    heads(
        sheet, f"{county}小型水库大坝安全责任人一览表",
        ("序号", "水库名称", "所在乡镇", "工程规模", "行政责任人", "<", "技术责任人", "<",
         "巡查责任人", "<", "影响人口（人）", "转移去向"),
        ("^", "^", "^", "^", "姓名", "电话", "姓名", "电话", "姓名", "电话", "^", "^"),
    )  # fmt: skip
    for at, stem in enumerate("乙丙丁戊"):
        kind = ("小（1）型水库", "小（2）型水库")[at % 2]
        three = [cell for _ in range(3) for cell in (made.name(), made.phone())]
        if at == 3:
            three[4:6] = ["", ""]  # nobody walks the dam
        sheet.append((at + 1, f"{stem}溪水库", f"{stem}云镇", kind, *three, 260 + 90 * at,
                      f"{stem}云镇中心小学"))  # fmt: skip


def _dangers(sheet: Worksheet, county: str, made: Made, heads: Heads) -> None:
    heads(
        sheet, f"{county}地质灾害隐患点“四重网格”责任人表",
        ("隐患点名称", "乡镇", "村", "灾害类型", "威胁人数", "群测群防员", "<", "片区负责人", "<",
         "驻守地质队员", "<", "县级技术管理员", "<", "转移去向", "预警信号"),
        ("^", "^", "^", "^", "^", *("姓名", "电话") * 4, "^", "^"),
    )  # fmt: skip
    geologist, manager = (made.name(), made.phone()), (made.name(), made.phone())
    for at, side in enumerate("上下后"):
        watcher, area = (made.name(), made.phone()), (made.name(), made.phone())
        sheet.append(
            (f"丙{side}村后山滑坡", "丙云镇", f"丙{side}村", "滑坡", f"{4 + at}户{17 + 5 * at}人",
             *watcher, *area, *geologist, *manager, "丙云镇文化广场", "鸣锣三声")
        )  # fmt: skip


def _machines(sheet: Worksheet, county: str, made: Made, heads: Heads) -> None:
    heads(sheet, f"{county}抢险重型机械登记表",
          ("机械名称", "型号", "数量（台）", "所在乡镇", "停放地点", "机主", "联系电话",
           "到场时间（分钟）"))  # fmt: skip
    for at, (name, kind) in enumerate(
        (("挖掘机", "220型"), ("装载机", "50型"), ("推土机", "160型"), ("汽车起重机", "25吨"),
         ("自卸车", "20吨"), ("挖掘机", "60型"))
    ):  # fmt: skip
        stem = "甲乙丙丁戊己"[at]
        sheet.append((name, kind, f"{1 + at % 3}台", f"{stem}云镇", f"{stem}云镇示例砂场",
                      made.name(), made.phone(), 30 + 10 * at))  # fmt: skip


def _landings(sheet: Worksheet, county: str, made: Made, heads: Heads) -> None:
    heads(sheet, f"{county}直升机临时起降点一览表",
          ("起降点名称", "乡镇", "地址", "场地类型", "场地尺寸", "障碍物", "负责人", "电话",
           "经度", "纬度"))  # fmt: skip
    for at, stem in enumerate("甲丙癸"):
        sheet.append((f"{stem}云镇中学操场", f"{stem}云镇", f"{stem}云镇示例路{at + 8}号", "塑胶",
                      "100米×60米", ("无", "东侧有电线", "无")[at], made.name(), made.phone(),
                      f"{100 + at / 8:.3f}", f"{30 + at / 8:.3f}"))  # fmt: skip
