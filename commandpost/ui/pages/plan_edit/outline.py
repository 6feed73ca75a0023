"""The outline of a plan: hazard by hazard its levels with their lists, then the lists of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from commandpost.domain.findings import Severity
from commandpost.domain.plan_edit import Place, items
from commandpost.ui.pages.plan_edit.sheets import HEAD, LEVEL_SHEETS, PLAN_SHEETS
from commandpost.ui.words import level_word
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from commandpost.domain.plan import LevelDefinition, Plan
    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_keeping import FindingRow

_PLACE = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
COUNT, MARK, ROW = 40, 26, 27
MARKS = {Severity.ERROR: "✕", Severity.WARNING: "!", Severity.NOTE: ""}
TONES = {Severity.ERROR: "overdue", Severity.WARNING: "soon", Severity.NOTE: "quiet"}


class Outline(QTreeWidget):
    """Where one is in the plan; only the level in hand is open.

    Signals:
        chosen: another ``Place`` (a list, or a thing that stands alone).
        entered_place: Enter: on to what stands there.
    """

    chosen = Signal(object)
    entered_place = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.setObjectName("plan_outline")
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setMinimumSectionSize(0)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._measure()
        self._connect()

    @property
    def place(self) -> Place:
        """The place in hand."""
        current = self.currentItem()
        held = current.data(0, _PLACE) if current is not None else None
        return held if isinstance(held, Place) else Place()

    def show_plan(self, plan: Plan) -> None:
        """Draw the outline anew where it differs; the place in hand stays, or its level's is."""
        held = self.place
        wanted = [place for place, _ in _places(plan)]
        if wanted != list(self._items):
            self._draw(plan)
            self.go(held if held in self._items else Place())
        for place, item in self._items.items():
            words = "" if place.field in ("", "levels") else str(len(items(plan, place)))
            if item.text(1) != words:
                item.setText(1, words)

    def go(self, place: Place) -> None:
        """Stand at that place."""
        item = self._items.get(place if place.field == "levels" else place.whole)
        if item is not None and item is not self.currentItem():
            self.setCurrentItem(item)

    def mark(self, plan: Plan, rows: Sequence[FindingRow]) -> None:
        """Beside each place the worst that was found there."""
        worst: dict[Place, Severity] = {}
        for row in rows:
            for place in _touched(plan, row.spot):
                if place not in worst or _grave(row.finding.severity) > _grave(worst[place]):
                    worst[place] = row.finding.severity
        for place, item in self._items.items():
            found = worst.get(place, Severity.NOTE)
            if item.text(2) != MARKS[found]:
                item.setText(2, MARKS[found])
            item.setForeground(2, self._look.theme.colour(TONES[found]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_place.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The place in hand stays in sight."""
        super().resizeEvent(event)
        current = self.currentItem()
        if current is not None:
            self.scrollToItem(current)

    def _measure(self) -> None:
        """Widths, heights and colours of the present look."""
        self.setIndentation(self._look.px(14))
        for column, width in ((1, COUNT), (2, MARK)):
            self.header().resizeSection(column, self._look.px(width))
        for item in self._items.values():
            self._dress(item)

    def _dress(self, item: QTreeWidgetItem) -> None:
        item.setSizeHint(0, QSize(0, self._look.px(ROW)))
        item.setForeground(1, self._look.theme.colour("quiet"))

    def _draw(self, plan: Plan) -> None:
        blocked = self.blockSignals(True)
        self.clear()
        self._items = {}
        above: QTreeWidgetItem | None = None
        for place, words in _places(plan):
            inside = place.level is not None and above is not None
            item = QTreeWidgetItem([words, "", ""])
            item.setData(0, _PLACE, place)
            item.setTextAlignment(1, _RIGHT)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignCenter)
            self._dress(item)
            if inside and above is not None:
                above.addChild(item)
            else:
                self.addTopLevelItem(item)
            if place.field == "levels":
                above = item
            self._items[place] = item
        self.blockSignals(blocked)

    def _moved(self, current: QTreeWidgetItem | None) -> None:
        if current is None:
            return
        level = current.parent() or current
        for item in self._items.values():
            if item.childCount():
                item.setExpanded(item is level)
        self.chosen.emit(current.data(0, _PLACE))

    def _connect(self) -> None:
        self.currentItemChanged.connect(self._moved)
        self._look.changed.connect(self._measure)


def _places(plan: Plan) -> Iterator[tuple[Place, str]]:
    yield Place(), _words(HEAD.title)
    hazards = dict.fromkeys(d.hazard for d in plan.levels)
    for hazard in hazards:
        for definition in reversed(plan.ladder(hazard)):
            yield from _level_places(plan, definition)
    for field, sheet in PLAN_SHEETS.items():
        yield Place(field), _words(sheet.title)


def _level_places(plan: Plan, definition: LevelDefinition) -> Iterator[tuple[Place, str]]:
    words = f"{hazard_name(definition.hazard)} {level_word(definition.level)}"
    yield Place("levels", index=plan.levels.index(definition)), words
    for field, sheet in LEVEL_SHEETS.items():
        yield Place(field, definition.hazard, definition.level), _words(sheet.title)


def _touched(plan: Plan, spot: Place | None) -> Iterator[Place]:
    """The list the finding lies in, and the level above it."""
    if spot is None:
        return
    if spot.field == "levels":
        yield spot
        return
    yield spot.whole
    if spot.level is not None:
        definition = plan.definition(spot.hazard, spot.level)
        if definition is not None:
            yield Place("levels", index=plan.levels.index(definition))


def _grave(severity: Severity) -> int:
    return [Severity.NOTE, Severity.WARNING, Severity.ERROR].index(severity)


def _words(source: str) -> str:
    return QCoreApplication.translate("PlanEdit", source)
