"""The call form on a full page: stamped at the first key, kept while typed, gone three ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import Instant
from commandpost.host.text import language
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.ui.pages.call.form import CallForm
from commandpost.ui.pages.call.heard import HeardAt
from commandpost.ui.pages.call.outcomes import OutcomeBar
from commandpost.ui.pages.call.questions import QuestionPanel
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import label, title
from commandpost.usecases.call_questions import call_questions
from commandpost.usecases.calls import add_call_to_incident, handle_call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.views.boards import incident_list
from commandpost.usecases.views.places import place_hints

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.ui.context import Context

QUESTIONS_PIXELS = 312
HEARD_PIXELS = 240


class CallPage(Page):
    """F2: a call becomes a new incident, part of a running one, or a handled call."""

    KEY = "call"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Call-in")
    ICON = "phone-incoming"
    OVERLAY = True
    INTEREST = Changes.INCIDENTS | Changes.ROSTER
    ACTIONS = (
        ActionDef(
            "call.open",
            QT_TRANSLATE_NOOP("Actions", "Take a call"),
            "F2",
            scope=Scope.GLOBAL,
            icon="phone-incoming",
        ),
        ActionDef(
            "call.register",
            QT_TRANSLATE_NOOP("Actions", "Register the call as a new incident"),
            "Ctrl+Return Ctrl+Enter",
            "register",
        ),
        ActionDef(
            "call.add",
            QT_TRANSLATE_NOOP("Actions", "Add the call to a running incident"),
            "Ctrl+J",
            "choose_incident",
        ),
        ActionDef(
            "call.handled",
            QT_TRANSLATE_NOOP("Actions", "Handled call: record what came of it"),
            "Ctrl+H",
            "ask_outcome",
        ),
        ActionDef(
            "call.empty",
            QT_TRANSLATE_NOOP("Actions", "Empty the form; once more brings it back"),
            "Ctrl+Shift+N",
            "empty_or_bring_back",
        ),
    )

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
        self.drafts = DraftKeeper(context.bridge, self.KEY, self._values, self)
        self._arrange()
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
        bridge.ask(incident_list, open_only=True, then=self.outcomes.show_incidents)

    def activated(self) -> None:
        """The caller is on the line."""
        self.form.begin()

    def deactivated(self) -> None:
        """What is typed stays in the form, and on disk."""
        self.drafts.keep()

    # ---- what the keys do ----

    def register(self) -> None:
        """登记为新事件."""
        call = self.form.call(self.heard.moment_or_now())

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

    # ---- inside ----

    def _add(self, incident: str) -> None:
        call = self.form.call(self.heard.moment_or_now())

        def added(_: Changes) -> None:
            self._done(self.tr("Added to the incident."), Subject("incident", Id(incident)))

        self._send(added, add_call_to_incident, call, Id(incident))

    def _handle(self, outcome: str) -> None:
        call = self.form.call(self.heard.moment_or_now())

        def handled(_: Changes) -> None:
            self._done(self.tr("Recorded as a handled call."), None)

        self._send(handled, handle_call, call, outcome)

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
        self.context.bridge.do(*what, then=then, failed=self._failed, owner=self)

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
        return held

    def _fill(self, held: dict[str, Any]) -> None:
        self.form.fill(held)  # its changes stamp the call, so the true stamp comes after them
        heard = held.get("heard_at")
        self.heard.set_moment(None if heard is None else Instant(heard))

    def _clear(self) -> None:
        self._fill({})
        self.outcomes.outcome.clear()
        self.outcomes.leave()
        self.note.clear()

    def _restore(self, held: dict[str, Any], kept_at: Instant) -> None:
        """A draft comes back, unless something was typed before it arrived."""
        if self.form.values():
            return
        self._fill(held)
        self.drafts.pause()
        at = self.context.clock.near(kept_at)
        words = self.tr("Brought back what was typed until {time}. Ctrl+Shift+N empties the form.")
        self.note.setText(words.format(time=at))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title(self.title()))
        head.addWidget(label(self.tr("Heard at"), tone="quiet"))
        head.addWidget(self.heard)
        head.addWidget(self.note, 1)
        head.addWidget(label("Esc", kind="key"))
        head.addWidget(label(self.tr("leave; what is typed stays"), tone="quiet"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.form)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(scroll, 5)
        middle.addWidget(self.questions, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.outcomes)
        self._measure()

    def _measure(self) -> None:
        look = self.context.look
        self.heard.setFixedWidth(look.px(HEARD_PIXELS))
        self.questions.setMaximumWidth(look.px(QUESTIONS_PIXELS))

    def _connect(self) -> None:
        self.form.changed.connect(self._touched)
        self.form.hazard_chosen.connect(self.questions.show_hazard)
        self.heard.changed.connect(self.drafts.touch)
        self.context.look.changed.connect(self._measure)
        self.drafts.found.connect(self._restore)
        self.outcomes.registered.connect(self.register)
        self.outcomes.added.connect(self._add)
        self.outcomes.handled.connect(self._handle)
