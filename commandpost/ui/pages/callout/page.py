"""The call-out page: work a list of places by one key an outcome until nobody is silent."""

from __future__ import annotations

from functools import partial, partialmethod
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from commandpost.domain.callout_book import Degree
from commandpost.domain.callout_decisions import SettleRow
from commandpost.domain.changes import Changes
from commandpost.domain.entries.callout import CallOutcome, Tier
from commandpost.domain.ids import Id, Subject
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.callout.decisions import CallDecisions
from commandpost.ui.pages.callout.keys import ACTIONS, FOOT
from commandpost.ui.pages.callout.list_face import ListFace
from commandpost.ui.pages.callout.opening import OpeningForm
from commandpost.ui.pages.callout.printing import save_sheet
from commandpost.ui.pages.callout.texts import TextsFace
from commandpost.ui.pages.callout.typing import TypingFace, What
from commandpost.ui.pages.page import Page
from commandpost.usecases.callouts import call_next_level, settle_row, take_back_row
from commandpost.usecases.taking.callout_sheet import call_list
from commandpost.usecases.views.callout_sheet import (
    CalloutLine,
    CalloutSheet,
    CallRow,
    callout_list,
    callout_sheet,
)
from commandpost.usecases.views.duty_desk import duty_desk

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

LIST, FORM, TYPING, TEXTS = range(4)


