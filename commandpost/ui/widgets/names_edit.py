"""A list of names, one a line: recipients and copies of the papers."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

LINES = 3


class NamesEdit(QPlainTextEdit):
    """One name a line; empty lines and doubles are nothing. Tab goes on to the next field."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)

    @property
    def names(self) -> tuple[str, ...]:
        """The names in their order."""
        lines = (line.strip() for line in self.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show these instead."""
        self.setPlainText("\n".join(names))

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        self.ensurePolished()
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + frame + 8)
