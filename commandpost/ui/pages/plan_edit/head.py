"""The top of the editor: which plan, whether it is saved, the steps back and forth, save."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import Elided, button, chip, label, set_chip


class EditHead(QWidget):
    """Title and buttons; a line below it only when there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Elided(kind="large")
        self.state = chip()
        self.state.setObjectName("edit_state")
        self.revisions = button(self.tr("Revisions"), key="Alt+R")
        self.copy = button(self.tr("New plan from this"), key="Alt+K")
        self.undo = button(self.tr("Undo"), key="Ctrl+Z")
        self.redo = button(self.tr("Redo"), key="Ctrl+Y")
        self.discard = button(self.tr("Discard"), key="Alt+Z")
        self.save = button(self.tr("Save…"), kind="primary", key="Ctrl+S")
        for made, name in (
            (self.revisions, "edit_revisions"),
            (self.copy, "edit_copy"),
            (self.undo, "edit_undo"),
            (self.redo, "edit_redo"),
            (self.discard, "edit_discard"),
            (self.save, "edit_save"),
        ):
            made.setObjectName(name)
        self.said = label(tone="soon", wrap=True)
        self.said.setObjectName("edit_said")
        self.said.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.state)
        buttons = (self.revisions, self.copy, self.undo, self.redo, self.discard, self.save)
        for made in buttons:
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said)

    def show_state(self, unsaved: bool, back: bool, forth: bool) -> None:
        """What can be done now."""
        set_chip(self.state, self.tr("not saved") if unsaved else "")
        self.undo.setEnabled(back)
        self.redo.setEnabled(forth)
        self.discard.setEnabled(unsaved)
        self.save.setEnabled(unsaved)

    def be_narrow(self, narrow: bool) -> None:
        """Where there is little room some keys do without a button; F1 lists them all."""
        for made in (self.undo, self.redo, self.copy):
            made.setVisible(not narrow)

    def say(self, words: str) -> None:
        """A sentence that stands until the next one; nothing hides the line."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
