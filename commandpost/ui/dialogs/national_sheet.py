"""The sheet for typing figures into the national system: its order, and only changes marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from commandpost.domain.figure_decisions import KeyFigures
from commandpost.domain.metrics import number_text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.figures import settle_figures
from commandpost.usecases.views.national_sheet import national_sheet, sheet_text

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context
    from commandpost.usecases.views.national_sheet import Sheet, SheetPlace, SheetRow


class NationalSheetDialog(DecisionDialog):
    """Left the townships, right the chosen one's screens; Ctrl+Enter notes it as typed in."""

    def __init__(self, context: Context, parent: QWidget, episode: Id) -> None:
        heading = QCoreApplication.translate("NationalSheetDialog", "For the national system")
        yes = QCoreApplication.translate("NationalSheetDialog", "Typed in")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("national_sheet")
        self._episode = episode
        self._sheet: Sheet | None = None
        self.places = Table(self._place_model(), context.look, self)
        self.rows = Table(self._row_model(), context.look, self)
        self.places.setAccessibleName(self.tr("Townships"))
        self.rows.setAccessibleName(self.tr("Indicators"))
        self.only = QCheckBox(self.tr("Only changes  Alt+C"))
        self.only.setChecked(True)
        self.nothing = label(tone="quiet", wrap=True)
        self.lives = label(
            self.tr(
                "Deaths or missing people: the register of persons is filled in there too;"
                " it may follow, the numbers go first."
            ),
            tone="soon",
            wrap=True,
        )
        self.copy_one = button(self.tr("Copy this township"), key="Ctrl+C")
        self.copy_all = button(self.tr("Copy all"), key="Ctrl+Shift+C")
        self._arrange()
        self._connect()
        self._ask()

    def decide(self) -> None:
        """The chosen township's changes now stand in the system."""
        chosen: SheetPlace | None = self.places.current_row()
        if chosen is None or not chosen.changes or self._sheet is None:
            self.refuse(self.tr("Nothing has changed here."), self.places)
            return
        self.send(
            settle_figures, self._episode, KeyFigures(chosen.changes, system=self._sheet.system)
        )

    def copy(self, *, everything: bool = False) -> None:
        """Indicators as lines with tabs on the clipboard, empty where nothing was reported."""
        chosen: SheetPlace | None = self.places.current_row()
        if self._sheet is not None and chosen is not None:
            places = self._sheet.places if everything else (chosen,)
            QGuiApplication.clipboard().setText(sheet_text(places))
            self.context.messages.inform(self.tr("The sheet is on the clipboard."))

    def _ask(self) -> None:
        self.context.bridge.ask(national_sheet, self._episode, then=self._show, owner=self)

    def _sent(self, _: Changes) -> None:
        """Typed in; the next township with changes comes up."""
        self.yes_button.setEnabled(True)
        self._ask()

    def _show(self, sheet: Sheet) -> None:
        self._sheet = sheet
        if sheet.keyed_at is None:
            told = self.tr("{system}. Nothing was noted as typed in yet.")
        else:
            told = self.tr("{system}. Last typed in {time}; what changed since is marked.")
        time = self.context.clock.dated(sheet.keyed_at) if sheet.keyed_at is not None else ""
        self.say(told.format(system=sheet.system, time=time))
        self.lives.setVisible(sheet.lives)
        self.places.show_rows(sheet.places)
        self.places.setCurrentIndex(self.places.rows_model.index(0, 0))
        self.places.setFocus()
        self._show_rows()

    def _show_rows(self) -> None:
        chosen: SheetPlace | None = self.places.current_row()
        rows = chosen.rows if chosen is not None else ()
        if self.only.isChecked():
            rows = tuple(row for row in rows if row.changed)
        self.rows.show_rows(rows)
        self.nothing.setText("" if rows else self.tr("Nothing to type in for this township."))
        self.nothing.setVisible(not rows)

    def _place_model(self) -> TableModel:
        def count(place: SheetPlace) -> str:
            if place.changes:
                return str(len(place.changes))
            return "✓" if place.told else self.tr("not reported")

        def tone(place: SheetPlace) -> str:
            return "text" if place.changes else "quiet"

        columns = (
            Column(self.tr("Township"), lambda p: p.place, 0, tone=tone),
            Column(self.tr("Changes"), count, 96, "right", tone),
        )
        return TableModel(columns, self.context.look, lambda p: p.place)

    def _row_model(self) -> TableModel:
        columns = (
            Column(self.tr("Screen"), lambda r: r.screen, 72, tone=_quiet),
            Column(self.tr("Indicator"), lambda r: r.name, 0, tone=_tone, bold=_changed),
            Column(self.tr("Unit"), lambda r: r.unit, 64, tone=_quiet),
            Column(self.tr("Now"), self._now, 96, "right", _tone, _changed),
            Column(self.tr("Typed in"), self._typed, 96, "right", _quiet),
            Column("", self._mark, 72, tone=_tone, bold=_changed),
        )
        return TableModel(columns, self.context.look, lambda r: r.metric)

    def _now(self, row: SheetRow) -> str:
        if row.value is None:
            return self.tr("not reported")
        return number_text(row.value)

    def _typed(self, row: SheetRow) -> str:
        return "" if row.typed is None else number_text(row.typed)

    def _mark(self, row: SheetRow) -> str:
        if not row.changed:
            return ""
        return self.tr("changed") if row.typed is not None else self.tr("new")

    def _arrange(self) -> None:
        tables = QHBoxLayout()
        tables.addWidget(self.places, 1)
        tables.addWidget(self.rows, 3)
        for table in (self.places, self.rows):
            table.setMinimumHeight(self.context.look.px(280))
        keys = QHBoxLayout()
        keys.addWidget(self.only)
        keys.addStretch()
        keys.addWidget(self.copy_one)
        keys.addWidget(self.copy_all)
        self.body.addLayout(tables, 1)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.lives)
        self.body.addLayout(keys)
        self.lives.hide()
        self.fit(1000, 640)

    def _connect(self) -> None:
        self.places.current_changed.connect(self._follow)
        self.only.toggled.connect(self._follow)
        self.copy_one.clicked.connect(self.copy)
        self.copy_all.clicked.connect(partial(self.copy, everything=True))
        for keys, do in (
            ("Ctrl+C", self.copy),
            ("Ctrl+Shift+C", partial(self.copy, everything=True)),
            ("Alt+C", self.only.toggle),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _follow(self, _: object) -> None:
        self._show_rows()


def _changed(row: SheetRow) -> bool:
    return row.changed


def _tone(row: SheetRow) -> str:
    return "text" if row.changed else "quiet"


def _quiet(_: SheetRow) -> str:
    return "quiet"
