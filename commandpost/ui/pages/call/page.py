"""The call form on a full page: stamped at the first key, kept while typed, gone three ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import Instant
from commandpost.host.text import language
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.ui.pages.call.form import CallForm
from commandpost.ui.pages.call.heard import HeardAt
from commandpost.ui.pages.call.keys import CALL_ACTIONS
from commandpost.ui.pages.call.layout import arrange
from commandpost.ui.pages.call.outcomes import OutcomeBar
from commandpost.ui.pages.call.paper import PaperCall
from commandpost.ui.pages.call.questions import QuestionPanel
from commandpost.ui.pages.call.recognised import Recogniser
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import label
from commandpost.usecases.call_questions import call_questions
from commandpost.usecases.calls import add_call_to_incident, handle_call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.views.boards import incident_list
from commandpost.usecases.views.places import known_names, place_hints

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.context import Context
    from commandpost.usecases.calls import Call

QUESTIONS_PIXELS = 312
HEARD_PIXELS = 240


class CallPage(Page):
    """F2: a call becomes a new incident, part of a running one, or a handled call."""

    KEY = "call"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Call-in")
    ICON = "phone-incoming"
    OVERLAY = True
    INTEREST = Changes.INCIDENTS | Changes.ROSTER
    ACTIONS = CALL_ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._new = new_id()
        self._sending = False
        self._emptied: dict[str, Any] = {}
        self.form = CallForm(context)
        self.heard = HeardAt(context.clock, self.tr("stamped at the first key"))
        self.heard.setAccessibleName(self.tr("Heard at"))
        self.note = label(tone="accent")
        self.note.setObjectName("draft_note")
        self.questions = QuestionPanel()
        self.outcomes = OutcomeBar(context.clock)
        self.waiting = label(tone="soon")
        self.waiting.setObjectName("drafts_waiting")
        self.recogniser = Recogniser(self.form, self)
        self.paper = PaperCall(self)
        self.drafts = DraftKeeper(context.bridge, self.KEY, self._values, self)
        arrange(self)
        self._measure()
        self._connect()
        self.heard.watch(self.form.findChildren(QWidget))
        self.drafts.look()
        context.jobs.start(
            lambda: call_questions(language()), then=self.questions.show_questions, owner=self
        )

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """Ask for places and running incidents."""
        bridge = self.context.bridge
        bridge.ask(place_hints, then=self.form.show_places)
        bridge.ask(known_names, then=self.recogniser.show_known)
        bridge.ask(incident_list, open_only=True, then=self.outcomes.show_incidents)

    def activated(self) -> None:
        """The caller is on the line."""
        self.form.begin()

    def show_item(self, item: str) -> None:
        """A numbered sheet to type in (补录)."""
        self.paper.begin(item)

    def deactivated(self) -> None:
        """What is typed stays in the form, and on disk."""
        self.drafts.keep()

    # ---- what the keys do ----

    def register(self) -> None:
        """登记为新事件."""
        call = self._call()

        def registered(_: Changes) -> None:
            self._done(self.tr("Registered as a new incident."), Subject("incident", self._new))

        self._send(registered, register_incident, call, self._new)

    def choose_incident(self) -> None:
        """Ask which running incident the call belongs to."""
        if not self._sending:
            self.outcomes.choose_incident()

    def ask_outcome(self) -> None:
        """Ask what came of a call that needs no incident."""
        if not self._sending:
            self.outcomes.ask_outcome()

    def empty_or_bring_back(self) -> None:
        """Empty the form; pressed again on the empty form, what was in it returns."""
        held = self._values()
        if not held:
            self._fill(self._emptied)
            return
        self._emptied = held
        self._clear()
        self.drafts.drop()
        self.note.setText(self.tr("Emptied. Ctrl+Shift+N brings it back."))
        self.form.begin()

    def another(self) -> None:
        """The phone rings again: what is half typed waits, and the form is empty."""
        if self._sending or not self._values():
            return
        self.drafts.park()
        self._clear()
        self.form.begin()

    def next_draft(self) -> None:
        """Take up the call that waited longest; the one in the form waits instead."""
        if self._sending or not self.drafts.parked:
            return
        waiting = self.drafts.take
        if self._values():
            self.drafts.park()
        self._fill(waiting())
        self.outcomes.leave()
        self.note.clear()
        self.form.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first puts back what the words have just filled in, then leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self.recogniser.put_back():
            return
        super().keyPressEvent(event)

    # ---- inside ----

    def _add(self, incident: str) -> None:
        call = self._call()

        def added(_: Changes) -> None:
            self._done(self.tr("Added to the incident."), Subject("incident", Id(incident)))

        self._send(added, add_call_to_incident, call, Id(incident), self._new)

    def _handle(self, outcome: str) -> None:
        call = self._call()

        def handled(_: Changes) -> None:
            self._done(self.tr("Recorded as a handled call."), None)

        self._send(handled, handle_call, call, outcome, self._new)

    def _call(self) -> Call:
        told = self.recogniser.told()
        return self.form.call(
            self.heard.moment_or_now(),
            stamped_at=self.heard.stamped,
            recognised=told,
            draft=self.drafts.name,
        )

    def _send(self, then: Callable[[Changes], None], *what: Any) -> None:
        """One submission at a time; until its reply the buttons are dead."""
        if self._sending:
            return
        for time in (self.heard, self.form.occurred):
            if not time.readable:
                self.context.messages.inform(
                    self.tr("This is no time: write 0312, -15 or 11-22 23:40.")
                )
                time.setFocus()
                return
        self._set_sending(True)
        self.drafts.pause()
        self.context.bridge.do(*self.paper.wrap(what), then=then, failed=self._failed, owner=self)

    def _failed(self, error: OperatorError) -> None:
        self._set_sending(False)
        self.drafts.touch()
        if error.key == "call.needs_title":  # made of place and kind, and both are missing
            error = OperatorError("call.needs_place")
        self.context.messages.refuse(error)
        if error.key == "call.needs_outcome":
            self.outcomes.outcome.setFocus()
        elif error.key.startswith("call.needs_"):
            self.outcomes.leave()
            self.form.point_at(error.key.removeprefix("call.needs_"))

    def _done(self, words: str, subject: Subject | None) -> None:
        self._set_sending(False)
        self._new = new_id()
        self._emptied = {}
        self._clear()
        self.drafts.pause()
        self.drafts.begin()
        self.next_draft()
        self.context.messages.inform(words)
        if subject is None:
            self.context.navigator.back()
        else:
            self.context.navigator.open("incident", subject)

    def _set_sending(self, sending: bool) -> None:
        self._sending = sending
        self.outcomes.set_sending(sending)

    def _touched(self) -> None:
        values = self.form.values()
        if values:
            self.heard.stamp()
        self.drafts.touch()

    def _values(self) -> dict[str, Any]:
        held = self.form.values()
        if held and self.heard.moment is not None:
            held["heard_at"] = self.heard.moment
        if held and self.heard.stamped is not None:
            held["stamped_at"] = self.heard.stamped
        return held

    def _fill(self, held: dict[str, Any]) -> None:
        self.form.fill(held)  # its changes stamp the call, so the true stamp comes after them
        heard, stamped = held.get("heard_at"), held.get("stamped_at")
        self.heard.restore(
            None if heard is None else Instant(heard), None if stamped is None else Instant(stamped)
        )
        self.recogniser.settle()

    def _clear(self) -> None:
        self._fill({})
        self.outcomes.outcome.clear()
        self.outcomes.leave()
        self.note.clear()
        self.paper.end()

    def _restore(self, held: dict[str, Any], kept_at: Instant) -> None:
        """A draft comes back, unless something was typed before it arrived."""
        if self.form.values():
            return
        self._fill(held)
        self.drafts.pause()
        at = self.context.clock.near(kept_at)
        words = self.tr("Brought back what was typed until {time}. Ctrl+Shift+N empties the form.")
        self.note.setText(words.format(time=at))

    def _show_waiting(self) -> None:
        count = len(self.drafts.parked)
        words = self.tr("{count} more half typed: Ctrl+B").format(count=count)
        self.waiting.setText(words if count else "")

    def _measure(self) -> None:
        look = self.context.look
        self.heard.setFixedWidth(look.px(HEARD_PIXELS))
        self.questions.setMaximumWidth(look.px(QUESTIONS_PIXELS))
        self.recogniser.panel.setMaximumWidth(look.px(QUESTIONS_PIXELS))

    def _connect(self) -> None:
        self.form.changed.connect(self._touched)
        self.form.hazard_chosen.connect(self.questions.show_hazard)
        self.heard.changed.connect(self.drafts.touch)
        self.context.look.changed.connect(self._measure)
        self.drafts.found.connect(self._restore)
        self.drafts.parked_changed.connect(self._show_waiting)
        self.outcomes.registered.connect(self.register)
        self.outcomes.added.connect(self._add)
        self.outcomes.handled.connect(self._handle)
