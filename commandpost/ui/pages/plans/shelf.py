"""The left side of the plans page: the plans, or what the search over all of them found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from commandpost.domain.plan_due import DueState
from commandpost.domain.plan_life import PlanStatus
from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.plans.hits import HitList
from commandpost.ui.pages.plans.search_line import SearchLine
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.life_words import due_day, duty_word, state_word, status_word
from commandpost.usecases.views.plan_search import SHORTEST

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from commandpost.ui.look import Look
    from commandpost.usecases.views.library import PlanRow
    from commandpost.usecases.views.plan_life import DueLine
    from commandpost.usecases.views.plan_search import Hits

SIDE, WIDEST = 356, 440
MARKS = {DueState.OVERDUE: "▲", DueState.SOON: "●", DueState.LATER: "○", DueState.DONE: "✓"}
"""The shape that says how a duty stands, beside its words."""


class PlanShelf(QWidget):
    """Plans by title with what each owes first; over them the search of all plans.

    Signals:
        plan_chosen: another plan is current; carries its ``PlanRow``.
        words_typed: words to be searched in all plans.
        hit_opened: a hit to show, and whether the focus follows.
    """

    plan_chosen = Signal(object)
    words_typed = Signal(str)
    hit_opened = Signal(object, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = SearchLine()
        self.line.setObjectName("library_search")
        self.line.setPlaceholderText(self.tr("Search all plans  (Ctrl+Shift+F)"))
        self.line.setAccessibleName(self.tr("Search all plans"))
        self.table = Table(TableModel(self._columns(), look, _plan), look)
        self.table.setObjectName("plan_list")
        self.hits = HitList(look)
        self.said = label(tone="quiet", kind="small", wrap=True)
        self.said.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.hits)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.line)
        self._column.addWidget(self.said)
        self._column.addWidget(self._stack, 1)
        self._buttons = QGridLayout()
        self._column.addLayout(self._buttons)
        self._measure()
        self._connect()

    def add_button(self, words: str, key: str, name: str) -> QPushButton:
        """One more thing to do with the library, two to a line; the caller connects it."""
        made = button(words, key=key)
        made.setObjectName(name)
        place, second = divmod(self._buttons.count(), 2)
        if second:  # the one before it gives up half its line
            before = self._buttons.takeAt(self._buttons.count() - 1)
            if before is not None and (widget := before.widget()) is not None:
                self._buttons.addWidget(widget, place, 0)
        self._buttons.addWidget(made, place, second, 1, 2 - second)
        return made

    def show_rows(self, rows: tuple[PlanRow, ...]) -> None:
        """Show these plans; the first one is opened when none was."""
        self.table.show_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def choose(self, plan: str) -> None:
        """Make that plan current."""
        place = self.table.rows_model.place_of(plan)
        if place is not None:
            self.table.rows_model.reveal(place)
            self.table.setCurrentIndex(self.table.rows_model.index(place, 0))

    def start_search(self) -> None:
        """Put the cursor into the search of all plans."""
        self.line.setFocus()
        self.line.selectAll()

    def show_hits(self, found: Hits) -> None:
        """Show what was found, unless something else is sought by now."""
        if found.asked != " ".join(self.line.text().split()):
            return
        self.hits.show_hits(found.hits)
        if not found.hits:
            self.said.setText(self.tr("No plan holds these words. Esc brings the plans back."))
        elif found.total > len(found.hits):
            words = self.tr("{total} places, the first {shown} shown: write more words")
            self.said.setText(words.format(total=found.total, shown=len(found.hits)))
        else:
            words = self.tr("{total} places  ↓ goes through them, Enter into the text, Esc ends")
            self.said.setText(words.format(total=found.total))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Plan"), lambda r: r.title),
            Column(
                self.tr("Next due"),
                _standing,
                width=116,
                tone=_tone,
                bold=lambda r: _tone(r) == "overdue",
                tip=_told,
            ),
        )

    def _measure(self) -> None:
        self.setFixedWidth(min(self._look.px(SIDE), WIDEST))

    def _connect(self) -> None:
        self._look.changed.connect(self._measure)
        self.table.current_changed.connect(self._choose)
        self.line.textChanged.connect(self._typed)
        self.line.down_pressed.connect(self.hits.begin)
        self.hits.hit_opened.connect(self.hit_opened)
        self.hits.left.connect(self._leave_hits)

    def _typed(self, typed: str) -> None:
        words = " ".join(typed.split())
        searching = bool(words)
        self._stack.setCurrentWidget(self.hits if searching else self.table)
        self.said.setVisible(searching)
        if len(words.replace(" ", "")) >= SHORTEST:
            self.words_typed.emit(words)
        else:
            self.hits.show_hits(())
            self.said.setText(self.tr("Two characters or more.") if searching else "")

    def search_again(self) -> None:
        """The plans are others now: what is sought may stand elsewhere."""
        if self.line.text().strip():
            self._typed(self.line.text())

    def _leave_hits(self, over: bool) -> None:
        if over:
            self.line.clear()
            self.table.setFocus()
        else:
            self.line.setFocus()

    def _choose(self, row: PlanRow | None) -> None:
        if row is not None:
            self.plan_chosen.emit(row)


def _plan(row: PlanRow) -> str:
    return row.id


def marked(line: DueLine) -> str:
    """A duty's shape and words: ▲ 逾期12天."""
    return f"{MARKS[line.state]} {state_word(line)}"


def _standing(row: PlanRow) -> str:
    if row.status is PlanStatus.ABOLISHED or row.due is None:
        model = row.model and row.status is PlanStatus.NOT_ISSUED
        return text("life.mark.model") if model else status_word(row.status, row.model)
    urgent = row.due.state in (DueState.OVERDUE, DueState.SOON)
    return marked(row.due) if urgent else f"{MARKS[row.due.state]} {row.due.due.day.isoformat()}"


def _tone(row: PlanRow) -> str:
    if row.due is None or row.due.state is DueState.LATER:
        return "quiet"
    return row.due.state.value


def _told(row: PlanRow) -> str:
    if row.due is None:
        return status_word(row.status, row.model)
    due = row.due
    return f"{duty_word(due.due.duty)}  {due_day(due)}  {state_word(due)}\n{due.due.source}"
