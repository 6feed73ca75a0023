"""Who the station is: role, name, unit, region, phone, who usually sits here, its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from commandpost.domain.station import Role
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, card, form, section
from commandpost.ui.widgets.names_edit import NamesEdit

if TYPE_CHECKING:
    from typing import Any

    from commandpost.domain.station import StationProfile
    from commandpost.usecases.views.places import Hint

OFFSETS = range(-720, 841, 60)
LONGEST = 60


class Identity(QWidget):
    """The fields the first start asks, and the station's offset from Greenwich.

    Signals:
        edited: something is other than it was.
        role_chosen: the operator made it a county office or a township station (``Role``).
    """

    edited = Signal()
    role_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.county = QRadioButton(self.tr("County office"))
        self.township = QRadioButton(self.tr("Township station"))
        self.name, self.unit, self.region, self.phone = (QLineEdit() for _ in range(4))
        self.officer, self.leader = HintEdit(), HintEdit()
        self.offset = QComboBox()
        self.equipment = NamesEdit(self.tr("one thing a line, as 值班电话"))
        self.equipment.setObjectName("station_equipment")
        for name, field in self.lines().items():
            field.setObjectName(f"station_{name}")
            field.setMaxLength(LONGEST)
        self.county.setObjectName("station_county")
        self.township.setObjectName("station_township")
        self.offset.setObjectName("station_offset")
        calm(self.offset)
        self._arrange()
        self._connect()

    def lines(self) -> dict[str, QLineEdit]:
        """The written fields, by the profile's own names."""
        return {
            "name": self.name,
            "unit": self.unit,
            "region": self.region,
            "phone": self.phone,
            "officer": self.officer,
            "leader": self.leader,
        }

    def take(self, station: StationProfile) -> None:
        """Show this station."""
        township = station.role is Role.TOWNSHIP
        (self.township if township else self.county).setChecked(True)
        for name, field in self.lines().items():
            field.setText(getattr(station, name))
        self.equipment.show_names(station.equipment)
        self.offset.clear()
        for minutes in sorted({*OFFSETS, station.offset}):
            self.offset.addItem(_zone(minutes), minutes)
        self.offset.setCurrentIndex(self.offset.findData(station.offset))

    def offer(self, people: tuple[Hint, ...]) -> None:
        """These people may be named."""
        self.officer.set_hints(people)
        self.leader.set_hints(people)

    def resolve(self) -> None:
        """Initials become the names they mean."""
        self.officer.resolve()
        self.leader.resolve()

    def values(self) -> dict[str, Any]:
        """The profile's fields as they stand here."""
        written = {name: field.text().strip() for name, field in self.lines().items()}
        role = Role.TOWNSHIP if self.township.isChecked() else Role.COUNTY
        rest = {"offset": self.offset.currentData(), "equipment": self.equipment.names}
        return {**written, "role": role, **rest}

    def measure(self) -> None:
        """Heights at the present font scale."""
        self.equipment.measure()

    def _arrange(self) -> None:
        frame, column = card(section(self.tr("Who this station is")))
        fields = form()
        roles = QWidget()
        row = QHBoxLayout(roles)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.county)
        row.addWidget(self.township)
        row.addStretch()
        add_row(fields, self.tr("Station"), roles)
        add_row(fields, self.tr("Name"), self.name)
        add_row(fields, self.tr("Unit on papers"), self.unit)
        add_row(fields, self.tr("Region"), self.region)
        add_row(fields, self.tr("Phone"), self.phone, self.tr("The duty room's, on every paper."))
        add_row(fields, self.tr("Operator"), self.officer)
        add_row(
            fields,
            self.tr("Duty leader"),
            self.leader,
            self.tr("Offered for the first shift; later the shift on duty says who sits here."),
        )
        add_row(fields, self.tr("Station's time"), self.offset)
        add_row(
            fields,
            self.tr("Equipment"),
            self.equipment,
            self.tr("Looked at by both officers when a shift is handed over."),
        )
        column.addLayout(fields)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _connect(self) -> None:
        for field in self.lines().values():
            field.textChanged.connect(self.edited)
        self.equipment.textChanged.connect(self.edited)
        self.offset.activated.connect(self.edited)
        self.county.clicked.connect(self._choose_role)
        self.township.clicked.connect(self._choose_role)

    def _choose_role(self) -> None:
        self.role_chosen.emit(self.values()["role"])
        self.edited.emit()


def _zone(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"
