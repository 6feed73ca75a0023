"""What the roll's page looks like: table, shelters, counts, and which roll is in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.changes import Changes
from commandpost.ui.pages.evacuation.tables import count_table, roll_table, shelter_table
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import empty_state, label, section, title
from commandpost.usecases.views.evacuation import RollRow, RollSheet, roll_sheet

if TYPE_CHECKING:
    from commandpost.domain.ids import Id, Subject
    from commandpost.ui.context import Context

ROLL, NOTHING, NO_EPISODE = range(3)


class RollDrawn(Page):
    """The roll as it stands; what keys do is the page's."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet: RollSheet | None = None
        self._chosen: Id | None = None
        self.which = QComboBox()
        self.which.setObjectName("roll_episode")
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.setMaximumWidth(context.look.px(320))
        self.which.setAccessibleName(self.tr("Which episode"))
        self.count = label(kind="large")
        self.count.setObjectName("roll_counts")
        self.table = roll_table(context)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.shelters = shelter_table(context)
        self.counted = count_table(context)
        self.unconfirmed = label(tone="soon", wrap=True)
        self._faces = QStackedLayout()
        self._arrange()
        self._connect_choice()

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """The roll in hand."""
        self.context.bridge.ask(roll_sheet, self._chosen, then=self._show, owner=self)

    def show_subject(self, subject: Subject) -> None:
        """That episode's roll comes to the front."""
        if subject.kind == "episode":
            self._chosen = subject.id
            self.refresh()

    def activated(self) -> None:
        """On the first household."""
        (self.table if self.table.isVisible() else self.which).setFocus()

    def key_row(self) -> QHBoxLayout:
        """The steps as buttons."""
        return QHBoxLayout()

    def marked(self) -> list[RollRow]:
        """The rows that are marked, or the framed one."""
        indexes = self.table.selectionModel().selectedRows()
        rows = self._sheet.rows if self._sheet is not None else ()
        return [rows[at] for at in sorted(i.row() for i in indexes) if at < len(rows)]

    # ---- inside ----

    def _advance(self, here: int) -> None:
        """On to the next household."""
        if here + 1 < self.table.rows_model.rowCount():
            self.table.setCurrentIndex(self.table.rows_model.index(here + 1, 0))

    def _ask(self, dialog: Any, take: Any) -> None:
        self._connect_dialog(dialog, take)
        dialog.open()

    def _connect_dialog(self, dialog: Any, take: Any) -> None:
        dialog.answered.connect(take)

    def _send(self, dialog: Any, after: Any, use_case: Any, *args: Any) -> None:
        def done(_: Changes) -> None:
            dialog.close()
            if after is not None:
                after()

        self.context.bridge.do(use_case, *args, then=done, failed=dialog.refuse, owner=dialog)

    def _show(self, sheet: RollSheet) -> None:
        self._sheet = sheet
        self.which.blockSignals(True)
        self.which.clear()
        for episode, name in sheet.others:
            self.which.addItem(name, episode)
        self.which.setCurrentIndex(self.which.findData(sheet.episode))
        self.which.setVisible(bool(sheet.others))
        self.which.blockSignals(False)
        face = NO_EPISODE if sheet.episode is None else ROLL if sheet.rows else NOTHING
        self._faces.setCurrentIndex(face)
        self.table.show_rows(sheet.rows)
        if sheet.rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        self.shelters.show_rows(sheet.shelters)
        self.counted.show_rows(sheet.counted)
        words = self.tr(
            "{households} households　to move {waiting}　at shelters {arrived}　home {returned}"
        )
        self.count.setText(
            words.format(
                households=len(sheet.rows),
                waiting=sheet.waiting,
                arrived=sheet.arrived,
                returned=sheet.returned,
            )
        )
        told = self.tr("The roll and the figures differ: C confirms the roll's counts.")
        self.unconfirmed.setText(told if sheet.unconfirmed else "")

    def _choose(self, index: int) -> None:
        self._chosen = self.which.itemData(index)
        self.refresh()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title(self.title()))
        head.addWidget(self.which)
        head.addWidget(self.count)
        head.addStretch()
        roll = QWidget()
        both = QHBoxLayout(roll)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(12)
        both.addWidget(self.table, 9)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(section(self.tr("Shelters")))
        side.addWidget(self.shelters, 3)
        side.addWidget(section(self.tr("Moved, by the roll and by the figures")))
        side.addWidget(self.counted, 2)
        side.addWidget(self.unconfirmed)
        both.addLayout(side, 4)
        self._faces.addWidget(roll)
        self._faces.addWidget(
            empty_state(
                self.tr("Nobody is on the roll yet"),
                self.tr("N one household, P pasted rows, I a workbook from a township."),
            )
        )
        self._faces.addWidget(
            empty_state(
                self.tr("No episode is running"),
                self.tr("A call taken with F2 that becomes an incident begins one."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._faces, 1)
        column.addLayout(self.key_row())

    def _connect_choice(self) -> None:
        self.which.activated.connect(self._choose)
