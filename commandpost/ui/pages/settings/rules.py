"""The reporting rules in force: which profile, the county's own minutes, every limit to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from commandpost.domain.reporting import Medium
from commandpost.domain.station import LONGEST_LIMIT
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.rule_words import (
    concern_words,
    confidence_words,
    limit_words,
    line_words,
    report_words,
)
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import add_row, card, form, indent_text, label, section
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from typing import Any

    from commandpost.domain.station import StationProfile
    from commandpost.ui.look import Look
    from commandpost.usecases.views.station_sheet import RuleRow, RulesSheet


class RulesPart(QWidget):
    """Profile and own minutes are chosen; the limits with their sources are only read.

    Signals:
        edited: something is other than it was.
    """

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rules: tuple[RulesSheet, ...] = ()
        self.profile = QComboBox()
        self.profile.setObjectName("station_profile")
        self.phone_minutes, self.written_minutes = self._minutes(), self._minutes()
        self.phone_minutes.setObjectName("station_phone_minutes")
        self.written_minutes.setObjectName("station_written_minutes")
        for field in (self.profile, self.phone_minutes, self.written_minutes):
            calm(field)
        self.table = Table(TableModel(self._columns(), look, lambda row: row.rule.id), look)
        self.table.setObjectName("station_rules")
        self.table.setAccessibleName(self.tr("Limits of these rules"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.whole = label(wrap=True, selectable=True)
        self.whole.setObjectName("station_rule_source")
        self.notes = label(kind="small", wrap=True)
        self._arrange()
        self._connect()

    @property
    def chosen(self) -> RulesSheet | None:
        """The rules that are chosen."""
        key = self.profile.currentData()
        return next((sheet for sheet in self._rules if sheet.id == key), None)

    def take(self, station: StationProfile, rules: tuple[RulesSheet, ...]) -> None:
        """Show this station's choice among these."""
        self._rules = rules
        blocked = self.blockSignals(True)
        self.profile.clear()
        for sheet in rules:
            self.profile.addItem(sheet.title, sheet.id)
        if self.profile.findData(station.profile) < 0:
            self.profile.addItem(station.profile, station.profile)
        self.profile.setCurrentIndex(self.profile.findData(station.profile))
        self.phone_minutes.setValue(station.local_phone_minutes or 0)
        self.written_minutes.setValue(station.local_written_minutes or 0)
        self.blockSignals(blocked)
        self._show()

    def choose(self, profile: str) -> None:
        """Offer those rules, if there are any of that id."""
        place = self.profile.findData(profile)
        if place >= 0:
            self.profile.setCurrentIndex(place)

    def values(self) -> dict[str, Any]:
        """The profile's fields as they stand here."""
        return {
            "profile": self.profile.currentData(),
            "local_phone_minutes": self.phone_minutes.value() or None,
            "local_written_minutes": self.written_minutes.value() or None,
        }

    def measure(self) -> None:
        """The table is as high as its rows: the page scrolls, not the table."""
        rows = self.table.rows_model.rowCount()
        bar = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth() + 4
        height = bar + rows * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(height)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Report"), lambda r: report_words(r.rule), width=190),
            Column(
                self.tr("To"),
                lambda r: r.rule.recipient,
                width=190,
                tip=lambda r: f"{r.rule.recipient}\n{line_words(r.rule)}",
            ),
            Column(self.tr("Within"), self._limit, width=110),
            Column(self.tr("Which incidents"), concern_words, width=210),
            Column(self.tr("Source"), lambda r: r.rule.source),
            Column(self.tr("How sure"), lambda r: confidence_words(r.rule), width=100),
        )

    def _limit(self, row: RuleRow) -> str:
        phone = row.rule.medium is Medium.PHONE
        own = self.phone_minutes if phone else self.written_minutes
        return limit_words(row.rule, own.value() or None)

    def _minutes(self) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, LONGEST_LIMIT)
        indent_text(field)
        field.setSingleStep(5)
        field.setSpecialValueText(self.tr("no rule of our own"))
        field.setSuffix(self.tr(" min"))
        return field

    def _arrange(self) -> None:
        frame, column = card(section(self.tr("Reporting rules")))
        fields = form()
        add_row(fields, self.tr("Rules"), self.profile)
        add_row(fields, self.tr("Report by phone within"), self.phone_minutes)
        add_row(
            fields,
            self.tr("Report in writing within"),
            self.written_minutes,
            self.tr(
                "The county's own limits, if its rules set any. They bind incidents registered "
                "from now on; running ones keep the rules of their day."
            ),
        )
        column.addLayout(fields)
        edit = self.tr("Every limit with its source is edited under Alt+3.")
        column.addWidget(label(edit, kind="small", tone="quiet"))
        column.addWidget(self.table)
        column.addWidget(self.whole)
        column.addWidget(self.notes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _connect(self) -> None:
        self.profile.currentIndexChanged.connect(self._take)
        self.phone_minutes.valueChanged.connect(self._take)
        self.written_minutes.valueChanged.connect(self._take)
        self.table.current_changed.connect(self._tell)

    def _tell(self, row: RuleRow | None) -> None:
        """The current rule in full: the table cuts long sources."""
        if row is None:
            self.whole.setText(self.tr("↓ and ↑ in the table show here all a rule says."))
            return
        words = self.tr("{recipient} ({line}), {incidents}\n{source}")
        self.whole.setText(
            words.format(
                recipient=row.rule.recipient,
                line=line_words(row.rule),
                incidents=concern_words(row),
                source=row.rule.source,
            )
        )

    def _take(self) -> None:
        if self.signalsBlocked():
            return
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        sheet = self.chosen
        self.table.show_rows(sheet.rows if sheet else ())
        self._tell(self.table.current_row())
        self.notes.setText("\n".join(sheet.notes) if sheet else "")
        self.measure()
