"""A list of 转移对象 (户主, 电话, 危险区, 责任人) from a workbook → households to be called."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.domain.households import Household, HouseholdList
from commandpost.domain.roster_draft import RefusedRow
from commandpost.host.phones import ChinesePhones
from commandpost.importers.cells import RefusedError, blank, count, name_and_phone, phones
from commandpost.importers.sheets import stacked_headers
from commandpost.importers.tables import Table, read_tables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from commandpost.importers.tables import Row

_WORDS = {
    "name": "户主 户主姓名 转移对象 转移人员 群众姓名 住户 户名 受威胁户 受威胁户主 转移户主 姓名",
    "phone": "户主电话 户主联系电话 户主手机 电话 联系电话 手机 联系方式 手机号 手机号码 群众电话",
    "township": "乡镇 乡镇街道 所属乡镇 街道",
    "village": "村 行政村 村社区 村居 所在村",
    "group": "组 村民小组 自然村 组别 小组 屋场 门牌 地址 住址 详细地址",
    "zone": "危险区 危险区名称 风险区 隐患点 隐患点名称 地灾点 所在危险区 "
    "山洪危险区 风险点 危险区域",
    "people": "人数 人口 转移人数 家庭人口 受威胁人数 家庭人数 人口数",
    "shelter": "安置点 安置地点 安置场所 安置去向 转移安置点 转移去向 转移地点 转移地 避险点 "
    "避险地点 避难场所 集中安置点 拟安置点",
    "keeper": "责任人 转移责任人 包保责任人 包户责任人 帮扶责任人 "
    "包保人 包户干部 联系人 网格员 叫应责任人",
    "keeper_phone": "责任人电话 转移责任人电话 包保责任人电话 责任人联系电话 责任人手机 "
    "包户干部电话 联系人电话 网格员电话 责任人联系方式 叫应责任人电话",
}
_FIELD_OF = {word: field for field, words in _WORDS.items() for word in words.split()}
_TOTAL = re.compile(r"^(?:合计|小计|总计|共计|注|备注|说明|填表|审核)")
_BETWEEN = re.compile(r"[,，;；]|\s{2,}|\s(?=\S)")
PASTED = ("户主", "人数", "住址", "安置点", "责任人", "责任人电话")
"""What pasted rows hold where no head line says it."""
_NEEDED = ("name",)
_PLACED = ("village", "group", "zone")

Columns = dict[str, int]


def read_households(
    path: Path, *, area_code: str = "", numbers_needed: bool = True
) -> HouseholdList:
    """Every sheet with a column of householders and one of their place; refuses other files.

    ``numbers_needed`` refuses rows nobody can be called for; a roll of people takes them.
    """
    found = _read(read_tables(path), ChinesePhones(area_code), needed=numbers_needed)
    if found is None:
        raise OperatorError("import.no_household_sheet", file=path.name)
    return found


def pasted_households(words: str, *, area_code: str = "") -> HouseholdList:
    """Rows pasted from a table or a message; without a head line the columns are those of
    ``PASTED``, in that order.
    """
    rows = tuple(tuple(_cells(line)) for line in words.splitlines() if line.strip())
    rules = ChinesePhones(area_code)
    found = _read((Table("", rows),), rules, needed=False)
    if found is not None:
        return found
    return _read((Table("", (PASTED, *rows)),), rules, needed=False, above=1) or HouseholdList(())


def _cells(line: str) -> list[str]:
    parts = line.split("\t") if "\t" in line else _BETWEEN.split(line.strip())
    return [part.strip() for part in parts]


def _read(
    tables: Sequence[Table], rules: ChinesePhones, *, needed: bool, above: int = 0
) -> HouseholdList | None:
    rows: list[Household] = []
    refused: list[RefusedRow] = []
    understood = False
    for table in tables:
        found = _header(table)
        if found is None:
            continue
        understood = True
        first, columns, labels = found
        for number, row in enumerate(table.rows[first - 1 :], first):
            if _is_aside(row, columns):
                continue
            try:
                rows.append(_household(row, columns, rules, needed=needed))
            except RefusedError as error:
                at = columns.get(error.field, -1)
                header, told = labels[at] if at >= 0 else "", number - above
                refused.append(RefusedRow(table.name, told, error.key, error.params, header))
    return HouseholdList(tuple(rows), tuple(refused)) if understood else None


def _header(table: Table) -> tuple[int, Columns, tuple[str, ...]] | None:
    best: tuple[int, int, Columns, tuple[str, ...]] | None = None
    for top, tall, labels in stacked_headers(table):
        columns: Columns = {}
        keeper = False
        for at, label in enumerate(labels):
            field = _FIELD_OF.get(_bare(label), "")
            if field == "phone" and "phone" in columns and keeper:
                field = "keeper_phone"
            keeper = keeper or field == "keeper"
            if field:
                columns.setdefault(field, at)
        told = all(f in columns for f in _NEEDED) and any(f in columns for f in _PLACED)
        if told and (best is None or len(columns) > best[0]):
            best = (len(columns), top + tall + 1, columns, labels)
    return best[1:] if best else None


def _household(row: Row, columns: Columns, rules: ChinesePhones, *, needed: bool) -> Household:
    def cell(field: str) -> str:
        at = columns.get(field, -1)
        return blank(row[at]) if 0 <= at < len(row) else ""

    name, beside = name_and_phone(cell("name"))
    if not name:
        raise RefusedError("household.nobody", field="name")
    place = "".join(dict.fromkeys(filter(None, map(cell, ("township", *_PLACED)))))
    if not any(map(cell, _PLACED)):
        raise RefusedError("household.no_place", field="zone")
    keeper, keepers_own = name_and_phone(cell("keeper"))
    told = phones("、".join(filter(None, (cell("phone"), beside))), rules, "phone")
    answers = "、".join(filter(None, (cell("keeper_phone"), keepers_own)))
    if needed and not told and not phones(answers, rules, "keeper_phone"):
        raise RefusedError("household.no_phone", field="phone")
    return Household(
        place,
        name,
        "、".join(told),
        cell("township"),
        cell("zone"),
        count(cell("people"), "", "人数", "people"),
        keeper,
        "、".join(phones(answers, rules, "keeper_phone")),
        cell("shelter"),
    )


def _is_aside(row: Row, columns: Columns) -> bool:
    told = [cell for cell in row if cell]
    if not told or len(set(told)) == 1 or _TOTAL.match(told[0]):
        return True
    return _bare(row[columns["name"]] if columns["name"] < len(row) else "") in _FIELD_OF


def _bare(label: str) -> str:
    told = "".join(unicodedata.normalize("NFKC", label).split())
    return re.sub(r"[(\[][^()\[\]]*[)\]]|[:*_]|^\d+[、.]", "", told)
