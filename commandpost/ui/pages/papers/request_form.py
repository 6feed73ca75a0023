"""What the officer decides about a paper: signer, whose figures, urgency, trend, needs."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.station import StationProfile
from commandpost.ui.widgets.labels import add_row, form
from commandpost.usecases.situations import FIRST_REPORT

W = TypeVar("W", bound=QWidget)

URGENCIES = ("", "加急", "特急")
LINES = 2


def named(widget: W, name: str) -> W:
    """The same widget under the name that tests and the tour find it by."""
    widget.setObjectName(name)
    return widget


class RequestForm(QWidget):
    """The fields of a paper that no entry can know.

    Signals:
        edited: something was typed; the preview is drawn again a moment later.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signer = named(QLineEdit(), "paper_signer")
        self.checker = named(QLineEdit(), "paper_checker")
        self.approved_by = named(QLineEdit(), "paper_approved_by")
        self.urgency = named(QComboBox(), "paper_urgency")
        for words in URGENCIES:
            self.urgency.addItem(words or self.tr("ordinary"), words)
        self.trend = named(QPlainTextEdit(), "paper_trend")
        self.needs = named(QPlainTextEdit(), "paper_needs")
        rows = form()
        add_row(rows, self.tr("Signed by"), self.signer)
        add_row(rows, self.tr("Checked by"), self.checker)
        add_row(rows, self.tr("Figures approved by"), self.approved_by)
        add_row(rows, self.tr("Urgency"), self.urgency)
        add_row(rows, self.tr("Trend"), self.trend)
        add_row(rows, self.tr("Needs"), self.needs)
        for field in (self.trend, self.needs):
            field.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        self._connect()

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        for field in (self.trend, self.needs):
            field.ensurePolished()
            frame = 2 * (field.frameWidth() + round(field.document().documentMargin()))
            field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES + frame)

    def offer(self, station: StationProfile) -> None:
        """Fill empty fields with the station's own names."""
        for field, name in ((self.signer, station.signer), (self.checker, station.checker)):
            if not field.text():
                field.setText(name)

    def request(self, paper: str = FIRST_REPORT) -> PaperRequest:
        """What is asked for."""
        return PaperRequest(
            paper=paper,
            signer=self.signer.text().strip(),
            checker=self.checker.text().strip(),
            approved_by=self.approved_by.text().strip(),
            urgency=self.urgency.currentData() or "",
            trend=self.trend.toPlainText().strip(),
            needs=self.needs.toPlainText().strip(),
        )

    def take(self, request: PaperRequest) -> None:
        """Show these decisions instead; tells nobody."""
        blocked = self.blockSignals(True)
        self.signer.setText(request.signer)
        self.checker.setText(request.checker)
        self.approved_by.setText(request.approved_by)
        self.urgency.setCurrentIndex(max(self.urgency.findData(request.urgency), 0))
        self.trend.setPlainText(request.trend)
        self.needs.setPlainText(request.needs)
        self.blockSignals(blocked)

    def _connect(self) -> None:
        for line in (self.signer, self.checker, self.approved_by):
            line.textEdited.connect(self._tell)
        for text in (self.trend, self.needs):
            text.textChanged.connect(self._tell)
        self.urgency.activated.connect(self._tell)

    def _tell(self) -> None:
        self.edited.emit()
