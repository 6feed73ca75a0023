"""The first start: open the demo county, or say who this station is; returns a plain value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.records import dataclass
from commandpost.domain.station import Role, default_rules, default_serial_prefix
from commandpost.ui.widgets.labels import (
    add_row,
    button,
    form,
    indent_text,
    label,
    section,
    set_invalid,
    title,
)
from commandpost.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

WIDTH, MARGIN = 980, 64


@dataclass(frozen=True, slots=True)
class FirstStart:
    """What the operator answered. ``demo`` True leaves the rest empty; None minutes: not asked."""

    demo: bool = False
    role: Role = Role.COUNTY
    name: str = ""
    unit: str = ""
    region: str = ""
    profile: str = "national"
    operator: str = ""
    duty_leader: str = ""
    phone_minutes: int | None = None
    written_minutes: int | None = None
    phone: str = ""
    signer: str = ""
    checker: str = ""
    serial_prefix: str = ""


class FirstStartDialog(QDialog):
    """Two ways in; set-up asks only what nobody can work out for the office.

    ``profiles`` are the rule profiles there are, as pairs of id and name. Without
    ``demo_available`` only the set-up is offered.
    """

    def __init__(
        self,
        profiles: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        demo_available: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("CommandPost: first start"))
        self._answer: FirstStart | None = None
        self.demo_button = button(self.tr("Open the demo county"), kind="primary", big=True)
        self.demo_button.setVisible(demo_available)
        self.county = QRadioButton(self.tr("County office"))
        self.township = QRadioButton(self.tr("Township station"))
        self.county.setChecked(True)
        self.name = QLineEdit()
        self.unit = QLineEdit()
        self.region = QLineEdit()
        self.profile = QComboBox()
        for key, shown in profiles:
            self.profile.addItem(shown, key)
        self.operator = QLineEdit()
        self.duty_leader = QLineEdit()
        self.phone_minutes = self._minutes()
        self.written_minutes = self._minutes()
        self.phone, self.signer = QLineEdit(), QLineEdit()
        self.checker, self.serial_prefix = QLineEdit(), QLineEdit()
        for key, field in (
            ("phone", self.phone),
            ("signer", self.signer),
            ("checker", self.checker),
            ("serial_prefix", self.serial_prefix),
        ):
            field.setObjectName(f"first_start_{key}")
        self.missing = label(tone="wrong", wrap=True)
        self.missing.hide()
        self.set_up_button = button(self.tr("Set up this station"), big=True)
        self._arrange(demo_available)
        self._connect()
        (self.demo_button if demo_available else self.name).setFocus()

    @property
    def answer(self) -> FirstStart | None:
        """What was answered; None when the dialog was closed."""
        return self._answer

    def open_demo(self) -> None:
        """The demo county it is."""
        self._answer = FirstStart(demo=True)
        self.accept()

    def set_up(self) -> None:
        """Take the form, or point at what is missing."""
        required = (self.name, self.unit, self.region, self.operator)
        empty = [field for field in required if not field.text().strip()]
        for field in required:
            set_invalid(field, field in empty)
        if empty:
            names = self.tr(", ").join(field.accessibleName() for field in empty)
            self.missing.setText(self.tr("Still missing: {names}").format(names=names))
            self.missing.show()
            empty[0].setFocus()
            self._fields.ensureWidgetVisible(empty[0])
            return
        self._answer = self._read()
        self.accept()

    def _read(self) -> FirstStart:
        return FirstStart(
            role=Role.COUNTY if self.county.isChecked() else Role.TOWNSHIP,
            name=self.name.text().strip(),
            unit=self.unit.text().strip(),
            region=self.region.text().strip(),
            profile=str(self.profile.currentData() or "national"),
            operator=self.operator.text().strip(),
            duty_leader=self.duty_leader.text().strip(),
            phone_minutes=self.phone_minutes.value() or None,
            written_minutes=self.written_minutes.value() or None,
            phone=self.phone.text().strip(),
            signer=self.signer.text().strip(),
            checker=self.checker.text().strip(),
            serial_prefix=self.serial_prefix.text().strip(),
        )

    def _minutes(self) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, 24 * 60)
        indent_text(field)
        field.setSingleStep(5)
        field.setSpecialValueText(self.tr("no rule of our own"))
        field.setSuffix(self.tr(" min"))
        return field

    def _arrange(self, demo_available: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title(self.tr("This station has no file yet")))
        if demo_available:
            told = self.tr(
                "The demo county is invented: plans, roster and a night to try everything on. "
                "It stays apart from any real record."
            )
            row = QHBoxLayout()
            row.addWidget(label(told, tone="quiet", wrap=True), 1)
            row.addWidget(self.demo_button)
            column.addLayout(row)
        column.addWidget(section(self.tr("Set up this station")))
        self._column, self._inner = column, self._forms()
        self._fields = scrolled(self._inner)
        column.addWidget(self._fields, 1)
        column.addWidget(self.missing)
        last = QHBoxLayout()
        last.addStretch()
        last.addWidget(self.set_up_button)
        column.addLayout(last)

    def _forms(self) -> QWidget:
        both = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._both.setContentsMargins(0, 0, 8, 0)
        self._both.setSpacing(24)
        self._both.addLayout(self._needed(), 1)
        self._both.addLayout(self._optional(), 1)
        return both

    def _needed(self) -> QFormLayout:
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
        add_row(fields, self.tr("Reporting rules"), self.profile)
        add_row(fields, self.tr("Operator"), self.operator)
        add_row(fields, self.tr("Duty leader"), self.duty_leader)
        return fields

    def _optional(self) -> QFormLayout:
        fields = form()
        told = label(self.tr("If you know them; Settings change them later."), tone="quiet")
        told.setFixedHeight(self.county.sizeHint().height())
        fields.addRow(told)
        add_row(fields, self.tr("Phone"), self.phone)
        add_row(fields, self.tr("Signs papers"), self.signer)
        add_row(fields, self.tr("Checks papers"), self.checker)
        add_row(fields, self.tr("Serial prefix"), self.serial_prefix)
        add_row(fields, self.tr("Report by phone within"), self.phone_minutes)
        add_row(
            fields,
            self.tr("Report in writing within"),
            self.written_minutes,
            self.tr(
                "The county's own limits, if its rules set any; the national ones hold anyway."
            ),
        )
        return fields

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its fields, as far as the screen has room; the fields scroll, not the keys."""
        super().showEvent(event)
        inner, room = self._inner, self.screen().availableGeometry().size()
        room -= QSize(MARGIN, MARGIN)
        beside = inner.sizeHint().width() + MARGIN <= room.width()
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        width = min(max(inner.sizeHint().width() + MARGIN, WIDTH), room.width())
        others = self._column.totalHeightForWidth(width) - self._fields.sizeHint().height()
        self.resize(width, min(others + inner.sizeHint().height() + 8, room.height()))

    def _follow_region(self, region: str) -> None:
        """The serial prefix shows what it will be when it is left empty."""
        offered = default_serial_prefix(region) if region.strip() else ""
        self.serial_prefix.setPlaceholderText(offered)

    def _connect(self) -> None:
        self.demo_button.clicked.connect(self.open_demo)
        self.set_up_button.clicked.connect(self.set_up)
        self.township.toggled.connect(self._offer_rules)
        self.region.textChanged.connect(self._follow_region)

    def _offer_rules(self, township: bool) -> None:
        """A township reports to its county, by other rules."""
        role = Role.TOWNSHIP if township else Role.COUNTY
        place = self.profile.findData(default_rules(role))
        if place >= 0:
            self.profile.setCurrentIndex(place)
