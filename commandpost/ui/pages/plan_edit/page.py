"""The plan editor: levels and lists, the item in hand, findings; Ctrl+S makes a revision."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.times import full
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.plan_edit.actions import EDIT_ACTIONS
from commandpost.ui.pages.plan_edit.findings import Findings
from commandpost.ui.pages.plan_edit.head import EditHead
from commandpost.ui.pages.plan_edit.outline import Outline
from commandpost.ui.pages.plan_edit.questions import EditQuestions
from commandpost.ui.pages.plan_edit.session import EditSession
from commandpost.ui.pages.plan_edit.work import Work
from commandpost.ui.widgets.labels import button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from commandpost.domain.ids import Subject
    from commandpost.domain.plan_edit import Place
    from commandpost.domain.times import Instant
    from commandpost.ui.actions import ActionDef
    from commandpost.ui.context import Context
    from commandpost.usecases.views.plan_keeping import FindingRow

SUBJECT = "plan"
LEFT, RIGHT, WIDEST = 250, 260, 380
NARROW = 1_150


class PlanEditPage(Page):
    """Opened with a plan as subject; left with Esc, what is not saved stays as a draft."""

    KEY = "plan_edit"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Plan editor")
    ICON = "book"
    OVERLAY = True
    INTEREST = Changes.PLANS
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = EDIT_ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.session = EditSession(context, self)
        self.head = EditHead()
        self.outline = Outline(context.look)
        self.work = Work(self.session, context.look)
        self.findings = Findings(context.look)
        self.questions = EditQuestions(context, self.session, self)
        self.level_button = button(self.tr("Add a level"), key="Alt+L")
        self._arrange()
        self._connect()
        self.setEnabled(False)

    def show_subject(self, subject: Subject) -> None:
        """Edit that plan."""
        if subject.kind == SUBJECT:
            self.session.open(subject.id)

    def activated(self) -> None:
        """Ready to go through the outline."""
        self.outline.setFocus()

    def deactivated(self) -> None:
        """What is not saved is kept, and that is said."""
        self.session.keep()
        if self.session.unsaved:
            words = self.tr("“{title}” is kept as a draft; no revision was made of it yet.")
            self.context.messages.inform(words.format(title=self.session.plan.title))

    def refresh(self) -> None:
        """Whether somebody else revised it."""
        self.session.look()

    # ---- keys ----

    def undo(self) -> None:
        """Ctrl+Z."""
        self.session.undo()

    def redo(self) -> None:
        """Ctrl+Y."""
        self.session.redo()

    def discard(self) -> None:
        """Alt+Z."""
        self.head.say("")
        self.session.discard()

    def add(self) -> None:
        """Alt+N."""
        self.work.add()

    def remove(self) -> None:
        """Alt+Del."""
        self.work.remove()

    def move_up(self) -> None:
        """Alt+Up."""
        self.work.shift(-1)

    def move_down(self) -> None:
        """Alt+Down."""
        self.work.shift(1)

    def add_test(self) -> None:
        """Alt+B."""
        self.work.add_test()

    def remove_test(self) -> None:
        """Alt+X."""
        self.work.remove_test()

    def next_finding(self) -> None:
        """F8."""
        self.findings.next()

    def finding_before(self) -> None:
        """Shift+F8."""
        self.findings.next(-1)

    def to_outline(self) -> None:
        """Alt+1."""
        self.outline.setFocus()

    def to_list(self) -> None:
        """Alt+2."""
        self.work.focus_list()

    def to_fields(self) -> None:
        """Alt+3."""
        self.work.focus_fields()

    def add_level(self) -> None:
        """Alt+L."""
        self.questions.add_level()

    def show_revisions(self) -> None:
        """Alt+R."""
        self.questions.show_revisions()

    def copy(self) -> None:
        """Alt+K."""
        self.questions.copy()

    def save(self) -> None:
        """Ctrl+S."""
        self.questions.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one step at a time: fields, list, outline, and only then out."""
        here = QApplication.focusWidget()
        if event.key() != Qt.Key.Key_Escape or here is None:
            super().keyPressEvent(event)
        elif self.work.form.isAncestorOf(here) and self.work.list.isVisible():
            self.work.focus_list()
        elif self.work.isAncestorOf(here):
            self.outline.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- inside ----

    def _begun(self) -> None:
        self.setEnabled(True)
        self.head.say("")
        self.outline.show_plan(self.session.plan)
        self._go(self.outline.place)
        self._changed()
        here = QApplication.focusWidget()
        if self.isVisible() and (here is None or not self.isAncestorOf(here)):
            self.outline.setFocus()  # while nothing was loaded nothing could take it

    def _changed(self) -> None:
        plan, session = self.session.plan, self.session
        self.head.title.setText(plan.title)
        self.head.show_state(session.unsaved, *session.steps)
        self.outline.show_plan(plan)
        if self.outline.place.field != "levels" and self.work.place.field == "levels":
            self._go(self.outline.place)
        self.work.draw()
        if session.newest != session.base and session.unsaved:
            self.head.say(
                self.tr(
                    "Somebody else revised this plan while you edit it. Ctrl+S shows what your "
                    "editing changes against the newer revision before anything is written."
                )
            )

    def _go(self, place: Place) -> None:
        current = self.outline.currentItem()
        above = current.parent() if current is not None else None
        words = [item.text(0) for item in (above, current) if item is not None]
        self.work.go(place, " · ".join(words))

    def _show_level(self, place: Place) -> None:
        self.outline.go(place)
        self.outline.setFocus()

    def _find(self, spot: Place) -> None:
        """Where a finding is mended: its place, its item, the fields."""
        self.outline.go(spot)
        if spot.index is not None and spot.field != "levels":
            self.work.go(spot, self.work.heading.text())
        self.work.focus_fields()

    def _linted(self, rows: tuple[FindingRow, ...]) -> None:
        self.findings.show_rows(rows)
        self.outline.mark(self.session.plan, rows)
        self.work.show_found(rows)

    def _came_back(self, when: Instant) -> None:
        words = self.tr("Changes of {when} that were never saved are back; Alt+Z discards them.")
        self.head.say(words.format(when=full(when, self.context.clock.offset)))

    def _arrange(self) -> None:
        self.left = QWidget()
        side = QVBoxLayout(self.left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(6)
        side.addWidget(self.outline, 2)
        self.level_button.setObjectName("edit_add_level")
        side.addWidget(self.level_button)
        self._side, self._row = side, QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self.left)
        self._row.addWidget(self.work, 1)
        self._row.addWidget(self.findings)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addLayout(self._row, 1)
        self._measure()

    def _measure(self) -> None:
        look = self.context.look
        self.left.setFixedWidth(min(look.px(LEFT), WIDEST))
        narrow = self.width() < look.px(NARROW)
        self.head.be_narrow(narrow)
        self.findings.be_narrow(narrow)
        right = min(look.px(RIGHT), WIDEST)
        self.findings.setFixedWidth(self.left.maximumWidth() if narrow else right)
        if narrow and self._side.indexOf(self.findings) < 0:
            self._side.addWidget(self.findings, 1)
        elif not narrow and self._row.indexOf(self.findings) < 0:
            self._row.addWidget(self.findings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window, or with large type, the findings stand under the outline."""
        super().resizeEvent(event)
        self._measure()

    def _connect(self) -> None:
        self.context.look.changed.connect(self._measure)
        self.session.begun.connect(self._begun)
        self.session.changed.connect(self._changed)
        self.session.linted.connect(self._linted)
        self.questions.said.connect(self.head.say)
        self.questions.level_added.connect(self._show_level)
        self.session.came_back.connect(self._came_back)
        self.outline.chosen.connect(self._go)
        self.outline.entered_place.connect(self.work.focus_list)
        self.work.list.table.row_chosen.connect(self.work.focus_fields)
        self.findings.wanted.connect(self._find)
        for made, slot in (
            (self.head.undo, self.undo),
            (self.head.redo, self.redo),
            (self.head.discard, self.discard),
            (self.head.save, self.save),
            (self.level_button, self.add_level),
            (self.head.revisions, self.show_revisions),
            (self.head.copy, self.copy),
        ):
            made.clicked.connect(slot)
