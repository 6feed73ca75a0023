"""The foot of the import window: which plan the text becomes, why, and the door to the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import button, label, set_invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.usecases.plan_imports import ImportTarget


class AcceptBar(QWidget):
    """A new plan or a newer text of one; the reason; take it in, or leave it out.

    Signals:
        target_changed: another plan was chosen; its id, empty for a plan of its own.
        take_wanted: the button.
        leave_wanted: the other button.
    """

    target_changed = Signal(str)
    take_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.target = QComboBox()
        self.target.setObjectName("import_target")
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.target.setSizeAdjustPolicy(policy)
        self.target.setMinimumContentsLength(14)
        calm(self.target)
        self.reason = QLineEdit()
        self.reason.setObjectName("import_reason")
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(self.tr("why: first import, annual revision, new superior…"))
        self.leave = button(self.tr("Leave out"), key="Ctrl+Del")
        self.leave.setObjectName("import_leave")
        self.take = button(self.tr("Take into the library"), kind="primary", key="Ctrl+Enter")
        self.take.setObjectName("import_take")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, field, part in (
            (self.tr("It is"), self.target, 3),
            (self.tr("Reason"), self.reason, 4),
        ):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            row.addWidget(name)
            row.addWidget(field, part)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        self._connect()

    @property
    def chosen(self) -> str:
        """The id of the plan this is a newer text of; empty for a plan of its own."""
        return str(self.target.currentData() or "")

    @property
    def chosen_title(self) -> str:
        """That plan's title in the library."""
        return str(self.target.currentData(TITLE) or "")

    def show_targets(self, targets: Sequence[ImportTarget]) -> None:
        """Offer these; the likely one is chosen, otherwise a plan of its own."""
        kept = self.target.currentData()
        blocked = self.target.blockSignals(True)
        self.target.clear()
        self.target.addItem(self.tr("a new plan"), "")
        for each in targets:
            words = self.tr("a newer text of: {title}").format(title=each.title)
            self.target.addItem(words, each.id)
            self.target.setItemData(self.target.count() - 1, each.title, TITLE)
        likely = next((t.id for t in targets if t.likely), "")
        ids = {each.id for each in targets}
        wanted = kept if kept in ids or kept == "" else likely
        self.target.setCurrentIndex(max(self.target.findData(wanted), 0))
        self.target.blockSignals(blocked)
        self.target_changed.emit(self.chosen)

    def reset(self) -> None:
        """Another plan of the file: nothing is chosen and no reason given."""
        blocked = self.target.blockSignals(True)
        self.target.clear()
        self.target.blockSignals(blocked)
        self.reason.clear()
        set_invalid(self.reason, invalid=False)

    def asked_reason(self) -> str:
        """The reason; without one the field is framed and gets the focus."""
        told = self.reason.text().strip()
        set_invalid(self.reason, not told)
        if not told:
            self.reason.setFocus()
        return told

    def _connect(self) -> None:
        self.target.activated.connect(self._chosen)
        self.take.clicked.connect(self.take_wanted)
        self.leave.clicked.connect(self.leave_wanted)

    def _chosen(self, _: int) -> None:
        self.target_changed.emit(self.chosen)


TITLE = 0x0101
"""The item role of a target's title."""
