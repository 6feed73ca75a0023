"""What the roster lacks: a line that sums it up, and every hole, what hurts first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.forces.gap_words import GapWords
from commandpost.ui.widgets.labels import button, empty_state, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.roster_coverage import Coverage, GapLine

if TYPE_CHECKING:
    from commandpost.ui.look import Look


class CoverageTab(QWidget):
    """Enter goes to the person or thing, or opens the form that fills the post.

    Signals:
        gap_chosen: Enter on a gap (``GapLine``).
        save_requested: the list is wanted as a file.
    """

    gap_chosen = Signal(object)
    save_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = GapWords(self)
        self._coverage = Coverage()
        self.by_township = False
        self.setObjectName("coverage")
        self.summary = label(kind="large")
        self.kinds = label(tone="quiet", wrap=True)
        self.summary.setObjectName("coverage_summary")
        self.table = Table(TableModel(self._columns(), look, _number), look)
        self.table.setObjectName("coverage_gaps")
        self.group_button = button("", key="Alt+T")
        self.group_button.setObjectName("coverage_group")
        self.save_button = button(self.tr("Save the list…"), key="Alt+S")
        self.save_button.setObjectName("coverage_save")
        self.nothing = empty_state(
            self.tr("Nothing is missing"),
            self.tr(
                "Every village has its A and B posts held by people with numbers, and no goods are "
                "under their minimum or about to expire."
            ),
        )
        self.unknown = empty_state(
            self.tr("No posts on the list yet"),
            self.tr(
                "Import the list of A and B posts of your villages (Ctrl+I): this page then says "
                "which village has nobody to call, whose term is over and which goods run out."
            ),
        )
        self._lay_out()
        self._connect()
        self._name_button()

    @property
    def lines(self) -> tuple[GapLine, ...]:
        """The holes in the order in which they are shown."""
        found = self._coverage.lines
        if not self.by_township:
            return found
        first: dict[str, int] = {}
        for line in found:
            first.setdefault(line.township, len(first))
        return tuple(sorted(found, key=lambda line: (not line.township, first[line.township])))

    def show_coverage(self, found: Coverage) -> None:
        """These are the holes now."""
        self._coverage = found
        self.summary.setText(self.told(found))
        self.kinds.setText(self.listed(found))
        self._show_lines()
        self.table.setVisible(bool(found.lines))
        self.nothing.setVisible(found.known and not found.lines)
        self.unknown.setVisible(not found.known and not found.lines)
        for made in (self.group_button, self.save_button):
            made.setVisible(bool(found.lines))

    def told(self, found: Coverage) -> str:
        """18 村：A 岗缺 2，B 岗缺 5."""
        if not found.known:
            return ""
        missing = dict(found.missing)
        return self.tr("{n} villages: A post missing in {a}, B post missing in {b}").format(
            n=found.villages, a=missing.get("A", 0), b=missing.get("B", 0)
        )

    def listed(self, found: Coverage) -> str:
        """Every sort of hole with how many there are."""
        kinds = [
            self.tr("{what} {n}").format(what=self._words.kind(kind), n=count)
            for kind, count in found.kinds
            if count
        ]
        return self.tr(", ").join(kinds)

    def turn(self) -> None:
        """The other order: by what hurts first, or township by township."""
        self.by_township = not self.by_township
        self._name_button()
        self._show_lines()

    def sheet(self) -> tuple[tuple[str, ...], ...]:
        """The list as rows of a file, its header first; it holds no number."""
        words = self._words
        rows = [
            (
                line.township,
                line.gap.area,
                words.kind(line.gap.kind),
                words.subject(line.gap),
                words.detail(line.gap),
            )
            for line in self.lines
        ]
        return (tuple(column.header for column in self._columns()), *rows)

    def _show_lines(self) -> None:
        self.table.show_rows(self.lines)
        if self.lines and self.table.current_row() is None:
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _name_button(self) -> None:
        words = self.tr("What hurts first") if self.by_township else self.tr("By township")
        self.group_button.setText(f"{words}  Alt+T")

    def _columns(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(self.tr("Township"), lambda r: r.township, width=140),
            Column(self.tr("Place"), lambda r: r.gap.area, width=230),
            Column(
                self.tr("What is missing"),
                lambda r: words.kind(r.gap.kind),
                width=170,
                tone=lambda r: words.tone(r.gap.kind),
                bold=lambda _: True,
            ),
            Column(self.tr("Post, person or goods"), lambda r: words.subject(r.gap), width=330),
            Column(self.tr("Detail"), lambda r: words.detail(r.gap)),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.summary)
        words.addWidget(self.kinds)
        head.addLayout(words, 1)
        head.addWidget(self.group_button)
        head.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.unknown, 1)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self.gap_chosen)
        self.group_button.clicked.connect(self.turn)
        self.save_button.clicked.connect(self.save_requested)


def _number(row: GapLine) -> int:
    return row.number
