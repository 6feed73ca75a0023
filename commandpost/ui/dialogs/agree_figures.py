"""Agree figures (口径): which county totals may leave, as of when, and who answers for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from commandpost.domain.entries.episode import Cell
from commandpost.domain.metrics import number_text
from commandpost.domain.reporting_decisions import AgreeFigures
from commandpost.host.text import text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.models.table import Column
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form, label
from commandpost.ui.widgets.tick_table import TickTable
from commandpost.ui.widgets.time_edit import TimeEdit
from commandpost.usecases.reporting import agree_figures
from commandpost.usecases.views.agreed import agreed_board, figure_name

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context
    from commandpost.usecases.views.agreed import AgreedBoard, Leaving


class AgreeFiguresDialog(DecisionDialog):
    """Space holds a figure back; Ctrl+Enter agrees the ticked ones as one entry."""

    def __init__(self, context: Context, parent: QWidget, incident: Id) -> None:
        heading = QCoreApplication.translate("AgreeFiguresDialog", "Agree figures")
        yes = QCoreApplication.translate("AgreeFiguresDialog", "Agreed")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("agree_figures")
        self._incident = incident
        self._board: AgreedBoard | None = None
        self.table = TickTable(self._columns(), context.look, lambda row: row.metric, self)
        self.table.setAccessibleName(self.tr("Totals now"))
        self.by, self.post = HintEdit(), QLineEdit()
        self.stand = TimeEdit(context.clock, "0310")
        self.words = QLineEdit()
        self.sum = label(wrap=True, selectable=True)
        self.sum.setObjectName("agree_sum")
        self._arrange()
        self._connect()
        self.say(self.tr("Ticked figures may leave the house. Space holds one back."))
        context.bridge.ask(agreed_board, incident, then=self._show, owner=self)

    def decide(self) -> None:
        """The ticked figures leave from now on, and no others."""
        self._take_post()
        by = self.by.text().strip()
        cells = tuple(Cell(row.metric, row.value) for row in self._ticked())
        if not cells:
            self.refuse(self.tr("Tick at least one figure."), self.table)
        elif not by:
            self.refuse(self.tr("Who approved? Figures nobody approved do not leave."), self.by)
        elif not self.stand.readable or self.stand.moment is None:
            self.refuse(self.tr("As of when do they stand?"), self.stand.edit)
        else:
            self.send(agree_figures, self._incident, self._agreed(cells, by))

    def _agreed(self, cells: tuple[Cell, ...], by: str) -> AgreeFigures:
        rows = self._board.totals if self._board is not None else ()
        kept = {cell.metric for cell in cells}
        return AgreeFigures(
            cells,
            self.stand.moment or self.context.clock.now(),
            f"{self.post.text().strip()}{by}",
            self.words.text().strip(),
            tuple(row.metric for row in rows if row.metric not in kept),
        )

    def _ticked(self) -> list[Leaving]:
        rows = self._board.totals if self._board is not None else ()
        return [row for row in rows if self.table.is_ticked(row)]

    def _show(self, board: AgreedBoard) -> None:
        self._board = board
        self.by.set_hints(board.approvers)
        self.table.show_rows(board.totals)
        self.table.tick([row.metric for row in board.totals if not row.held_back])
        self.stand.set_moment(max((r.as_of for r in board.totals), default=None))
        self.yes_button.setEnabled(bool(board.totals))
        if board.totals:
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        else:
            self.say(self.tr("No total yet: Alt+F enters the first figure."))
        self.table.setFocus()
        self._tell_sum()

    def _tell_sum(self) -> None:
        """What would leave, as it would be said."""
        figures = "  ".join(
            f"{figure_name(r.metric)} {number_text(r.value)}" for r in self._ticked()
        )
        bare = [figure_name(r.metric) for r in self._ticked() if r.missing]
        if bare:
            names = text("agreed.comma").join(bare)
            figures += "\n" + self.tr("Not every township is in: {names}").format(names=names)
        self.sum.setText(figures)

    def _take_post(self) -> None:
        """The post of somebody on the rota or roster comes with the name."""
        self.by.resolve()
        hint = self.by.hint()
        if hint is not None and not self.post.text().strip():
            self.post.setText(hint.about.rpartition(" ")[2])

    def _columns(self) -> tuple[Column, ...]:
        clock = self.context.clock
        return (
            Column(self.tr("Figure"), lambda r: figure_name(r.metric), 170),
            Column(self.tr("Now"), lambda r: number_text(r.value), 76, "right", bold=_new),
            Column(self.tr("Agreed before"), _before, 100, "right", lambda _: "quiet"),
            Column(self.tr("As of"), lambda r: clock.dated(r.as_of), 128, "centre"),
            Column(self.tr("Mark"), self._mark, 84, tone=lambda _: "soon"),
            Column(self.tr("Without"), _without, 0, tone=lambda _: "soon"),
        )

    def _mark(self, row: Leaving) -> str:
        return self.tr("unverified") if row.unverified else ""

    def _arrange(self) -> None:
        for field, name in (
            (self.by, "agree_by"),
            (self.post, "agree_post"),
            (self.stand.edit, "agree_stand"),
            (self.words, "agree_words"),
        ):
            field.setObjectName(name)
        self.post.setMaxLength(60)
        self.words.setMaxLength(200)
        rows = form()
        add_row(rows, self.tr("Approved by"), self.by)
        add_row(rows, self.tr("Their post"), self.post)
        add_row(rows, self.tr("As of"), self.stand)
        add_row(rows, self.tr("Remark"), self.words)
        self.table.setMinimumHeight(self.context.look.px(180))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.sum)
        self.body.addLayout(rows)
        self.fit(820, 600)

    def _connect(self) -> None:
        self.table.ticked.connect(self._tell_sum)
        self.table.row_chosen.connect(lambda _row: self.by.setFocus())
        self.by.editingFinished.connect(self._take_post)


def _new(row: Leaving) -> bool:
    return row.agreed is not None and row.agreed != row.value


def _without(row: Leaving) -> str:
    return f"{len(row.missing)}: {'、'.join(row.missing)}" if row.missing else ""


def _before(row: Leaving) -> str:
    return "" if row.agreed is None else number_text(row.agreed)
