"""报送情况一览 on the screen: each report with its limit, its receipt and what is wrong; to PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from commandpost.host.text import text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import render
from commandpost.usecases.taking.reporting_proof import proof_matter
from commandpost.usecases.views.report_proof import HEADS, proof_sheet

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.domain.proof_sheet import ProofRow, ProofSheet
    from commandpost.domain.record_matter import ProofMatter
    from commandpost.ui.context import Context

WIDTHS = {"report": 220, "recipient": 180, "limit": 96, "made": 290, "receipt": 220, "state": 0}


class ProofSheetDialog(DecisionDialog):
    """Read here, or saved as PDF with Ctrl+Enter or Ctrl+S; on paper it is always Chinese."""

    def __init__(self, context: Context, parent: QWidget, incident: Id) -> None:
        heading = QCoreApplication.translate("ProofSheetDialog", "Proof of reporting")
        yes = QCoreApplication.translate("ProofSheetDialog", "Save as PDF")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("proof_sheet")
        self._incident = incident
        self.counts = label(wrap=True, selectable=True)
        self.counts.setObjectName("proof_counts")
        self.rows = Table(self._model(), context.look, self)
        self.rows.setAccessibleName(heading)
        self.source = label(tone="quiet", wrap=True, selectable=True)
        self.source.setMinimumHeight(44)
        self._arrange()
        self._connect()
        self.context.bridge.ask(proof_sheet, incident, then=self._show, owner=self)

    def decide(self) -> None:
        """Where to, then written off the window's thread."""
        ask = self.context.bridge.ask
        ask(proof_matter, self._incident, then=self._save, owner=self)

    def _show(self, sheet: ProofSheet) -> None:
        self.say(f"{sheet.incident} · {sheet.taken}")
        self.counts.setText("\n".join(sheet.told))
        self.rows.show_rows(sheet.rows)
        self.rows.setCurrentIndex(self.rows.rows_model.index(0, 0))
        self.rows.setFocus()

    def _save(self, matter: ProofMatter) -> None:
        name = f"{matter.sheet.title} {matter.sheet.incident}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if chosen:
            told = self.tr("Saved: {file}").format(file=chosen)
            self.context.jobs.start(
                partial(_write, Path(chosen), matter),
                then=lambda _: self.context.messages.inform(told),
                owner=self,
            )

    def _model(self) -> TableModel:
        columns = [
            Column(
                text(f"proof.{head}"), partial(_cell, head), WIDTHS[head], tone=_tone, bold=_wrong
            )
            for head in HEADS
        ]
        return TableModel(columns, self.context.look, key=lambda row: row.obligation)

    def _arrange(self) -> None:
        self.body.addWidget(self.counts)
        self.body.addWidget(self.rows, 1)
        self.body.addWidget(self.source)
        self.rows.setMinimumHeight(self.context.look.px(260))
        self.fit(1240, 660)

    def _connect(self) -> None:
        self.rows.current_changed.connect(self._explain)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.decide)

    def _explain(self, row: ProofRow | None) -> None:
        told = (row.report, row.made, row.receipt) if row is not None else ()
        said = " · ".join(words for words in told if words != "—")
        self.source.setText(f"{said}\n{row.source}".strip() if row is not None else "")


def _write(path: Path, matter: ProofMatter) -> None:
    write_file(path, render(matter).pdf)


def _cell(head: str, row: ProofRow) -> str:
    words: str = getattr(row, head)
    return words


def _wrong(row: ProofRow) -> bool:
    return row.wrong


def _tone(row: ProofRow) -> str:
    return "overdue" if row.wrong else "text"
