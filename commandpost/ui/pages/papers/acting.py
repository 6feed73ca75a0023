"""Asks for the steps of the paper in hand and sends what they come to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from commandpost.domain.paper_decisions import (
    CheckPaper,
    DropPaper,
    ReceivePaper,
    SendPaper,
    SignPaper,
)
from commandpost.ui.dialogs.step_dialog import Ask, StepDialog, StepField, channels
from commandpost.usecases import paper_life, paper_numbers

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from commandpost.domain.changes import Changes
    from commandpost.domain.ids import Id
    from commandpost.domain.paper import PaperState
    from commandpost.domain.paper_decisions import DrawPaper
    from commandpost.ui.context import Context
    from commandpost.usecases.views.paper_register import PaperRow
    from commandpost.usecases.views.places import Hint


class PaperActing(QObject):
    """The steps, one small form at a time.

    Signals:
        corrected: a correction of the paper is to be drawn up, for this reason.
        dropped: the paper was put aside (its id).
    """

    corrected = Signal(str)
    dropped = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.people: tuple[Hint, ...] = ()

    def check(self, paper: Id, words: str, begins: DrawPaper, by: str) -> None:
        """核稿."""
        asked = self._form(
            self.tr("Check the paper"),
            self.tr("Checked"),
            StepField("by", self.tr("Checked by"), Ask.NAME, needed=True, value=by),
        )
        self._open(
            asked,
            lambda said: (paper_life.check_paper, paper, CheckPaper(said["by"], words), begins),
        )

    def sign(self, paper: Id, words: str, begins: DrawPaper, by: str) -> None:
        """签发."""
        hows = (("hand", self.tr("by hand")), ("phone", self.tr("by phone")))
        asked = self._form(
            self.tr("Sign the paper"),
            self.tr("Signed"),
            StepField("by", self.tr("Signed by"), Ask.NAME, needed=True, value=by),
            StepField("how", self.tr("How"), Ask.ONE_OF, value="hand", choices=hows),
        )
        self._open(
            asked,
            lambda said: (
                paper_life.sign_paper,
                paper,
                SignPaper(said["by"], words, said["how"]),
                begins,
            ),
        )

    def send(self, state: PaperState) -> None:
        """报送."""
        waiting = [one.recipient for one in state.sendings if one.sent_at is None]
        asked = self._form(
            self.tr("The paper was sent"),
            self.tr("Sent"),
            StepField(
                "to",
                self.tr("To (several with 、)"),
                needed=True,
                value="、".join(waiting or [one.recipient for one in state.sendings]),
            ),
            StepField("channel", self.tr("By"), Ask.ONE_OF, value="fax", choices=channels()),
            StepField("taker", self.tr("Taken by"), Ask.NAME),
            self._at(),
        )
        self._open(
            asked,
            lambda said: (
                paper_life.send_paper,
                state.id,
                SendPaper(
                    tuple(said["to"].split("、")), said["channel"], said["at"], said["taker"]
                ),
            ),
        )

    def receive(self, state: PaperState) -> None:
        """签收."""
        waiting = [one for one in state.sendings if one.received_at is None] or state.sendings
        names = tuple((one.recipient, one.recipient) for one in waiting)
        whom = (
            StepField("recipient", self.tr("Recipient"), Ask.ONE_OF, choices=names)
            if names
            else StepField("recipient", self.tr("Recipient"), needed=True)
        )
        asked = self._form(
            self.tr("Receipt of the paper"),
            self.tr("Record"),
            whom,
            StepField("taker", self.tr("Taken by"), Ask.NAME, needed=True),
            self._at(),
            StepField("number", self.tr("Number of the receipt")),
        )
        self._open(
            asked,
            lambda said: (paper_life.receive_paper, state.id, ReceivePaper(**said)),
        )

    def correct(self, state: PaperState) -> None:
        """更正: a new paper that says what it puts right."""
        asked = self._form(
            self.tr("Correct an issued paper"),
            self.tr("Draw up the correction"),
            StepField("reason", self.tr("What was wrong"), needed=True),
        )
        asked.answered.connect(partial(self._corrected, asked))
        asked.open()

    def drop(self, paper: Id) -> None:
        """It will not leave."""
        asked = self._form(
            self.tr("Put the draft aside"),
            self.tr("Put aside"),
            StepField("reason", self.tr("Why"), needed=True),
        )
        self._open(
            asked,
            lambda said: (paper_life.drop_paper, paper, DropPaper(said["reason"])),
            lambda: self.dropped.emit(paper),
        )

    def void(self, row: PaperRow) -> None:
        """A number that was taken is not used."""
        asked = self._form(
            self.tr("{serial} is not used").format(serial=row.serial),
            self.tr("Void"),
            StepField("reason", self.tr("Why"), needed=True),
        )
        self._open(asked, lambda said: (paper_numbers.void_number, row, said["reason"]))

    def _corrected(self, asked: StepDialog, said: dict[str, Any]) -> None:
        asked.close()
        self.corrected.emit(said["reason"])

    def _form(self, heading: str, yes: str, *fields: StepField) -> StepDialog:
        made = StepDialog(self._parent, heading, yes, self._context.clock, fields)
        made.set_hints(self.people)
        return made

    def _at(self) -> StepField:
        now = self._context.clock.now()
        return StepField("at", self.tr("At"), Ask.PAST, needed=True, moment=now)

    def _open(
        self,
        asked: StepDialog,
        made: Callable[[dict[str, Any]], tuple[Any, ...]],
        done: Callable[[], None] | None = None,
    ) -> None:
        def close(_: Changes) -> None:
            asked.close()
            if done is not None:
                done()

        def send(said: dict[str, Any]) -> None:
            self._context.bridge.do(*made(said), then=close, failed=asked.refuse, owner=asked)

        asked.answered.connect(send)
        asked.open()
