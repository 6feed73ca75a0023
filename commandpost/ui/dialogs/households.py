"""Households of a call-out: the list looked at before it joins, and their names erased after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from commandpost.host.text import text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import add_row, form, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.households import add_households
from commandpost.usecases.names_erased import erase_names

if TYPE_CHECKING:
    from commandpost.domain.households import Household, HouseholdList
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context
    from commandpost.usecases.names_erased import NamesKept

_SHOWN_REFUSED = 6


class HouseholdsDialog(DecisionDialog):
    """Who would be called, and which rows cannot be taken, with the reason."""

    def __init__(
        self, context: Context, parent: QWidget, callout: Id, file: str, told: HouseholdList
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context, parent, translate("Households", "Households to move"),
            translate("Households", "Put on the list"),
        )  # fmt: skip
        self.setObjectName("households_dialog")
        self._callout, self._told = callout, told
        words = self.tr("{file}: {number} households in {zones} hazard areas.")
        told_words = words.format(file=file, number=len(told.rows), zones=len(told.zones))
        self.say(told_words + " " + self.tr("Names and numbers can be erased when it is over."))
        self.table = _table(context)
        self.table.show_rows(told.rows)
        self.body.addWidget(self.table, 1)
        self.refused = label(tone="wrong", wrap=True, selectable=True)
        self.refused.setText(self._rows_refused(told))
        self.refused.setVisible(bool(told.refused))
        self.body.addWidget(self.refused)
        self.fit(1000, 560)
        self.table.setFocus()

    def decide(self) -> None:
        """Add them."""
        self.send(add_households, self._callout, self._told)

    def _rows_refused(self, told: HouseholdList) -> str:
        lines = [self.tr("Not taken: {number} rows").format(number=len(told.refused))]
        for row in told.refused[:_SHOWN_REFUSED]:
            place = self.tr("{sheet} row {row} {column}: ")
            place = place.format(sheet=row.sheet, row=row.row, column=row.column)
            lines.append(place + text(row.reason, **dict(row.params)))
        if len(told.refused) > _SHOWN_REFUSED:
            lines.append("…")
        return "\n".join(lines)


class EraseNamesDialog(DecisionDialog):
    """What goes and what stays, and the reason it goes."""

    def __init__(self, context: Context, parent: QWidget, kept: NamesKept, by: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context, parent, translate("Households", "Erase names of closed call-outs"),
            translate("Households", "Erase"),
        )  # fmt: skip
        self.setObjectName("erase_names_dialog")
        self._by = by
        words = self.tr(
            "{number} names with their numbers, of: {callouts}. Places, attempts and measures stay "
            "on record. Copies made before still hold the names until they are replaced."
        )
        self.say(words.format(number=kept.names, callouts="、".join(kept.callouts)))
        self.reason = QLineEdit()
        self.reason.setObjectName("erase_reason")
        self.reason.setMaxLength(200)
        rows = form()
        add_row(rows, self.tr("Reason"), self.reason)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(640, 340)
        self.reason.setFocus()

    def decide(self) -> None:
        """Erase them."""
        if not self.reason.text().strip():
            self.refuse(self.tr("Why are they erased?"), self.reason)
            return
        self.send(erase_names, self._by, self.reason.text())


def _table(context: Context) -> Table:
    translate = QCoreApplication.translate
    columns = (
        Column(translate("Households", "Place"), lambda row: row.place, 340),
        Column(translate("Households", "Householder"), lambda row: f"{row.name} {row.phone}", 250),
        Column(translate("Households", "People"), _people, 80, align="right"),
        Column(translate("Households", "Answers for it"), _keeper),
        Column(translate("Households", "Shelter"), lambda row: row.shelter, 150),
    )
    table = Table(TableModel(columns, context.look), context.look)
    table.setObjectName("households")
    table.setAccessibleName(translate("Households", "Households to move"))
    return table


def _people(row: Household) -> str:
    return "" if row.people is None else str(row.people)


def _keeper(row: Household) -> str:
    return f"{row.keeper} {row.keeper_phone}".strip()
