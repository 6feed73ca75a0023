"""The register as a table: when, how, from whom, what, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from commandpost.domain.entries.matter import MatterUrgency
from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.context import Context
    from commandpost.usecases.views.matters import MatterRow

TIME_PIXELS, FORM_PIXELS, UNIT_PIXELS, STATE_PIXELS = 88, 60, 120, 148


class RegisterTable(Table):
    """Rows of the register, newest first; letters stay keys of the page."""

    def __init__(self, context: Context) -> None:
        clock = context.clock
        translate = QCoreApplication.translate

        def late(row: MatterRow) -> bool:
            return row.due_at is not None and row.due_at < clock.now()

        def state(row: MatterRow) -> str:
            if late(row):
                return translate("RegisterTable", "▲ overdue · {state}").format(state=row.state)
            return row.state

        def state_tone(row: MatterRow) -> str:
            return "overdue" if late(row) else "" if row.open else "quiet"

        columns = (
            Column(
                translate("RegisterTable", "Received"),
                lambda row: clock.near(row.received_at),
                TIME_PIXELS,
            ),
            Column(
                translate("RegisterTable", "By"),
                lambda row: text(f"word.MatterForm.{row.form.value}"),
                FORM_PIXELS,
            ),
            Column(translate("RegisterTable", "From"), lambda row: row.unit, UNIT_PIXELS),
            Column(
                translate("RegisterTable", "What"),
                _what,
                tone=lambda row: "" if row.open else "quiet",
                bold=lambda row: row.open and row.urgency.pressing,
                tip=_what,
            ),
            Column(translate("RegisterTable", "How far"), state, STATE_PIXELS, tone=state_tone),
        )
        model = TableModel(columns, context.look, key=lambda row: row.entry)
        super().__init__(model, context.look)
        self.setObjectName("register")
        self.setAccessibleName(translate("RegisterTable", "Register of calls and documents"))
        # A Chinese input method would swallow the letters that are keys here.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters never search: they are the page's keys."""
        if event.text().isprintable() and event.text().strip() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)


def _what(row: MatterRow) -> str:
    mark = "" if row.urgency is MatterUrgency.NONE else f"【{text(_mark(row))}】"
    return f"{mark}{row.number} {row.what}".strip()


def _mark(row: MatterRow) -> str:
    return f"word.MatterUrgency.{row.urgency.value}"
