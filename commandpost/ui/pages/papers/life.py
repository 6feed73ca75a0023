"""The steps of the paper in hand: drawn, checked, signed, issued, sent, signed for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.host.text import text
from commandpost.ui.pages.papers.request_form import named
from commandpost.ui.widgets.labels import Elided, button, chip, set_chip

if TYPE_CHECKING:
    from commandpost.domain.paper import PaperState
    from commandpost.domain.paper_kinds import PaperKind
    from commandpost.ui.context import Context


class Life(QWidget):
    """Says how far the paper is and by whom, with the keys of the next steps."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.mark = named(chip(), "paper_step")
        self.reach = named(chip(), "paper_reach")
        self.words = named(Elided(tone="quiet"), "paper_life")
        self.check_button = named(button(self.tr("Check"), key="Alt+K"), "paper_check")
        self.sign_button = named(button(self.tr("Sign"), key="Alt+G"), "paper_sign")
        self.issue_button = named(
            button(self.tr("Issue…"), kind="danger", big=True, key="Ctrl+Enter"), "issue_paper"
        )
        self.send_button = named(button(self.tr("Sent…"), key="Alt+S"), "paper_send")
        self.receive_button = named(button(self.tr("Receipt…"), key="Alt+Y"), "paper_receive")
        self.correct_button = named(button(self.tr("Correct…"), key="Alt+C"), "paper_correct")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.mark)
        row.addWidget(self.reach)
        row.addWidget(self.words, 1)
        for made in self.buttons:
            row.addWidget(made)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """The steps, in their order."""
        return (
            self.check_button,
            self.sign_button,
            self.issue_button,
            self.send_button,
            self.receive_button,
            self.correct_button,
        )

    def show_state(self, state: PaperState | None, draft: bool) -> None:
        """How far it is; only the steps that can come next are shown."""
        left = state is not None and state.left is not None
        step = state.step if state is not None else "draft" if draft else ""
        set_chip(self.mark, text(f"paper.step.{step}") if step else "", "later")
        self.words.setText("　".join(self._told(state)))
        for made in (self.check_button, self.sign_button, self.issue_button):
            made.setVisible(draft and not left)
        for made in (self.send_button, self.receive_button, self.correct_button):
            made.setVisible(left)
        self.correct_button.setEnabled(left and state is not None and state.replaced is None)

    def show_reach(self, kind: PaperKind | None, state: PaperState | None) -> None:
        """Whom the paper is for: the house and its superiors, the public, or nobody outside."""
        if kind is None:
            set_chip(self.reach, "")
        elif kind.public and state is not None and state.signed is not None:
            set_chip(self.reach, self.tr("Public, approved"), "done")
        elif kind.public:
            set_chip(self.reach, self.tr("Public, to be approved"), "overdue")
        elif kind.names:
            set_chip(self.reach, self.tr("Personal data, stays inside"), "overdue")
        else:
            set_chip(self.reach, self.tr("Internal"), "later")

    def _told(self, state: PaperState | None) -> list[str]:
        if state is None:
            return []
        clock = self._context.clock
        told = []
        for name, done in ((self.tr("checked"), state.checked), (self.tr("signed"), state.signed)):
            if done is not None:
                told.append(f"{name} {done.by} {clock.dated(done.at)}")
        return told

    def sendings(self, state: PaperState | None) -> tuple[str, ...]:
        """Each recipient with what became of it: not sent, no receipt, who took it when."""
        clock, told = self._context.clock, []
        for one in state.sendings if state is not None else ():
            if one.received_at is not None:
                took = self.tr("{who}: {taker} {time}")
                time = clock.dated(one.received_at)
                told.append(took.format(who=one.recipient, taker=one.taker, time=time))
            else:
                waits = self.tr("{who}: no receipt") if one.sent_at else self.tr("{who}: not sent")
                told.append(waits.format(who=one.recipient))
        return tuple(told)
