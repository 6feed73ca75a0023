"""Over the register: which part of it, a filter, and the button for what comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.ui.widgets.labels import button, label, title
from commandpost.usecases.views.matters import Scope

if TYPE_CHECKING:
    from commandpost.ui.look import Look

FILTER_PIXELS = 220


class RegisterHead(QWidget):
    """Part and filter of the register.

    Signals:
        changed: another part or other words.
        new_wanted: something comes in.
    """

    changed = Signal()
    new_wanted = Signal()

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self.part = Scope.TODAY
        self.parts = {
            Scope.TODAY: button(self.tr("Today and open")),
            Scope.OPEN: button(self.tr("Open")),
            Scope.ALL: button(self.tr("All")),
        }
        self.filter = QLineEdit()
        self.filter.setObjectName("register_filter")
        self.filter.setPlaceholderText(self.tr("Filter  Ctrl+F"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.new_button = button(self.tr("New"), kind="primary", big=True, key="F4")
        self.new_button.setObjectName("matter_new")
        self._arrange(name)
        self._measure()
        self._connect()

    def choose(self, part: Scope) -> None:
        """Show that part."""
        self.part = part
        for each, mark in self.parts.items():
            mark.setChecked(each is part)
        self.changed.emit()

    def next_part(self) -> None:
        """The next part, round and round."""
        order = list(self.parts)
        self.choose(order[(order.index(self.part) + 1) % len(order)])

    def focus_filter(self) -> None:
        """To the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _arrange(self, name: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(title(name))
        row.addSpacing(8)
        for part, each in self.parts.items():
            each.setCheckable(True)
            each.setChecked(part is self.part)
            each.setObjectName(f"register_{part.value}")
            row.addWidget(each)
        row.addWidget(label("W", kind="key"))
        row.addWidget(self.filter)
        row.addStretch()
        row.addWidget(self.new_button)

    def _measure(self) -> None:
        self.filter.setFixedWidth(self._look.px(FILTER_PIXELS))

    def _connect(self) -> None:
        for part in self.parts:
            self._connect_part(part)
        self.filter.textChanged.connect(lambda _text: self.changed.emit())
        self.new_button.clicked.connect(self.new_wanted)
        self._look.changed.connect(self._measure)

    def _connect_part(self, part: Scope) -> None:
        self.parts[part].clicked.connect(lambda _checked=False: self.choose(part))
