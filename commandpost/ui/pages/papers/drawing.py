"""Drawing a paper up and issuing it: desk and renderer in turn, one answer after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from commandpost.domain.ids import Id
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.situation import Situation
from commandpost.usecases import paper_issue
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_drafts import PaperInHand
from commandpost.usecases.paper_issue import Leaving
from commandpost.usecases.papers import paper_bytes
from commandpost.usecases.rendering import compose
from commandpost.usecases.taking import take_matter

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.paper_decisions import DrawPaper
    from commandpost.domain.paper_frame import PaperMatter
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import Composed, Rendered


class Drawing(QObject):
    """The paper in hand: drawn up from the record, or issued and read back.

    Signals:
        drawn: a paper stands ready; carries its ``Composed`` (None for one read back).
        issued: it is on record; carries its serial.
        failed: it cannot be drawn up.
        busy_changed: whether an issue is under way.
    """

    drawn = Signal(object)
    issued = Signal(str)
    failed = Signal()
    busy_changed = Signal(bool)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        self._turn = 0
        self._issuing: tuple[int, PaperInHand | None] = (0, None)
        self.hand: PaperInHand | None = None
        self.forget()

    def forget(self) -> None:
        """No paper is in hand, and what is still being drawn is no longer wanted."""
        self._turn += 1
        self.hand = None
        self.matter: PaperMatter | None = None
        self.rendered: Rendered | None = None
        self.pdf = b""
        self.serial = ""

    @property
    def situation(self) -> Situation | None:
        """The situation of a report in hand."""
        return self.matter if isinstance(self.matter, Situation) else None

    @property
    def incident(self) -> Id | None:
        """The incident the paper in hand is about, if it is one."""
        if self.hand is None or self.hand.subject.kind != "incident":
            return None
        return self.hand.subject.id

    @property
    def may_issue(self) -> bool:
        """Whether what is in hand is a draft that could leave."""
        return self.matter is not None and not self.serial and not self._busy

    def draw(self, hand: PaperInHand) -> None:
        """Take what the record says and render it, without a number."""
        self._turn += 1
        self.hand, self.serial = hand, ""
        self._context.bridge.ask(
            take_matter,
            hand.subject,
            hand.asked,
            then=partial(self._compose, self._turn, hand),
            failed=self._cannot,
            owner=self,
        )

    def _cannot(self, error: OperatorError) -> None:
        self._context.messages.refuse(error)
        self.failed.emit()

    def _compose(self, turn: int, hand: PaperInHand, matter: PaperMatter) -> None:
        self._context.jobs.start(
            partial(compose, matter, hand.edits), then=partial(self._show, turn), owner=self
        )

    def _show(self, turn: int, composed: Composed) -> None:
        """What comes after something else was asked for is dropped."""
        if turn == self._turn:
            self.matter, self.rendered = composed.matter, composed.rendered
            self.pdf = composed.rendered.pdf
            self.drawn.emit(composed)

    def read_back(self, serial: str) -> None:
        """Bring up an issued paper as it left the house."""
        self._turn += 1
        self._context.bridge.ask(
            paper_bytes, serial, then=partial(self._show_issued, self._turn, serial), owner=self
        )

    def _show_issued(self, turn: int, serial: str, pdf: bytes) -> None:
        if turn != self._turn:
            return
        self.matter = self.rendered = None
        self.pdf, self.serial = pdf, serial
        self.drawn.emit(None)

    # ---- issuing: number, what the record says with the number, rendering, record ----

    def issue(self, hand: PaperInHand, begins: DrawPaper) -> None:
        """Take the next number (or the one held before) and put the paper on record."""
        self._turn += 1
        self._issuing = (self._turn, hand)
        self._set_busy(True)
        self._context.bridge.do(
            paper_issue.reserve_serial,
            hand.id,
            begins,
            then=partial(self._reserved, hand),
            failed=self._refused,
            owner=self,
        )

    def _reserved(self, hand: PaperInHand, _: Changes) -> None:
        self._context.bridge.ask(
            paper_issue.held_serial,
            hand.id,
            then=partial(self._take, hand),
            failed=self._refused,
            owner=self,
        )

    def _take(self, hand: PaperInHand, serial: str) -> None:
        self._context.bridge.ask(
            take_matter,
            hand.subject,
            hand.asked,
            serial,
            then=partial(self._render_numbered, hand),
            failed=self._refused,
            owner=self,
        )

    def _render_numbered(self, hand: PaperInHand, matter: PaperMatter) -> None:
        self._context.jobs.start(
            partial(compose, matter, hand.edits),
            then=partial(self._record, hand),
            failed=self._refused,
            owner=self,
        )

    def _record(self, hand: PaperInHand, composed: Composed) -> None:
        self._show(self._issuing[0], composed)
        made = composed.rendered
        leaving = Leaving(
            composed.matter,
            made.pdf,
            made.title,
            made.words_sha256,
            replaces=Id(hand.replaces) if hand.replaces else None,
            reason=hand.reason,
            text="\n".join(passage.text for passage in composed.passages),
        )
        self._context.bridge.do(
            paper_issue.issue_paper,
            hand.id,
            leaving,
            then=partial(self._recorded, composed.matter.frame.serial),
            failed=self._refused,
            owner=self,
        )

    def _recorded(self, serial: str, _: Changes) -> None:
        if self._issuing[0] == self._turn:
            self.serial = serial
        self._set_busy(False)
        self.issued.emit(serial)

    def _refused(self, error: OperatorError) -> None:
        self._set_busy(False)
        self._context.messages.refuse(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)


def begun(hand: PaperInHand | None, about: str, request: PaperRequest) -> PaperInHand:
    """The paper in hand with another request, or a new one."""
    if hand is None:
        return PaperInHand(new_id(), about, request)
    return PaperInHand(
        hand.id, about, request, hand.edits, hand.replaces, hand.reason, hand.saved_at
    )
