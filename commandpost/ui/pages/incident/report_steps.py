"""The small forms of reporting upwards: receipt, chase, 无变化, lifting, again, signs, 灾情稳定."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.reporting import Circumstance
from commandpost.domain.reporting_again import ReportAgain
from commandpost.domain.reporting_decisions import (
    ChaseReceipt,
    LiftReport,
    NoteReceipt,
    SayStable,
    SeeSign,
)
from commandpost.domain.times import HOUR, Instant
from commandpost.host.text import text
from commandpost.ui.dialogs.step_dialog import Ask, StepDialog, StepField, channels

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.reporting import Obligation
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import IncidentScreen

Made = tuple[StepDialog, Callable[[dict[str, Any]], object]]
NO_CHANGE = "无变化"
"""What a zero report says, on paper too."""

UNCHANGED, CHANGED = "unchanged", "changed"


class ReportSteps(QObject):
    """Makes the form of a step, and what turns its answer into an intent."""

    def __init__(self, parent: QWidget, clock: StationClock) -> None:
        super().__init__(parent)
        self._parent = parent
        self._clock = clock

    def receipt(self, owed: Obligation) -> Made:
        """Who signed for it, when, under what number."""
        asked = self._form(
            self.tr("Receipt from {recipient}").format(recipient=owed.recipient),
            self.tr("Record"),
            StepField("taker", self.tr("Signed by"), Ask.NAME, needed=True, value=owed.taker),
            self._at(),
            StepField("number", self.tr("Receipt number")),
            self._channel("phone"),
        )
        return asked, lambda said: NoteReceipt(owed.id, **said)

    def chase(self, owed: Obligation) -> Made:
        """Whom one called about the missing receipt."""
        asked = self._form(
            self.tr("Chase the receipt: {recipient}").format(recipient=owed.recipient),
            self.tr("Chased"),
            StepField("person", self.tr("Called"), Ask.NAME, needed=True, value=owed.taker),
            self._at(),
            StepField("words", self.tr("What they said")),
        )
        return asked, lambda said: ChaseReceipt(owed.id, **said)

    def made(self, owed: Obligation) -> Made:
        """A written report that went out by another way than a paper of this program."""
        asked = self._form(
            self.tr("Sent to {recipient}").format(recipient=owed.recipient),
            self.tr("Record"),
            self._at(),
            self._channel("system"),
            StepField("taker", self.tr("Taken by"), Ask.NAME),
            StepField("paper", self.tr("Number of the paper")),
        )
        return asked, lambda said: MeetObligation(owed.id, **said)

    def no_change(self, owed: Obligation) -> Made:
        """无变化: a follow-up that says that nothing changed."""
        asked = self._form(
            self.tr("Nothing changed: {recipient}").format(recipient=owed.recipient),
            self.tr("Reported"),
            StepField("taker", self.tr("Taken by"), Ask.NAME, needed=True),
            self._at(),
            self._channel("phone"),
        )
        return asked, lambda said: MeetObligation(owed.id, note=NO_CHANGE, **said)

    def lift(self, owed: Obligation) -> Made:
        """A report that will not be made."""
        asked = self._form(
            self.tr("Not to be made: {recipient}").format(recipient=owed.recipient),
            self.tr("Not to be made"),
            StepField("by", self.tr("Decided by"), Ask.NAME, needed=True),
            StepField("reason", self.tr("Reason"), needed=True),
            danger=True,
        )
        asked.told.setText(
            self.tr("It stays on the sheet with name and reason. A takes it up again.")
        )
        return asked, lambda said: LiftReport(owed.id, **said)

    def again(self, owed: Obligation) -> Made:
        """A report that is owed once more."""
        asked = self._form(
            self.tr("Report again: {recipient}").format(recipient=owed.recipient),
            self.tr("Report again"),
            StepField("by", self.tr("Wanted by"), Ask.NAME, needed=True),
            StepField("reason", self.tr("Reason"), needed=True),
            StepField(
                "due_at",
                self.tr("Due by"),
                Ask.AHEAD,
                needed=True,
                moment=Instant(self._clock.now() + HOUR),
            ),
        )
        return asked, lambda said: ReportAgain(owed.id, **said)

    def sign(self, screen: IncidentScreen) -> Made:
        """A sign of an early report, or one that holds no longer."""
        standing = {seen.sign for seen in screen.incident.upward.signs}
        fitting = [
            sign for sign in Circumstance if screen.accident or sign is not Circumstance.CLOSE_CALL
        ]
        order = (*(s for s in fitting if s not in standing), *(s for s in fitting if s in standing))
        choices = tuple((sign.value, self._sign_words(sign, sign in standing)) for sign in order)
        asked = self._form(
            self.tr("Sign of an early report"),
            self.tr("Record"),
            StepField("sign", self.tr("Sign"), Ask.ONE_OF, choices=choices),
            StepField("reason", self.tr("What was seen, who says so"), needed=True),
            StepField("by", self.tr("Decided by"), Ask.NAME, needed=True),
            StepField(
                "known_at", self.tr("Known since"), Ask.PAST, needed=True, moment=self._clock.now()
            ),
        )
        asked.told.setText(
            self.tr("Reported at once whatever the grade: the limits run from the minute known.")
        )

        def seen(said: dict[str, Any]) -> SeeSign:
            sign = Circumstance(said.pop("sign"))
            return SeeSign(sign, holds=sign not in standing, **said)

        return asked, seen

    def stable(self, screen: IncidentScreen) -> Made:
        """灾情稳定, or not after all."""
        stable = screen.incident.upward.stable_at is not None
        heading = self.tr("Not settled after all") if stable else self.tr("Disaster has settled")
        asked = self._form(
            heading,
            self.tr("Record"),
            StepField("by", self.tr("Who says so"), Ask.NAME, needed=True),
            self._at(),
            StepField("words", self.tr("Grounds")),
        )
        told = (
            self.tr("Verified figures wait; zero reports begin again.")
            if stable
            else self.tr("From then on verified figures are owed, and zero reports end.")
        )
        asked.told.setText(told)
        return asked, lambda said: SayStable(stable=not stable, **said)

    def watch(self, screen: IncidentScreen) -> Made:
        """The daily question of the casualty watch; the answer is a dict."""
        asked = self._form(
            self.tr("Casualties of “{title}”").format(title=screen.incident.title),
            self.tr("Record"),
            StepField("by", self.tr("Who was asked"), Ask.NAME, needed=True),
            StepField(
                "answer",
                self.tr("Answer"),
                Ask.ONE_OF,
                choices=(
                    (UNCHANGED, self.tr("no change")),
                    (CHANGED, self.tr("changed: open the incident again, enter the figures")),
                ),
            ),
            StepField("words", self.tr("In their words")),
        )
        asked.told.setText(
            self.tr("A change of dead, missing or injured is reported upwards the same day.")
        )
        return asked, lambda said: said

    def _form(self, heading: str, yes: str, *fields: StepField, danger: bool = False) -> StepDialog:
        return StepDialog(self._parent, heading, yes, self._clock, fields, danger=danger)

    def _at(self) -> StepField:
        now = self._clock.now()
        return StepField("at", self.tr("At"), Ask.PAST, needed=True, moment=now)

    def _channel(self, usual: str) -> StepField:
        return StepField("channel", self.tr("By"), Ask.ONE_OF, value=usual, choices=channels())

    def _sign_words(self, sign: Circumstance, standing: bool) -> str:
        words = text(f"word.Circumstance.{sign.value}")
        return self.tr("no longer: {sign}").format(sign=words) if standing else words
