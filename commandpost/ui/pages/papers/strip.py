"""The lines above a drawn paper: what to look at before it leaves, and ways to take it along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.pages.papers.findings import Findings, Told
from commandpost.ui.pages.papers.request_form import named
from commandpost.ui.widgets.labels import button, chip, label, plain_tip, set_chip

if TYPE_CHECKING:
    from commandpost.ui.context import Context

SENDINGS = 5
"""So many recipients are in sight at once."""


class Strip(QWidget):
    """A chip with how many things, and the things in words below; it never blocks."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warned = named(chip(), "paper_warned")
        self.findings = Findings(context)
        self.sendings = named(label(tone="quiet", wrap=True), "paper_sendings")
        self.save_button = named(button(self.tr("Save…"), key="Ctrl+S"), "save_paper")
        self.print_button = named(button(self.tr("Print…"), key="Ctrl+P"), "print_paper")
        self.copy_button = named(button(self.tr("Copy text"), key="Ctrl+Shift+C"), "copy_paper")
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.warned)
        self.row.addStretch()
        for made in (self.save_button, self.print_button, self.copy_button):
            self.row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self.row)
        column.addWidget(self.findings)
        column.addWidget(self.sendings)
        self.warn(())
        self.tell(())

    def warn(self, found: tuple[Told, ...]) -> None:
        """Say what somebody should look at."""
        words = self.tr("{n} to look at  Alt+N").format(n=len(found)) if found else ""
        set_chip(self.warned, words)
        self.findings.show_findings(found)

    def tell(self, sendings: tuple[str, ...]) -> None:
        """What became of a paper that left, one recipient a line; the rest in the tip."""
        rest = len(sendings) - SENDINGS
        shown = (*sendings[:SENDINGS], *((f"+{rest}",) if rest > 0 else ()))
        self.sendings.setText("\n".join(shown))
        plain_tip(self.sendings, "\n".join(sendings))
        self.sendings.setVisible(bool(sendings))
