"""The parts of the import window's work face: text, findings, doubts, fields, and their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from commandpost.domain.plan_settling import Verdict
from commandpost.ui.pages.plan_import.changes_view import ChangesView
from commandpost.ui.pages.plan_import.doubts import DoubtList
from commandpost.ui.pages.plan_import.findings import FindingsModel, FindingsTree
from commandpost.ui.pages.plan_import.settle_panel import SettlePanel
from commandpost.ui.pages.plan_import.source_view import SourceView
from commandpost.ui.widgets.labels import label, section
from commandpost.usecases.views.plan_findings import DoubtRow, doubt_rows

if TYPE_CHECKING:
    from commandpost.domain.plan_settling import Settling
    from commandpost.ui.look import Look


class SheetParts(QWidget):
    """Three columns: the file's text, what was found, the doubts with the fields below them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows: tuple[DoubtRow, ...] = ()
        self._path, self._doubt = "", -1
        self.source = SourceView(look)
        self.tree = FindingsTree(FindingsModel(look), look)
        self.changes = ChangesView(look)
        self.doubts = DoubtList(look)
        self.none = label(self.tr("Nothing in it was unclear."), tone="quiet", wrap=True)
        self.panel = SettlePanel()
        self.count = section()
        self.count.setObjectName("import_count")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("import_tabs")
        self.tabs.addTab(self.tree, self.tr("What was found"))
        self.tabs.addTab(self.changes, self.tr("New against the library"))
        for part, name in (
            (self.source, self.tr("Text of the file")),
            (self.tree, self.tr("What was found")),
            (self.doubts, self.tr("Doubts")),
            (self.changes, self.tr("New against the library")),
        ):
            part.setAccessibleName(name)
        self._lay_out()

    def next_pane(self) -> None:
        """F6: doubts, findings, source."""
        panes = [p for p in (self.doubts, self.tabs.currentWidget(), self.source) if p.isVisible()]
        here = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(here + 1) % len(panes)].setFocus()

    def state_words(self, verdict: Verdict | None) -> str:
        """What was decided, in a word."""
        return {
            None: self.tr("to settle"),
            Verdict.ACCEPTED: self.tr("accepted"),
            Verdict.CORRECTED: self.tr("corrected"),
            Verdict.MANUAL: self.tr("by judgement"),
            Verdict.DROPPED: self.tr("dropped"),
            Verdict.ADDED: self.tr("added"),
        }[verdict]

    # ---- inside ----

    def _show_answers(self, settling: Settling) -> None:
        self._rows = doubt_rows(settling)
        blocked = self.doubts.blockSignals(True)
        self.doubts.show_doubts(self._rows)
        self.doubts.blockSignals(blocked)
        self.doubts.setVisible(bool(self._rows))
        self.none.setVisible(not self._rows)
        done = len(self._rows) - settling.open_doubts
        words = self.tr("Doubts: {done} of {all} settled").format(done=done, all=len(self._rows))
        self.count.setText(words if self._rows else self.tr("No doubts"))
        places = {place.path: place for place in settling.draft.places}
        spans = (places.get(row.path) for row in self._rows if row.verdict is None)
        self.source.show_doubts([(p.start, p.end) for p in spans if p is not None])
        self.panel.undo.setEnabled(bool(settling.answers))

    def _show_place(self, settling: Settling) -> None:
        """The finding's own words; of what has none, those of the doubt or of what holds it."""
        places = {place.path: place for place in settling.draft.places}
        steps = self._path.split(".")
        paths = [".".join(steps[:end]) for end in range(len(steps), 0, -1)]
        tried = [self._path, f"doubts.{self._doubt}", *paths]
        place = next((places[path] for path in tried if path in places), None)
        if place is not None:
            self.source.show_span(place.start, place.end)

    def _lay_out(self) -> None:
        left, side = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(section(self.tr("Text of the file")))
        column.addWidget(self.source, 1)
        right = QVBoxLayout(side)
        right.setContentsMargins(8, 0, 0, 0)
        right.setSpacing(6)
        right.addWidget(self.count)
        right.addWidget(self.none)
        right.addWidget(self.doubts, 1)
        right.addWidget(self.panel, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        middle = QWidget()
        found = QVBoxLayout(middle)
        found.setContentsMargins(8, 0, 8, 0)
        found.addWidget(self.tabs)
        for part, size in ((left, 400), (middle, 420), (side, 440)):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, size)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
