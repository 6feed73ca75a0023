"""What the log line does: written once however often Enter is pressed, kept while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Subject
from commandpost.domain.log_line import read_line
from commandpost.domain.times import Instant
from commandpost.usecases.drafts import drop_draft, load_draft, save_draft

if TYPE_CHECKING:
    from commandpost.domain.call_names import Known
    from commandpost.ui.context import Context
    from commandpost.ui.widgets.log_line import LogLine
    from commandpost.ui.wiring import Wiring

LOG_DRAFT = "log"
DELAY_MILLISECONDS = 2_000


class LogKeys(QObject):
    """Joins the log line to the desk: its names, its draft, and what Enter records."""

    def __init__(self, context: Context, wiring: Wiring, line: LogLine, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wiring = wiring
        self._line = line
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._named = False
        self._connect()
        context.bridge.ask(load_draft, LOG_DRAFT, then=self._restore)

    # ---- what the window's keys do ----

    def focus_log_line(self) -> None:
        """Ctrl+L."""
        self._line.focus()

    def next_log_target(self) -> None:
        """Ctrl+Shift+L: the next open incident, then the duty log."""
        self._line.next_target()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Names are asked for when the line is first used: a start waits for no pinyin."""
        if event.type() == QEvent.Type.FocusIn and not self._named:
            self._named = True
            self._ask_names(Changes.ROSTER)
        return super().eventFilter(watched, event)

    # ---- inside ----

    def _write(self, text: str) -> None:
        clock = self._context.clock
        line = read_line(text, clock.now(), clock.offset, self._line.known)
        self._timer.stop()
        self._context.bridge.do(
            self._wiring.write_log,
            self._line.target,
            line.parts,
            line.at,
            self._line.intent,
            then=lambda _changes: self._line.accepted(text),
            failed=self._failed,
            owner=self,
        )

    def _failed(self, error: Any) -> None:
        self._timer.start()
        self._context.messages.refuse(error)

    def _typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        text = self._line.edit.text()
        if not text.strip():
            self._context.bridge.do(drop_draft, LOG_DRAFT)
            return
        target = self._line.target
        held = {"text": text, "target": str(target) if target else ""}
        self._context.bridge.do(save_draft, LOG_DRAFT, held)

    def _restore(self, answer: tuple[dict[str, Any], Instant] | None) -> None:
        """What was half typed before a crash, to the incident it was typed for.

        Minutes ago counted from then: ``-15`` comes back as the clock time that it meant.
        """
        if answer is None or self._line.edit.text():
            return
        held, kept_at = answer
        text, clock = str(held.get("text", "")), self._context.clock
        line = read_line(text, kept_at, clock.offset)
        if line.at is not None and text.strip()[:1] in "-－":
            text = " ".join((clock.hhmm(line.at).replace(":", ""), *text.split()[1:]))
        named = str(held.get("target", ""))
        self._line.restore(text, Subject.parse(named) if named else None)

    def _ask_names(self, changes: Changes) -> None:
        if self._named and changes & Changes.ROSTER:
            self._context.bridge.ask(self._wiring.names, then=self._show_names, owner=self)

    def _show_names(self, known: tuple[Known, ...]) -> None:
        self._line.known = known
        self._line.preview()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._keep)
        self._line.entered.connect(self._write)
        self._line.edit.textEdited.connect(self._typed)
        self._line.edit.installEventFilter(self)
        self._context.bridge.changed.connect(self._ask_names)
