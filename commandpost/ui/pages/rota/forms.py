"""Plans a shift, swaps one with consent, fills a stretch by rotation, sets the hours."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from commandpost.domain.rota import ROLES, Fill, SwapIntent
from commandpost.host.text import text
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.day_field import DayField
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, indent_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from commandpost.domain.rota import RotaRow
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint

_BETWEEN = re.compile(r"[\s、，,；;]+")


def names_of(words: str) -> tuple[str, ...]:
    """``张一一、李二二`` as names, in the order written."""
    return tuple(dict.fromkeys(name for name in _BETWEEN.split(words) if name))


def told(row: RotaRow) -> str:
    """``11-28 夜班``."""
    return f"{row.day[5:]} {text(f'rota.shift.{row.shift}')}"


class PlanDialog(IntentDialog):
    """Answers with the ``RotaRow``."""

    def __init__(self, row: RotaRow, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Plan the shift"), self.tr("Plan"))
        self.setObjectName("plan_shift_dialog")
        self._row = row
        self.told.setText(told(row))
        self.people = {role: HintEdit() for role in ROLES}
        for role, field in self.people.items():
            field.setObjectName(f"rota_{role}")
            field.setMaxLength(60)
            field.setText(row.person(role))
            add_row(self.fields, text(f"rota.role.{role}"), field)
        self.note = QLineEdit(row.note)
        self.note.setObjectName("rota_note")
        self.note.setMaxLength(200)
        add_row(self.fields, self.tr("Remarks"), self.note)
        self.people["leader"].setFocus()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these people."""
        for field in self.people.values():
            field.set_hints(hints)

    def intent(self) -> RotaRow:
        """The shift as planned."""
        for field in self.people.values():
            field.resolve()
        names = {role: field.text().strip() for role, field in self.people.items()}
        return replace(self._row, note=self.note.text().strip(), **names)  # type: ignore[arg-type]


class SwapDialog(IntentDialog):
    """Answers with a ``SwapIntent``."""

    def __init__(self, row: RotaRow, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Swap the shift"), self.tr("Put on record"), danger=True)
        self.setObjectName("swap_dialog")
        self.told.setText(self.tr("{shift}. A leader must consent.").format(shift=told(row)))
        self.role = QComboBox()
        self.role.setObjectName("swap_role")
        for role in ROLES:
            if row.person(role):
                self.role.addItem(f"{text(f'rota.role.{role}')}　{row.person(role)}", role)
        place = self.role.findData("officer")
        self.role.setCurrentIndex(max(place, 0))
        self.actual = HintEdit()
        self.asked = HintEdit()
        self.approved = HintEdit()
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        rows = (
            (self.tr("Whose place"), self.role, "swap_role"),
            (self.tr("Who serves instead"), self.actual, "swap_actual"),
            (self.tr("Asked by"), self.asked, "swap_asked"),
            (self.tr("Approved by"), self.approved, "swap_approved"),
            (self.tr("Reason"), self.reason, "swap_reason"),
        )
        for words, field, name in rows:
            field.setObjectName(name)
            add_row(self.fields, words, field)
        self.asked.setPlaceholderText(self.tr("whoever was planned, if empty"))
        self.actual.setFocus()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these people."""
        for field in (self.actual, self.asked, self.approved):
            field.set_hints(hints)

    def intent(self) -> SwapIntent | None:
        """The swap."""
        actual, approved = self.need(self.actual), self.need(self.approved)
        reason = self.need(self.reason)
        if not (actual and approved and reason):
            return None
        self.asked.resolve()
        role = str(self.role.currentData() or "")
        return SwapIntent(role, actual, self.asked.text().strip(), approved, reason)


class FillDialog(IntentDialog):
    """Answers with a ``Fill``."""

    def __init__(self, clock: StationClock, start: date, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Fill by rotation"), self.tr("Fill"))
        self.setObjectName("fill_dialog")
        self.told.setText(self.tr("Names in the order of their turns; the leader stays all day."))
        self.start = DayField(clock)
        self.start.set_day(start)
        self.start.setObjectName("fill_start")
        self.days = QSpinBox()
        self.days.setObjectName("fill_days")
        self.days.setRange(1, 366)
        self.days.setValue(30)
        indent_text(self.days)
        self.lists = {role: QLineEdit() for role in ROLES}
        self.over = QCheckBox(self.tr("write over what is planned; swaps stay"))
        self.over.setObjectName("fill_over")
        add_row(self.fields, self.tr("From"), self.start)
        add_row(self.fields, self.tr("Days"), self.days)
        for role, field in self.lists.items():
            field.setObjectName(f"fill_{role}")
            add_row(self.fields, text(f"rota.role.{role}"), field)
        self.lists["leader"].setPlaceholderText(self.tr("names, one after the other"))
        self.fields.addRow("", self.over)
        self.lists["leader"].setFocus()

    def intent(self) -> Fill | None:
        """The rotation."""
        start = self.start.day
        if start is None:
            self.start.setFocus()
            return None
        names = {role: names_of(self.lists[role].text()) for role in ROLES}
        return Fill(
            start,
            self.days.value(),
            names["leader"],
            names["officer"],
            names["second"],
            names["standby"],
            names["driver"],
            self.over.isChecked(),
        )


class HoursDialog(IntentDialog):
    """Answers with the hours at which the shifts change."""

    def __init__(self, hours: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, self.tr("When the shifts change"), self.tr("Keep"))
        self.setObjectName("hours_dialog")
        self.told.setText(self.tr("Two hours are day and night, one is the whole day."))
        self.hours = QLineEdit(" ".join(hours))
        self.hours.setObjectName("shift_hours")
        add_row(self.fields, self.tr("Hours"), self.hours)
        self.hours.setFocus()

    def intent(self) -> tuple[str, ...] | None:
        """The hours."""
        words = self.need(self.hours).replace("：", ":")
        return names_of(words) or None
