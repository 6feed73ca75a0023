"""The command post as a chart: who commands, the working groups, their lead units and members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.entries.command import PostGroup
    from commandpost.domain.incident import Incident

NAME, LEAD = range(2)
_BOLD = 700


class PostChart(QTreeWidget):
    """A tree that arrows open and close; before a post stands it shows what the plan proposes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("post_chart")
        self.setAccessibleName(self.tr("Command post"))
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Command post"), self.tr("Lead unit / person")])
        self.header().setSectionsMovable(False)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(LEAD, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self.setTabKeyNavigation(False)
        self.setIndentation(16)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: object = None

    def show_post(self, incident: Incident, proposed: Sequence[PostGroup]) -> None:
        """The post as it stands; the same post leaves what is open open."""
        scene = incident.scene
        told = (scene.place, scene.groups, incident.commander, incident.technical, tuple(proposed))
        if told == self._shown:
            return
        self._shown = told
        self.clear()
        place = scene.place or self.tr("not set up yet")
        root = self._add(self, self.tr("On-scene command post"), place, bold=True)
        nobody = self.tr("nobody yet")
        for name, command in (
            (self.tr("On-scene commander"), incident.commander),
            (self.tr("Technical commander"), incident.technical),
        ):
            held = f"{command.person}（{command.post}）" if command is not None else nobody
            self._add(root, name, held)
        groups = scene.groups or proposed
        by_plan = self.tr("{group} (by the plan)") if not scene.groups else "{group}"
        for group in groups:
            row = self._add(root, by_plan.format(group=group.name), group.lead, bold=True)
            for member in group.members:
                self._add(row, member, self.tr("member"))
        root.setExpanded(True)
        self.setCurrentItem(root)

    def _add(
        self, above: QTreeWidget | QTreeWidgetItem, name: str, lead: str, *, bold: bool = False
    ) -> QTreeWidgetItem:
        made = QTreeWidgetItem(above, [name, lead])
        for column, words in ((NAME, name), (LEAD, lead)):
            made.setData(column, Qt.ItemDataRole.AccessibleTextRole, words)
        if bold:
            font = made.font(NAME)
            font.setWeight(font.Weight(_BOLD))
            made.setFont(NAME, font)
        return made
