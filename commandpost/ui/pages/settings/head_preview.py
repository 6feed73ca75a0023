"""How the next paper will be headed, as one types, with the key that saves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import Elided, button, card, chip, set_chip
from commandpost.usecases.paper_frames import letterhead

if TYPE_CHECKING:
    from commandpost.domain.station import StationProfile


class HeadPreview(QWidget):
    """Title, next serial, who issues, checks and signs; Save on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.head = Elided(kind="large")
        self.head.setObjectName("preview_head")
        self.serial = Elided()
        self.serial.setObjectName("preview_serial")
        self.issuer = Elided(tone="quiet")
        self.issuer.setObjectName("preview_issuer")
        self.unsaved = chip()
        self.unsaved.setObjectName("station_unsaved")
        self.discard = button(self.tr("Discard"), big=True, key="Alt+Z")
        self.discard.setObjectName("station_discard")
        self.save = button(self.tr("Save"), kind="primary", big=True, key="Ctrl+S")
        self.save.setObjectName("station_save")
        frame, column = card()
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (self.head, self.serial, self.issuer):
            words.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        for part in (self.unsaved, self.discard, self.save):
            row.addWidget(part)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def show_head(self, station: StationProfile, serial: str) -> None:
        """This is how the next paper of that station begins."""
        head = letterhead(station)
        self.head.setText(head.title)
        nobody = self.tr("nobody yet")
        self.serial.setText(
            self.tr("Next serial {serial}  ·  signs {signer}  ·  checks {checker}").format(
                serial=serial,
                signer=station.signer or nobody,
                checker=station.checker or nobody,
            )
        )
        issuer = head.issuer if not head.office else f"{head.issuer}（{head.office}）"
        parts = (issuer, head.phone or self.tr("no phone yet"))
        self.issuer.setText("  ·  ".join(part for part in parts if part))

    def say_unsaved(self, unsaved: bool) -> None:
        """Whether something was changed and not saved."""
        set_chip(self.unsaved, self.tr("Not saved yet") if unsaved else "")
        self.discard.setVisible(unsaved)
