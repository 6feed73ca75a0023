"""The middle of the editor: the list of the place in hand, and the fields of its item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from commandpost.domain.findings import Severity
from commandpost.domain.plan_edit import Place, insert, items, move, put, remove
from commandpost.ui.pages.plan_edit.form import ItemForm
from commandpost.ui.pages.plan_edit.item_list import ItemList
from commandpost.ui.pages.plan_edit.sheets import alone, sheet_of
from commandpost.ui.widgets.labels import title
from commandpost.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.plan import Plan
    from commandpost.ui.look import Look
    from commandpost.ui.pages.plan_edit.session import EditSession
    from commandpost.usecases.views.plan_keeping import FindingRow


class Work(QWidget):
    """Shows one place of the plan in hand and turns what is done there into changes of it."""

    def __init__(self, session: EditSession, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._found: tuple[FindingRow, ...] = ()
        self._mine = False
        self.place = Place()
        self.heading = title()
        self.list = ItemList(look)
        self.form = ItemForm()
        self._fields = scrolled(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.list, 2)
        column.addWidget(self._fields, 3)
        self._connect()

    @property
    def index(self) -> int | None:
        """The item in hand, where the place is a list."""
        return self.place.index

    def go(self, place: Place, heading: str) -> None:
        """Another place: its list from the first item, or from the one that is meant."""
        self._session.settle()
        held = items(self._session.plan, place)
        first = 0 if held else None
        if not alone(place) and (place.index is None or place.index >= len(held)):
            place = Place(place.field, place.hazard, place.level, first)
        self.place = place
        self.heading.setText(heading)
        self.list.setVisible(not alone(place))
        self.draw()

    def draw(self) -> None:
        """The place as the plan has it now; what is typed here is there already."""
        if self._mine:
            self._draw_list()
            return
        plan = self._session.plan
        held = items(plan, self.place)
        if not alone(self.place):
            index = self.place.index
            last = len(held) - 1
            index = None if last < 0 else min(index if index is not None else 0, last)
            self.place = Place(self.place.field, self.place.hazard, self.place.level, index)
        self._draw_list()
        item = self._item(plan)
        if item is None or self._session.sheet is None:
            self.form.clear()
        else:
            self.form.show_item(self._session.sheet, plan, self.place, item)

    def show_found(self, rows: Sequence[FindingRow]) -> None:
        """Mark the items something was found at."""
        self._found = tuple(rows)
        self._draw_list()

    def add(self) -> None:
        """A new item after the one in hand, ready to be typed."""
        sheet = sheet_of(self.place)
        if sheet.new is None:
            return
        at = self.place.index
        spot = Place(self.place.field, self.place.hazard, self.place.level)
        index = len(items(self._session.plan, spot)) if at is None else at + 1
        self.place = Place(spot.field, spot.hazard, spot.level, index)
        self._step(insert(self._session.plan, self.place, sheet.new(self._session.plan, spot)))
        self.form.focus_first()

    def remove(self) -> None:
        """The item in hand goes, or the level in hand with all in it."""
        if self.place.field and self.place.index is not None:
            self._step(remove(self._session.plan, self.place))
            if self.list.isVisible():
                self.list.table.setFocus()

    def shift(self, by: int) -> None:
        """The item in hand changes places with its neighbour."""
        at = self.place.index
        held = items(self._session.plan, self.place)
        if at is None or alone(self.place) or not 0 <= at + by < len(held):
            return
        here, self.place = (
            self.place,
            Place(self.place.field, self.place.hazard, self.place.level, at + by),
        )
        self._step(move(self._session.plan, here, at + by))

    def add_test(self) -> None:
        """Another bound for the condition in hand."""
        if self.form.tests is not None:
            self.form.tests.add()

    def remove_test(self) -> None:
        """The bound the focus is in goes."""
        if self.form.tests is not None:
            self.form.tests.remove_current()

    def focus_fields(self, _: object = None) -> None:
        """Into the fields."""
        self.form.focus_first()

    def focus_list(self) -> None:
        """Into the list, or the fields where there is none."""
        if self.list.isVisible() and self.list.table.isVisible():
            self.list.table.setFocus()
        else:
            self.form.focus_first()

    def _dress(self) -> None:
        """Fields are built for one size of type."""
        if self._session.sheet is not None:
            self.form.clear()
            self.draw()

    def _step(self, plan: Plan) -> None:
        self._session.settle()
        self._session.change(plan)
        self._session.settle()

    def _item(self, plan: Plan) -> object | None:
        if not self.place.field:
            return plan
        held = items(plan, self.place)
        at = self.place.index
        return held[at] if at is not None and at < len(held) else None

    def _draw_list(self) -> None:
        sheet = self._session.sheet
        if sheet is None or alone(self.place):
            return
        held = items(self._session.plan, self.place)
        worst: dict[int, Severity] = {}
        for row in reversed(self._found):  # the gravest come first, and so stand last here
            if row.spot is not None and row.spot.whole == self.place.whole:
                worst[row.spot.index if row.spot.index is not None else -1] = row.finding.severity
        self.list.show_items(held, sheet.catalogue, worst, self.place.index)

    def _choose(self, index: int) -> None:
        if index != self.place.index:
            self._session.settle()
            self.place = Place(self.place.field, self.place.hazard, self.place.level, index)
            self.draw()

    def _edited(self, name: str, item: object) -> None:
        plan = self._session.plan
        changed = item if not self.place.field else put(plan, self.place, item)
        mark = f"{self.place} {name}" if QApplication.focusWidget() is not None else ""
        self._mine = True
        self._session.change(changed, mark)  # type: ignore[arg-type]
        self._mine = False

    def _connect(self) -> None:
        self._look.changed.connect(self._dress)
        self.form.edited.connect(self._edited)
        self.list.chosen.connect(self._choose)
        self.list.add_wanted.connect(self.add)
        self.list.remove_wanted.connect(self.remove)
        self.list.move_wanted.connect(self.shift)
