"""The left of the papers page: about what, which paper, and the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.papers.register import Register
from commandpost.ui.pages.papers.request_form import named
from commandpost.ui.widgets.labels import button, section
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from commandpost.domain.paper_kinds import PaperKind
    from commandpost.ui.context import Context

KIND_ROWS, ROWS = 168, 130
"""Room for some rows of the kinds and of the register."""


class Side(QScrollArea):
    """Holds the controls; what they do is the page's."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.subjects = named(QComboBox(), "paper_incident")
        self.subjects.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.first_button = named(
            button(self.tr("First report"), big=True, key="Alt+F"), "draw_first_report"
        )
        self.follow_button = named(
            button(self.tr("Follow-up"), big=True, key="Alt+U"), "draw_follow_up"
        )
        self.kinds = named(
            Table(TableModel(self._kind_columns(), context.look, _kind_key), context.look),
            "paper_kinds",
        )
        self.kinds.horizontalHeader().hide()
        self.register = Register(context)
        self.table = self.register.table
        self._lay_out()
        self._measure()
        self._connect()

    def _kind_columns(self) -> tuple[Column, ...]:
        return (Column(self.tr("Paper"), lambda kind: text(f"paper.kind.{kind.key}")),)

    def _lay_out(self) -> None:
        quick = QHBoxLayout()
        quick.addWidget(self.first_button)
        quick.addWidget(self.follow_button)
        inside = QWidget()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(self.tr("About")))
        column.addWidget(self.subjects)
        column.addLayout(quick)
        column.addWidget(section(self.tr("Draw up")))
        column.addWidget(self.kinds, 3)
        column.addWidget(self.register, 2)

    def show_kinds(self, kinds: tuple[PaperKind, ...]) -> None:
        """The papers of what is chosen; the two reports have their own buttons beside."""
        self.kinds.show_rows(kinds)
        reports = any(kind.key == "first_report" for kind in kinds)
        for made in (self.first_button, self.follow_button):
            made.setVisible(reports or not kinds)
            made.setEnabled(reports)

    def frame_kind(self, key: str) -> None:
        """Frame the kind in hand in the list."""
        place = self.kinds.rows_model.place_of(key)
        if place is not None:
            self.kinds.setCurrentIndex(self.kinds.rows_model.index(place, 0))

    def _connect(self) -> None:
        self._context.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.table.setMinimumHeight(self._context.look.px(ROWS))
        self.kinds.setMinimumHeight(self._context.look.px(KIND_ROWS))


def _kind_key(kind: PaperKind) -> str:
    return kind.key
