"""A plan's revisions: when and why each came, and what it says otherwise than the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.times import CHINA_OFFSET, full
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import label, section
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_changes import ChangeRow
    from commandpost.usecases.views.plan_keeping import RevisionRow


class RevisionsTab(QWidget):
    """The list above, the changes of the chosen revision below.

    Signals:
        wanted: the hashes of the revision before the chosen one and of the chosen one.
    """

    wanted = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.offset = CHINA_OFFSET
        self._rows: tuple[RevisionRow, ...] = ()
        self.table = Table(TableModel(self._columns(), look, _hash), look)
        self.table.setObjectName("plan_revisions")
        self.heading = section()
        self.changes = QPlainTextEdit()
        self.changes.setObjectName("revision_changes")
        self.changes.setReadOnly(True)
        teaching = self.tr("Ctrl+E edits the plan; there Alt+R brings an older text back.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 2)
        column.addWidget(self.heading)
        column.addWidget(self.changes, 3)
        column.addWidget(label(teaching, kind="small"))
        self._connect()

    def show_rows(self, rows: Sequence[RevisionRow], offset: int) -> None:
        """Show this life, newest first."""
        self.offset, self._rows = offset, tuple(rows)
        self.table.show_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def show_changes(self, changes: Sequence[ChangeRow]) -> None:
        """What the chosen revision says otherwise."""
        self.heading.setText(self.tr("Changed in it ({n})").format(n=len(changes)))
        lines: list[str] = []
        heading = ""
        for row in changes:
            if row.heading != heading:
                heading = row.heading
                lines += [*([""] if lines else []), heading]
            lines.append(f"  {row.line}")
        nothing = self.tr("Only order, references or details of the text.")
        self.changes.setPlainText("\n".join(lines) or nothing)

    def _columns(self) -> tuple[Column, ...]:
        here = self.tr("in force")
        return (
            Column(self.tr("Since"), lambda r: full(r.recorded_at, self.offset), width=150),
            Column(self.tr("Why"), lambda r: r.reason),
            Column(self.tr("Revision"), lambda r: r.hash[:8], width=96),
            Column("", lambda r: here if r.in_force else "", width=80),
        )

    def _choose(self, row: RevisionRow | None) -> None:
        if row is None or row not in self._rows:
            return
        older = self._rows[self._rows.index(row) + 1 :]
        if older:
            self.wanted.emit(older[0].hash, row.hash)
        else:
            self.heading.setText(self.tr("The first text"))
            self.changes.setPlainText(self.tr("Nothing was before it."))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._choose)


def _hash(row: RevisionRow) -> str:
    return row.hash
