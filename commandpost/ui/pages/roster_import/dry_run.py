"""Step two: who is new, changed or gone, what was refused and why; nothing is written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from commandpost.domain.roster_draft import RefusedRow, RosterWarning
from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.roster_words import field_word, part_word
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.roster_import import DryRun

if TYPE_CHECKING:
    from commandpost.ui.look import Look

TABS = ("refused", "leaving", "changed", "new", "warnings")
"""What an operator must look at first stands first."""


class DryRunStep(QWidget):
    """Counts and a sentence on top, a table to each sort, the keys below.

    Signals:
        take_requested: take it in.
        columns_requested: back to what the columns were taken for.
        copy_requested: the refused rows to the clipboard.
        save_requested: the refused rows as a file.
    """

    take_requested = Signal()
    columns_requested = Signal()
    copy_requested = Signal()
    save_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = DryRun()
        self.keep = QCheckBox(self.tr("Keep them all on the list  Alt+K"))
        self.keep.setObjectName("dry_run_keep")
        self.counts = label(kind="large", wrap=True)
        self.counts.setObjectName("dry_run_counts")
        self.told = label(wrap=True)
        self.told.setObjectName("dry_run_told")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("dry_run_tabs")
        self.tabs.setDocumentMode(True)
        columns = {
            "new": self._named(self.tr("What comes in")),
            "changed": self._changed(),
            "leaving": self._named(self.tr("Who is no longer in the workbook")),
            "refused": self._refused(),
            "warnings": self._warnings(),
        }
        self.tables: dict[str, Table] = {}
        for name in TABS:
            table = Table(TableModel(columns[name], look), look)
            table.setObjectName(f"dry_run_{name}")
            self.tables[name] = table
            self.tabs.addTab(table, "")
        self.columns_button = button(self.tr("Columns"), key="Alt+C", big=True)
        self.columns_button.setObjectName("dry_run_columns")
        self.copy_button = button(self.tr("Copy refused"), key="Ctrl+Shift+C", big=True)
        self.copy_button.setObjectName("dry_run_copy")
        self.save_button = button(self.tr("Save them…"), key="Ctrl+S", big=True)
        self.save_button.setObjectName("dry_run_save")
        self.take_button = button("", kind="primary", big=True)
        self.take_button.setObjectName("dry_run_take")
        self._lay_out()
        self._connect()

    def show_dry_run(self, found: DryRun) -> None:
        """What taking the workbook in would do."""
        self.found = found
        self.keep.setChecked(False)
        self.keep.setVisible(bool(found.leaving))
        sizes = {
            "new": len(found.new),
            "changed": found.changed_rows,
            "leaving": len(found.leaving),
            "refused": len(found.refused),
            "warnings": len(found.warnings),
        }
        titles = self._titles()
        rows = {
            "new": found.new,
            "changed": found.changed,
            "leaving": found.leaving,
            "refused": found.refused,
            "warnings": found.warnings,
        }
        for place, name in enumerate(TABS):
            self.tables[name].rows_model.show(rows[name])
            self.tabs.setTabText(place, f"{titles[name]} {sizes[name]}")
            self.tabs.setTabVisible(place, bool(sizes[name]))
        counts = [f"{titles[name]} {sizes[name]}" for name in ("new", "changed", "leaving")]
        counts += [f"{titles[name]} {sizes[name]}" for name in ("refused", "warnings")]
        counts.append(self.tr("Unchanged {n}").format(n=found.unchanged))
        self.counts.setText("　".join(counts))
        self._tell()
        self.take_button.setEnabled(found.does_something)
        self.take_button.setText(f"{self._yes(found)}  Ctrl+Enter")
        for made in (self.copy_button, self.save_button):
            made.setVisible(bool(found.refused))
        first = next((at for at, name in enumerate(TABS) if sizes[name]), 0)
        self.tabs.setCurrentIndex(first)
        self.tables[TABS[first]].setFocus()

    def turn_keep(self) -> None:
        """Whoever is gone stays on the list after all, or not."""
        if self.found.leaving:
            self.keep.setChecked(not self.keep.isChecked())

    def step(self, by: int) -> None:
        """The next sort that has rows."""
        shown = [at for at in range(self.tabs.count()) if self.tabs.isTabVisible(at)]
        if shown:
            now = shown.index(self.tabs.currentIndex()) if self.tabs.currentIndex() in shown else 0
            self.tabs.setCurrentIndex(shown[(now + by) % len(shown)])
            self.tables[TABS[self.tabs.currentIndex()]].setFocus()

    def refused_sheet(self) -> tuple[tuple[str, ...], ...]:
        """The refused rows as rows of a file, their header first."""
        rows = [
            (row.sheet, str(row.row), row.column, reason(row), row.value)
            for row in self.found.refused
        ]
        return (tuple(column.header for column in self._refused()), *rows)

    # ---- words ----

    def _tell(self, _: object = None) -> None:
        self.told.setText(self._sentence(self.found))

    def _titles(self) -> dict[str, str]:
        return {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "leaving": self.tr("To be deactivated"),
            "refused": self.tr("Refused rows"),
            "warnings": self.tr("To look at"),
        }

    def _yes(self, found: DryRun) -> str:
        if found.refused:
            return self.tr("Take in the good rows")
        return self.tr("Take it in")

    def _sentence(self, found: DryRun) -> str:
        """What will and what will not happen."""
        if not found.does_something:
            if not found.refused:
                return self.tr("Taking it in would change nothing: the roster says all of this.")
            if found.unchanged:
                return self.tr(
                    "{n} rows are refused, see why below; all others stand in the roster as they "
                    "are, so there is nothing to take in."
                ).format(n=len(found.refused))
            return self.tr("No row can be taken in; see why below.")
        gone = len(found.leaving)
        parts = [self.tr("Nothing is written yet. Ctrl+Enter writes all of it at once.")]
        if found.refused:
            parts.append(
                self.tr(
                    "The {n} refused rows stay out and keep nothing else from coming in; "
                    "while rows are refused nobody is deactivated."
                ).format(n=len(found.refused))
            )
        elif found.leaving and self.keep.isChecked():
            parts.append(self.tr("The {n} who are gone stay on the list.").format(n=gone))
        elif found.leaving:
            parts.append(
                self.tr(
                    "The {n} who are no longer in the workbook of this sender are only "
                    "deactivated: kept, marked, and back with one key."
                ).format(n=gone)
            )
        return "\n".join(parts)

    def _named(self, heading: str) -> tuple[Column, ...]:
        return (
            Column(self.tr("Kind"), lambda r: part_word(r.part), width=150),
            Column(heading, lambda r: r.name, width=420, bold=lambda _: True),
            Column("", lambda r: r.more, tone=lambda _: "quiet"),
        )

    def _changed(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Kind"), lambda r: part_word(r.part), width=130),
            Column(self.tr("Who or what"), lambda r: r.name, width=260, bold=lambda _: True),
            Column(self.tr("Field"), lambda r: field_word(r.field, r.part), width=150),
            Column(self.tr("Now"), lambda r: r.old or "—", width=280, tone=lambda _: "quiet"),
            Column(self.tr("Then"), lambda r: r.new or "—"),
        )

    def _refused(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Sheet"), lambda r: r.sheet, width=180),
            Column(self.tr("Row"), lambda r: str(r.row), width=70),
            Column(self.tr("Column"), lambda r: r.column, width=150),
            Column(self.tr("Reason"), reason, width=430, tone=lambda _: "soon"),
            Column(self.tr("What stands there"), lambda r: r.value),
        )

    def _warnings(self) -> tuple[Column, ...]:
        def place(row: RosterWarning) -> str:
            return f"{row.sheet} {row.row}" if row.sheet else ""

        return (
            Column(self.tr("Place"), place, width=200),
            Column(self.tr("What to look at"), reason),
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        for made in (self.columns_button, self.copy_button, self.save_button):
            foot.addWidget(made)
        foot.addStretch()
        foot.addWidget(self.keep)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.counts)
        column.addWidget(self.told)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.take_button.clicked.connect(self.take_requested)
        self.keep.toggled.connect(self._tell)
        self.columns_button.clicked.connect(self.columns_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.save_button.clicked.connect(self.save_requested)


def reason(row: RefusedRow | RosterWarning) -> str:
    """Why, in words."""
    key = row.reason if isinstance(row, RefusedRow) else row.key
    return text(key, **dict(row.params))
