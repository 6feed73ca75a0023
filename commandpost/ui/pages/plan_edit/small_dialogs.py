"""The editor's small questions: which level to add, which older text, what the copy is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.times import full
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import add_row
from commandpost.ui.widgets.table import Table
from commandpost.ui.words import level_word
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_keeping import RevisionRow


class LevelDialog(IntentDialog):
    """Answers with a hazard and a level the plan does not have."""

    def __init__(self, parent: QWidget, plan: Plan) -> None:
        heading = QCoreApplication.translate("PlanEdit", "Add a level")
        yes = QCoreApplication.translate("PlanEdit", "Add")
        super().__init__(parent, heading, yes)
        self._plan = plan
        self.hazard, self.level = QComboBox(), QComboBox()
        self.hazard.setObjectName("new_hazard")
        self.level.setObjectName("new_level")
        own = dict.fromkeys((*(d.hazard for d in plan.levels), *plan.hazards))
        for key in dict.fromkeys((*own, *HAZARDS)):
            self.hazard.addItem(hazard_name(key), key)
        for box in (self.hazard, self.level):
            calm(box)
        add_row(self.fields, self.tr("Hazard"), self.hazard)
        add_row(self.fields, self.tr("Level"), self.level)
        self.told.setText(
            self.tr("It builds on the next lower level; a level above it builds on it then.")
        )
        self._offer()
        self._connect_hazard()

    def intent(self) -> tuple[str, ResponseLevel] | None:
        """Which level."""
        level = self.level.currentData()
        return (self.hazard.currentData(), level) if level is not None else None

    def _offer(self) -> None:
        hazard = self.hazard.currentData()
        self.level.clear()
        for level in sorted(ResponseLevel):
            if self._plan.definition(hazard, level) is None:
                self.level.addItem(level_word(level), level)

    def _connect_hazard(self) -> None:
        self.hazard.currentIndexChanged.connect(self._offer)


class RevisionsDialog(IntentDialog):
    """Answers with the row of the revision whose text is to come back."""

    def __init__(
        self, parent: QWidget, rows: tuple[RevisionRow, ...], look: Look, offset: int
    ) -> None:
        heading = QCoreApplication.translate("PlanEdit", "Revisions")
        yes = QCoreApplication.translate("PlanEdit", "Bring this text back")
        super().__init__(parent, heading, yes)
        self.setMinimumWidth(820)
        here = self.tr("in force")
        columns = (
            Column(self.tr("Since"), lambda r: full(r.recorded_at, offset), width=150),
            Column(self.tr("Why"), lambda r: r.reason),
            Column(self.tr("Revision"), lambda r: r.hash[:8], width=90),
            Column("", lambda r: here if r.in_force else "", width=80),
        )
        self.table = Table(TableModel(columns, look, _hash), look)
        self.table.setObjectName("revision_list")
        self.table.setMinimumHeight(280)
        self.table.show_rows(rows)
        self.body.insertWidget(2, self.table, 1)
        self.told.setText(
            self.tr(
                "The older text comes into the editor as a change; Ctrl+S then puts it in force "
                "as a revision of its own, with a reason."
            )
        )
        if rows:
            self.table.setCurrentIndex(self.table.model().index(min(1, len(rows) - 1), 0))
        self.table.setFocus()
        self._connect_table()

    def intent(self) -> RevisionRow | None:
        """The one in hand."""
        row: RevisionRow | None = self.table.current_row()
        return row

    def _connect_table(self) -> None:
        self.table.row_chosen.connect(self.take)


class CopyDialog(IntentDialog):
    """Answers with title, region and issuer of a plan that begins as this one."""

    def __init__(self, parent: QWidget, plan: Plan, region: str) -> None:
        heading = QCoreApplication.translate("PlanEdit", "A new plan from this one")
        yes = QCoreApplication.translate("PlanEdit", "Make it")
        super().__init__(parent, heading, yes)
        self.title_line, self.region, self.issuer = QLineEdit(), QLineEdit(), QLineEdit()
        bare = plan.title.replace("（范本）", "")
        old, own = plan.region, region or plan.region
        self.title_line.setText(bare.replace(old, own, 1) if old else bare)
        self.region.setText(own)
        self.issuer.setText(plan.issuer.replace(old, own, 1) if old else plan.issuer)
        for field, name in (
            (self.title_line, "copy_title"),
            (self.region, "copy_region"),
            (self.issuer, "copy_issuer"),
        ):
            field.setObjectName(name)
            field.setMaxLength(200)
        add_row(self.fields, self.tr("Title"), self.title_line)
        add_row(self.fields, self.tr("Region"), self.region)
        add_row(self.fields, self.tr("Issuer"), self.issuer)
        self.told.setText(
            self.tr("The copy is in force at once beside this plan; it carries no number or date.")
        )
        self.title_line.selectAll()
        self.title_line.setFocus()

    def intent(self) -> tuple[str, str, str] | None:
        """Title, region, issuer."""
        title = self.need(self.title_line)
        told = (title, self.region.text().strip(), self.issuer.text().strip())
        return told if title else None


def _hash(row: RevisionRow) -> str:
    return row.hash
