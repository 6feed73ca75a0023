"""The right column: the response's log, and its levels with their minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from commandpost.ui.log_marks import marked, whole
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.response.outgoing import Outgoing
from commandpost.ui.widgets.badges import SHAPES
from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.table import Table
from commandpost.ui.widgets.task_words import channel_word
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from commandpost.domain.response import LevelStep
    from commandpost.ui.context import Context
    from commandpost.usecases.views.logbook import LogLine, LogPage
    from commandpost.usecases.views.response_sheet import ResponseSheet


class Record(QTabWidget):
    """Two narrow tables, each with the whole of its current row below.

    Signals:
        more_wanted: the log below this position.
    """

    more_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("response_record")
        self._clock = context.clock
        self._before: int | None = None
        look = context.look
        self.log = Table(TableModel(self._log_columns(), look, key=lambda line: line.entry), look)
        self.levels = Table(
            TableModel(self._level_columns(), look, key=lambda step: step.entry), look
        )
        self.outgoing = Outgoing(context)
        self.line = label(wrap=True, selectable=True)
        self.step = label(wrap=True, selectable=True)
        self._arrange()
        self._connect()

    def show_sheet(self, sheet: ResponseSheet | None) -> None:
        """Show what is recorded about it."""
        self._before = sheet.log.before if sheet else None
        self.log.show_rows(sheet.log.lines if sheet else (), self._before is not None)
        self.outgoing.show_response(sheet.response if sheet else None)
        steps = sheet.response.steps if sheet and sheet.response else ()
        self.levels.show_rows(tuple(reversed(steps)))

    def extend(self, page: LogPage) -> None:
        """Append an older page of the log."""
        self._before = page.before
        self.log.rows_model.extend(page.lines, page.before is not None)

    def _log_columns(self) -> tuple[Column, ...]:
        near = self._clock.near
        return (
            Column(self.tr("Time"), lambda line: near(line.at), 92, tone=lambda _: "quiet"),
            Column(self.tr("What"), marked, tip=self._whole),
        )

    def _level_columns(self) -> tuple[Column, ...]:
        near = self._clock.near
        return (
            Column(self.tr("Since"), lambda step: near(step.since), 92),
            Column(
                self.tr("Level"),
                lambda step: f"{SHAPES[step.level.rank]} {level_word(step.level)}",
                96,
                tone=lambda step: f"level_{step.level.rank}",
            ),
            Column(self.tr("Approved by"), lambda step: step.approval.by, tip=self._step_words),
        )

    def _whole(self, line: LogLine) -> str:
        return whole(line, self._clock)

    def _step_words(self, step: LevelStep) -> str:
        approval = step.approval
        parts = [
            self.tr("{level} since {time}").format(
                level=level_word(step.level), time=self._clock.dated(step.since)
            ),
            self.tr("approved by {who} ({role}), {channel} {time}").format(
                who=approval.by,
                role=approval.role,
                channel=channel_word(approval.channel),
                time=self._clock.dated(approval.at),
            ),
            approval.delegation,
            step.reason,
            *step.basis,
        ]
        return "\n".join(part for part in parts if part)

    def _arrange(self) -> None:
        self.log.setObjectName("response_log")
        self.log.setAccessibleName(self.tr("Log"))
        self.levels.setObjectName("response_levels")
        self.levels.setAccessibleName(self.tr("Levels"))
        self.addTab(_column(self.log, self.line), self.tr("Log"))
        self.addTab(self.outgoing, self.tr("Receipts"))
        self.addTab(_column(self.levels, self.step), self.tr("Levels"))
        self.setDocumentMode(True)

    def _connect(self) -> None:
        self.log.current_changed.connect(self._show_line)
        self.levels.current_changed.connect(self._show_step)
        self.log.rows_model.more_wanted.connect(self._want_more)

    def _show_line(self, line: LogLine | None) -> None:
        self.line.setText(self._whole(line) if line else "")

    def _show_step(self, step: LevelStep | None) -> None:
        self.step.setText(self._step_words(step) if step else "")

    def _want_more(self, _known: int) -> None:
        if self._before is not None:
            self.more_wanted.emit(self._before)


def _column(table: Table, below: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(4)
    column.addWidget(table, 1)
    column.addWidget(below)
    return made
