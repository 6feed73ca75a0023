"""The form of what comes in: stamped at the first key, kept while typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.entries.matter import MatterForm, MatterUrgency
from commandpost.domain.matter_decisions import document_number
from commandpost.domain.times import Instant
from commandpost.host.pinyin import spelled
from commandpost.host.text import text
from commandpost.ui.pages.call.heard import HeardAt
from commandpost.ui.widgets.choice_row import ChoiceRow
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, label, section, set_invalid
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.usecases.matters import NewMatter
from commandpost.usecases.views.places import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.context import Context

LINES = ("unit", "person", "phone", "number", "asks", "outcome")
WHAT_PIXELS = 74


class MatterFields(QWidget):
    """Everything the register keeps of a call or document.

    Signals:
        changed: something was typed or chosen.
        wanted: register it.
        left: nothing is registered now; what is typed stays.
    """

    changed = Signal()
    wanted = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._filling = False
        self.form_choice = ChoiceRow(
            [(each.value, text(f"word.MatterForm.{each.value}")) for each in MatterForm],
            MatterForm.CALL.value,
        )
        self.form_choice.setObjectName("matter_form")
        marks = (MatterUrgency.NONE, MatterUrgency.ROUTINE, MatterUrgency.URGENT,
                 MatterUrgency.EXTRA, MatterUrgency.FLASH)  # fmt: skip
        self.urgency = ChoiceRow(
            [(each.value, text(f"word.MatterUrgency.{each.value}")) for each in marks],
            MatterUrgency.NONE.value,
        )
        self.urgency.setObjectName("matter_urgency")
        self.lines = {name: HintEdit() if name == "unit" else QLineEdit() for name in LINES}
        for name, line in self.lines.items():
            line.setObjectName(f"matter_{name}")
            line.setMaxLength(500)
        self.what = QPlainTextEdit()
        self.what.setObjectName("matter_what")
        self.what.setTabChangesFocus(True)
        self.received = HeardAt(context.clock, self.tr("stamped at the first key"))
        self.due = MomentField(context.clock, Side.AHEAD)
        self.due.edit.setObjectName("matter_due")
        self.note = label(tone="accent", wrap=True)
        self.note.setObjectName("matter_draft_note")
        self.note.hide()
        self.save = button(self.tr("Register"), kind="primary", big=True, key="Ctrl+Enter")
        self.save.setObjectName("matter_save")
        self.leave = button(self.tr("Back to the register"), big=True, key="Esc")
        self.leave.setObjectName("matter_leave")
        self._arrange()
        self.measure()
        self._connect()
        self.received.watch(self.findChildren(QWidget))

    def values(self) -> dict[str, Any]:
        """What stands in the fields; nothing while no words do."""
        held: dict[str, Any] = {name: line.text() for name, line in self.lines.items()}
        held["what"] = self.what.toPlainText()
        held["due_at"] = self.due.moment
        held = {name: value for name, value in held.items() if value}
        if not held:
            return {}
        held["form"] = self.form_choice.value
        held["urgency"] = self.urgency.value
        if self.received.moment is not None:
            held["received_at"] = self.received.moment
        return held

    def fill(self, held: dict[str, Any]) -> None:
        """Show these values; what they leave out becomes empty."""
        self._filling = True
        for name, line in self.lines.items():
            line.setText(str(held.get(name, "")))
            set_invalid(line, False)
        self.what.setPlainText(str(held.get("what", "")))
        set_invalid(self.what, False)
        self.form_choice.choose(str(held.get("form", MatterForm.CALL.value)))
        self.urgency.choose(str(held.get("urgency", MatterUrgency.NONE.value)))
        due, received = held.get("due_at"), held.get("received_at")
        self.due.set_moment(None if due is None else Instant(due))
        at = None if received is None else Instant(received)
        self.received.restore(at, at)
        self._filling = False

    def new_matter(self) -> NewMatter | None:
        """What the fields come to; None while a time in them cannot be read."""
        for field in (self.received, self.due):
            if not field.readable:
                field.setFocus()
                return None
        said = {name: line.text().strip() for name, line in self.lines.items()}
        return NewMatter(
            form=MatterForm(self.form_choice.value),
            what=self.what.toPlainText().strip(),
            received_at=self.received.moment_or_now(),
            urgency=MatterUrgency(self.urgency.value),
            due_at=self.due.moment,
            **said,
        )

    def begin(self) -> None:
        """The telephone rings, or the fax has come."""
        self.form_choice.setFocus()

    def point_at(self, name: str) -> None:
        """Frame the field that is missing."""
        field = self.what if name == "what" else self.lines.get(name)
        if field is not None:
            set_invalid(field, True)
            field.setFocus()

    def say(self, words: str) -> None:
        """A note over the fields, or none."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def show_senders(self, names: Sequence[str]) -> None:
        """Offer the units that sent something before."""
        unit = self.lines["unit"]
        assert isinstance(unit, HintEdit)
        unit.set_hints(tuple(Hint(name, "", spelled(name)) for name in names))

    def measure(self) -> None:
        """Sizes at the present font scale."""
        self.what.setFixedHeight(self._context.look.px(WHAT_PIXELS))

    def _arrange(self) -> None:
        fields = form()
        fields.setVerticalSpacing(5)
        add_row(fields, self.tr("Came by"), self.form_choice)
        add_row(fields, self.tr("Received at"), self.received)
        add_row(fields, self.tr("From (unit)"), self.lines["unit"])
        who = QWidget()
        row = QHBoxLayout(who)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        phone = label(self.tr("Number"))
        phone.setBuddy(self.lines["phone"])
        self.lines["phone"].setAccessibleName(self.tr("Number"))
        for part, stretch in ((self.lines["person"], 2), (phone, 0), (self.lines["phone"], 3)):
            row.addWidget(part, stretch)
        add_row(fields, self.tr("Who (not kept for ever)"), who)
        who.setFocusProxy(self.lines["person"])
        self.lines["person"].setAccessibleName(self.tr("Who"))
        add_row(fields, self.tr("Title or content"), self.what)
        add_row(fields, self.tr("Document number"), self.lines["number"])
        add_row(fields, self.tr("Urgency"), self.urgency)
        add_row(fields, self.tr("What is asked"), self.lines["asks"])
        add_row(fields, self.tr("By when"), self.due)
        add_row(fields, self.tr("Settled at once"), self.lines["outcome"])
        self.lines["number"].setPlaceholderText("〔2026〕12号")
        self.lines["outcome"].setPlaceholderText(self.tr("e.g. filed; empty while it is open"))
        keys = QHBoxLayout()
        keys.addWidget(self.leave)
        keys.addStretch()
        keys.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(self.tr("New call or document")))
        column.addWidget(self.note)
        column.addLayout(fields)
        column.addStretch()
        column.addLayout(keys)

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textChanged.connect(self._touched)
        self.what.textChanged.connect(self._touched)
        self.form_choice.changed.connect(self._touched)
        self.urgency.changed.connect(self._touched)
        self.due.changed.connect(self._touched)
        self.received.changed.connect(self._touched)
        self.lines["number"].editingFinished.connect(self._write_number)
        self.save.clicked.connect(self.wanted)
        self.leave.clicked.connect(self.left)
        self._context.look.changed.connect(self.measure)

    def _touched(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _write_number(self) -> None:
        """As papers write it."""
        line = self.lines["number"]
        written = document_number(line.text())
        if written != line.text():
            line.setText(written)