class CalloutPage(Page):
    """叫应."""

    KEY = "callout"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Call-out")
    ICON = "phone-outgoing"
    OVERLAY = True
    INTEREST = Changes.CALLOUTS | Changes.ROSTER | Changes.DUTY
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id: Id | None = None
        self._open: tuple[CalloutLine, ...] = ()
        self._wanted: Subject | None = None
        self.work = ListFace(context)
        self.form = OpeningForm(context)
        self.typing = TypingFace(context)
        self.words = TextsFace(context)
        self.decisions = CallDecisions(context, self)
        self.faces = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(self.faces)
        for face in (self.work, self.form, self.typing, self.words):
            self.faces.addWidget(face)
        self.work.offer(FOOT, self)
        self._connect()

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """Which are open, then the one looked at."""
        self.context.bridge.ask(duty_desk, then=self.decisions.show_desk)
        self.context.bridge.ask(callout_list, open_only=True, then=self._show_open)

    def show_subject(self, subject: Subject) -> None:
        """That call-out; of a warning, response or incident the one there is, else the form."""
        if subject.kind == "callout":
            self._id = subject.id
            self.faces.setCurrentIndex(LIST)
        else:
            self._wanted = subject
        self.refresh()

    def show_item(self, item: str) -> None:
        """A due item: its row, or the words that wait to be sent."""
        self.work.go_to(item)
        if item.startswith("text/"):
            self.faces.setCurrentIndex(TEXTS)
        self.refresh()

    def activated(self) -> None:
        """The list, or the form while there is none."""
        if self.faces.currentIndex() == FORM:
            self.form.title.setFocus()
        elif self.faces.currentIndex() == LIST:
            self.work.list.setFocus()

    def deactivated(self) -> None:
        """Words being written are kept."""
        self.words.keep()

    def tick(self, now: Instant) -> None:
        """What falls due turns red."""
        self.work.list.tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list first; from the list it leaves the page."""
        inside = self._id is not None and self.faces.currentIndex() != LIST
        if event.key() == Qt.Key.Key_Escape and inside:
            self._to_list()
            return
        super().keyPressEvent(event)

    # ---- outcomes ----

    def _attempt(self, outcome: CallOutcome) -> None:
        if (at := self._at()) is not None:
            self.work.attempt(outcome, self.decisions.caller(at[1]))

    answered = partialmethod(_attempt, CallOutcome.ANSWERED)
    read_back = partialmethod(_attempt, CallOutcome.READ_BACK)
    no_answer = partialmethod(_attempt, CallOutcome.NO_ANSWER)
    phone_off = partialmethod(_attempt, CallOutcome.OFF)
    relayed = partialmethod(_attempt, CallOutcome.RELAYED)
    sent = partialmethod(_attempt, CallOutcome.SENT)

    def _decide(self, ask: str) -> None:
        """F, G and C: a small dialog about the framed row."""
        if (at := self._at()) is not None:
            getattr(self.decisions, ask)(*at)

    fed_back = partialmethod(_decide, "feed_back")
    escalate = partialmethod(_decide, "escalate")
    claim = partialmethod(_decide, "claim")

    def settle(self) -> None:
        """E: a silent place wants its reason."""
        if (at := self._at()) is None:
            return
        sheet, row = at
        if row.silent:
            self.decisions.settle_silent(sheet, row)
        else:
            settled = SettleRow(row.id, self.decisions.caller(row))
            self.context.bridge.do(settle_row, sheet.subject.id, settled)

    def take_back(self) -> None:
        """U."""
        if (at := self._at()) is not None:
            self.context.bridge.do(take_back_row, at[0].subject.id, at[1].id)

    # ---- moving about ----

    def _move(self, what: str) -> None:
        """Space, O, K, N and W: what the list or the sheet beside it does itself."""
        attrgetter(what)(self.work)()

    next_row = partialmethod(_move, "next_row")
    other_holder = partialmethod(_move, "side.other_holder")
    channel = partialmethod(_move, "side.next_channel")
    note = partialmethod(_move, "side.note.setFocus")
    waiting_only = partialmethod(_move, "toggle_waiting")

    def next_list(self) -> None:
        """Ctrl+PgDown."""
        ids = [line.id for line in self._open]
        if ids:
            at = ids.index(self._id) if self._id in ids else -1
            self._id = ids[(at + 1) % len(ids)]
            self.refresh()

    # ---- the list itself ----

    def next_level(self) -> None:
        """L."""
        if self._id is not None and self.faces.currentIndex() == LIST:
            self.context.bridge.do(call_next_level, self._id, (Tier.VILLAGE, Tier.SITE))

    def _decide_list(self, ask: str) -> None:
        """Ins and X: a small dialog about the whole list."""
        if self.work.sheet is not None and self.faces.currentIndex() == LIST:
            getattr(self.decisions, ask)(self.work.sheet)

    by_hand = partialmethod(_decide_list, "by_hand")
    close_list = partialmethod(_decide_list, "close_list")
    households = partialmethod(_decide_list, "households")

    def erase_names(self) -> None:
        """Ctrl+Del."""
        self.decisions.erase_names()

    def _begin_typing(self, what: What) -> None:
        if self._id is not None and self.faces.currentIndex() == LIST:
            self.faces.setCurrentIndex(TYPING)
            self.typing.begin(what, self._id, self.decisions.by)

    type_in = partialmethod(_begin_typing, What.SHEET)
    roll = partialmethod(_begin_typing, What.ROLL)

    def texts(self) -> None:
        """T."""
        self.faces.setCurrentIndex(TEXTS)
        self._begin_words()

    def print_list(self) -> None:
        """Ctrl+P: the list as PDF, or the blank one while no list is open."""
        self.context.bridge.ask(call_list, self._id, then=partial(save_sheet, self.context, self))

    def new(self) -> None:
        """Ctrl+N."""
        self._begin_form(None)

    # ---- inside ----

    def _at(self) -> tuple[CalloutSheet, CallRow] | None:
        row, sheet = self.work.row(), self.work.sheet
        if row is None or sheet is None or self.faces.currentIndex() != LIST:
            return None
        return sheet, row

    def _begin_form(self, wanted: Subject | None) -> None:
        self._wanted = None
        self.faces.setCurrentIndex(FORM)
        self.form.begin(wanted, can_leave=self._id is not None)

    def _begin_words(self) -> None:
        sheet = self.work.sheet
        if sheet is not None:
            degree = Degree.MOVE if sheet.all_levels else Degree.WATCH
            self.words.begin(sheet, degree, self.decisions.by)

    def _opened(self, callout: Id) -> None:
        self._id = callout
        self._to_list()
        self.refresh()

    def _to_list(self) -> None:
        self.words.keep()
        if self._id is not None:
            self.faces.setCurrentIndex(LIST)
            self.work.list.setFocus()

    def _take(self) -> None:
        """Ctrl+Enter on whichever face is up."""
        takes = {FORM: self.form.take, TYPING: self.typing.take, TEXTS: self.words.take}
        takes.get(self.faces.currentIndex(), self.activated)()

    def _show_open(self, lines: tuple[CalloutLine, ...]) -> None:
        self._open = lines
        if self._wanted is not None:
            standing = [line.id for line in lines if line.source == str(self._wanted)]
            if not standing:
                self._begin_form(self._wanted)
                return
            self._id, self._wanted = standing[0], None
            self.faces.setCurrentIndex(LIST)
        if self._id is None and lines:
            self._id = lines[0].id
        if self._id is not None:
            self.context.bridge.ask(callout_sheet, self._id, then=self._show_sheet)
        elif self.faces.currentIndex() != FORM:
            self._begin_form(None)

    def _show_sheet(self, sheet: CalloutSheet) -> None:
        if sheet.subject.id != self._id:
            return
        self.work.show_sheet(sheet, sum(line.id != self._id for line in self._open))
        if self.faces.currentIndex() == TEXTS:
            if self.words.shows(sheet):
                self.words.renew(sheet)
            else:
                self._begin_words()

    def _connect(self) -> None:
        self.work.outcome_asked.connect(self._attempt)
        self.form.opened.connect(self._opened)
        self.decisions.closed.connect(self.activated)
        for face in (self.form, self.typing, self.words):
            face.left.connect(self._to_list)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._take)
