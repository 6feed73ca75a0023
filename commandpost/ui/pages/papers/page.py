"""The papers page: drawn up, looked at, checked, signed, issued, sent, signed for, put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from commandpost.domain.changes import Changes
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_kinds import KINDS
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.papers.filed import PapersFiled
from commandpost.ui.pages.papers.keys import KEYS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.ui.actions import ActionDef
    from commandpost.ui.context import Context


class PapersPage(PapersFiled):
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
        self.side.register.bind_button.clicked.connect(self.bind)

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
        self.strip.warn(())
        self.context.messages.inform(self.tr("{serial} is issued.").format(serial=serial))
        self._enable()

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
