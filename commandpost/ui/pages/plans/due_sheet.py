"""The due list over all plans (到期清单): soonest first, Enter opens the plan's life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.domain.plan_due import DueState
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.plans.shelf import marked
from commandpost.ui.widgets.labels import label, title
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.life_words import due_day, duty_word

if TYPE_CHECKING:
    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_life import DueList, PlanDue


class DueSheet(QWidget):
    """What every plan owes; models owe nothing and say so once.

    Signals:
        plan_chosen: a plan's id, to open its life.
    """

    plan_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = Table(TableModel(self._columns(), look, _key), look)
        self.table.setObjectName("due_list")
        self.said = label(tone="quiet", wrap=True)
        self.said.setObjectName("due_said")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title(self.tr("What the plans owe")))
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self._connect()

    def show_list(self, found: DueList) -> None:
        """Show these duties, the one one stood on still current."""
        self.table.show_rows(found.rows)
        if found.rows and self.table.current_row() is None:
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        self.table.setVisible(bool(found.rows))
        self.said.setText("\n".join(self._told(found)))

    def _told(self, found: DueList) -> list[str]:
        late = sum(row.line.state is DueState.OVERDUE for row in found.rows)
        lines = []
        if not found.rows:
            lines.append(
                self.tr(
                    "Nothing is due. Record the day a plan was issued (Alt+4, then Alt+I): filing, "
                    "publication, evaluation and drill are counted from it."
                )
            )
        elif late:
            lines.append(
                self.tr("{late} of {n} overdue. Enter opens the plan's life.").format(
                    late=late, n=len(found.rows)
                )
            )
        else:
            words = self.tr("{n} duties ahead, none overdue. Enter opens the plan's life.")
            lines.append(words.format(n=len(found.rows)))
        if found.models:
            words = self.tr("{n} model plans were never issued here: nothing is due of them.")
            lines.append(words.format(n=found.models))
        if found.unrecorded:
            words = self.tr("Issue not recorded: {titles}")
            lines.append(words.format(titles="、".join(found.unrecorded)))
        return lines

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Due on"), lambda r: due_day(r.line), width=98),
            Column(
                self.tr("State"),
                lambda r: marked(r.line),
                width=118,
                tone=lambda r: _tone(r.line.state),
                bold=lambda r: r.line.state is DueState.OVERDUE,
            ),
            Column(self.tr("Duty"), lambda r: duty_word(r.line.due.duty), width=84),
            Column(self.tr("Plan"), lambda r: r.title),
            Column(self.tr("By rule"), lambda r: r.line.due.source, width=206),
        )

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._choose)

    def _choose(self, row: PlanDue) -> None:
        self.plan_chosen.emit(row.plan)


def _tone(state: DueState) -> str:
    return {DueState.OVERDUE: "overdue", DueState.SOON: "soon"}.get(state, "quiet")


def _key(row: PlanDue) -> tuple[str, str]:
    return row.plan, row.line.due.duty.value
