"""Papers drawn up: of what, which one, its words, its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.paper_kinds import KINDS
from commandpost.host.text import text
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.papers.drawing import Drawing
from commandpost.ui.pages.papers.findings import Told
from commandpost.ui.pages.papers.in_hand import InHand
from commandpost.ui.pages.papers.life import Life
from commandpost.ui.pages.papers.panes import PAPER, SIDE, Panes
from commandpost.ui.pages.papers.preview import Preview
from commandpost.ui.pages.papers.side import Side
from commandpost.ui.pages.papers.strip import Strip
from commandpost.ui.pages.papers.taking_along import TakingAlong
from commandpost.ui.pages.papers.work import Work
from commandpost.usecases.situations import FIRST_REPORT, FOLLOW_UP
from commandpost.usecases.station import station_profile
from commandpost.usecases.views.paper_register import PaperRow, paper_register
from commandpost.usecases.views.papers import (
    PaperSubject,
    paper_sources,
    paper_subjects,
)

if TYPE_CHECKING:
    from commandpost.domain.paper import PaperState
    from commandpost.domain.station import StationProfile
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import Composed

REDRAW_AFTER = 150
"""Milliseconds without a key before the preview is drawn again."""


class PapersDrawn(Page):
    """Chooses, draws and shows; the steps after that are ``PapersPage``'s.

    Signals:
        subjects_shown: what papers are drawn of is known.
    """

    subjects_shown = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._about: Subject | None = None
        self._offered: dict[Subject, PaperSubject] = {}
        super().__init__(context, parent)
        self.drawing = Drawing(context, self)
        self.hands = InHand(context, self)
        self.along = TakingAlong(context, self)
        self.side, self.work = Side(context), Work(context)
        self.form, self.editor = self.work.form, self.work.editor
        self.incidents, self.table = self.side.subjects, self.side.table
        self.preview, self.strip = Preview(context), Strip(context)
        self.life = Life(context)
        self._state: PaperState | None = None
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_AFTER)
        self._lay_out()
        self._connect()
        self._enable()

    def _lay_out(self) -> None:
        paper = QWidget()
        right = QVBoxLayout(paper)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.life)
        right.addWidget(self.strip)
        right.addWidget(self.preview, 1)
        self.panes = Panes(self.context, (self.side, self.work, paper), self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)

    def _connect(self) -> None:
        self.incidents.activated.connect(self._choose)
        self.side.first_button.clicked.connect(self.draw_first)
        self.side.follow_button.clicked.connect(self.draw_follow_up)
        self.side.kinds.row_chosen.connect(lambda kind: self.draw(kind.key))
        self.side.kinds.clicked.connect(self._draw_clicked)
        self.side.register.scope_changed.connect(self._ask_register)
        self.strip.findings.chosen.connect(
            lambda found: self.work.frame_passage(found.passage, found.words)
        )
        self.form.edited.connect(self._typed)
        self.form.mark_refused.connect(self.context.messages.refuse)
        self.editor.edited.connect(self._typed)
        self.editor.sources_wanted.connect(self._ask_sources)
        self._redraw.timeout.connect(self.draw_again)
        self.drawing.drawn.connect(self._show_drawn)
        self.drawing.failed.connect(self._drop_hand)
        self.drawing.busy_changed.connect(self._enable)

    # ---- what is shown ----

    @property
    def about(self) -> Subject | None:
        """What papers are drawn of now."""
        return self._about

    def activated(self) -> None:
        """Ready to draw up."""
        self.panes.show_pane(SIDE)
        first = self.side.first_button
        (first if first.isVisible() and first.isEnabled() else self.side.kinds).setFocus()

    def deactivated(self) -> None:
        """Keep what is in hand."""
        self._keep()

    def refresh(self) -> None:
        """Ask what papers are drawn of and what the register holds; a draft is drawn anew."""
        if self.drawing.may_issue:
            self._redraw.start()
        ask = self.context.bridge.ask
        ask(station_profile, then=self._offer, owner=self)
        ask(paper_subjects, then=self._show_subjects, owner=self)

    def show_subject(self, subject: Subject) -> None:
        """Bring that subject's papers up."""
        if subject in self._offered:
            self._turn_to(subject)
        elif subject.kind != "paper":
            self._wanted = subject
            self.refresh()

    _wanted: Subject | None = None

    def _offer(self, station: StationProfile | None) -> None:
        if station is not None:
            self.form.offer(station)

    def _show_subjects(self, found: tuple[PaperSubject, ...]) -> None:
        clock = self.context.clock
        self._offered = {one.subject: one for one in found}
        self.incidents.clear()
        for one in found:
            what = text(f"paper.about.{one.subject.kind}")
            self.incidents.addItem(f"{what}  {clock.dated(one.at)}  {one.title}", str(one.subject))
        wanted = self._wanted if self._wanted in self._offered else self._about
        self._wanted = None
        if wanted not in self._offered:
            wanted = found[0].subject if found else None
        if wanted is None:
            self.side.show_kinds(())
            self.preview.say(
                self.tr("No incident yet. Papers are drawn up from one: F2 takes a call.")
            )
        else:
            self._turn_to(wanted)
        self._enable()
        self.subjects_shown.emit()

    def _choose(self) -> None:
        self._turn_to(Subject.parse(self.incidents.currentData()))

    def _turn_to(self, about: Subject) -> None:
        if about != self._about:
            self._keep()
            self.drawing.forget()
            self._state = None
            self.strip.warn(())
            self.editor.take(())
            self.preview.invite()
            self._about = about
            self._take_hand(self.hands.last_kind(about))
        self.incidents.setCurrentIndex(self.incidents.findData(str(about)))
        self.side.show_kinds(self._offered[about].kinds)
        self.side.frame_kind(self.hands.last_kind(about))
        self._ask_register()
        self._enable()

    def _ask_register(self) -> None:
        about = None if self.side.register.shows_all else self._about
        self.context.bridge.ask(paper_register, about, then=self._show_register, owner=self)

    def _show_register(self, rows: tuple[PaperRow, ...]) -> None:
        self.side.register.show_rows(rows)
        hand = self.drawing.hand
        serial = self.drawing.serial
        for row in rows:
            if (hand is not None and row.id == hand.id) or (serial and row.serial == serial):
                self._state = row.state
        self._enable()

    def _enable(self, _: bool = False) -> None:
        hand, state = self.drawing.hand, self._state
        paper = state.drawn.paper if state else hand.request.paper if hand else ""
        self.life.show_reach(KINDS.get(paper) if self.drawing.pdf else None, state)
        self.life.show_state(self._state, self.drawing.matter is not None and not self._is_left())
        self.editor.lock(self._is_left())
        self.strip.tell(self.life.sendings(state) if state is not None and state.left else ())
        self.life.issue_button.setEnabled(self.drawing.may_issue)
        for made in (self.strip.save_button, self.strip.print_button):
            made.setEnabled(bool(self.drawing.pdf))
        self.strip.copy_button.setEnabled(self.drawing.matter is not None)

    def _is_left(self) -> bool:
        return bool(self.drawing.serial)

    # ---- the paper in hand ----

    def draw_first(self) -> None:
        """Draw the first report up and show it."""
        self.draw(FIRST_REPORT)

    def draw_follow_up(self) -> None:
        """Draw a follow-up: only what changed since the last issued paper."""
        self.draw(FOLLOW_UP)

    def _draw_clicked(self) -> None:
        kind = self.side.kinds.current_row()
        if kind is not None:
            self.draw(kind.key)

    def draw(self, paper: str) -> None:
        """Draw up a paper of that kind about what is chosen, as it was left the last time."""
        if self._about is None or KINDS[paper] not in self._offered[self._about].kinds:
            return
        hand = self.drawing.hand
        if hand is None or hand.request.paper != paper or self._is_left():
            self._keep()
            self._state = None
            self._take_hand(paper)
        self.side.frame_kind(paper)
        self.panes.show_pane(PAPER)
        self._start()

    def _take_hand(self, paper: str) -> None:
        """What was typed for one subject never gets into another's paper; it waits there."""
        if self._about is None:
            return
        hand = self.hands.of(self._about, paper)
        self.form.turn_to(KINDS[paper])
        self.form.take(hand.request if hand else PaperRequest(paper))
        self.editor.take(hand.edits if hand else ())
        self.context.bridge.ask(station_profile, then=self._offer, owner=self)

    def _keep(self) -> None:
        if self._about is not None and not self._is_left():
            self.hands.keep(self._about, self.form.request(), self.editor.edits)

    def _drop_hand(self) -> None:
        self.drawing.forget()
        self.strip.warn(())
        self.preview.invite()
        self._enable()

    def _start(self) -> None:
        if self._about is not None:
            self.preview.expect()
            hand = self.hands.keep(self._about, self.form.request(), self.editor.edits)
            self.drawing.draw(hand)

    def _typed(self) -> None:
        self._redraw.start()

    def draw_again(self) -> None:
        """Keep what was typed and draw the paper with it."""
        self._keep()
        if self.drawing.may_issue:
            self._start()

    def _show_drawn(self, composed: Composed | None) -> None:
        told = tuple(
            Told(finding, words)
            for finding, words in zip(
                composed.rendered.findings if composed else (),
                composed.rendered.warnings if composed else (),
                strict=True,
            )
            if finding.key != "paper.no_serial"  # no draft has one
        )
        self.strip.warn(told)
        self.editor.model.mark(frozenset(one.finding.passage for one in told))
        self.editor.show_passages(composed.passages if composed else ())
        self.preview.show_pdf(self.drawing.pdf)
        self._enable()

    def _ask_sources(self, behind: tuple[str, ...]) -> None:
        self.context.bridge.ask(
            paper_sources, behind, then=self.editor.show_sources, owner=self.editor
        )
