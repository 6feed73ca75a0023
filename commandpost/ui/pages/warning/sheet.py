"""One warning: its elements, who was told, the levels it speaks for, what it obliges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QTabWidget, QVBoxLayout, QWidget

from commandpost.domain.hazards import HAZARDS
from commandpost.host.text import text
from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.labels import button, label, set_tone
from commandpost.ui.widgets.log_view import LogView
from commandpost.ui.widgets.task_list import TaskList
from commandpost.ui.words import level_word
from commandpost.usecases.responses import move_task, take_back_task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from commandpost.domain.checklist import Task
    from commandpost.domain.entries.tasks import TaskMoved
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.warnings import SpokenLevel, WarningSheet

COLUMNS = 4
NAMES = {"starts_at": "starts", "issued_at": "issued", "warning": "colour"}


class WarningView(QWidget):
    """A warning in full.

    Signals:
        step_wanted: the name of a step (``tell``, ``pass_on``, ``cancel`` …).
    """

    step_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.sheet: WarningSheet | None = None
        self.badge = LevelBadge(context.look, pixels=18)
        self.meta = label(tone="quiet", wrap=True, selectable=True)
        self.meta.setObjectName("warning_meta")
        self.elements = label(wrap=True, selectable=True)
        self.elements.setObjectName("warning_elements")
        self.levels = label(wrap=True)
        self.levels.setObjectName("warning_levels")
        self.owed = label(wrap=True)
        self.owed.setObjectName("warning_owed")
        named = (
            ("tell", self.tr("Tell the leader"), "L"),
            ("pass_on", self.tr("Pass on"), "P"),
            ("call_out", self.tr("Call out"), "K"),
            ("respond", self.tr("Respond"), "R"),
            ("cancel", self.tr("Cancelled"), "X"),
            ("correct", self.tr("Correct"), "C"),
        )
        self.steps: dict[str, QPushButton] = {}
        for name, words, key in named:
            each = button(words, big=True, key=key)
            each.setObjectName(f"warning_step_{name}")
            self.steps[name] = each
        self.tasks = TaskList(context.look, context.clock)
        self.log = LogView(context)
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()

    def show_sheet(self, sheet: WarningSheet) -> None:
        """Show that warning."""
        other = self.sheet is None or self.sheet.subject != sheet.subject
        self.sheet = sheet
        warned, clock = sheet.warned, self._context.clock
        made = warned.now
        self.badge.set_level(made.colour, before=made.named)
        until = text("incoming.open_end") if made.until is None else clock.dated(made.until)
        words = self.tr(
            "{issuer} issued {issued} · from {start} until {until} · received {received}"
        )
        self.meta.setText(
            words.format(
                issuer=made.issuer,
                issued=clock.dated(made.issued_at),
                start=clock.near(made.starts_at),
                until=until,
                received=clock.near(warned.notices[-1].received_at),
            )
        )
        area = "、".join(made.area)
        parts = (
            made.affects if not area or area == made.affects else f"{made.affects}（{area}）",
            made.caution,
            made.measures,
            self._missing(sheet),
        )
        self.elements.setText("\n".join(part for part in parts if part))
        self.levels.setText("\n".join(self._level(each) for each in sheet.levels))
        self.levels.setVisible(bool(sheet.levels))
        if other:
            self.tasks.start_over()
        self.tasks.show_tasks(warned.tasks, writable=warned.open)
        self.log.show_page(sheet.log)
        for name, each in self.steps.items():
            each.setVisible(warned.open or name == "correct")
        self.tick(clock.now())

    def tick(self, now: Instant) -> None:
        """What is owed, and the countdowns of the list."""
        self.tasks.tick(now)
        if self.sheet is None:
            return
        warned, clock = self.sheet.warned, self._context.clock
        rows = [r for r in warned.due(self.sheet.subject) if r.item.startswith("limit/")]
        names = {
            "warning.tell_leader": self.tr("Tell the duty leader"),
            "warning.pass_on": self.tr("Pass it on"),
            "warning.expiry": self.tr("Runs out"),
        }
        shown = []
        for row in rows:
            late = row.due_at < now
            pattern = self.tr("▲ {what}: was due {time}") if late else self.tr("{what}: by {time}")
            shown.append(pattern.format(what=names[row.kind], time=clock.near(row.due_at)))
        last = warned.notices[-1]
        if last.told_at is not None:
            told = next(t for t in reversed(warned.told) if t.leader)
            words = self.tr("✓ {person} told {time}")
            shown.insert(0, words.format(person=told.person, time=clock.near(last.told_at)))
        self.owed.setText("   ".join(shown))
        set_tone(self.owed, "wrong" if any(row.due_at < now for row in rows) else "soon")

    def _missing(self, sheet: WarningSheet) -> str:
        if not sheet.missing:
            return ""
        names = "、".join(text(f"fact.name.{NAMES.get(name, name)}") for name in sheet.missing)
        return self.tr("The notice does not say: {names}").format(names=names)

    def _level(self, level: SpokenLevel) -> str:
        known = HAZARDS.get(level.hazard)
        words = self.tr("{plan}: the warnings meet {level} ({hazard}); decided by its authority")
        return words.format(
            plan=level.plan,
            level=level_word(level.level),
            hazard=known.zh if known else level.hazard,
        )

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, each in enumerate(self.steps.values()):
            grid.addWidget(each, place // COLUMNS, place % COLUMNS)
        self.tabs.setObjectName("warning_tabs")
        self.tabs.addTab(self.tasks, self.tr("What it obliges"))
        self.tabs.addTab(self.log, self.tr("What was done"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.badge, self.meta, self.elements, self.levels, self.owed):
            column.addWidget(part)
        column.addLayout(grid)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        for name in self.steps:
            self._connect_step(name)

        self.tasks.move_asked.connect(self._move)
        self.tasks.take_back_asked.connect(self._take_back)
        self.tasks.tool_asked.connect(self._open_tool)

    def _move(self, move: TaskMoved) -> None:
        if self.sheet is not None:
            self._context.bridge.do(move_task, self.sheet.subject, move)

    def _take_back(self, task: str) -> None:
        if self.sheet is not None:
            self._context.bridge.do(take_back_task, self.sheet.subject, task)

    def _open_tool(self, task: Task) -> None:
        if task.seed.tool == "call_out":
            self.step_wanted.emit("call_out")
        elif task.seed.tool in ("response", "forces"):
            self._context.navigator.open(task.seed.tool)

    def _connect_step(self, name: str) -> None:
        self.steps[name].clicked.connect(lambda _checked=False: self.step_wanted.emit(name))
