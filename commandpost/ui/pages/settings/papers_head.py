"""What heads and signs the station's papers: title, issuing word, names, recipients, copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.station import default_head_title, default_serial_prefix
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, card, form, section
from commandpost.ui.widgets.names_edit import NamesEdit

if TYPE_CHECKING:
    from typing import Any

    from commandpost.domain.station import StationProfile
    from commandpost.usecases.views.places import Hint

LONGEST = 60


class PapersHead(QWidget):
    """The letterhead and what stands on every paper unless its page says otherwise.

    Signals:
        edited: something is other than it was.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.head_title, self.serial_prefix = QLineEdit(), QLineEdit()
        self.signer, self.checker = HintEdit(), HintEdit()
        self.recipients = NamesEdit(self.tr("Empty: whoever the rules name for the incident"))
        self.copies_to = NamesEdit(self.tr("Empty: nobody"))
        for name, field in {**self.lines(), **self.lists()}.items():
            field.setObjectName(f"station_{name}")
        for field in self.lines().values():
            field.setMaxLength(LONGEST)
        self._arrange()
        self._connect()

    def lines(self) -> dict[str, QLineEdit]:
        """The written fields, by the profile's own names."""
        return {
            "head_title": self.head_title,
            "serial_prefix": self.serial_prefix,
            "signer": self.signer,
            "checker": self.checker,
        }

    def lists(self) -> dict[str, NamesEdit]:
        """The lists, by the profile's own names."""
        return {"recipients": self.recipients, "copies_to": self.copies_to}

    def take(self, station: StationProfile) -> None:
        """Show this station's."""
        for name, field in self.lines().items():
            field.setText(getattr(station, name))
        for name, listed in self.lists().items():
            listed.show_names(getattr(station, name))

    def follow(self, region: str) -> None:
        """An empty title or issuing word shows what it will be."""
        self.head_title.setPlaceholderText(default_head_title(region))
        self.serial_prefix.setPlaceholderText(default_serial_prefix(region))

    def offer(self, people: tuple[Hint, ...]) -> None:
        """These people may be named."""
        self.signer.set_hints(people)
        self.checker.set_hints(people)

    def resolve(self) -> None:
        """Initials become the names they mean."""
        self.signer.resolve()
        self.checker.resolve()

    def values(self) -> dict[str, Any]:
        """The profile's fields as they stand here."""
        written = {name: field.text().strip() for name, field in self.lines().items()}
        return {**written, **{name: listed.names for name, listed in self.lists().items()}}

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        for listed in self.lists().values():
            listed.measure()

    def _arrange(self) -> None:
        frame, column = card(section(self.tr("Its papers")))
        fields = form()
        add_row(fields, self.tr("Letterhead"), self.head_title)
        add_row(
            fields,
            self.tr("Issuing word"),
            self.serial_prefix,
            self.tr("Stands before the year of every serial. Left empty, the grey words are used."),
        )
        add_row(fields, self.tr("Signs papers"), self.signer)
        add_row(fields, self.tr("Checks papers"), self.checker)
        one = self.tr("One name a line.")
        add_row(fields, self.tr("Recipients"), self.recipients, one)
        add_row(fields, self.tr("Copies to"), self.copies_to, one)
        column.addLayout(fields)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _connect(self) -> None:
        for field in self.lines().values():
            field.textChanged.connect(self.edited)
        for listed in self.lists().values():
            listed.textChanged.connect(self.edited)
