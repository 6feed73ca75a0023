"""The month's rota → a workbook that reads back as it was: days and weekdays merged over shifts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.importers.workbook_out import put_text, save_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from commandpost.domain.rota_sheet import RotaSheet

_WIDTHS = {"日期": 13, "星期": 9, "班次": 8, "备注": 36}


def write_duty_table(sheet: RotaSheet, path: Path) -> None:
    """Title, head and a row for each shift, ready to print on A4."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook()
    page = book.worksheets[0]
    page.title = sheet.title
    lines = ((f"{sheet.unit}{sheet.title}",), sheet.heads, *sheet.rows)
    thin = Side(style="thin")
    for number, row in enumerate(lines, 1):
        for column, value in enumerate(row, 1):
            cell = page.cell(number, column)
            put_text(cell, value)
            cell.alignment = Alignment("center", "center", wrap_text=True)
            cell.font = Font(bold=number <= 2, size=16 if number == 1 else 11)
            if number > 1:
                cell.border = Border(thin, thin, thin, thin)
    page.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(sheet.heads))
    _merge_days(page, sheet)
    for column, name in enumerate(sheet.heads, 1):
        page.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(name, 14)
    page.freeze_panes = "A3"
    page.print_title_rows = "1:2"
    page.page_setup.paperSize = 9
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    save_workbook(book, path)


def _merge_days(page: Worksheet, sheet: RotaSheet) -> None:
    top = 0
    for at in range(1, len(sheet.rows) + 1):
        if at < len(sheet.rows) and sheet.rows[at][0] == sheet.rows[top][0]:
            continue
        if at - top > 1:
            for column in (1, 2):
                page.merge_cells(
                    start_row=top + 3, start_column=column, end_row=at + 2, end_column=column
                )
        top = at
