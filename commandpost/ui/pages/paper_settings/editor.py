"""The station's papers under the hand: every change is seen at once, none binds before Ctrl+S."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from commandpost.domain.paper_book import PaperBook, with_book
from commandpost.domain.paper_frame import PaperSettings
from commandpost.domain.paper_kinds import KINDS
from commandpost.ui.pages.paper_settings.files import PapersFiles
from commandpost.ui.pages.paper_settings.head import PapersSettingsHead
from commandpost.ui.pages.paper_settings.kind_form import KindForm
from commandpost.ui.pages.paper_settings.kind_list import ALL, KindList
from commandpost.ui.pages.paper_settings.sample import SampleView
from commandpost.ui.pages.paper_settings.session import PapersSession
from commandpost.ui.pages.paper_settings.shared_form import SharedForm
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.station_words import paper_name

if TYPE_CHECKING:
    from commandpost.domain.paper_book import BookProblem
    from commandpost.ui.context import Context
    from commandpost.ui.pages.paper_settings.kind_list import Spot

FIRST = next(iter(KINDS))
SAMPLE_UP_TO = 150
"""Font scale in per cent up to which the paper stands beside its form."""
UNDER = 64
"""Room under a field in which its fault can be read."""


class PapersEditor(QWidget):
    """Kinds on the left, the form of the current one, and how the paper will look."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.session = PapersSession(context.bridge, self)
        self.head, self.list = PapersSettingsHead(), KindList(context.look)
        self.shared, self.kind = SharedForm(), KindForm(context.look)
        self.sample = SampleView(context)
        self.files = PapersFiles(context, self.session, self)
        self._arrange()
        self._connect()
        self._measure()

    # ---- what the page asks ----

    def refresh(self) -> None:
        """How papers are written now."""
        self.session.refresh()

    def focus_list(self) -> None:
        """Where the work begins."""
        self.list.table.setFocus()

    def save(self) -> None:
        """Into force, or to the first thing that keeps it from that."""
        self.kind.resolve()
        if not self.session.unsaved:
            self.context.messages.inform(self.tr("Nothing was changed."))
            return
        if self.session.problems:
            self.go_to(self.session.problems[0])
            told = self.tr("Not saved: what is framed is to be mended first.")
            self.context.messages.inform(told)
            return
        self.session.save()

    def discard(self) -> None:
        """Back to what is in force."""
        self.session.discard()

    def restore(self) -> None:
        """The current paper as usual: nothing of its own; what all share as it is saved."""
        book, sheet, spot = self.session.book, self.session.sheet, self.list.current
        if book is None or sheet is None:
            return
        if spot != ALL:
            self.session.replace(book.put(PaperSettings(*spot)))
            return
        was = sheet.book
        self.session.replace(PaperBook(book.papers, was.groups, was.may_sign, was.substitutes))

    def new(self) -> None:
        """The roster's townships as a list of recipients."""
        self.list.go_to(ALL)
        self.shared.fill_townships()

    def go_to(self, problem: BookProblem) -> None:
        """Make that paper current and put the focus into the field."""
        self.list.go_to((problem.paper, problem.line))
        field, _, key = problem.field.partition(".")
        if key:
            self.kind.words.go_to(key)
        else:
            self._form().focus_on(field)
        self._reveal()

    # ---- drawing ----

    def _draw(self) -> None:
        self._take_spot(self.list.current)

    def _follow(self) -> None:
        """What is beside the form while one types in it."""
        book, sheet, spot = self.session.book, self.session.sheet, self.list.current
        if book is None or sheet is None:
            return
        problems = self.session.problems
        self.list.follow(book, problems)
        name = paper_name(*spot) if spot != ALL else self.tr("What all papers share")
        self.head.show_state(name, len(problems), self.session.unsaved)
        self._form().mark(p for p in problems if (p.paper, p.line) == spot)
        if problems:
            self._reveal()
            self.sample.wait()
        else:
            paper, line = spot if spot != ALL else (FIRST, "")
            self.sample.follow(book, paper, line)

    def _take_spot(self, spot: Spot) -> None:
        book, sheet = self.session.book, self.session.sheet
        if book is None or sheet is None:
            return
        if spot == ALL:
            self.shared.offer(sheet.townships)
            self.shared.take(book)
        else:
            self.kind.offer(sheet.people)
            settings = book.of(*spot)
            self.kind.usual(with_book(sheet.station, book), settings)
            self.kind.take(settings)
        self._stack.setCurrentIndex(0 if spot == ALL else 1)
        self._follow()

    def _form(self) -> SharedForm | KindForm:
        return self.shared if self.list.current == ALL else self.kind

    def _reveal(self) -> None:
        """What has the focus is in sight."""
        area, here = self._stack.currentWidget(), self._form().focusWidget()
        if isinstance(area, QScrollArea) and here is not None:
            area.ensureWidgetVisible(here, 0, self.context.look.px(UNDER))

    def _enter(self) -> None:
        """Into the form."""
        self._form().focus_on()
        self._reveal()

    # ---- answers ----

    def _typed_shared(self, book: PaperBook) -> None:
        self.session.edit(book)

    def _typed_kind(self, settings: PaperSettings) -> None:
        if self.session.book is not None:
            self.session.edit(self.session.book.put(settings))

    def _saved(self) -> None:
        self.context.messages.inform(
            self.tr("Saved. The next papers are written so; what has left stays as it left.")
        )

    def _measure(self) -> None:
        """Large type leaves no room for the sample beside the form."""
        self.shared.measure()
        self.kind.measure()
        self.sample.setHidden(self.context.look.scale > SAMPLE_UP_TO)

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self.shared))
        self._stack.addWidget(scrolled(self.kind))
        across = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.list, self._stack, self.sample):
            across.addWidget(part)
        across.setSizes([260, 540, 460])
        across.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 8)
        whole.setSpacing(8)
        whole.addWidget(self.head)
        whole.addWidget(across, 1)

    def _connect(self) -> None:
        session, head = self.session, self.head
        session.shown.connect(self._draw)
        session.edited.connect(self._follow)
        session.saved.connect(self._saved)
        session.refused.connect(self.context.messages.refuse)
        self.list.current_changed.connect(self._take_spot)
        self.list.chosen.connect(self._enter)
        self.shared.edited.connect(self._typed_shared)
        self.kind.edited.connect(self._typed_kind)
        self.context.look.changed.connect(self._measure)
        for made, slot in (
            (head.save, self.save),
            (head.discard, self.discard),
            (head.restore, self.restore),
            (head.taken, self.files.take),
            (head.out, self.files.write),
        ):
            made.clicked.connect(slot)
