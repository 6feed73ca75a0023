"""The one factory for labels, form rows and buttons: plain text always, sizes and tones by name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
TONES = ("", "quiet", "overdue", "soon", "later", "done", "wrong", "accent", "drill")
KINDS = ("", "title", "section", "small", "large", "huge", "chip", "key", "clock", "lead")


def label(
    text: str = "", tone: str = "", kind: str = "", wrap: bool = False, selectable: bool = False
) -> QLabel:
    """A label that never takes its text for markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if kind:
        made.setProperty("kind", kind)
    if kind == "section":
        made.setIndent(0)  # a padded label would stand half a letter off what is below it
    if kind in ("chip", "key"):
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    set_tone(made, tone)
    return made


def title(text: str = "") -> QLabel:
    """The heading of a page or dialog."""
    return label(text, kind="title")


def section(text: str = "") -> QLabel:
    """The heading of a part of a page."""
    return label(text, kind="section")


def chip(text: str = "", tone: str = "soon") -> QLabel:
    """A small mark, shown only when something is wrong or due: hidden while its text is empty."""
    made = label(text, tone=tone, kind="chip")
    made.setVisible(bool(text))
    return made


def set_chip(mark: QLabel, text: str, tone: str = "soon") -> None:
    """Show the chip with that text, or hide it when there is none."""
    mark.setText(text)
    set_tone(mark, tone)
    mark.setVisible(bool(text))


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label or chip another tone; repolishes only when it is another."""
    set_property(widget, "tone", tone)


def set_invalid(widget: QWidget, invalid: bool) -> None:
    """Frame a field whose content cannot be taken."""
    set_property(widget, "invalid", "true" if invalid else "")


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set what the sheet asks for; repolishes only when it is another."""
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def plain_tip(widget: QWidget, text: str) -> None:
    """A tooltip that shows exactly this text, whatever characters it holds."""
    widget.setToolTip(plain_html(text))


def plain_html(text: str) -> str:
    """Text escaped for the places where Qt guesses at markup (tooltips of models too)."""
    return f'<p style="white-space:pre-wrap">{text.translate(_ESCAPES)}</p>' if text else ""


class Elided(QLabel):
    """One line that ends in … when there is no room, and then tells all of it in a tooltip."""

    def __init__(self, text: str = "", tone: str = "", kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            self.setProperty("kind", kind)
        set_tone(self, tone)
        self.setText(text)
        self.setMinimumWidth(24)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        whole = self.text().replace("\n", " ")
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        tip = plain_html(self.text()) if shown != whole else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), shown)
        painter.end()


def button(
    text: str, kind: str = "", big: bool = False, icon: QIcon | None = None, key: str = ""
) -> QPushButton:
    """A button that Enter elsewhere never presses; ``big`` is 44 px, for a tired hand.

    ``kind``: "" plain, "primary" the one thing to do here, "danger" leaves the house, "quiet" a
    link. ``key`` is shown after the text; the shortcut itself belongs to an action.
    """
    made = QPushButton(f"{text}  {key}" if key else text)
    made.setAutoDefault(False)
    made.setDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if big:
        made.setProperty("big", "true")
    if icon is not None:
        made.setIcon(icon)
    return made


def form() -> QFormLayout:
    """A form with labels above 4 px steps, growing fields."""
    made = QFormLayout()
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(8)
    return made


def add_row(layout: QFormLayout, text: str, field: QWidget, hint: str = "") -> QLabel:
    """A labelled field with a quiet hint under it; returns the label."""
    name = label(text)
    name.setBuddy(field)
    field.setAccessibleName(text)
    layout.addRow(name, field)
    if hint:
        layout.addRow(label(), label(hint, kind="small", wrap=True))
    return name


def indent_text(field: QAbstractSpinBox) -> None:
    """Set a number or time off its frame as in a line; the sheet's padding does not reach it."""
    line = field.findChild(QLineEdit)
    if isinstance(line, QLineEdit):
        line.setTextMargins(6, 0, 0, 0)


def card(*widgets: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """A framed part of a page with its column."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 8, 12, 12)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return frame, column


def empty_state(heading: str, teaching: str) -> QWidget:
    """What stands where nothing is yet: what belongs here and how it gets here."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.addStretch()
    for part in (label(heading, kind="large", wrap=True), label(teaching, tone="quiet", wrap=True)):
        part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(part)
    column.addStretch()
    return box
