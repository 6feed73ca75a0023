"""The source text of a plan file: loaded piece by piece, its findings shown where they stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.look import Look

CHUNK = 12_000
MOST_MARKS = 400
_UNSHOWN = re.compile("[\0\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1]")
_WIDE = re.compile("[\U00010000-\U0010ffff]")


class SourceView(QPlainTextEdit):
    """Read-only text of any length; the window stays alive while it is filled.

    Signals:
        pointed: the operator put the cursor at that character of the text.
        filled: all of the text is there.
    """

    pointed = Signal(int)
    filled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self._next = 0
        self._wide: list[int] = []
        self._span = (0, 0)
        self._doubts: tuple[tuple[int, int], ...] = ()
        self._showing = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self.setObjectName("import_source")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._connect()

    @property
    def complete(self) -> bool:
        """Whether all of the text is there."""
        return not self._timer.isActive()

    def show_text(self, text: str) -> None:
        """Show that text from its beginning; the first screen at once, the rest piece by piece."""
        self._timer.stop()
        self._text = _UNSHOWN.sub(" ", text)
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        self._next = 0
        self._span, self._doubts = (0, 0), ()
        self._showing = True
        self.clear()
        self._showing = False
        self._fill()
        if self._next < len(self._text):
            self._timer.start()

    def show_span(self, start: int, end: int) -> None:
        """Bring these characters up and mark them."""
        self._span = (start, end)
        if end <= self._next:
            self._scroll()
        self._mark()

    def show_doubts(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline where doubts are still open."""
        self._doubts = tuple(spans)[:MOST_MARKS]
        self._mark()

    # ---- inside ----

    def _connect(self) -> None:
        self._timer.timeout.connect(self._fill)
        self.cursorPositionChanged.connect(self._moved)
        self._look.changed.connect(self._mark)

    def _fill(self) -> None:
        end = min(self._next + CHUNK, len(self._text))
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._showing = True
        cursor.insertText(self._text[self._next : end])
        self._showing = False
        before, self._next = self._next, end
        if before < self._span[1] <= end:
            self._scroll()
        if end >= len(self._text):
            self._timer.stop()
            self._mark()
            self.filled.emit()

    def _moved(self) -> None:
        if not self._showing:
            self.pointed.emit(self._character(self.textCursor().position()))

    def _scroll(self) -> None:
        self._showing = True
        cursor = self._cursor(self._span[0], self._span[0])
        self.setTextCursor(cursor)
        self.centerCursor()
        self._showing = False

    def _mark(self) -> None:
        marks = []
        for start, end in self._doubts:
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(self._look.theme.colour("soon"))
            marks.append(self._selection(start, end, style))
        if self._span[1] > self._span[0]:
            style = QTextCharFormat()
            style.setBackground(self._look.theme.colour("selected"))
            marks.append(self._selection(*self._span, style))
        self.setExtraSelections([mark for mark in marks if mark is not None])

    def _selection(
        self, start: int, end: int, style: QTextCharFormat
    ) -> QTextEdit.ExtraSelection | None:
        if end > self._next:
            return None
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(start, end)
        made.format = style
        return made

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._unit(start))
        cursor.setPosition(self._unit(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _unit(self, character: int) -> int:
        """Qt counts a rare character twice, Python once."""
        return character + bisect_left(self._wide, character)

    def _character(self, unit: int) -> int:
        if not self._wide:
            return unit
        low, high = 0, unit
        while low < high:
            middle = (low + high) // 2
            if self._unit(middle) < unit:
                low = middle + 1
            else:
                high = middle
        return low
