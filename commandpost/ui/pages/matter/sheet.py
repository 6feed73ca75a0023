"""One matter: what it is, by when what is owed, the steps that can be taken, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from commandpost.domain.duty_limits import DutyStep
from commandpost.domain.entries.matter import MatterUrgency
from commandpost.domain.ids import Subject
from commandpost.host.text import text
from commandpost.ui.widgets.labels import button, label, plain_tip, section, set_tone
from commandpost.ui.widgets.log_view import LogView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.matters import MatterSheet

COLUMNS = 3


class MatterView(QWidget):
    """A matter in full.

    Signals:
        step_wanted: the name of a step (``tell``, ``pass_on``, ``instruct`` …).
    """

    step_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.sheet: MatterSheet | None = None
        self.title = label(kind="large", wrap=True, selectable=True)
        self.title.setObjectName("matter_title")
        self.meta = label(tone="quiet", wrap=True, selectable=True)
        self.meta.setObjectName("matter_meta")
        self.asks = label(wrap=True, selectable=True)
        self.caller = label(kind="large", selectable=True)
        self.caller.setObjectName("matter_caller")
        self.owed = label(wrap=True)
        self.owed.setObjectName("matter_owed")
        named = (
            ("tell", self.tr("Tell the leader"), "L"),
            ("pass_on", self.tr("Pass on"), "P"),
            ("instruct", self.tr("Instruction"), "I"),
            ("feed_back", self.tr("Fed back"), "B"),
            ("settle", self.tr("Settle"), "S"),
            ("incident", self.tr("Becomes an incident"), "Ctrl+J"),
            ("correct", self.tr("Correct"), "C"),
            ("reopen", self.tr("Take up again"), "O"),
        )
        self.steps: dict[str, QPushButton] = {}
        for name, words, key in named:
            each = button(words, big=True, key=key)
            each.setObjectName(f"matter_step_{name}")
            self.steps[name] = each
        self.log = LogView(context)
        self._arrange()
        self._connect()

    def show_sheet(self, sheet: MatterSheet) -> None:
        """Show that matter."""
        self.sheet = sheet
        matter, clock = sheet.matter, self._context.clock
        made = matter.registered
        self.title.setText(f"{made.number} {made.what}".strip())
        mark = made.urgency is not MatterUrgency.NONE
        parts = (
            text(f"word.MatterForm.{made.form.value}"),
            made.unit,
            text(f"word.MatterUrgency.{made.urgency.value}") if mark else "",
            self.tr("received {time}").format(time=clock.dated(matter.received_at)),
            "" if matter.due_at is None
            else self.tr("due {time}").format(time=clock.dated(matter.due_at)),
        )  # fmt: skip
        self.meta.setText(" · ".join(part for part in parts if part))
        self.asks.setText(made.asks)
        self.asks.setVisible(bool(made.asks))
        self.caller.setText(f"{sheet.person}  {sheet.phone}".strip())
        self.caller.setVisible(bool(self.caller.text()))
        self.log.show_page(sheet.log)
        for name, each in self.steps.items():
            each.setVisible(matter.open != (name == "reopen") or name == "correct")
        self.tick(clock.now())

    def tick(self, now: Instant) -> None:
        """What is owed, and how long that is."""
        if self.sheet is None:
            return
        rows = self.sheet.matter.due(Subject("matter", self.sheet.matter.id))
        clock = self._context.clock
        shown = []
        for row in rows:
            if row.kind == "reminder":
                continue
            late = row.due_at < now
            pattern = self.tr("▲ {what}: was due {time}") if late else self.tr("{what}: by {time}")
            shown.append(pattern.format(what=self._what(row.kind), time=clock.near(row.due_at)))
        words = "\n".join(shown)
        if self.owed.text() != words:
            self.owed.setText(words)
            self.owed.setVisible(bool(words))
        set_tone(self.owed, "wrong" if any(row.due_at < now for row in rows) else "soon")
        plain_tip(self.owed, "\n".join(o.source for o in self.sheet.matter.registered.limits))

    def _what(self, kind: str) -> str:
        names = {
            f"matter.{DutyStep.TELL_LEADER.value}": self.tr("Tell the duty leader"),
            f"matter.{DutyStep.HAND_ON.value}": self.tr("Pass it on"),
            "matter.answer": self.tr("Answer"),
            "matter.instruction": self.tr("Feedback to the instruction"),
        }
        return names.get(kind, kind)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, each in enumerate(self.steps.values()):
            grid.addWidget(each, place // COLUMNS, place % COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.title, self.meta, self.asks, self.caller, self.owed):
            column.addWidget(part)
        column.addLayout(grid)
        column.addWidget(section(self.tr("What was done")))
        column.addWidget(self.log, 1)

    def _connect(self) -> None:
        for name in self.steps:
            self._connect_step(name)

    def _connect_step(self, name: str) -> None:
        self.steps[name].clicked.connect(lambda _checked=False: self.step_wanted.emit(name))
