"""The fixed words of a paper: as the program has them, and as the station says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.paper_book import word_faults
from commandpost.domain.records import dataclass
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import button, label, set_invalid
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from commandpost.ui.look import Look

LONGEST = 400
ROWS = 9


@dataclass(frozen=True, slots=True)
class WordRow:
    """One fixed sentence; ``own`` is empty while the program's stands."""

    key: str
    default: str
    own: str = ""

    @property
    def wrong(self) -> bool:
        """Whether the own words could not be filled in."""
        return bool(self.own) and any(word_faults(self.default, self.own))


class WordTable(QWidget):
    """The sentences above, the one a person stands on below, to be said otherwise.

    Signals:
        edited: other words than before.
    """

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._defaults: dict[str, str] = {}
        self._own: dict[str, str] = {}
        self._filling = False
        self.table = Table(TableModel(self._columns(), look, lambda row: row.key), look)
        self.table.setObjectName("paper_words")
        self.table.setAccessibleName(self.tr("Fixed words"))
        self.standing = label(tone="quiet", wrap=True, selectable=True)
        self.standing.setObjectName("paper_word_default")
        self.line = QLineEdit()
        self.line.setObjectName("paper_word_own")
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("The station's words for it"))
        self.line.setPlaceholderText(self.tr("the station's own words; empty: as above"))
        self.restore = button(self.tr("Default"))
        self.restore.setObjectName("paper_word_restore")
        self._arrange()
        self._connect()
        self.measure()

    @property
    def wording(self) -> tuple[tuple[str, str], ...]:
        """What the station says otherwise, in the program's order."""
        known = [(key, self._own[key]) for key in self._defaults if self._own.get(key)]
        rest = [(key, own) for key, own in self._own.items() if own and key not in self._defaults]
        return (*known, *rest)

    def take(self, defaults: dict[str, str], wording: tuple[tuple[str, str], ...]) -> None:
        """Show the sentences of a paper."""
        self._defaults, self._own = defaults, dict(wording)
        self._draw()
        if not self.table.currentIndex().isValid() or self._row() is None:
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        self._show()

    def go_to(self, key: str) -> None:
        """Stand on that sentence, ready to write."""
        place = self.table.rows_model.place_of(key)
        if place is not None:
            self.table.rows_model.reveal(place)
            self.table.setCurrentIndex(self.table.rows_model.index(place, 0))
        self.line.setFocus()

    def measure(self) -> None:
        """Room for some rows at the present font scale."""
        self.table.setFixedHeight(self._look.px(32 * ROWS + 34))

    def setFocus(self) -> None:  # type: ignore[override]  # Qt's has several signatures
        """Into the sentences."""
        self.table.setFocus()

    def _draw(self) -> None:
        rows = [WordRow(key, said, self._own.get(key, "")) for key, said in self._defaults.items()]
        strange = [key for key in self._own if key not in self._defaults]
        rows += [WordRow(key, "", self._own[key]) for key in strange]
        self._filling = True
        self.table.show_rows(rows)
        self._filling = False

    def _row(self) -> WordRow | None:
        found = self.table.current_row()
        return found if isinstance(found, WordRow) else None

    def _show(self) -> None:
        row = self._row()
        self._filling = True
        self.standing.setText(row.default if row is not None else "")
        self.line.setText(_one_line(row.own) if row is not None else "")
        self.line.setEnabled(row is not None)
        self._filling = False
        self._frame()

    def _frame(self) -> None:
        row = self._row()
        set_invalid(self.line, row is not None and row.wrong)
        self.restore.setEnabled(bool(self.line.text()))

    def _typed(self, words: str) -> None:
        row = self._row()
        if self._filling or row is None:
            return
        said = words.strip().replace("\\n", "\n")
        self._own[row.key] = "" if said == row.default else said
        self._draw()
        self._frame()
        self.edited.emit()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("As the program says it"), lambda row: _one_line(row.default), tone=_quiet
            ),
            Column(self.tr("As this station says it"), lambda row: _one_line(row.own), tone=_tone),
        )

    def _arrange(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(6)
        under.addWidget(self.line, 1)
        under.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addWidget(self.standing)
        column.addLayout(under)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._moved)
        self.table.row_chosen.connect(lambda _: self.line.setFocus())
        self.line.textChanged.connect(self._typed)
        self.restore.clicked.connect(self.line.clear)
        self._look.changed.connect(self.measure)

    def _moved(self, _: object) -> None:
        if not self._filling:
            self._show()


def _one_line(words: str) -> str:
    """A sentence of several lines as it can be typed in one."""
    return words.replace("\n", "\\n")


def _quiet(row: WordRow) -> str:
    return "quiet" if row.own else ""


def _tone(row: WordRow) -> str:
    return "overdue" if row.wrong else "accent"
