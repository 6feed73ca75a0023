"""Ctrl+Shift+K: print blank numbered sheets, type them in by number, see which are out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.changes import Changes
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.sheets import MOST_AT_ONCE, Sheet, SheetBook
from commandpost.host.text import text
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.sheets.doors import door_of, needs_incident, walk_in
from commandpost.ui.pages.sheets.keys import ACTIONS
from commandpost.ui.pages.sheets.register import register_table, sheet_lines
from commandpost.ui.widgets.labels import (
    add_row,
    button,
    empty_state,
    form,
    indent_text,
    label,
    section,
    title,
)
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.usecases.sheets import (
    enter_sheet,
    forms,
    print_sheets,
    reserve_sheets,
    set_sheet_aside,
    sheet_book,
    sheet_done,
)
from commandpost.usecases.station import station_profile
from commandpost.usecases.views.boards import incident_list

if TYPE_CHECKING:
    from pathlib import Path

    from commandpost.domain.errors import OperatorError
    from commandpost.domain.station import StationProfile
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.boards import IncidentRow

OUT, NONE_OUT = range(2)
FOLDER = "forms"


class SheetsPage(Page):
    """空白表: numbers are taken before printing; what is out stands here until it is back."""

    KEY = "sheets"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Blank forms")
    OVERLAY = True
    INTEREST = Changes.JOURNAL | Changes.INCIDENTS | Changes.STATION
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._before = 1
        self._unit = ""
        self.chosen = QComboBox()
        self.copies = QSpinBox()
        self.print_button = button(self.tr("Make the PDF"), big=True, key="Alt+P")
        self.written = label(tone="quiet", wrap=True, selectable=True)
        self._everything = False
        self._book: SheetBook | None = None
        self.out = register_table(context)
        self.which = label(kind="lead")
        self.at = MomentField(context.clock, Side.PAST)
        self.about = QComboBox()
        self.words = QLineEdit()
        self.enter_button = button(self.tr("Type in"), kind="primary", big=True, key="Ctrl+Enter")
        self.over = section(self.tr("Out and not typed in"))
        self.done_button = button(self.tr("All rows are in"), big=True, key="Alt+D")
        self.all_button = button(self.tr("All numbers"), kind="quiet", key="Alt+A")
        self.aside_button = button(self.tr("Set aside"), big=True, key="Alt+Del")
        self._middle = QStackedWidget()
        self._arrange()
        self._connect()
        self._frame(None)

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """Which sheets are out, and what runs that they may belong to."""
        self.context.bridge.ask(sheet_book, then=self._show_book)
        self.context.bridge.ask(station_profile, then=self._show_station)
        self.context.bridge.ask(incident_list, open_only=True, then=self._show_incidents)

    def activated(self) -> None:
        """What is out comes first; on a quiet evening, the printing."""
        (self.out if self.out.current_row() is not None else self.chosen).setFocus()

    # ---- what keys do ----

    def print_forms(self) -> None:
        """Alt+P: take the numbers, then write the file that is printed."""
        self.print_button.setEnabled(False)
        self.context.bridge.do(
            reserve_sheets,
            self.chosen.currentData(),
            self.copies.value(),
            then=self._reserved,
            failed=self._refused,
        )

    def enter(self) -> None:
        """Ctrl+Enter: to the page its form belongs to, or its words into the log."""
        sheet, at = self._framed(), self.at.moment
        if sheet is None:
            return
        about, door = self.about.currentData(), door_of(sheet)
        if at is None and door in ("", "call"):
            self.context.messages.inform(self.tr("When did it happen? As 0312 or -15."))
            self.at.setFocus()
        elif needs_incident(sheet) and about == STATION:
            self.context.messages.inform(self.tr("To which incident does the sheet belong?"))
            self.about.setFocus()
        elif door:
            walk_in(self.context, sheet, at, about)
        else:
            self._into_log(sheet, at, about)

    def done(self) -> None:
        """Alt+D: every row of the framed sheet stands on its page."""
        sheet = self._framed()
        if sheet is not None and door_of(sheet) not in ("", "call"):
            self.context.bridge.do(sheet_done, sheet.number, door_of(sheet), then=self._back)

    def everything(self) -> None:
        """Alt+A: every number ever printed, or only those that are out."""
        self._everything = not self._everything
        every, out = self.tr("Every number printed"), self.tr("Out and not typed in")
        self.over.setText(every if self._everything else out)
        if self._book is not None:
            self._show_book(self._book)

    def _framed(self) -> Sheet | None:
        row = self.out.current_row()
        return row.sheet if row is not None and row.end is None else None

    def _into_log(self, sheet: Sheet, at: Instant | None, about: Subject) -> None:
        self.context.bridge.do(
            enter_sheet, sheet.number, self.words.text(), at, about, then=self._back
        )

    def set_aside(self) -> None:
        """Alt+Del: nothing of it belongs into the journal; the words say why."""
        sheet = self._framed()
        if sheet is not None:
            self.context.bridge.do(
                set_sheet_aside, sheet.number, self.words.text(), then=self._back
            )

    # ---- inside ----

    def _show_book(self, book: SheetBook) -> None:
        self._before = book.next_number
        self._book = book
        rows = sheet_lines(book, everything=self._everything)
        self.out.show_rows(rows)
        self._middle.setCurrentIndex(OUT if rows else NONE_OUT)
        if rows and not self.out.currentIndex().isValid():
            self.out.setCurrentIndex(self.out.rows_model.index(0, 0))
        self._frame(None)

    def _show_station(self, station: StationProfile | None) -> None:
        self._unit = station.name if station is not None else ""

    def _show_incidents(self, rows: tuple[IncidentRow, ...]) -> None:
        kept = self.about.currentData()
        self.about.clear()
        self.about.addItem(self.tr("The station's log"), STATION)
        for row in rows:
            self.about.addItem(row.title, Subject("incident", row.id))
        place = self.about.findData(kept)
        self.about.setCurrentIndex(max(place, 0))

    def _reserved(self, _: Changes) -> None:
        taken_from = self._before
        self.context.bridge.ask(sheet_book, then=partial(self._write, taken_from), owner=self)

    def _write(self, taken_from: int, book: SheetBook) -> None:
        new = tuple(sheet for sheet in book.printed if sheet.number >= taken_from)
        folder = self.context.data_dir / FOLDER
        self.context.jobs.start(
            partial(print_sheets, folder, new, self._unit),
            then=self._printed,
            failed=self._refused,
            owner=self,
        )

    def _printed(self, files: tuple[Path, ...]) -> None:
        self.print_button.setEnabled(True)
        told = self.tr("Print this file: {file}")
        self.written.setText("\n".join(told.format(file=file) for file in files))

    def _refused(self, error: OperatorError) -> None:
        self.print_button.setEnabled(True)
        self.context.messages.refuse(error)

    def _back(self, _: Changes) -> None:
        self.words.clear()
        self.context.messages.inform(self.tr("The sheet is back."))
        self.out.setFocus()

    def _frame(self, _: object) -> None:
        sheet = self._framed()
        for part in (self.at, self.about, self.words, self.enter_button, self.aside_button):
            part.setEnabled(sheet is not None)
        door = door_of(sheet) if sheet is not None else ""
        self.done_button.setEnabled(door not in ("", "call"))
        where = "  →  " + text(f"sheet.into.{door or 'log'}")
        self.which.setText(f"{sheet.label}  {sheet.title}{where}" if sheet is not None else "")

    def _arrange(self) -> None:
        for each in forms():
            self.chosen.addItem(each.title, each.id)
        self.copies.setRange(1, MOST_AT_ONCE)
        self.copies.setValue(5)
        indent_text(self.copies)
        for name, field in (
            ("sheet_form", self.chosen), ("sheet_copies", self.copies),
            ("sheet_words", self.words), ("sheet_about", self.about),
        ):  # fmt: skip
            field.setObjectName(name)
        self.words.setMaxLength(2_000)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 8)
        whole.setSpacing(10)
        whole.addWidget(title(self.title()))
        whole.addLayout(self._printing())
        whole.addWidget(self.written)
        over = QHBoxLayout()
        over.addWidget(self.over, 1)
        over.addWidget(self.all_button)
        whole.addLayout(over)
        self._middle.addWidget(self.out)
        teaching = self.tr("Print some ahead: they are what remains when the power is gone.")
        self._middle.addWidget(empty_state(self.tr("No sheet is out"), teaching))
        whole.addWidget(self._middle, 1)
        whole.addWidget(self.which)
        whole.addLayout(self._typing())

    def _printing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for words, field in ((self.tr("Form"), self.chosen), (self.tr("Sheets"), self.copies)):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            row.addWidget(name)
            row.addWidget(field)
        row.addWidget(self.print_button)
        row.addStretch()
        return row

    def _typing(self) -> QVBoxLayout:
        rows = form()
        add_row(rows, self.tr("Happened"), self.at)
        add_row(rows, self.tr("Belongs to"), self.about)
        hint = self.tr("Recorded as back-entered under its number; set aside, they say why.")
        add_row(rows, self.tr("Words"), self.words, hint)
        keys = QHBoxLayout()
        keys.addWidget(self.enter_button)
        keys.addWidget(self.done_button)
        keys.addWidget(self.aside_button)
        keys.addStretch()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(rows)
        column.addLayout(keys)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return column

    def _connect(self) -> None:
        self.out.current_changed.connect(self._frame)
        self.out.row_chosen.connect(lambda _: self.at.setFocus())
        self.print_button.clicked.connect(self.print_forms)
        self.enter_button.clicked.connect(self.enter)
        self.done_button.clicked.connect(self.done)
        self.all_button.clicked.connect(self.everything)
        self.aside_button.clicked.connect(self.set_aside)
