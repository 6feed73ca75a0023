"""What the keys of the reporting tab do: asks a step's form, sends what it comes to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.reporting import Medium, Stage
from commandpost.domain.reporting_again import ReportAgain
from commandpost.host.text import text
from commandpost.ui.dialogs.proof_sheet import ProofSheetDialog
from commandpost.ui.pages.incident.report_steps import CHANGED, ReportSteps
from commandpost.usecases.incidents import meet_obligation, reopen_incident
from commandpost.usecases.reporting import act_on_reports, check_casualties, report_again

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.reporting import Obligation
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.step_dialog import StepDialog
    from commandpost.ui.pages.incident.report_steps import Made
    from commandpost.ui.pages.incident.tab import IncidentTab
    from commandpost.usecases.views.incident_screen import IncidentScreen


class ReportActing(QObject):
    """One form at a time, over the tab; what cannot be done now is said in a sentence.

    Signals:
        recorded: something is on disk and the grid may have the focus again.
        figures_wanted: casualties changed; the incident is open again for its figures.
    """

    recorded = Signal()
    figures_wanted = Signal()

    def __init__(self, context: Context, over: IncidentTab) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self._steps = ReportSteps(over, context.clock)
        self._known: set[str] | None = None

    # ---- on the report under the hand ----

    def receipt(self, owed: Obligation) -> None:
        """R: the receipt of a report that went out."""
        if self._went_out(owed):
            self._ask(self._steps.receipt(owed))

    def chase(self, owed: Obligation) -> None:
        """C: somebody is called about it."""
        if self._went_out(owed):
            self._ask(self._steps.chase(owed))

    def made(self, owed: Obligation) -> None:
        """M: a written report went out another way."""
        if not owed.open:
            self._say(text("reporting.already_met", recipient=owed.recipient))
        else:
            self._ask(self._steps.made(owed))

    def no_change(self, owed: Obligation) -> None:
        """N: nothing changed since the last report."""
        if not owed.open:
            self._say(text("reporting.already_met", recipient=owed.recipient))
        elif owed.stage is not Stage.FOLLOW_UP:
            self._say(self.tr("Only a follow-up may say that nothing changed."))
        else:
            self._ask(self._steps.no_change(owed))

    def lift(self, owed: Obligation) -> None:
        """X: it will not be made."""
        if owed.open:
            self._ask(self._steps.lift(owed))
        else:
            self._say(text("reporting.already_met", recipient=owed.recipient))

    def again(self, owed: Obligation) -> None:
        """A: it is owed once more."""
        if owed.open:
            self._say(text("reporting.still_owed", recipient=owed.recipient))
        else:
            self._ask(self._steps.again(owed))

    # ---- on the incident ----

    def sign(self, screen: IncidentScreen) -> None:
        """S: a sign of an early report; what is owed by it is told once it is on disk."""
        self._ask(self._steps.sign(screen))

    def stable(self, screen: IncidentScreen) -> None:
        """W: 灾情稳定, or not after all."""
        self._ask(self._steps.stable(screen))

    def proof(self, screen: IncidentScreen) -> None:
        """P: the proof sheet."""
        dialog = ProofSheetDialog(self._context, self._over, screen.incident.id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def watch(self, screen: IncidentScreen) -> None:
        """D: the watch's daily question."""
        if screen.incident.upward.watch_next is None:
            self._say(text("reporting.no_watch", title=screen.incident.title))
            return
        asked, _ = self._steps.watch(screen)
        asked.set_hints(self._over.people)
        self._connect_watch(asked, screen)
        asked.open()

    def show_screen(self, screen: IncidentScreen) -> tuple[Obligation, ...]:
        """Say what an answer just made owed, and give it back."""
        if self._known is None:
            return ()
        new = tuple(o for o in screen.incident.obligations if o.open and o.id not in self._known)
        self._known = None
        if new:
            near = self._context.clock.near
            named = "；".join(
                text(f"todo.report.{o.stage.value}.{o.medium.value}", label=o.recipient)
                + f" ≤ {near(o.due_at)}"
                for o in sorted(new, key=lambda o: o.due_at)
            )
            self._say(self.tr("Owed now: {reports}").format(reports=named))
        return new

    # ---- inside ----

    def _went_out(self, owed: Obligation) -> bool:
        if owed.met_at is None:
            self._say(text("reporting.not_made", recipient=owed.recipient))
        elif owed.receipt_at is not None:
            self._say(text("reporting.has_receipt", recipient=owed.recipient))
        elif owed.medium is Medium.PHONE:
            self._say(self.tr("A phone report has its receipt in who took it."))
        else:
            return True
        return False

    def _ask(self, made: Made) -> None:
        asked, intent_of = made
        asked.set_hints(self._over.people)
        self._connect_form(asked, intent_of)
        asked.open()

    def _connect_form(self, asked: StepDialog, intent_of: Any) -> None:
        asked.answered.connect(lambda said: self._send(asked, intent_of(dict(said))))

    def _connect_watch(self, asked: StepDialog, screen: IncidentScreen) -> None:
        asked.answered.connect(partial(self._watched, asked, screen))

    def _send(self, asked: StepDialog, intent: object) -> None:
        facts = self._over.facts
        if facts is None:
            return
        use_case: Any = act_on_reports
        if isinstance(intent, MeetObligation):
            use_case = meet_obligation
        elif isinstance(intent, ReportAgain):
            use_case = report_again
        self._do(asked, use_case, facts, intent)

    def _watched(self, asked: StepDialog, screen: IncidentScreen, said: dict[str, Any]) -> None:
        by, words = said["by"], said["words"]
        if said["answer"] != CHANGED:
            self._do(asked, check_casualties, screen, by, words)
            return
        reason = self.tr("Casualties changed ({by}) {words}").format(by=by, words=words).strip()
        self._do(asked, reopen_incident, screen, reason, then=self.figures_wanted.emit)

    def _do(
        self, asked: StepDialog, use_case: Any, screen: IncidentScreen, *args: Any, then: Any = None
    ) -> None:
        known = {o.id for o in screen.incident.obligations}

        def done(_changes: Changes) -> None:
            self._known = known
            asked.close()
            (then or self.recorded.emit)()

        self._context.bridge.do(
            use_case, screen.incident.id, *args, then=done, failed=asked.refuse, owner=asked
        )

    def _say(self, words: str) -> None:
        self._context.messages.inform(words)
