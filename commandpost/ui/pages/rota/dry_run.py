"""What a duty table would change, shift by shift, and the rows it cannot take."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from commandpost.domain.rota import ROLES
from commandpost.host.text import text
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import label, section
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.roster_draft import RefusedRow
    from commandpost.domain.rota_table import RotaChange, RotaDryRun
    from commandpost.ui.context import Context

_MOST_NAMES = 12


class TableDialog(IntentDialog):
    """Answers with the dry run it showed; Ctrl+Enter takes the good shifts in."""

    def __init__(self, context: Context, parent: QWidget, file: str, found: RotaDryRun) -> None:
        super().__init__(parent, self.tr("Duty table"), self.tr("Take in"))
        self.setObjectName("rota_table_dialog")
        self._found = found
        self.setMinimumSize(1080, 620)
        self.told.setText(file + "　" + self._sum(found))
        self.changes = self._changes_table(context)
        self.changes.show_rows(found.changes)
        self.refused = self._refused_table(context)
        self.refused.show_rows(found.refused)
        self.stays = label(tone="soon", wrap=True)
        self.stays.setText(self._aside(found))
        self.stays.setVisible(bool(self.stays.text()))
        at = self.body.indexOf(self.refusal)
        self.body.insertWidget(at, self.changes, 3)
        self.body.insertWidget(at + 1, self.stays)
        if found.refused:
            words = self.tr("Not taken: {number} rows").format(number=len(found.refused))
            self.body.insertWidget(at + 2, section(words))
            self.body.insertWidget(at + 3, self.refused, 2)
        else:
            self.refused.setParent(self)
            self.refused.hide()
        self.yes_button.setEnabled(bool(found.taken))
        self.changes.setFocus()

    def intent(self) -> RotaDryRun | None:
        """What was looked at, if there is anything to take in."""
        return self._found if self._found.taken else None

    # ---- inside ----

    def _sum(self, found: RotaDryRun) -> str:
        counts = dict.fromkeys(("new", "changed", "same", "past"), 0)
        for change in found.changes:
            counts[change.kind] += 1
        words = [f"{text(f'rota.change.{k}')} {n}" for k, n in counts.items() if n]
        return " · ".join(words) or self.tr("no shift could be read")

    def _aside(self, found: RotaDryRun) -> str:
        words = []
        kept = sum(bool(change.kept) for change in found.changes)
        if kept:
            told = self.tr("{number} shifts have an approved swap: it stays, the table gives way.")
            words.append(told.format(number=kept))
        if found.unknown:
            names = "、".join(found.unknown[:_MOST_NAMES])
            more = "…" if len(found.unknown) > _MOST_NAMES else ""
            words.append(self.tr("Not in the roster: {names}").format(names=names + more))
        return "\n".join(words)

    def _changes_table(self, context: Context) -> Table:
        columns = (
            Column(self.tr("Day"), _day, 96),
            Column(self.tr("Shift"), lambda c: text(f"rota.shift.{c.after.shift}"), 76),
            Column(
                self.tr("Change"),
                lambda c: text(f"rota.change.{c.kind}"),
                104,
                tone=lambda c: {"new": "accent", "changed": "soon"}.get(c.kind, "quiet"),
            ),
            *(Column(text(f"rota.role.{role}"), self._name(role), 150) for role in ROLES),
        )
        model = TableModel(columns, context.look, key=lambda c: (c.after.day, c.after.shift))
        table = Table(model, context.look)
        table.setObjectName("rota_changes")
        table.setAccessibleName(self.tr("What the table would change"))
        return table

    def _name(self, role: str) -> Callable[[RotaChange], str]:
        swapped = self.tr("swap")

        def name(change: RotaChange) -> str:
            before, after = change.before.person(role), change.after.person(role)
            if role in change.kept:
                return f"{after}（{swapped}）"
            return f"{before} → {after}" if before and before != after else after

        return name

    def _refused_table(self, context: Context) -> Table:
        columns = (
            Column(self.tr("Sheet"), lambda row: row.sheet, 150),
            Column(self.tr("Row"), lambda row: str(row.row), 64),
            Column(self.tr("Column"), lambda row: row.column, 110),
            Column(self.tr("Why, and what to do"), _why),
        )
        table = Table(TableModel(columns, context.look, key=lambda r: (r.sheet, r.row, r.reason)),
                      context.look)  # fmt: skip
        table.setObjectName("rota_refused")
        table.setAccessibleName(self.tr("Rows not taken"))
        return table


def _why(row: RefusedRow) -> str:
    return text(row.reason, **dict(row.params))


def _day(change: RotaChange) -> str:
    return f"{date.fromisoformat(change.after.day):%m-%d}"
