"""The line above a drawn paper: what to look at before it leaves, and the ways to take it along."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.ui.pages.papers.request_form import named
from commandpost.ui.widgets.labels import Elided, button, chip, set_chip


class Strip(QWidget):
    """A chip with how many things, and the things in words; it never blocks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warned = named(chip(), "paper_warned")
        self.warnings = named(Elided(tone="quiet"), "paper_warnings")
        self.save_button = named(button(self.tr("Save as PDF…"), key="Ctrl+S"), "save_paper")
        self.print_button = named(button(self.tr("Print…"), key="Ctrl+P"), "print_paper")
        self.copy_button = named(button(self.tr("Copy as text"), key="Ctrl+Shift+C"), "copy_paper")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.warned)
        self.row.addWidget(self.warnings, 1)
        self.row.addStretch()
        for made in (self.save_button, self.print_button, self.copy_button):
            self.row.addWidget(made)
        self.warn(())

    def warn(self, found: tuple[str, ...]) -> None:
        """Say what somebody should look at."""
        set_chip(self.warned, self.tr("{n} to look at").format(n=len(found)) if found else "")
        self.warnings.setText("  ".join(found))
        self.warnings.setVisible(bool(found))
