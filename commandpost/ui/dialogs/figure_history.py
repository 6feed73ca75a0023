"""One figure's whole story: what was told, by whom, what was corrected; and putting it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.figure_decisions import CorrectFigure, WithdrawFigure
from commandpost.domain.metrics import number_text
from commandpost.domain.times import MINUTE
from commandpost.host.figure_words import metric_word
from commandpost.host.numerals import number
from commandpost.host.text import text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import add_row, button, form, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.figures import settle_figures
from commandpost.usecases.views.figure_history import figure_history

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context
    from commandpost.usecases.views.figure_history import FigureLine


class FigureHistoryDialog(DecisionDialog):
    """The line chosen is corrected (Ctrl+Enter) or withdrawn (Ctrl+Delete); all values stay."""

    def __init__(
        self, context: Context, parent: QWidget, episode: Id, place: str, metric: str
    ) -> None:
        heading = QCoreApplication.translate("FigureHistoryDialog", "Figure and its corrections")
        yes = QCoreApplication.translate("FigureHistoryDialog", "Correct")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("figure_history")
        self._episode, self._place, self._metric = episode, place, metric
        self.say(f"{place}　{metric_word(metric)}")
        self.table = Table(self._model(), context.look, self)
        self.table.setAccessibleName(heading)
        self.value, self.reason = QLineEdit(), QLineEdit()
        self.value.setObjectName("figure_right")
        self.value.setMaxLength(16)
        self.reason.setObjectName("figure_right_why")
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(self.tr("one line; without it the figure waits for it"))
        self.withdraw_button = button(self.tr("Withdraw"), kind="danger", key="Ctrl+Del")
        self.withdraw_all = button(self.tr("Withdraw the whole report"), kind="danger")
        self._arrange()
        self._connect()
        context.bridge.ask(figure_history, episode, place, metric, then=self._show, owner=self)

    def decide(self) -> None:
        """Correct the line chosen."""
        line = self._chosen()
        value = number(self.value.text().strip()) if self.value.text().strip() else None
        if line is None:
            self.refuse(self.tr("Choose a line that still counts."), self.table)
        elif value is None:
            self.refuse(self.tr("What is the right figure?"), self.value)
        else:
            self.send(
                settle_figures,
                self._episode,
                CorrectFigure(
                    line.entry, self._place, self._metric, line.as_of, value, self._why()
                ),
            )

    def withdraw(self, *, whole: bool = False) -> None:
        """Take the line chosen out, or everything its report said."""
        line = self._chosen()
        if line is None:
            self.refuse(self.tr("Choose a line that still counts."), self.table)
            return
        at = None if whole else line.as_of
        intent = WithdrawFigure(line.entry, self._place, self._metric, at, self._why())
        self.send(settle_figures, self._episode, intent)

    def _why(self) -> str:
        return self.reason.text().strip()

    def _chosen(self) -> FigureLine | None:
        line: FigureLine | None = self.table.current_row()
        return line if line is not None and line.struck_at is None else None

    def _show(self, lines: tuple[FigureLine, ...]) -> None:
        self.table.show_rows(lines)
        first = next((n for n, line in enumerate(lines) if line.struck_at is None), None)
        if first is not None:
            self.table.setCurrentIndex(self.table.rows_model.index(first, 0))
        self.value.setFocus()

    def _model(self) -> TableModel:
        clock = self.context.clock

        def quiet(line: FigureLine) -> str:
            return "quiet" if line.struck_at is not None else "text"

        columns = (
            Column(self.tr("As of"), lambda r: clock.dated(r.as_of), 112, tone=quiet),
            Column(self.tr("Figure"), _figure, 104, "right", quiet),
            Column(self.tr("Reporter"), _teller, 150, tone=quiet),
            Column(self.tr("Recorded"), self._recorded, 150, tone=quiet),
            Column(self.tr("What became of it"), self._became, 0, tone=quiet),
        )
        return TableModel(columns, self.context.look, lambda r: (r.entry, r.as_of, r.struck_at))

    def _recorded(self, line: FigureLine) -> str:
        told = self.context.clock.dated(line.recorded_at)
        late = line.recorded_at - line.as_of > MINUTE * 5
        return self.tr("{time} entered later").format(time=told) if late else told

    def _became(self, line: FigureLine) -> str:
        if line.struck_at is None:
            state = self.tr("verified") if line.verified else self.tr("counts")
            return f"{state}　{line.reason}".strip()
        when = self.context.clock.dated(line.struck_at)
        if line.after is None:
            told = self.tr("withdrawn {time}").format(time=when)
        else:
            words = self.tr("corrected to {value} {time}")
            told = words.format(value=number_text(line.after), time=when)
        return f"{told}　{line.reason}".strip()

    def _arrange(self) -> None:
        rows = form()
        add_row(rows, self.tr("Right figure"), self.value)
        add_row(rows, self.tr("Reason"), self.reason)
        keys = QHBoxLayout()
        keys.addWidget(self.withdraw_button)
        keys.addWidget(self.withdraw_all)
        keys.addStretch()
        self.table.setMinimumHeight(self.context.look.px(200))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(
            label(
                self.tr("Every value stays in the record; only the one that counts changes."),
                kind="small",
                wrap=True,
            )
        )
        self.body.addLayout(rows)
        self.body.addLayout(keys)
        self.fit(820, 560)

    def _connect(self) -> None:
        self.withdraw_button.clicked.connect(self.withdraw)
        self.withdraw_all.clicked.connect(lambda: self.withdraw(whole=True))
        QShortcut(QKeySequence("Ctrl+Del"), self).activated.connect(self.withdraw)


def _figure(line: FigureLine) -> str:
    return number_text(line.value)


def _teller(line: FigureLine) -> str:
    key = f"channel.{line.channel}"
    said = text(key)
    return f"{line.reporter} {'' if said == key else said}".strip()
