"""Dialogs of the roll: one household, pasted rows, what a file holds before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QWidget

from commandpost.domain.errors import OperatorError
from commandpost.domain.households import Household
from commandpost.ui.dialogs.households import HouseholdsDialog
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.dialogs.step_dialog import Ask, StepDialog, StepField
from commandpost.usecases.evacuation import list_evacuees

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.evacuation import RollRow, RollSheet

WHO = ("name", "phone", "people", "township", "place", "shelter", "keeper", "keeper_phone")


def household_dialog(
    parent: QWidget,
    clock: StationClock,
    sheet: RollSheet,
    told: Household | None = None,
    *,
    correcting: bool = False,
) -> StepDialog:
    """One household; answers with a dict that ``household_of`` reads. A correction has a reason."""
    translate = QCoreApplication.translate
    words = {
        "name": translate("EvacuationForms", "Householder"),
        "phone": translate("EvacuationForms", "Telephone"),
        "people": translate("EvacuationForms", "People"),
        "township": translate("EvacuationForms", "Township"),
        "place": translate("EvacuationForms", "From where"),
        "shelter": translate("EvacuationForms", "To which shelter"),
        "keeper": translate("EvacuationForms", "Answers for it"),
        "keeper_phone": translate("EvacuationForms", "That person's telephone"),
    }
    hints = {
        "people": translate("EvacuationForms", "empty while nobody said"),
        "place": translate("EvacuationForms", "village, group or hazard area; nobody's name"),
    }
    fields = [
        StepField(
            key,
            words[key],
            needed=key in ("name", "place"),
            value=_value(told, key),
            hint=hints.get(key, ""),
        )
        for key in WHO
    ]
    heading = translate("EvacuationForms", "Put a household on the roll")
    yes = translate("EvacuationForms", "Put on the roll")
    if correcting:
        fields.append(
            StepField("reason", translate("EvacuationForms", "Why it is corrected"), needed=True)
        )
        heading = translate("EvacuationForms", "Correct a household")
        yes = translate("EvacuationForms", "Correct")
    dialog = StepDialog(parent, heading, yes, clock, fields)
    dialog.told.setText(
        translate(
            "EvacuationForms",
            "Names and numbers stay outside the journal and can be erased when it is over.",
        )
    )
    _offer(dialog, "township", sheet.townships)
    _offer(dialog, "shelter", tuple(shelter.name for shelter in sheet.shelters))
    return dialog


def household_of(answer: dict[str, Any]) -> Household:
    """What the dialog was answered; raises ``OperatorError`` for a number that is none."""
    told = str(answer["people"]).strip().removesuffix("人").strip()
    if told and not (told.isascii() and told.isdigit()):
        raise OperatorError("evacuation.bad_number", people=told)
    words = {key: str(answer[key]).strip() for key in WHO if key != "people"}
    return Household(**words, people=int(told) if told else None)


def arrival_dialog(
    parent: QWidget, clock: StationClock, sheet: RollSheet, rows: Sequence[RollRow]
) -> StepDialog:
    """They arrived elsewhere or at another time."""
    translate = QCoreApplication.translate
    fields = (
        StepField(
            "shelter",
            translate("EvacuationForms", "At which shelter"),
            value=rows[0].told.shelter if rows else "",
        ),
        StepField(
            "at",
            translate("EvacuationForms", "When"),
            Ask.PAST,
            needed=True,
            moment=clock.now(),
        ),
    )
    heading = translate("EvacuationForms", "They arrived")
    dialog = StepDialog(parent, heading, translate("EvacuationForms", "Record"), clock, fields)
    dialog.told.setText(_marked(rows))
    _offer(dialog, "shelter", tuple(shelter.name for shelter in sheet.shelters))
    return dialog


def reason_dialog(
    parent: QWidget, clock: StationClock, rows: Sequence[RollRow], *, strike: bool
) -> StepDialog:
    """Why an arrival is taken back, or households are struck off the roll."""
    translate = QCoreApplication.translate
    heading = translate("EvacuationForms", "Take the arrival back")
    yes = translate("EvacuationForms", "Take back")
    if strike:
        heading = translate("EvacuationForms", "Strike off the roll")
        yes = translate("EvacuationForms", "Strike")
    field = StepField("reason", translate("EvacuationForms", "Reason"), needed=True)
    dialog = StepDialog(parent, heading, yes, clock, (field,), danger=strike)
    dialog.told.setText(_marked(rows))
    return dialog


class PasteDialog(IntentDialog):
    """Rows from a message or a table; answers with the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Paste rows onto the roll"), self.tr("Look at them"))
        self.setObjectName("paste_roll_dialog")
        self.told.setText(
            self.tr(
                "One household a line, with a head line or in this order: householder, people,"
                " from where, shelter, who answers for it, that telephone. Tabs, commas or blanks"
                " between them."
            )
        )
        self.words = QPlainTextEdit()
        self.words.setObjectName("pasted_rows")
        self.words.setAccessibleName(self.tr("Rows"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(220)
        self.body.insertWidget(2, self.words)
        self.words.setFocus()

    def intent(self) -> str | None:
        """The text, when there is any."""
        words = self.words.toPlainText()
        if not words.strip():
            self.refuse(OperatorError("evacuation.nobody"))
            return None
        return words


class RollDryRun(HouseholdsDialog):
    """The rows of a file or of pasted text, and those that cannot be taken, before anything is."""

    def decide(self) -> None:
        """Put them on the roll."""
        self.send(list_evacuees, self._callout, self._told.rows)


def _value(told: Household | None, key: str) -> str:
    value = getattr(told, key) if told is not None else ""
    return "" if value is None else str(value)


def _offer(dialog: StepDialog, key: str, names: tuple[str, ...]) -> None:
    line = dialog.line(key)
    found = QCompleter(list(names), line)
    found.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(found)


def _marked(rows: Sequence[RollRow]) -> str:
    names = "、".join(f"{row.number} {row.told.name}".strip() for row in rows[:6])
    return names + ("…" if len(rows) > 6 else "")
