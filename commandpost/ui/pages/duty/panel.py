"""A piece of the duty page's right column: a heading, one line beside it, and what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.ui.widgets.labels import Elided, section

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context


ABOVE_HEADING = 8


class DutyPanel(QWidget):
    """Asks its own question and shows the answer; one line, or nothing, when that is all there is.

    The page makes the panels of ``page.PANELS`` from top to bottom, asks them again when a change
    touches the ``INTEREST`` of any, and gives the room that is left to those with ``STRETCH``.
    """

    INTEREST: ClassVar[Changes] = Changes.NOTHING
    STRETCH: ClassVar[int] = 0

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.heading = section()
        self.line = Elided(tone="quiet")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.heading)
        self.head.addWidget(self.line, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(self.head)
        context.look.changed.connect(self._align)
        self._align()

    def _align(self) -> None:
        """The words stand on the line of the heading, which keeps room above it."""
        self.line.setContentsMargins(0, self.context.look.px(ABOVE_HEADING), 0, 0)

    def refresh(self) -> None:
        """Ask again."""

    def tick(self, now: Instant) -> None:
        """Once a second while the page is visible; asks the store nothing."""
