"""Drawing a paper up and issuing it: desk and renderer in turn, one answer after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases import papers
from commandpost.usecases.rendering import paper_title, render
from commandpost.usecases.situations import take_situation

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.ids import Id
    from commandpost.domain.situation import Situation
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import Rendered


class Drawing(QObject):
    """The paper in hand: drawn up from a situation, or issued and read back.

    Signals:
        drawn: a paper stands ready; carries its ``Rendered`` (None for one read back).
        issued: it is on record; carries its serial.
        busy_changed: whether an issue is under way.
    """

    drawn = Signal(object)
    issued = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._request = PaperRequest()
        self._busy = False
        self._turn = 0
        self._issuing: tuple[int, Id | None] = (0, None)
        self.incident: Id | None = None
        self.forget()

    def forget(self) -> None:
        """No paper is in hand, and what is still being drawn is no longer wanted."""
        self._turn += 1
        self.situation: Situation | None = None
        self.pdf = b""
        self.serial = ""

    @property
    def may_issue(self) -> bool:
        """Whether what is in hand is a draft that could leave."""
        return self.situation is not None and not self.serial and not self._busy

    def draw(self, incident: Id, request: PaperRequest) -> None:
        """Take the situation and render it, without a number."""
        self._turn += 1
        self.incident, self.serial = incident, ""
        self._context.bridge.ask(
            take_situation, incident, request, then=partial(self._render, self._turn), owner=self
        )

    def _render(self, turn: int, situation: Situation) -> None:
        self._context.jobs.start(
            partial(render, situation), then=partial(self._show, turn, situation), owner=self
        )

    def _show(self, turn: int, situation: Situation, rendered: Rendered) -> None:
        """What comes after something else was asked for is dropped."""
        if turn == self._turn:
            self.situation, self.pdf = situation, rendered.pdf
            self.drawn.emit(rendered)

    def read_back(self, serial: str) -> None:
        """Bring up an issued paper as it left the house."""
        self._turn += 1
        self._context.bridge.ask(
            papers.paper_bytes,
            serial,
            then=partial(self._show_issued, self._turn, serial),
            owner=self,
        )

    def _show_issued(self, turn: int, serial: str, pdf: bytes) -> None:
        if turn != self._turn:
            return
        self.situation, self.pdf, self.serial = None, pdf, serial
        self.drawn.emit(None)

    # ---- issuing: number, situation with the number, rendering, record ----

    def issue(self, request: PaperRequest) -> None:
        """Take the next number (or the one reserved before) and put the paper on record."""
        self._turn += 1
        self._request, self._issuing = request, (self._turn, self.incident)
        self._set_busy(True)
        self._ask(papers.reserved_serial, request.paper, self._number)

    def _number(self, serial: str) -> None:
        if serial:
            self._take(serial)
            return
        self._context.bridge.do(
            papers.reserve_paper,
            self._issuing[1],
            self._request.paper,
            then=self._reserved,
            failed=self._refused,
            owner=self,
        )

    def _reserved(self, _: Changes) -> None:
        self._ask(papers.reserved_serial, self._request.paper, self._take)

    def _ask(self, question: object, paper: str, then: object) -> None:
        self._context.bridge.ask(
            question,  # type: ignore[arg-type]
            self._issuing[1],
            paper,
            then=then,  # type: ignore[arg-type]
            failed=self._refused,
            owner=self,
        )

    def _take(self, serial: str) -> None:
        self._context.bridge.ask(
            take_situation,
            self._issuing[1],
            self._request,
            serial,
            then=self._render_numbered,
            failed=self._refused,
            owner=self,
        )

    def _render_numbered(self, situation: Situation) -> None:
        self._context.jobs.start(
            partial(render, situation),
            then=partial(self._record, situation),
            failed=self._refused,
            owner=self,
        )

    def _record(self, situation: Situation, rendered: Rendered) -> None:
        self._show(self._issuing[0], situation, rendered)
        self._context.bridge.do(
            papers.issue_report,
            self._issuing[1],
            papers.Issue(situation, rendered.pdf, paper_title(situation)),
            then=partial(self._recorded, situation.serial),
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
