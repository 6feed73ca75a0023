"""Papers found again: the register, a paper opened from elsewhere, numbers void, drafts aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.paper_kinds import KINDS
from commandpost.ui.pages.papers.acting import PaperActing
from commandpost.ui.pages.papers.drawn import PapersDrawn
from commandpost.ui.pages.papers.panes import PAPER, SIDE, WORK
from commandpost.ui.pages.papers.register import DROPPABLE, may_void
from commandpost.usecases.views.paper_register import paper_row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.ids import Subject
    from commandpost.ui.context import Context
    from commandpost.usecases.views.paper_register import PaperRow

DRAWABLE = (*DROPPABLE, "reserved")
"""Steps at which a paper of the register is worked on again."""


class PapersFiled(PapersDrawn):
    """What is done from the register, and the walk through what is drawn."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.acting = PaperActing(context, self)
        self.table.row_chosen.connect(self._open_row)
        self.side.register.void_button.clicked.connect(self.void)
        self.side.register.drop_button.clicked.connect(self.drop)
        self.acting.dropped.connect(self._forget_dropped)
        self.subjects_shown.connect(self._open_wanted)

    def show_subject(self, subject: Subject) -> None:
        """Bring that subject's papers up; a paper is opened itself."""
        if subject.kind != "paper":
            super().show_subject(subject)
            return
        self.context.bridge.ask(paper_row, subject.id, then=self._want_row, owner=self)

    _row: PaperRow | None = None
    """A paper to be opened as soon as what it is about is known."""

    def _want_row(self, row: PaperRow | None) -> None:
        if row is not None:
            self._row = row
            self._wanted = row.about
            self.refresh()

    def _open_wanted(self) -> None:
        row, self._row = self._row, None
        if row is not None:
            self.side.register.frame(row.id)
            self._open_row(row)

    def search_register(self) -> None:
        """All papers, looked through by number, title or recipient."""
        self.panes.show_pane(SIDE)
        self.side.register.start_search()
        self.side.ensureWidgetVisible(self.side.register.search)

    def show_all(self) -> None:
        """All papers of the station, or again those of what is chosen."""
        self.panes.show_pane(SIDE)
        self.side.register.all.toggle()

    def void(self) -> None:
        """A number that was taken is not used."""
        row = self.table.current_row()
        if row is not None and may_void(row):
            self.acting.void(row)
        else:
            self.context.messages.inform(
                self.tr("Stand on a number in the register that was taken and not used.")
            )

    def drop(self) -> None:
        """The draft stood on in the register, else the one in hand, will not leave."""
        row = self.table.current_row() if self.table.hasFocus() else None
        if row is not None and row.step in DROPPABLE:
            self.acting.drop(row.id)
        elif self._state is not None and self._state.left is None:
            self.acting.drop(self._state.id)
        elif self.drawing.may_issue and self.drawing.hand is not None:
            self._drop_unrecorded()

    def _drop_unrecorded(self) -> None:
        """Nobody checked or signed it yet: it is no matter of record."""
        hand = self.drawing.hand
        sure = self.context.messages.confirm(
            self,
            self.tr("Put this draft aside?"),
            self.tr("What was written over it is lost. The record stays as it is."),
            self.tr("Put aside"),
            self.tr("Keep it"),
        )
        if sure and hand is not None:
            self._forget_dropped(hand.id)

    def _forget_dropped(self, paper: str) -> None:
        self.hands.drop(paper)
        hand = self.drawing.hand
        if hand is not None and hand.id == paper:
            self._state = None
            self.strip.warn(())
            self._take_hand(hand.request.paper)
            self._drop_hand()

    def _open_row(self, row: PaperRow) -> None:
        self._keep()
        if row.about != self._about and row.about in self._offered:
            self._turn_to(row.about)
        self._state = row.state
        if row.step in ("left", "sent", "received", "replaced"):
            self.panes.show_pane(PAPER)
            self.preview.expect()
            self.drawing.read_back(row.serial)
        elif row.paper in KINDS and row.step in DRAWABLE and row.about == self._about:
            self.draw(row.paper)

    # ---- its words, and what to look at in them ----

    def edit_words(self) -> None:
        """The cursor goes to the words of the passage framed."""
        self.panes.show_pane(WORK)
        self.work.show_words()

    def edit_particulars(self) -> None:
        """The cursor goes to what only a person knows."""
        self.panes.show_pane(WORK)
        self.work.show_form()

    def restore_words(self) -> None:
        """The record's words stand again in the passage framed."""
        self.editor.restore()

    def next_finding(self) -> None:
        """To the next thing to look at, in its passage."""
        self.panes.show_pane(WORK)
        self.strip.findings.walk(1)

    def previous_finding(self) -> None:
        """To the thing before."""
        self.panes.show_pane(WORK)
        self.strip.findings.walk(-1)

    def look(self) -> None:
        """The paper itself, with the steps it takes."""
        self.panes.show_pane(PAPER)
        self.preview.setFocus()
