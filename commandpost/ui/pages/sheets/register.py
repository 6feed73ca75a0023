"""The register of numbered sheets: which are out, missing, typed in and where, or void and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from commandpost.domain.sheets import Sheet, SheetBook, SheetEnd
    from commandpost.ui.context import Context


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sheet as a row of the register."""

    sheet: Sheet
    end: SheetEnd | None = None
    missing: bool = False


def sheet_lines(book: SheetBook, *, everything: bool) -> tuple[SheetLine, ...]:
    """The sheets that are out, the missing ones first; or every number ever printed."""
    missing = book.missing
    rows = [
        SheetLine(sheet, book.ends.get(sheet.number), sheet.number in missing)
        for sheet in book.printed
        if everything or sheet.number not in book.ends
    ]
    return tuple(rows if everything else sorted(rows, key=lambda row: not row.missing))


def register_table(context: Context) -> Table:
    """The table; the state is a word, its colour only repeats it."""
    clock, translate = context.clock, QCoreApplication.translate
    columns = (
        Column(
            translate("SheetRegister", "Number"),
            lambda row: row.sheet.label,
            96,
            bold=lambda _: True,
        ),
        Column(translate("SheetRegister", "Form"), lambda row: row.sheet.title, 210),
        Column(
            translate("SheetRegister", "Printed"),
            lambda row: clock.dated(row.sheet.printed_at),
            130,
        ),
        Column(translate("SheetRegister", "State"), lambda row: _state(row, context), tone=_tone),
    )
    table = Table(TableModel(columns, context.look, key=lambda row: row.sheet.number), context.look)
    table.setObjectName("sheets_out")
    table.setAccessibleName(translate("SheetRegister", "Numbered sheets"))
    return table


def _state(row: SheetLine, context: Context) -> str:
    translate = QCoreApplication.translate
    if row.end is None:
        return (
            translate("SheetRegister", "missing: a later one is back")
            if row.missing
            else translate("SheetRegister", "out")
        )
    at = context.clock.dated(row.end.at)
    if row.end.void:
        return translate("SheetRegister", "void {time}: {reason}").format(
            time=at, reason=row.end.void
        )
    into = text(f"sheet.into.{row.end.into}")
    return translate("SheetRegister", "typed in {time}: {where}").format(time=at, where=into)


def _tone(row: SheetLine) -> str:
    if row.end is not None:
        return "quiet" if row.end.void else "done"
    return "overdue" if row.missing else "soon"
