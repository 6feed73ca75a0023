"""The area of a response: the whole county, or the townships that are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from commandpost.ui.dialogs.decision import part

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = 5


class AreaChoice(QWidget):
    """Tick boxes; ticking a township unticks the whole, and the other way round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = ""
        self.whole = QCheckBox()
        self.whole.setObjectName("area_whole")
        self.boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(part(self.tr("Area")))
        column.addWidget(self.whole)
        column.addLayout(self._grid)
        self._connect()

    def offer(self, region: str, townships: Sequence[str]) -> None:
        """These are the areas; the whole is ticked until somebody narrows it."""
        self._region = region
        self.whole.setText(self.tr("The whole of {region}").format(region=_plain(region)))
        for place, name in enumerate(townships):
            box = QCheckBox(_plain(name))
            box.setObjectName(f"area_{place + 1}")
            self.boxes[name] = box
            self._grid.addWidget(box, place // COLUMNS, place % COLUMNS)
            self._connect_box(box)
        self.whole.setChecked(True)

    def area(self) -> tuple[str, ...]:
        """The names that are ticked."""
        if self.whole.isChecked():
            return (self._region,) if self._region else ()
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _connect(self) -> None:
        self.whole.toggled.connect(self._whole_toggled)

    def _connect_box(self, box: QCheckBox) -> None:
        box.toggled.connect(self._box_toggled)

    def _whole_toggled(self, on: bool) -> None:
        if on:
            for box in self.boxes.values():
                box.setChecked(False)

    def _box_toggled(self, on: bool) -> None:
        if on:
            self.whole.setChecked(False)


def _plain(name: str) -> str:
    """A name with ``&`` in it is not a shortcut."""
    return name.replace("&", "&&")
