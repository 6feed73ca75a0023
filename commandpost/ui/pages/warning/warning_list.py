"""Warnings as a table: colour, issuer, area, whether the leader knows, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.badges import SHAPES
from commandpost.ui.widgets.table import Table
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from commandpost.ui.context import Context
    from commandpost.usecases.views.warnings import WarningRow

COLOUR_PIXELS, ISSUED_PIXELS, TOLD_PIXELS, ENDED_PIXELS = 156, 88, 132, 96
LEAST_AREA_PIXELS = 96


class WarningTable(Table):
    """Open warnings gravest first; letters stay keys of the page."""

    def __init__(self, context: Context) -> None:
        clock = context.clock
        translate = QCoreApplication.translate
        columns = (
            Column(
                translate("WarningTable", "Warning"),
                _name,
                COLOUR_PIXELS,
                tone=lambda row: f"level_{row.colour.rank}" if row.open else "quiet",
                bold=lambda row: row.open,
            ),
            Column(
                translate("WarningTable", "Issued"),
                lambda row: clock.near(row.issued_at),
                ISSUED_PIXELS,
            ),
            Column(
                translate("WarningTable", "Area"),
                lambda row: row.affects,
                tip=lambda row: f"{row.issuer}\n{row.affects}",
                tone=lambda row: "" if row.open else "quiet",
            ),
            Column(
                translate("WarningTable", "Duty leader"),
                lambda row: row.told,
                TOLD_PIXELS,
                tone=lambda row: "soon" if row.open and row.told_at is None else "quiet",
            ),
            Column(translate("WarningTable", "Until"), lambda row: row.ended, ENDED_PIXELS),
        )
        model = TableModel(columns, context.look, key=lambda row: row.subject)
        super().__init__(model, context.look)
        self.setObjectName("warnings")
        self.setAccessibleName(translate("WarningTable", "Warnings"))
        # A Chinese input method would swallow the letters that are keys here.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the intake there is little room: when it was issued goes first."""
        super().resizeEvent(event)
        taken = COLOUR_PIXELS + ISSUED_PIXELS + TOLD_PIXELS + ENDED_PIXELS + LEAST_AREA_PIXELS
        self.setColumnHidden(1, self.viewport().width() < self._look.px(taken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters never search: they are the page's keys."""
        if event.text().isprintable() and event.text().strip() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)


def _name(row: WarningRow) -> str:
    return f"{SHAPES[row.colour.rank]} {row.kind} {level_word(row.colour)}"
