"""The import window: a plan file read, settled beside its text, and taken into the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.plan_import.keys import ACTIONS
from commandpost.ui.pages.plan_import.waiting import ChooseFace, ReadingFace
from commandpost.ui.pages.plan_import.work_face import WorkFace
from commandpost.ui.plan_files import PLAN_FILE, READABLE
from commandpost.usecases.plan_imports import (
    PAGE,
    ImportWork,
    answers_to_keep,
    forget_import,
    keep_reading,
    kept_import,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.ids import Subject
    from commandpost.domain.plan_draft import Reading
    from commandpost.domain.plan_settling import Settling
    from commandpost.ui.context import Context

CHOOSE, READING, WORK = range(3)


class PlanImportPage(Page):
    """One file at a time: read, settle, take in; half-settled work is kept."""

    KEY = "plan_import"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Plan import")
    ICON = "file-import"
    OVERLAY = True
    INTEREST = Changes.PLANS
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._kept: ImportWork | None = None
        self._queue: list[Path] = []
        self.choose_face, self.reading_face = ChooseFace(), ReadingFace(context)
        self.face = WorkFace(context, self.title())
        self.sheet, self.bar = self.face.sheet, self.face.bar
        self.keeper = DraftKeeper(context.bridge, PAGE, self._to_keep, self)
        self._faces = QStackedLayout(self)
        for face in (self.choose_face, self.reading_face, self.face):
            self._faces.addWidget(face)
        self._connect()

    # ---- what others call ----

    @property
    def settling(self) -> Settling | None:
        """The plan in hand with the answers so far; None while nothing is in hand."""
        return self.sheet.settling if self.face.work is not None else None

    @property
    def showing(self) -> int:
        """Which face is up: ``CHOOSE``, ``READING`` or ``WORK``."""
        return self._faces.currentIndex()

    @property
    def reading(self) -> bool:
        """Whether a file is being read."""
        return self.reading_face.busy

    def show_subject(self, subject: Subject) -> None:
        """Open a file that was chosen or dropped elsewhere; further ones wait for their turn."""
        if subject.kind == PLAN_FILE:
            self.open_file(Path(subject.id))

    def open_file(self, path: Path) -> None:
        """Read that file, or after the one that is being read or settled."""
        if self.reading or self.face.begun:
            self._queue.append(path)
            words = self.tr("{file} comes next.").format(file=path.name)
            self.context.messages.inform(words)
        else:
            self._read(path)

    def refresh(self) -> None:
        """The library has changed: ask again what this may be a newer text of."""
        self.face.ask_targets()

    def activated(self) -> None:
        """The doubts first; without work, what was left half-settled."""
        if self.showing == WORK:
            self.sheet.focus_list()
        elif not self.reading:
            self.context.bridge.ask(kept_import, then=self._offer, owner=self)

    def deactivated(self) -> None:
        """What was typed and answered is kept."""
        if self.face.work is not None:
            self.sheet.finish_typing()
        self.keeper.keep()

    # ---- what the keys do ----

    def choose(self) -> None:
        """Ctrl+I: choose a file."""
        plans, everything = self.tr("Plans"), self.tr("All files")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Plan file"), "", f"{plans} ({READABLE});;{everything} (*)"
        )
        if chosen:
            self.open_file(Path(chosen))

    def add_test(self) -> None:
        """Alt+B."""
        self.sheet.panel.add_bound()

    def remove_test(self) -> None:
        """Alt+X."""
        self.sheet.panel.remove_bound()

    def undo(self) -> None:
        """Ctrl+Z."""
        self.sheet.undo()

    def next_doubt(self) -> None:
        """Ctrl+Down."""
        self.sheet.next_doubt()

    def next_pane(self) -> None:
        """F6."""
        self.sheet.next_pane()

    def next_plan(self) -> None:
        """Ctrl+PgDown."""
        self.face.next_plan()

    def switch_tab(self) -> None:
        """Ctrl+D."""
        tabs = self.sheet.tabs
        tabs.setCurrentIndex(1 - tabs.currentIndex())

    def take(self) -> None:
        """Ctrl+Enter."""
        self.face.take()

    def leave_out(self) -> None:
        """Ctrl+Del."""
        self.face.leave_out()

    def cancel(self) -> None:
        """Esc while a file is read."""
        self.reading_face.stop()

    # ---- inside ----

    def _read(self, path: Path) -> None:
        self._faces.setCurrentIndex(READING)
        self.reading_face.read(path)

    def _has_read(self, file: str, reading: Reading) -> None:
        if not reading.drafts:
            self.face.let_go()
            self._empty(reading.message)
            return
        if reading.message:
            self.context.messages.inform(reading.message)
        work = ImportWork.begin(file, reading)
        self.keeper.drop()
        self.context.bridge.do(keep_reading, work)
        self._begin(work)

    def _begin(self, work: ImportWork) -> None:
        self._kept = None
        self._faces.setCurrentIndex(WORK)
        self.face.begin(work)

    def _finished(self) -> None:
        self._forget()
        if self._queue:
            self._read(self._queue.pop(0))
        else:
            self.context.navigator.open("plans")

    def _gave_up(self) -> None:
        """No file came of it; what is in hand or was kept is shown again."""
        if self.face.work is not None:
            self._faces.setCurrentIndex(WORK)
        else:
            self._empty()
            self.activated()

    def _forget(self) -> None:
        """Nothing is half-settled any more."""
        self.keeper.pause()
        self.context.bridge.do(forget_import)
        self._empty()

    def _empty(self, message: str = "") -> None:
        self._kept = None
        self.face.let_go()
        self.choose_face.show_nothing(message)
        self._faces.setCurrentIndex(CHOOSE)
        self.choose_face.choose.setFocus()

    def _offer(self, kept: ImportWork | None) -> None:
        if kept is None or self.face.work is not None or self.reading:
            return
        self._kept = kept
        self.choose_face.show_kept(kept.file, sum(s.open_doubts for s in kept.settlings))
        self._faces.setCurrentIndex(CHOOSE)

    def resume(self) -> None:
        """Take up again what was left half-settled."""
        if self._kept is not None:
            self._begin(self._kept)

    def _to_keep(self) -> dict[str, object]:
        return answers_to_keep(self.face.work) if self.face.work is not None else {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the reading, Enter takes kept work up; the rest goes on to the window."""
        if event.key() == Qt.Key.Key_Escape and self.reading:
            self.cancel()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._kept is not None and self.showing == CHOOSE:
            self.resume()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.choose_face.choose_wanted.connect(self.choose)
        self.choose_face.resume_wanted.connect(self.resume)
        self.choose_face.drop_wanted.connect(self._forget)
        self.reading_face.has_read.connect(self._has_read)
        self.reading_face.gave_up.connect(self._gave_up)
        self.face.changed.connect(self.keeper.touch)
        self.face.finished.connect(self._finished)
