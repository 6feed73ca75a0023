"""Writes the demo county's workbook anew: ``python3 -m tests.demo_workbook``.

Everything in it is invented, and looks it: 云岭县, townships counted by stems and branches, people
with doubled names, numbers 1380000####. It is laid out as an office would have it, with merged
headers, units, two numbers in a cell, and three rows that an import must refuse.
"""

from __future__ import annotations

import io
import random
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

from tests.demo_places import add_places
from tests.settled_zip import settled

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WORKBOOK = Path(__file__).resolve().parents[1] / "resources/demo/county-roster.xlsx"
COUNTY = "云岭县"
STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"
TOWNSHIPS = tuple(f"{stem}{'云镇' if at < 10 else '岭乡'}" for at, stem in enumerate(STEMS))
SIDES = "东西南北中上下前后左右高"
SURNAMES = "张李王赵陈杨黄周吴徐孙马朱胡林郭何高罗郑"
DOUBLED = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
_EDGE = Side(style="thin")


@dataclass
class Invented:
    """Names and numbers, each given out once."""

    chance: random.Random = field(default_factory=lambda: random.Random(20260101))
    names: int = 0
    numbers: int = 0

    def name(self) -> str:
        """The next name: 张一一, 李二二, …"""
        at, self.names = self.names, self.names + 1
        rows, seats = len(SURNAMES), len(DOUBLED)
        return SURNAMES[at % rows] + DOUBLED[(at + at // (rows * seats // 4)) % seats] * 2

    def phone(self) -> str:
        """The next number."""
        self.numbers += 1
        return f"1380000{self.numbers:04d}"


def villages() -> list[tuple[str, str]]:
    """Two hundred pairs of township and village: twelve in the first two, eleven in the rest."""
    return [
        (township, f"{township[0]}{side}村")
        for at, township in enumerate(TOWNSHIPS)
        for side in SIDES[: 12 if at < 2 else 11]
    ]


def workbook() -> bytes:
    """The whole workbook, the same bytes every time."""
    book = Workbook()
    made = Invented()
    people = {v: made.chance.randint(140, 620) for v in villages()}
    _notes(book.worksheets[0])
    _facts(book.create_sheet("基本情况"), people)
    _townships(book.create_sheet("乡镇"), people)
    _villages(book.create_sheet("村"), people)
    _duty(book.create_sheet("值班人员"), made)
    _responsible(book.create_sheet("责任人AB岗"), made)
    _teams(book.create_sheet("队伍"), made)
    _supplies(book.create_sheet("物资"), made)
    _shelters(book.create_sheet("避难场所"), made)
    _experts(book.create_sheet("专家"), made)
    add_places(book, COUNTY, made, _heads)
    kept = io.BytesIO()
    book.save(kept)
    return settled(kept.getvalue())


def _heads(sheet: Worksheet, title: str, *rows: tuple[str, ...]) -> None:
    """A title over the whole width, then header rows; "<" joins to the left, "^" to above."""
    width = len(rows[0])
    sheet.append((title,))
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=width)
    sheet["A1"].font = Font(bold=True, size=16)
    sheet["A1"].alignment = Alignment(horizontal="center")
    for row in rows:
        sheet.append(tuple("" if cell in "<^" else cell for cell in row))
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell in "<^":
                continue
            right, down = column, at
            while right + 1 < width and row[right + 1] == "<":
                right += 1
            while down + 1 < len(rows) and rows[down + 1][column] == "^":
                down += 1
            if (right, down) != (column, at):
                sheet.merge_cells(
                    start_row=at + 2,
                    end_row=down + 2,
                    start_column=column + 1,
                    end_column=right + 1,
                )
    for line in sheet.iter_rows(min_row=2, max_row=1 + len(rows), max_col=width):
        for cell in line:
            cell.font = Font(bold=True)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            cell.border = Border(_EDGE, _EDGE, _EDGE, _EDGE)
    sheet.freeze_panes = f"A{len(rows) + 2}"


def _notes(sheet: Worksheet) -> None:
    sheet.title = "填表说明"
    for line in (
        f"{COUNTY}应急通讯录与资源表（示例）",
        "本表内容全部虚构，仅供程序演示与演练使用。",
        "电话请按文本填写；一格多个号码用顿号或斜杠分开。",
    ):
        sheet.append((line,))


def _facts(sheet: Worksheet, people: dict[tuple[str, str], int]) -> None:
    sheet.append((f"{COUNTY}基本情况",))
    for row in (
        ("县（市、区）名称", COUNTY),
        ("乡镇数（个）", len(TOWNSHIPS)),
        ("村数（个）", len(people)),
        ("总户数（户）", sum(people.values())),
        ("总人口（人）", sum(3 * n for n in people.values())),
        ("备注", "虚构示例"),
    ):
        sheet.append(row)


def _townships(sheet: Worksheet, people: dict[tuple[str, str], int]) -> None:
    _heads(
        sheet,
        f"{COUNTY}乡镇基本情况表",
        ("序号", "乡镇\n（街道）", "基本情况", "<", "<", "备注"),
        ("^", "^", "辖村（个）", "户数（户）", "人口（人）", "^"),
    )
    for number, township in enumerate(TOWNSHIPS, 1):
        own = [n for (name, _), n in people.items() if name == township]
        sheet.append((number, township, len(own), sum(own), 3 * sum(own), ""))
    total = sum(people.values())
    sheet.append(("合计", "", len(people), total, 3 * total, ""))


def _villages(sheet: Worksheet, people: dict[tuple[str, str], int]) -> None:
    _heads(
        sheet,
        f"{COUNTY}行政村基本情况表",
        ("序号", "所属乡镇", "村（社区）", "户数（户）", "人口（人）", "备注"),
    )
    first = 3
    for number, ((township, village), households) in enumerate(people.items(), 1):
        risk = "沿河" if number % 9 == 0 else "地质灾害隐患点" if number % 13 == 0 else ""
        sheet.append((number, township, village, households, 3 * households, risk))
    for township in TOWNSHIPS:
        count = sum(name == township for name, _ in people)
        sheet.merge_cells(start_row=first, end_row=first + count - 1, start_column=2, end_column=2)
        first += count


def _duty(sheet: Worksheet, made: Invented) -> None:
    _heads(
        sheet,
        f"{COUNTY}应急管理局值班人员通讯录",
        ("序号", "值班岗位", "姓名", "单位", "职务", "联系方式", "备注"),
    )
    titles = (
        "局长",
        "副局长",
        "副局长",
        "总工程师",
        "副局长",
        "政治处主任",
        "二级调研员",
        "副局长",
    )
    for number, title in enumerate(titles, 1):
        phone = made.phone()
        if number == 2:
            phone = f"{phone}/{made.phone()}"  # two numbers in one cell
        sheet.append((number, "带班领导", made.name(), "县应急管理局", title, phone, ""))
    rooms = ("应急指挥中心", "防汛抗旱股", "减灾救灾股", "火灾防治股", "危化监管股", "办公室")
    for number in range(9, 33):
        unit = f"县应急管理局{rooms[number % len(rooms)]}"
        sheet.append((number, "值班员", made.name(), unit, "科员", made.phone(), ""))


def _responsible(sheet: Worksheet, made: Invented) -> None:
    _heads(
        sheet,
        f"{COUNTY}灾害信息员（AB岗）名册",
        ("序号", "乡镇", "村（社区）", "责任类别", "A岗", "<", "<", "B岗", "<", "<"),
        ("^", "^", "^", "^", "姓名", "职务", "电话", "姓名", "职务", "电话"),
    )
    places = [(township, "") for township in TOWNSHIPS] + villages()
    for number, (township, village) in enumerate(places, 1):
        heads = ("村书记", "村委会委员") if village else ("应急站站长", "应急站干事")
        first = [made.name(), heads[0], made.phone()]
        second = [made.name(), heads[1], made.phone()]
        if number % 47 == 0:
            second = ["", "", ""]  # a B post nobody holds
        if number == 150:
            first = ["空缺", "", ""]
        if number == 61:
            first[2] = "1380000"  # refused: no telephone number
        if number == 122:
            second[0] = ""  # refused: a number without a name
        sheet.append((number, township, village, "灾害信息员", *first, *second))
    row = (made.name(), "村书记", made.phone(), made.name(), "村委会委员", made.phone())
    # refused: the township has no such village
    sheet.append((len(places) + 1, "甲云镇", "无此村", "灾害信息员", *row))


def _teams(sheet: Worksheet, made: Invented) -> None:
    _heads(
        sheet,
        f"{COUNTY}应急救援队伍一览表",
        (
            "队伍名称",
            "队伍类别",
            "主管单位",
            "驻地",
            "人数",
            "主要装备",
            "负责人及电话",
            "出动时限\n（分钟）",
        ),
    )
    rows = [
        ("县综合应急救援队", "综合", "县应急管理局", "县城示例路1号", 34, "冲锋舟、排水泵", 20),
        (
            "县消防救援大队",
            "国家综合性消防救援队伍",
            "县消防救援大队",
            "县城示例路2号",
            45,
            "消防车6辆",
            5,
        ),
        ("县森林消防专业队", "森林防灭火", "县林业局", "丁云镇", 40, "风力灭火机30台", 20),
        ("县防汛抢险队", "防汛", "县水利局", "县城示例路3号", 50, "编织袋、打桩机", 30),
        ("县地质灾害应急技术队", "地质灾害", "县自然资源局", "县城示例路4号", 8, "无人机2架", 30),
        ("县医疗救护队", "医疗", "县卫生健康局", "县人民医院", 24, "救护车4辆", 10),
        ("县电力抢修队", "电力", "县供电公司", "县城示例路5号", 30, "发电车1辆", 30),
        (
            "云岭蓝星救援协会（示例）",
            "社会应急力量",
            "县应急管理局",
            "县城示例路6号",
            26,
            "橡皮艇3艘",
            60,
        ),
    ]
    for name, kind, unit, place, count, tools, minutes in rows:
        contact = f"{made.name()} {made.phone()}"
        sheet.append((name, kind, unit, place, f"{count}人", tools, contact, minutes))
    for township in TOWNSHIPS:
        contact = f"{made.name()}（{made.phone()}）"
        unit = f"{township}人民政府"
        sheet.append(
            (f"{township}应急小分队", "基层", unit, township, 30, "铁锹、油锯", contact, 15)
        )


def _supplies(sheet: Worksheet, made: Invented) -> None:
    _heads(
        sheet,
        f"{COUNTY}应急物资储备表",
        (
            "物资编码\n（GB/T 38565）",
            "物资名称",
            "规格型号",
            "数量",
            "单位",
            "存放地点",
            "保管人",
            "电话",
            "最低库存",
            "有效期至",
            "储备方式",
        ),
    )
    goods = (
        ("1120100", "单帐篷", "12平方米", 180, "顶", 60, ""),
        ("1120200", "棉帐篷", "12平方米", 60, "顶", 20, ""),
        ("1110203", "棉被", "1.5米×2米", "1,200", "床", 400, ""),
        ("1110101", "棉大衣", "均码", 600, "件", 200, ""),
        ("1130501", "折叠床", "190厘米", 500, "张", 150, ""),
        ("1110301", "救生衣", "成人", 800, "件", 300, ""),
        ("2050100", "冲锋舟", "6人", 6, "艘", 2, ""),
        ("2130100", "排水泵", "每小时500立方米", 8, "台", 3, ""),
        ("2130105", "潜水泵", "7.5千瓦", 24, "台", 8, ""),
        ("2060203", "柴油发电机", "30千瓦", 10, "台", 4, ""),
        ("2070201", "手电筒", "充电式", 700, "支", 200, ""),
        ("2070301", "移动照明灯", "升降式", 12, "台", 4, ""),
        ("2110102", "风力灭火机", "背负式", 90, "台", 30, ""),
        ("2030102", "急救箱", "标准型", 80, "个", 30, "2027-06-30"),
        ("1100401", "饮用水", "550毫升", 9600, "瓶", 2400, "2026-12-31"),
        ("2040402", "无人机", "四旋翼", 4, "架", 2, ""),
        ("3010200", "砂石料", "混合", 1500, "立方米", 500, ""),
        ("3010900", "绳索", "50米", 120, "根", 40, ""),
        ("3011006", "土工布", "6米宽", 8000, "平方米", 2000, ""),
        ("2010302", "防护头盔", "抢险型", 260, "顶", 100, ""),
    )
    stores = (("县应急物资储备库", 1.0), ("东片区前置点（癸云镇）", 0.1))
    for store, share in stores:
        keeper, phone = made.name(), made.phone()
        for code, name, spec, count, unit, least, until in goods:
            held = count if share == 1 else max(1, int(int(str(count).replace(",", "")) * share))
            row = (code, name, spec, held, unit, store, keeper, phone)
            form = {"饮用水": "协议储备", "砂石料": "产能储备"}.get(name, "实物储备")
            sheet.append((*row, least if share == 1 else "", until, form))


def _shelters(sheet: Worksheet, made: Invented) -> None:
    _heads(
        sheet,
        f"{COUNTY}应急避难场所一览表",
        (
            "场所名称",
            "类型",
            "存在的风险",
            "所在乡镇",
            "详细地址",
            "面积\n（平方米）",
            "可容纳人数\n（人）",
            "管理人",
            "电话",
        ),
    )
    for number in range(36):
        township = TOWNSHIPS[number % len(TOWNSHIPS)]
        what, kind = (("中心小学", "短期固定"), ("文化广场", "紧急"))[number // len(TOWNSHIPS)]
        area = made.chance.randrange(600, 4000, 50)
        risk = "沿河易涝" if number % 7 == 0 else ""
        row = (f"{township}{what}", kind, risk, township, f"{township}示例街{number + 1}号")
        sheet.append((*row, area, area // 3, made.name(), made.phone()))


def _experts(sheet: Worksheet, made: Invented) -> None:
    _heads(
        sheet,
        f"{COUNTY}应急管理专家库",
        ("姓名", "专业领域", "工作单位", "职称", "手机号码", "适用灾种"),
    )
    fields = (
        ("水利工程", "洪涝、水库险情"),
        ("地质灾害防治", "地质灾害"),
        ("森林防火", "森林火灾"),
        ("气象", "洪涝、低温雨雪冰冻"),
        ("危险化学品", "危险化学品事故"),
        ("矿山安全", "非煤矿山事故"),
        ("结构工程", "建筑坍塌、地震"),
        ("急诊医学", "综合"),
        ("燃气工程", "城镇燃气事故"),
        ("道路桥梁", "道路交通事故"),
        ("农业", "干旱"),
        ("应急管理", "综合"),
    )
    for name, hazards in fields:
        row = (made.name(), name, f"{COUNTY}示例技术站", "高级工程师", made.phone(), hazards)
        sheet.append(row)


if __name__ == "__main__":
    WORKBOOK.write_bytes(workbook())
    print(f"{WORKBOOK.name}: {WORKBOOK.stat().st_size} bytes", file=sys.stderr)
