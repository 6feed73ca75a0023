"""The fields of the call form by name, as recognition reads and writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.ui.pages.call.form import CallForm


class Targets:
    """``figure.dead``, ``detail.breach``, ``hazard``, or the name of a line (``township``)."""

    def __init__(self, form: CallForm) -> None:
        self._form = form

    def text(self, name: str) -> str:
        """What stands in that field."""
        if name == "hazard":
            return self._form.hazards.hazard
        family, _, key = name.partition(".")
        if family == "figure":
            return self._form.figures.typed().get(key, "")
        if family == "detail":
            return self._form.details.fields[key].text()
        return self._form.lines[name].text()

    def put(self, name: str, value: str) -> None:
        """Write into that field, which is shown from now on."""
        form = self._form
        if name == "hazard":
            form.hazards.choose(value)
            return
        family, _, key = name.partition(".")
        if family == "figure":
            form.figures.open(key).setText(value)
            form.figures.changed.emit()
        elif family == "detail":
            form.details.open(key).setText(value)
        else:
            form.lines[name].setText(value)

    def focus(self, name: str) -> None:
        """Go to that field."""
        family, _, key = name.partition(".")
        field: QWidget
        if name == "hazard":
            field = self._form.hazards
        elif family == "figure":
            field = self._form.figures.open(key)
        elif family == "detail":
            field = self._form.details.open(key)
        else:
            field = self._form.lines[name]
        field.setFocus()
