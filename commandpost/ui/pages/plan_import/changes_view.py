"""What a newer text says otherwise than the revision in force, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from commandpost.domain.plan_diff import Change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextDocument

    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_changes import ChangeRow

MOST_ROWS = 500


class ChangesView(QPlainTextEdit):
    """A heading for each level or part, below it − what was and + what is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("import_changes")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._tones = _Tones(self.document(), look)

    def show_words(self, words: str) -> None:
        """Say that there is nothing to compare, and why."""
        self.setPlainText(words)

    def show_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Show these changes; of very many the first, and how many more there are."""
        lines: list[str] = []
        heading = ""
        for row in rows[:MOST_ROWS]:
            if row.heading != heading:
                heading = row.heading
                lines += ["", heading] if lines else [heading]
            if row.change is not Change.ADDED:
                lines.append(f"− {row.what}：{_one_line(row.before)}")
            if row.change is not Change.REMOVED:
                lines.append(f"+ {row.what}：{_one_line(row.after)}")
        if len(rows) > MOST_ROWS:
            more = self.tr("… and {n} more changes").format(n=len(rows) - MOST_ROWS)
            lines += ["", more]
        self.setPlainText("\n".join(lines) or self.tr("Both texts say the same."))


class _Tones(QSyntaxHighlighter):
    """Colour beside the sign, never instead of it."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Headings bold, what went and what came in their colours."""
        style = QTextCharFormat()
        if text.startswith("− "):
            style.setForeground(self._look.theme.colour("overdue"))
        elif text.startswith("+ "):
            style.setForeground(self._look.theme.colour("done"))
        else:
            style.setFontWeight(QFont.Weight.Bold)
        self.setFormat(0, len(text), style)


def _one_line(words: str) -> str:
    return words.replace("\n", " ")
