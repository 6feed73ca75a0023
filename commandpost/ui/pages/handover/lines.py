"""The lines of a handover: each ticked, objected to with a reason, or left unsigned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from commandpost.domain.entries.shift import HandoverItem
from commandpost.domain.records import dataclass
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.look import Look

SECTIONS = {
    "running": QT_TRANSLATE_NOOP("HandoverLines", "Running"),
    "overdue": QT_TRANSLATE_NOOP("HandoverLines", "Overdue"),
    "due": QT_TRANSLATE_NOOP("HandoverLines", "Due"),
    "incoming": QT_TRANSLATE_NOOP("HandoverLines", "Came in"),
    "silent": QT_TRANSLATE_NOOP("HandoverLines", "Not reported"),
    "instructions": QT_TRANSLATE_NOOP("HandoverLines", "Instructions"),
    "figures": QT_TRANSLATE_NOOP("HandoverLines", "Figures"),
    "equipment": QT_TRANSLATE_NOOP("HandoverLines", "Equipment"),
    "papers": QT_TRANSLATE_NOOP("HandoverLines", "Papers"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on the screen."""

    section: str
    text: str
    ticked: bool = False
    objection: str = ""


class HandoverLines(Table):
    """Space or Enter ticks the framed line and goes on to the next; O objects.

    Signals:
        changed: something was ticked or objected to.
        objection_wanted: a reason is asked for; carries the line.
    """

    changed = Signal()
    objection_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        translate = QCoreApplication.translate
        columns = (
            Column(translate("HandoverLines", "Signed"), _state, 124, tone=_tone, bold=_signed),
            Column(
                translate("HandoverLines", "Kind"),
                _section,
                104,
                tone=lambda line: "overdue" if line.section == "overdue" else "quiet",
            ),
            Column(translate("HandoverLines", "Line"), _words),
        )
        super().__init__(TableModel(columns, look, key=lambda line: line.text), look)
        self.setObjectName("handover_lines")
        self.setAccessibleName(translate("HandoverLines", "Lines of the handover"))
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines with what the incoming officer says of each."""
        return self._lines

    @property
    def unsigned(self) -> int:
        """How many lines nobody has ticked or objected to."""
        return sum(not line.ticked and not line.objection for line in self._lines)

    def show_lines(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these; what was said of a line stays with its words."""
        said = {line.text: line for line in self._lines}
        self._show(
            tuple(
                Line(section, text, said[text].ticked, said[text].objection)
                if text in said
                else Line(section, text)
                for section, text in rows
            )
        )
        if self._lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def items(self) -> tuple[HandoverItem, ...]:
        """The lines as the journal keeps them."""
        return tuple(HandoverItem(line.text, line.ticked, line.objection) for line in self._lines)

    def frame_unsigned(self) -> None:
        """Go on where signing stopped: at the first line nobody has ticked or objected to."""
        for place, line in enumerate(self._lines):
            if not _signed(line):
                self.rows_model.reveal(place)
                self.setCurrentIndex(self.rows_model.index(place, 0))
                return

    def tick(self) -> None:
        """Tick the framed line and go on; a ticked one is taken back."""
        line: Line | None = self.current_row()
        if line is not None:
            self._say(line, Line(line.section, line.text, ticked=not line.ticked))
            if not line.ticked:
                self._go_on()

    def object_to(self, line: Line, reason: str) -> None:
        """The incoming officer sees it otherwise; an empty reason takes the objection back."""
        self._say(line, Line(line.section, line.text, objection=reason.strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter and O act on the framed line."""
        if event.isAutoRepeat() and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return
        line = self.current_row()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tick()
        elif event.key() == Qt.Key.Key_O and line is not None:
            self.objection_wanted.emit(line)
        else:
            super().keyPressEvent(event)

    def _say(self, before: Line, now: Line) -> None:
        self._show(tuple(now if line is before else line for line in self._lines))
        self.changed.emit()

    def _show(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self.show_rows(lines)

    def _go_on(self) -> None:
        place = self.currentIndex().row() + 1
        if place < len(self._lines):
            self.rows_model.reveal(place)
            self.setCurrentIndex(self.rows_model.index(place, 0))


def _signed(line: Line) -> bool:
    return line.ticked or bool(line.objection)


def _state(line: Line) -> str:
    translate = QCoreApplication.translate
    if line.objection:
        return translate("HandoverLines", "✗ objected to")
    if line.ticked:
        return translate("HandoverLines", "✓ signed")
    return translate("HandoverLines", "□ unsigned")


def _tone(line: Line) -> str:
    if line.objection:
        return "soon"
    return "done" if line.ticked else "quiet"


def _section(line: Line) -> str:
    return QCoreApplication.translate("HandoverLines", SECTIONS.get(line.section, line.section))


def _words(line: Line) -> str:
    if not line.objection:
        return line.text
    pattern = QCoreApplication.translate("HandoverLines", "{line} | objection: {reason}")
    return pattern.format(line=line.text, reason=line.objection)
