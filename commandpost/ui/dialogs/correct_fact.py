"""Puts a fact of an incident right (更正): both wordings stay, reports owed are computed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.incident_facts import TIMES, WORDS, CorrectFact
from commandpost.domain.times import Instant
from commandpost.host.text import language, text
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.labels import add_row, label
from commandpost.ui.widgets.moment_field import MomentField

if TYPE_CHECKING:
    from commandpost.domain.incident import Incident
    from commandpost.domain.incident_facts import Correction
    from commandpost.ui.station_clock import StationClock

FACTS = ("place", "township", "heard_at", "occurred_at", "hazard", "title")
WORDS_FIELD, TIME_FIELD, HAZARD_FIELD = range(3)


def fact_words(fact: str, value: str | Instant | None, clock: StationClock) -> str:
    """A fact's value as it is read."""
    if value is None or value == "":
        return "—"
    if fact in TIMES:
        return clock.dated(Instant(int(value)))
    if fact == "hazard" and value in HAZARDS:
        known = HAZARDS[str(value)]
        return known.zh if language() == "zh_CN" else known.en
    return str(value)


def corrections_told(corrections: tuple[Correction, ...], clock: StationClock) -> str:
    """Every correction with both wordings, newest last."""
    translate = QCoreApplication.translate
    pattern = translate("CorrectFact", "{fact}: was {before}, is {after} · {by} {at} {reason}")
    return "\n".join(
        pattern.format(
            fact=text(f"fact.name.{one.fact}"),
            before=fact_words(one.fact, one.before, clock),
            after=fact_words(one.fact, one.after, clock),
            by=one.by,
            at=clock.near(one.at),
            reason=one.reason,
        ).strip()
        for one in corrections
    )


class CorrectFactDialog(IntentDialog):
    """Answers with a ``CorrectFact``."""

    def __init__(self, clock: StationClock, incident: Incident, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Put a fact right"), self.tr("Correct"))
        self.setObjectName("correct_fact_dialog")
        self._clock = clock
        self._incident = incident
        told = self.tr("Both wordings stay. Reports owed are computed again; met ones stay met.")
        self.told.setText(told)
        self.fact = QComboBox()
        self.fact.setObjectName("corrected_fact")
        for name in FACTS:
            self.fact.addItem(text(f"fact.name.{name}"), name)
        self.now = label(wrap=True, selectable=True)
        self.now.setObjectName("corrected_before")
        self.words = QLineEdit()
        self.words.setObjectName("corrected_words")
        self.words.setMaxLength(200)
        self.time = MomentField(clock)
        self.time.edit.setObjectName("corrected_time")
        self.hazard = QComboBox()
        self.hazard.setObjectName("corrected_hazard")
        for key in HAZARDS:
            self.hazard.addItem(fact_words("hazard", key, clock), key)
        self.after = QStackedWidget()
        for each in (self.words, self.time, self.hazard):
            self.after.addWidget(each)
        self.after.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reason = QLineEdit()
        self.reason.setObjectName("corrected_reason")
        add_row(self.fields, self.tr("What"), self.fact)
        add_row(self.fields, self.tr("As it stands"), self.now)
        add_row(self.fields, self.tr("Corrected"), self.after)
        add_row(self.fields, self.tr("Reason"), self.reason)
        earlier = corrections_told(incident.corrections, clock)
        if earlier:
            self.body.insertWidget(3, label(earlier, tone="quiet", wrap=True))
        self._connect_fields()
        self._show_fact()
        self.fact.setFocus()

    def intent(self) -> CorrectFact | None:
        """The fact and what it should say."""
        fact, reason = str(self.fact.currentData()), self.reason.text().strip()
        if fact in TIMES:
            moment = self.time.moment
            if moment is None:
                self.time.setFocus()
                return None
            return CorrectFact(fact, moment, reason)
        if fact == "hazard":
            return CorrectFact(fact, str(self.hazard.currentData()), reason)
        return CorrectFact(fact, self.words.text().strip(), reason)

    def _show_fact(self) -> None:
        fact = str(self.fact.currentData())
        value = getattr(self._incident, fact)
        self.now.setText(fact_words(fact, value, self._clock))
        if fact in TIMES:
            self.after.setCurrentIndex(TIME_FIELD)
            self.time.set_moment(value)
        elif fact == "hazard":
            self.after.setCurrentIndex(HAZARD_FIELD)
            self.hazard.setCurrentIndex(self.hazard.findData(value))
        elif fact in WORDS:
            self.after.setCurrentIndex(WORDS_FIELD)
            self.words.setText(value)

    def _connect_fields(self) -> None:
        self.fact.currentIndexChanged.connect(lambda _: self._show_fact())
