"""The papers page: drawn up, looked at, checked, signed, issued, sent, signed for, put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from commandpost.domain.changes import Changes
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_kinds import KINDS
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.papers.acting import PaperActing
from commandpost.ui.pages.papers.drawn import PapersDrawn
from commandpost.ui.pages.papers.keys import KEYS
from commandpost.ui.pages.papers.register import DROPPABLE, may_void
from commandpost.usecases.views.paper_register import paper_row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.ids import Subject
    from commandpost.ui.actions import ActionDef
    from commandpost.ui.context import Context
    from commandpost.usecases.views.paper_register import PaperRow

DRAWABLE = (*DROPPABLE, "reserved")
"""Steps at which a paper of the register is worked on again."""


class PapersPage(PapersDrawn):
    """Left: of what, which paper, the register. Middle: what only a person knows, and the words.
    Right: the paper itself, with the steps it takes.
    """

    KEY = "papers"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Papers")
    ICON = "file-text"
    INTEREST = (
        Changes.PAPERS
        | Changes.INCIDENTS
        | Changes.FIGURES
        | Changes.RESPONSES
        | Changes.TASKS
        | Changes.REPORTING
    )
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = KEYS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.acting = PaperActing(context, self)
        self._connect_steps()

    def _connect_steps(self) -> None:
        self.life.issue_button.clicked.connect(self.issue)
        self.life.check_button.clicked.connect(self.check)
        self.life.sign_button.clicked.connect(self.sign)
        self.life.send_button.clicked.connect(self.send)
        self.life.receive_button.clicked.connect(self.receive)
        self.life.correct_button.clicked.connect(self.correct)
        self.acting.corrected.connect(self._draw_correction)
        self.strip.save_button.clicked.connect(self.save)
        self.strip.print_button.clicked.connect(self.print)
        self.strip.copy_button.clicked.connect(self.copy_text)
        self.drawing.issued.connect(self._tell_issued)
        self.table.row_chosen.connect(self._open_row)
        self.side.register.void_button.clicked.connect(self.void)
        self.side.register.drop_button.clicked.connect(self.drop)
        self.side.register.bind_button.clicked.connect(self.bind)
        self.acting.dropped.connect(self._forget_dropped)
        self.subjects_shown.connect(self._open_wanted)

    # ---- its steps ----

    def _begins(self) -> DrawPaper:
        hand, made = self.drawing.hand, self.drawing.rendered
        assert hand is not None
        title = made.title if made else KINDS[hand.request.paper].title
        drafter = self.drawing.matter.frame.signatories.drafter if self.drawing.matter else ""
        return DrawPaper(
            hand.request.paper, hand.about, title, drafter, hand.request.line, hand.replaces
        )

    def check(self) -> None:
        """核稿 of the words in hand."""
        if self.drawing.may_issue and self.drawing.hand and self.drawing.rendered:
            words = self.drawing.rendered.words_sha256
            by = self.form.checker.text().strip()
            self.acting.check(self.drawing.hand.id, words, self._begins(), by)

    def sign(self) -> None:
        """签发 of the words in hand."""
        if self.drawing.may_issue and self.drawing.hand and self.drawing.rendered:
            words = self.drawing.rendered.words_sha256
            by = self.form.signer.text().strip()
            self.acting.sign(self.drawing.hand.id, words, self._begins(), by)

    def issue(self) -> None:
        """Ask once, take a number, draw the paper with it, and put it on record."""
        matter, hand = self.drawing.matter, self.drawing.hand
        if not self.drawing.may_issue or matter is None or hand is None:
            return
        if KINDS[hand.request.paper].public and (self._state is None or not self._state.signed):
            self.context.messages.inform(
                self.tr("What the public reads is approved before it leaves. Who approves it?")
            )
            self.sign()
            return
        sure = self.context.messages.confirm(
            self,
            self.tr("Issue this paper?"),
            self.tr("It takes the next number and goes on record, to: {who}").format(
                who="、".join(matter.frame.recipients)
            ),
            self.tr("Issue"),
            self.tr("Look again"),
        )
        if sure:
            kept = self.hands.keep(hand.subject, self.form.request(), self.editor.edits)
            self.drawing.issue(kept, self._begins())

    def send(self) -> None:
        """It was sent to somebody."""
        if self._state is not None and self._state.left is not None:
            self.acting.send(self._state)

    def receive(self) -> None:
        """Somebody signed for it."""
        if self._state is not None and self._state.left is not None:
            self.acting.receive(self._state)

    def correct(self) -> None:
        """A paper that left is put right by another."""
        if self._state is not None and self._state.left is not None:
            self.acting.correct(self._state)

    def _draw_correction(self, reason: str) -> None:
        state = self._state
        if state is not None and self._about is not None:
            self.hands.correct(self._about, state, reason)
            self.drawing.forget()
            self._state = None
            self.draw(state.drawn.paper)

    def _tell_issued(self, serial: str) -> None:
        if self.drawing.hand is not None:
            self.hands.left(self.drawing.hand)
        self.context.messages.inform(self.tr("{serial} is issued.").format(serial=serial))
        self._enable()

    # ---- the register ----

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
        self.side.register.start_search()

    def show_all(self) -> None:
        """All papers of the station, or again those of what is chosen."""
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
            self.preview.expect()
            self.drawing.read_back(row.serial)
        elif row.paper in KINDS and row.step in DRAWABLE and row.about == self._about:
            self.draw(row.paper)

    # ---- its words, and what to look at in them ----

    def edit_words(self) -> None:
        """The cursor goes to the words of the passage framed."""
        self.work.show_words()

    def edit_particulars(self) -> None:
        """The cursor goes to what only a person knows."""
        self.work.show_form()

    def restore_words(self) -> None:
        """The record's words stand again in the passage framed."""
        self.editor.restore()

    def next_finding(self) -> None:
        """To the next thing to look at, in its passage."""
        self.strip.findings.walk(1)

    def previous_finding(self) -> None:
        """To the thing before."""
        self.strip.findings.walk(-1)

    # ---- taking it along ----

    def _name(self) -> str:
        return self.drawing.serial or self.tr("draft")

    def save(self) -> None:
        """Write the paper shown to a file of the operator's choice."""
        if self.drawing.pdf:
            self.along.save(self.drawing.pdf, self._name())

    def bind(self) -> None:
        """All issued papers about what is chosen, as one file with contents."""
        self.along.bind(self._about)

    def print(self) -> None:
        """Print the paper shown through the system's dialog."""
        if self.drawing.pdf:
            self.along.print(self.drawing.pdf, self._name())

    def copy_text(self) -> None:
        """The same words on the clipboard, for the upper level's system."""
        if self.drawing.matter is not None:
            self.along.copy(self.drawing.matter, self.editor.edits)
