"""Who approved, in which post, by which channel, at which minute; other posts need a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.entries.response import Approval
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form, label
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.ui.widgets.task_words import channel_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint

CHANNELS = ("phone", "in_person", "message", "written")


class ApprovalFields(QWidget):
    """Five fields that make an ``Approval``; the delegation only when it is needed."""

    def __init__(
        self, clock: StationClock, delegable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._delegable = delegable
        self._allowed: tuple[str, ...] = ()
        self.by = HintEdit()
        self.role = QComboBox()
        self.role.setEditable(True)
        self.delegation = QLineEdit()
        self.channel = QComboBox()
        self.at = MomentField(clock, Side.PAST)
        self.outside = label(tone="soon", kind="small", wrap=True)
        self._arrange()
        self._connect()

    def set_people(self, people: Sequence[Hint]) -> None:
        """Who may be named."""
        self.by.set_hints(people)

    def allow(self, roles: Sequence[str]) -> None:
        """The posts that may decide this; the first one stands there, what was typed stays."""
        typed = self.role.currentText().strip()
        kept = typed if typed and typed not in self._allowed else ""
        self._allowed = tuple(roles)
        self.role.clear()
        self.role.addItems(list(roles))
        self.role.setEditText(kept or (roles[0] if roles else ""))
        self._judge()

    def approval(self) -> Approval | None:
        """What the fields say; None while the minute cannot be read."""
        at = self.at.moment
        if at is None:
            return None
        return Approval(
            by=self.by.text().strip(),
            role=self.role.currentText().strip(),
            at=at,
            channel=str(self.channel.currentData()),
            delegation=self.delegation.text().strip() if self._outside() else "",
        )

    def missing(self) -> tuple[str, QWidget] | None:
        """What must be filled in still, in words, and where."""
        self.by.resolve()
        if not self.by.text().strip():
            return self.tr("Who approved it? Write the name."), self.by
        if not self.role.currentText().strip():
            return self.tr("In which post did they approve it?"), self.role
        if self.at.moment is None:
            return self.tr("At which minute was it approved?"), self.at.edit
        if self._delegable and self._outside() and not self.delegation.text().strip():
            return self._outside_words(), self.delegation
        return None

    def _outside(self) -> bool:
        role = self.role.currentText().strip()
        return bool(self._allowed) and bool(role) and role not in self._allowed

    def _outside_words(self) -> str:
        roles = "、".join(self._allowed)
        if self._delegable:
            return self.tr("The plan names: {roles}. Say how it was delegated.").format(roles=roles)
        return self.tr("The plan names: {roles}.").format(roles=roles)

    def _arrange(self) -> None:
        names = {
            "approval_by": self.by,
            "approval_role": self.role,
            "approval_delegation": self.delegation,
            "approval_channel": self.channel,
            "approval_at": self.at.edit,
        }
        for name, field in names.items():
            field.setObjectName(name)
        for channel in CHANNELS:
            self.channel.addItem(channel_word(channel), channel)
        self.at.set_moment(self._clock.now())
        rows = form()
        self.setLayout(rows)
        rows.setContentsMargins(0, 0, 0, 0)
        add_row(rows, self.tr("Approved by"), self.by)
        add_row(rows, self.tr("Post"), self.role)
        rows.addRow(self.outside)
        add_row(rows, self.tr("Delegated how"), self.delegation)
        how = QWidget()
        line = QHBoxLayout(how)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.channel)
        line.addWidget(self.at, 1)
        how.setFocusProxy(self.channel)
        self.at.setAccessibleName(self.tr("Approved at"))
        add_row(rows, self.tr("How, when"), how)
        self._rows = rows
        self._judge()

    def _connect(self) -> None:
        self.role.editTextChanged.connect(self._judge)

    def _judge(self) -> None:
        outside = self._outside()
        self.outside.setText(self._outside_words() if outside else "")
        self._rows.setRowVisible(self.outside, outside)
        self._rows.setRowVisible(self.delegation, outside and self._delegable)
