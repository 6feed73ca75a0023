"""A roster workbook of many rows, invented, as an office would lay it out: for time and memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl import Workbook

from tests.demo_workbook import DOUBLED, SURNAMES, TOWNSHIPS

if TYPE_CHECKING:
    from pathlib import Path

HEADER = ("序号", "乡镇", "姓名", "单位", "职务", "联系电话", "备注")


def big_workbook(path: Path, rows: int) -> Path:
    """Title, header and so many people; two rows in a thousand have no proper number."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("通讯录")
    sheet.append(["示例县应急通讯录"])
    sheet.append(list(HEADER))
    for at in range(rows):
        township = TOWNSHIPS[at % len(TOWNSHIPS)]
        name = SURNAMES[at % len(SURNAMES)] + DOUBLED[at // len(SURNAMES) % len(DOUBLED)] * 2
        phone = f"138000{at:05d}" if at % 500 else "1380000"
        sheet.append([at + 1, township, name, f"示例单位{at // 40}", "干事", phone, ""])
    book.save(path)
    return path
