"""Ctrl+Shift+R: the rota month by month; gaps, double duty, holidays and swaps stand out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.rota import ROLES
from commandpost.host.text import text
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.rota.files import RotaFiles
from commandpost.ui.pages.rota.forms import FillDialog, HoursDialog, PlanDialog, SwapDialog
from commandpost.ui.pages.rota.keys import ACTIONS
from commandpost.ui.widgets.labels import button, chip, label, set_chip, title
from commandpost.ui.widgets.table import Table
from commandpost.usecases.rota import fill_rota, set_shift_hours, swap_shift, write_rota_row
from commandpost.usecases.views.places import people_hints
from commandpost.usecases.views.rota import RotaDay, RotaMonth, rota_month

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.intent_dialog import IntentDialog
    from commandpost.usecases.views.places import Hint


class RotaPage(Page):
    """值班表."""

    KEY = "rota"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Rota")
    ICON = "calendar"
    OVERLAY = True
    INTEREST = Changes.DUTY | Changes.ROSTER
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._month: RotaMonth | None = None
        self._asked: tuple[int, int] | None = None
        self._people: tuple[Hint, ...] = ()
        self.month_label = label(kind="large")
        self.month_label.setObjectName("rota_month")
        self.wrong = chip(tone="soon")
        self.wrong.setObjectName("rota_problems")
        self.hours_label = label(tone="quiet")
        self.table = self._make_table()
        self.files = RotaFiles(context, self)
        self._arrange()
        self.table.row_chosen.connect(self._plan)

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """The month in hand."""
        year, month = self._asked or (None, None)
        self.context.bridge.ask(rota_month, year, month, then=self._show)
        self.context.bridge.ask(people_hints, then=self._take_people)

    def activated(self) -> None:
        """The shift that runs is framed."""
        self.table.setFocus()

    # ---- what the keys do ----

    def plan(self) -> None:
        """Enter."""
        row = self.table.current_row()
        if row is not None:
            self._plan(row)

    def swap(self) -> None:
        """W."""
        row = self.table.current_row()
        if row is None:
            return
        if not row.row.people:
            words = self.tr("Nobody is planned in this shift; Enter plans it.")
            self.context.messages.inform(words)
            return
        dialog = SwapDialog(row.row, self)
        dialog.set_hints(self._people)
        self._open(dialog, swap_shift, row.row.day, row.row.shift)

    def fill(self) -> None:
        """F."""
        if self._month is not None:
            row = self.table.current_row()
            start = date.fromisoformat(row.row.day) if row is not None else self._month.today
            self._open(FillDialog(self.context.clock, start, self), fill_rota)

    def set_hours(self) -> None:
        """H."""
        if self._month is not None:
            self._open(HoursDialog(self._month.hours, self), set_shift_hours)

    def earlier(self) -> None:
        """Ctrl+PgUp."""
        self._move(-1)

    def later(self) -> None:
        """Ctrl+PgDn."""
        self._move(1)

    def this_month(self) -> None:
        """T."""
        self._asked = None
        self.refresh()

    def from_table(self) -> None:
        """Ctrl+I: a duty table as an office has it."""
        self.files.choose()

    def save_table(self) -> None:
        """Ctrl+S: the month as a workbook."""
        self.files.save_table()

    def save_pdf(self) -> None:
        """Ctrl+P: the month on paper."""
        self.files.save_pdf()

    @property
    def shown(self) -> RotaMonth | None:
        """The month on the screen."""
        return self._month

    def show_day(self, day: date) -> None:
        """Turn to the month of that day."""
        self._asked = (day.year, day.month)
        self.refresh()

    # ---- inside ----

    def _take_people(self, people: tuple[Hint, ...]) -> None:
        self._people = people

    def _move(self, months: int) -> None:
        if self._month is None:
            return
        count = self._month.year * 12 + self._month.month - 1 + months
        self._asked = (count // 12, count % 12 + 1)
        self.refresh()

    def _plan(self, row: RotaDay) -> None:
        dialog = PlanDialog(row.row, self)
        dialog.set_hints(self._people)
        self._open(dialog, write_rota_row)

    def _open(self, dialog: IntentDialog, use_case: Callable[..., Any], *first: object) -> None:
        def answered(made: object) -> None:
            self.context.bridge.do(
                use_case, *first, made, then=lambda _: dialog.close(), failed=dialog.refuse
            )

        dialog.answered.connect(answered)
        dialog.open()

    def _show(self, month: RotaMonth) -> None:
        fresh = self._month is None or (month.year, month.month) != (
            self._month.year,
            self._month.month,
        )
        self._month = month
        self.month_label.setText(f"{month.year}-{month.month:02d}")
        self.hours_label.setText(" – ".join((*month.hours, month.hours[0])))
        self.table.show_rows(month.rows)
        keys = [(row.row.day, row.row.shift) for row in month.rows]
        if fresh:
            place = keys.index(month.now) if month.now in keys else 0
            index = self.table.rows_model.index(place, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        ahead = [
            row for row in month.rows if row.problems and row.row.day >= month.today.isoformat()
        ]
        number = len(ahead)
        words = self.tr("{number} shifts to look at").format(number=number) if number else ""
        set_chip(self.wrong, words, "soon")

    def _day(self, row: RotaDay) -> str:
        day = date.fromisoformat(row.row.day)
        weekdays = self.tr("Mon Tue Wed Thu Fri Sat Sun").split()
        mark = self.tr("off") if row.off else self.tr("work") if row.made_up else ""
        doubt = "" if row.known else self.tr("unchecked")
        parts = (row.row.day[5:], weekdays[day.weekday()], mark, doubt)
        return " ".join(part for part in parts if part)

    def _name(self, role: str) -> Callable[[RotaDay], str]:
        swapped = self.tr("swap")

        def name(row: RotaDay) -> str:
            person = row.row.person(role)
            changed = any(swap.role == role for swap in row.row.swaps)
            return f"{person}（{swapped}）" if changed else person

        return name

    def _tip(self, role: str) -> Callable[[RotaDay], str]:
        def tip(row: RotaDay) -> str:
            told = self.tr("{planned} was planned; {approved} consented: {reason}")
            lines = [row.row.person(role)]
            lines += [
                told.format(planned=swap.planned, approved=swap.approved_by, reason=swap.reason)
                for swap in row.row.swaps
                if swap.role == role
            ]
            return "\n".join(lines)

        return tip

    def _running(self, row: RotaDay) -> bool:
        return self._month is not None and (row.row.day, row.row.shift) == self._month.now

    def _make_table(self) -> Table:
        names = tuple(
            Column(
                role_word(role),
                self._name(role),
                138,
                tip=self._tip(role),
                bold=self._running,
            )
            for role in ROLES
        )
        columns = (
            Column(
                self.tr("Day"),
                self._day,
                166,
                tone=lambda row: "accent" if row.off else "",
                bold=self._running,
            ),
            Column(self.tr("Shift"), lambda row: text(f"rota.shift.{row.row.shift}"), 84),
            *names,
            Column(self.tr("To look at"), _problems, tone=lambda _: "soon"),
        )
        look = self.context.look
        model = TableModel(columns, look, key=lambda row: (row.row.day, row.row.shift))
        table = Table(model, look)
        table.setObjectName("rota_table")
        table.setAccessibleName(self.tr("Rota"))
        return table

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (title(self.title()), self.month_label, self.hours_label, self.wrong):
            head.addWidget(part)
        head.addStretch()
        for words, key, turn in (
            (self.tr("Month before"), "Ctrl+PgUp", self.earlier),
            (self.tr("Month after"), "Ctrl+PgDn", self.later),
            (self.tr("This month"), "T", self.this_month),
        ):
            _add_key(head, button(words, kind="quiet", key=key), turn)
        head.addWidget(label("Esc", kind="key"))
        head.addWidget(label(self.tr("leave"), tone="quiet"))
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for words, key, kind, slot in (
            (self.tr("Plan"), "Enter", "primary", self.plan),
            (self.tr("Swap"), "W", "", self.swap),
            (self.tr("Fill by rotation"), "F", "", self.fill),
            (self.tr("Hours"), "H", "", self.set_hours),
            (self.tr("From a table…"), "Ctrl+I", "", self.from_table),
            (self.tr("Save as table…"), "Ctrl+S", "", self.save_table),
            (self.tr("Print…"), "Ctrl+P", "", self.save_pdf),
        ):
            _add_key(keys, button(words, kind=kind, big=True, key=key), slot)
        keys.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(keys)


def _problems(row: RotaDay) -> str:
    words = [text(f"rota.problem.{p.kind}", name=p.name) for p in row.problems]
    return "；".join([*words, row.row.note] if row.row.note else words)


def _add_key(row: QHBoxLayout, made: QPushButton, slot: Callable[[], None]) -> None:
    made.clicked.connect(slot)
    row.addWidget(made)


def role_word(role: str) -> str:
    """A place in the shift as the head of a column."""
    word = text(f"rota.role.{role}")
    return word[:1].upper() + word[1:]
