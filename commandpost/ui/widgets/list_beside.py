"""A list at the left; at the right the form of what comes in, or the sheet of what is framed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from commandpost.domain.ids import Id
from commandpost.ui.widgets.table import Table

EMPTY, FORM, SHEET = range(3)
"""What stands at the right; a page may add faces of its own behind them."""


class _Form(Protocol):
    def begin(self) -> None: ...


class ListBeside(QWidget):
    """Keeps list and sheet at one subject, and never takes a half-typed form away.

    Signals:
        wanted: the ``Id`` whose sheet is to be asked for.
        turned: another face stands at the right.
    """

    wanted = Signal(object)
    turned = Signal(int)

    def __init__(self, table: Table, empty: QWidget, form: QWidget, sheet: QWidget) -> None:
        super().__init__()
        self.table = table
        self.right = QStackedWidget()
        self.shown: Id | None = None
        self._form: _Form = form  # type: ignore[assignment]
        for face in (empty, form, sheet):
            self.right.addWidget(face)
        self._sides = QHBoxLayout(self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        self._sides.addWidget(table)
        self._sides.addWidget(self.right)
        self._connect()

    @property
    def typing(self) -> bool:
        """Whether the form stands there."""
        return self.right.currentIndex() == FORM

    @property
    def framed(self) -> bool:
        """Whether the sheet stands there."""
        return self.right.currentIndex() == SHEET

    def add_face(self, face: QWidget) -> int:
        """One more face for the right; gives its number."""
        return self.right.addWidget(face)

    def share(self, left: int, right: int) -> None:
        """How the width is divided."""
        self._sides.setStretch(0, left)
        self._sides.setStretch(1, right)

    def turn(self, face: int) -> None:
        """Another face."""
        self.right.setCurrentIndex(face)

    def rest(self) -> None:
        """Half-typed input first, else the list."""
        if self.typing:
            self._form.begin()
        else:
            self.table.setFocus()

    def begin(self) -> None:
        """Something comes in; what was half typed is still there."""
        self.turn(FORM)
        self._form.begin()

    def leave(self) -> None:
        """From the form back to what is framed."""
        self.turn(SHEET if self.shown is not None else EMPTY)

    def taken(self) -> None:
        """What was typed is on disk and framed: on with the list."""
        self.turn(SHEET)
        self.table.setFocus()

    def frame(self, subject: Id) -> None:
        """That one; its sheet is asked for."""
        self.shown = subject
        self.wanted.emit(subject)

    def arrived(self, subject: Id) -> None:
        """The sheet of what is framed is drawn: show it, unless somebody types."""
        if not self.typing:
            self.turn(SHEET)
        self._select(subject)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Another list; what is framed stays framed, else the first row is."""
        shown = self.shown
        self.table.show_rows(rows)  # frames whatever row was framed before
        if shown is not None:
            self.shown = shown
            self._select(shown)
        elif rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))

    def _select(self, subject: Id) -> None:
        model = self.table.rows_model
        for number in range(model.rowCount()):
            held = model.row(number).subject
            if held is not None and held.id == subject:
                if self.table.currentIndex().row() != number:
                    self.table.setCurrentIndex(model.index(number, 0))
                return

    def _connect(self) -> None:
        self.right.currentChanged.connect(self.turned)
