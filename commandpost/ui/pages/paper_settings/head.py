"""The head of the papers' settings: what is wrong, whether it is saved, file keys, Save."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import Elided, button, card, chip, set_chip


class PapersSettingsHead(QWidget):
    """Whose settings on the left, the keys on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Elided(kind="large")
        self.name.setObjectName("papers_name")
        self.faults, self.unsaved = chip(), chip()
        self.faults.setObjectName("papers_faults")
        self.unsaved.setObjectName("papers_unsaved")
        self.restore = button(self.tr("As usual"), key="Alt+R")
        self.taken = button(self.tr("Import…"), key="Alt+I")
        self.out = button(self.tr("Export…"), key="Alt+X")
        self.discard = button(self.tr("Discard"), key="Alt+Z")
        self.save = button(self.tr("Save"), kind="primary", key="Ctrl+S")
        self.discard.setObjectName("papers_discard")
        self.save.setObjectName("papers_save")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for part in (self.faults, self.unsaved, self.restore, self.taken, self.out):
            row.addWidget(part)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        frame, column = card()
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def show_state(self, name: str, faults: int, unsaved: bool) -> None:
        """Which paper is edited, how much is to be mended, whether it is saved."""
        self.name.setText(name)
        told = self.tr("✗ {count} to mend").format(count=faults) if faults else ""
        set_chip(self.faults, told, "wrong")
        set_chip(self.unsaved, self.tr("Not saved yet") if unsaved else "")
        self.discard.setVisible(unsaved)
