"""What a call says of a breach, a road, the power: a line each, there once it was spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.widgets.labels import form, label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLabel

DETAILS = (
    ("breach", QT_TRANSLATE_NOOP("CallDetails", "Breach")),
    ("road", QT_TRANSLATE_NOOP("CallDetails", "Road")),
    ("power", QT_TRANSLATE_NOOP("CallDetails", "Power")),
    ("network", QT_TRANSLATE_NOOP("CallDetails", "Network")),
    ("water", QT_TRANSLATE_NOOP("CallDetails", "Water supply")),
)


def detail_name(key: str) -> str:
    """What the line is called."""
    return QCoreApplication.translate("CallDetails", dict(DETAILS)[key])


class DetailFields(QWidget):
    """The lines opened so far.

    Signals:
        changed: another wording stands in a line.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self.names: list[QLabel] = []
        self._form: QFormLayout = form()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(4)
        self.setLayout(self._form)
        for key, _ in DETAILS:
            field = QLineEdit()
            field.setObjectName(f"detail_{key}")
            field.setMaxLength(200)
            name = label(detail_name(key))
            name.setBuddy(field)
            field.setAccessibleName(detail_name(key))
            self._form.addRow(name, field)
            self.fields[key] = field
            self.names.append(name)
        self.fill({})
        self._connect()

    def open(self, key: str) -> QLineEdit:
        """The line of that detail, shown from now on."""
        self._show(key, True)
        return self.fields[key]

    def typed(self) -> dict[str, str]:
        """What stands in the lines."""
        return {key: text for key, f in self.fields.items() if (text := f.text().strip())}

    def fill(self, typed: Mapping[str, str]) -> None:
        """Show these and hide all other lines."""
        for key, field in self.fields.items():
            field.setText(typed.get(key, ""))
            self._show(key, bool(typed.get(key)))

    def added_to(self, what: str) -> str:
        """The call's words with what was written beyond them in a line; nothing twice."""
        beyond = [
            f"{detail_name(key)}：{text}" for key, text in self.typed().items() if text not in what
        ]
        return "；".join((what, *beyond)) if what.strip() else "；".join(beyond)

    def _show(self, key: str, shown: bool) -> None:
        self._form.setRowVisible(self.fields[key], shown)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.textChanged.connect(self.changed)
