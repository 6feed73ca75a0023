"""The left of the papers page: which incident, which paper, what the officer decides, what left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.papers.request_form import RequestForm, named
from commandpost.ui.widgets.labels import button, section
from commandpost.ui.widgets.table import Table
from commandpost.usecases.situations import FIRST_REPORT, FOLLOW_UP

if TYPE_CHECKING:
    from commandpost.domain.incident import Paper
    from commandpost.ui.context import Context

WIDTH, WIDEST = 380, 620
ROWS = 100
"""Room for the head and two rows of the table."""


class Side(QScrollArea):
    """Holds the controls; what they do is the page's."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.incidents = named(QComboBox(), "paper_incident")
        self.form = RequestForm()
        self.first_button = named(
            button(self.tr("First report"), big=True, key="Alt+F"), "draw_first_report"
        )
        self.follow_button = named(
            button(self.tr("Follow-up"), big=True, key="Alt+U"), "draw_follow_up"
        )
        self.issue_button = named(
            button(self.tr("Issue…"), kind="danger", big=True, key="Ctrl+Enter"), "issue_paper"
        )
        self.save_button = named(button(self.tr("Save as PDF…"), key="Ctrl+S"), "save_paper")
        self.copy_button = named(button(self.tr("Copy as text"), key="Ctrl+Shift+C"), "copy_paper")
        model = TableModel(self._columns(), context.look, _serial)
        self.table = named(Table(model, context.look), "paper_list")
        self.tools = QVBoxLayout()
        self._lay_out()
        self._measure()
        self._connect()

    def _columns(self) -> tuple[Column, ...]:
        kinds = {FIRST_REPORT: self.tr("First report"), FOLLOW_UP: self.tr("Follow-up")}
        clock = self._context.clock

        def state(paper: Paper) -> str:
            if paper.void:
                return self.tr("void")
            if paper.issued_at is None:
                return self.tr("reserved")
            return clock.dated(paper.issued_at)

        return (
            Column(self.tr("Number"), lambda p: p.serial),
            Column(self.tr("Paper"), lambda p: kinds.get(p.paper, p.paper), width=90),
            Column(self.tr("Issued"), state, width=100),
        )

    def _lay_out(self) -> None:
        kinds = QHBoxLayout()
        kinds.addWidget(self.first_button)
        kinds.addWidget(self.follow_button)
        inside = QWidget()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.incidents)
        column.addLayout(kinds)
        column.addWidget(self.form)
        column.addWidget(self.issue_button)
        column.addLayout(self.tools)
        column.addWidget(section(self.tr("Numbered papers of this incident")))
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self._context.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setFixedWidth(min(self._context.look.px(WIDTH), WIDEST))
        self.table.setMinimumHeight(self._context.look.px(ROWS))
        self.form.measure()


def _serial(paper: Paper) -> str:
    return paper.serial
