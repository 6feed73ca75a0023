"""The paper as the settings typed would have it, drawn beside the form while one types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.host.text import explain
from commandpost.ui.pages.papers.preview import Preview
from commandpost.ui.widgets.labels import label, section
from commandpost.usecases.paper_samples import paper_sample, sample_pdf

if TYPE_CHECKING:
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.paper_book import PaperBook
    from commandpost.ui.context import Context
    from commandpost.usecases.paper_samples import PaperSample

DELAY_MILLISECONDS = 250
SMALLEST = 40
"""Dots per inch below which nothing of a page can be read."""


class SampleView(QWidget):
    """What is asked for is drawn a moment after the last key; the older page stays till then."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._wanted: tuple[PaperBook, str, str] | None = None
        self._turn = 0
        self.preview = Preview(context, self, SMALLEST)
        self.preview.say(self.tr("The paper appears here as the settings have it."))
        self.told = label(tone="quiet", kind="small")
        self.told.setObjectName("paper_sample_told")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(section(self.tr("How it will look")))
        column.addWidget(self.told)
        column.addWidget(self.preview, 1)
        self._timer.timeout.connect(self._ask)

    def follow(self, book: PaperBook, paper: str, line: str) -> None:
        """Show that paper as that book has it."""
        if self._wanted != (book, paper, line):
            self._wanted = (book, paper, line)
            self._timer.start()

    def wait(self) -> None:
        """What is typed cannot be drawn; the last page stands, and it is said so."""
        self._wanted = None
        self._timer.stop()
        self._turn += 1
        self.told.setText(self.tr("Not drawn anew: mend what is framed first."))

    def _ask(self) -> None:
        if self._wanted is None:
            return
        self._turn += 1
        self._context.bridge.ask(
            paper_sample,
            *self._wanted,
            then=partial(self._draw, self._turn),
            failed=partial(self._failed, self._turn),
            owner=self,
        )

    def _draw(self, turn: int, sample: PaperSample) -> None:
        if turn != self._turn:
            return
        self.told.setText(
            self.tr("a sample; nothing of it is on record")
            if sample.invented
            else self.tr("with what is on record now; nothing is issued")
        )
        self._context.jobs.start(
            partial(sample_pdf, sample), then=partial(self._show, turn), owner=self
        )

    def _show(self, turn: int, pdf: bytes) -> None:
        if turn == self._turn:
            self.preview.show_pdf(pdf)

    def _failed(self, turn: int, error: OperatorError) -> None:
        if turn == self._turn:
            self.told.setText(explain(error))
