"""What the officer decides about a paper: signer, urgency, whose figures, the kind's own fields."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.paper_kinds import KINDS, PaperKind
from commandpost.domain.station import StationProfile
from commandpost.host.text import text
from commandpost.ui.pages.papers.mark_box import MarkBox
from commandpost.ui.widgets.labels import add_row, form
from commandpost.usecases.situations import FIRST_REPORT

W = TypeVar("W", bound=QWidget)

LINE_KEYS = ("", "government", "department")
LINES = 2


def hint(field: str) -> str:
    """What may be written there and what an empty field comes to; many fields need no saying."""
    key = f"paper.hint.{field}"
    said = text(key)
    return "" if said == key else said


def named(widget: W, name: str) -> W:
    """The same widget under the name that tests and the tour find it by."""
    widget.setObjectName(name)
    return widget


class RequestForm(QWidget):
    """The fields of a paper that no entry can know; those of other kinds are out of sight.

    Signals:
        edited: something was typed; the preview is drawn again a moment later.
        mark_refused: a level of secrecy was chosen and not set (``OperatorError``).
    """

    edited = Signal()
    mark_refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signer = named(QLineEdit(), "paper_signer")
        self.checker = named(QLineEdit(), "paper_checker")
        self.approved_by = named(QLineEdit(), "paper_approved_by")
        self.recipients = named(QLineEdit(), "paper_recipients")
        self.urgency = named(MarkBox(self.tr("ordinary")), "paper_urgency")
        self.line = named(QComboBox(), "paper_line")
        for key in LINE_KEYS:
            self.line.addItem(text(f"paper.line.{key}") if key else self.tr("both lines"), key)
        self._rows = form()
        self.fields: dict[str, QPlainTextEdit] = {}
        self._kind = KINDS[FIRST_REPORT]
        self._lay_out()
        self._connect()
        self.turn_to(self._kind)

    @property
    def trend(self) -> QPlainTextEdit:
        """How it is expected to go on."""
        return self.fields["trend"]

    def _lay_out(self) -> None:
        add_row(self._rows, self.tr("Line"), self.line)
        add_row(self._rows, self.tr("Signed by"), self.signer)
        add_row(self._rows, self.tr("Checked by"), self.checker)
        add_row(self._rows, self.tr("Figures approved by"), self.approved_by)
        add_row(self._rows, self.tr("To"), self.recipients)
        self.recipients.setPlaceholderText(self.tr("the station's; several with 、"))
        add_row(self._rows, self.tr("Urgency"), self.urgency)
        for name in dict.fromkeys(name for kind in KINDS.values() for name in kind.fields):
            field = named(QPlainTextEdit(), f"paper_{name}")
            field.setTabChangesFocus(True)
            field.setPlaceholderText(hint(name))
            self.fields[name] = field
            add_row(self._rows, text(f"paper.field.{name}"), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)

    def turn_to(self, kind: PaperKind) -> None:
        """Show the fields of that kind."""
        self._kind = kind
        self._show_row(self.line, kind.lines)
        self._show_row(self.approved_by, kind.lines or kind.figures or "figures" in kind.key)
        for field in (self.signer, self.checker, self.recipients, self.urgency):
            self._show_row(field, kind.signed)
        for name, box in self.fields.items():
            self._show_row(box, name in kind.fields)

    def _show_row(self, field: QWidget, shown: bool) -> None:
        self._rows.setRowVisible(field, shown)

    def focus_first(self) -> None:
        """The cursor goes to the first field in sight."""
        for field in (*self.fields.values(), self.signer):
            if field.isVisibleTo(self):
                field.setFocus()
                return

    def focus_field(self, name: str) -> None:
        """The cursor goes to the field of that name, if the form has it."""
        field: QWidget | None = self.fields.get(name) or getattr(self, name, None)
        if isinstance(field, QWidget):
            field.setFocus()

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        for field in self.fields.values():
            field.ensurePolished()
            frame = 2 * (field.frameWidth() + round(field.document().documentMargin()))
            field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES + frame)

    def offer(self, station: StationProfile) -> None:
        """Fill empty fields with the station's own names."""
        for field, name in ((self.signer, station.signer), (self.checker, station.checker)):
            if not field.text():
                field.setText(name)

    def request(self, paper: str = "") -> PaperRequest:
        """What is asked for."""
        kind = KINDS[paper] if paper else self._kind
        said = {name: self.fields[name].toPlainText().strip() for name in kind.fields}
        split = self.recipients.text().replace(",", "、").replace("，", "、").split("、")
        return PaperRequest(
            paper=kind.key,
            signer=self.signer.text().strip(),
            checker=self.checker.text().strip(),
            approved_by=self.approved_by.text().strip(),
            urgency=self.urgency.mark,
            trend=said.pop("trend", ""),
            needs=said.pop("needs", ""),
            line=self.line.currentData() if kind.lines else "",
            recipients=tuple(name.strip() for name in split if name.strip()),
            typed=tuple((name, words) for name, words in said.items() if words),
        )

    def take(self, request: PaperRequest) -> None:
        """Show these decisions instead; tells nobody."""
        blocked = self.blockSignals(True)
        self.signer.setText(request.signer)
        self.checker.setText(request.checker)
        self.approved_by.setText(request.approved_by)
        self.recipients.setText("、".join(request.recipients))
        self.urgency.show_mark(request.urgency)
        self.line.setCurrentIndex(max(self.line.findData(request.line), 0))
        for name, field in self.fields.items():
            field.setPlainText(request.said(name))
        self.blockSignals(blocked)

    def _connect(self) -> None:
        for line in (self.signer, self.checker, self.approved_by, self.recipients):
            line.textEdited.connect(self._tell)
        for field in self.fields.values():
            field.textChanged.connect(self._tell)
        self.urgency.chosen.connect(self._tell)
        self.urgency.refused.connect(self.mark_refused)
        self.line.activated.connect(self._tell)

    def _tell(self) -> None:
        self.edited.emit()
