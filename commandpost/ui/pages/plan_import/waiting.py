"""The faces before the work: what to open, what was left half-settled, how far the reading is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import button, label, title
from commandpost.usecases.plans import read_plan

if TYPE_CHECKING:
    from pathlib import Path

    from commandpost.domain.errors import OperatorError
    from commandpost.domain.plan_draft import Reading
    from commandpost.ui.context import Context
    from commandpost.ui.jobs import Job

STEPS = 3
_WIDE = 420


class ChooseFace(QWidget):
    """Nothing is in hand: a file can be chosen, half-settled work taken up again.

    Signals:
        choose_wanted: a file is to be chosen.
        resume_wanted: the half-settled file.
        drop_wanted: the half-settled file is not wanted any more.
    """

    choose_wanted = Signal()
    resume_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = label(kind="large", wrap=True)
        self.words = label(tone="quiet", wrap=True)
        self.resume = button(self.tr("Continue"), kind="primary", big=True, key="Enter")
        self.resume.setObjectName("import_resume")
        self.choose = button(self.tr("Choose a file…"), big=True, key="Ctrl+I")
        self.choose.setObjectName("import_choose")
        self.drop = button(self.tr("Throw the half-settled work away"), kind="quiet")
        self.drop.setObjectName("import_forget")
        column = QVBoxLayout(self)
        column.addWidget(title(self.tr("Plan import")))
        column.addStretch(2)
        for part in (self.heading, self.words):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)  # at full width: beside its middle a wrapped line would be cut
        for made in (self.resume, self.choose, self.drop):
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._connect()
        self.show_nothing()

    def show_nothing(self, message: str = "") -> None:
        """Nothing is in hand; ``message`` says why the last file gave no plan."""
        self.heading.setText(message or self.tr("No file is open"))
        self.words.setText(
            self.tr(
                "Choose a plan as your office has it: Word, PDF with text, a saved web page or "
                "text. Nothing enters the library before you agree."
            )
        )
        self.resume.hide()
        self.drop.hide()

    def show_kept(self, file: str, open_doubts: int) -> None:
        """A file was left half-settled."""
        self.heading.setText(self.tr("{file} was left half-settled").format(file=file))
        words = self.tr("{n} doubts are still open; the answers given so far are kept.")
        self.words.setText(words.format(n=open_doubts))
        self.resume.show()
        self.drop.show()
        self.resume.setFocus()

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choose_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        self.drop.clicked.connect(self.drop_wanted)


class ReadingFace(QWidget):
    """A file is being read in a process of its own; it can be stopped at any moment.

    Signals:
        has_read: the file's name and its ``Reading``.
        gave_up: it was stopped or refused, and that was said.
    """

    has_read = Signal(str, object)
    gave_up = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self.file = label(kind="large")
        self.step = label(tone="quiet")
        self.step.setObjectName("import_step")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_WIDE)
        self.cancel = button(self.tr("Stop reading"), big=True, key="Esc")
        self.cancel.setObjectName("import_cancel")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for part in (self.file, self.bar, self.step, self.cancel):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.cancel.clicked.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None

    def read(self, path: Path) -> None:
        """Read that file off the window's thread."""
        self.file.setText(path.name)
        self.progress(0, 0)
        self.cancel.setFocus()
        self._job = self._context.jobs.start(
            partial(read_plan, path),
            then=partial(self._read, path.name),
            failed=self._refused,
            owner=self,
            with_progress=True,
        )
        self._job.progressed.connect(self.progress)
        self._job.cancelled.connect(self._stopped)

    def stop(self) -> None:
        """The operator no longer wants it."""
        if self._job is not None:
            self._job.cancel()

    def progress(self, done: int, total: int) -> None:
        """So many steps are done; no total yet means the file itself is being opened."""
        self.bar.setRange(0, max(total, 1) if done else 0)
        self.bar.setValue(done)
        self.step.setText(self._words(done, total))

    def _read(self, file: str, reading: Reading) -> None:
        self._job = None
        self.has_read.emit(file, reading)

    def _refused(self, error: OperatorError) -> None:
        self._job = None
        self._context.messages.refuse(error)
        self.gave_up.emit()

    def _stopped(self) -> None:
        self._job = None
        self._context.messages.inform(self.tr("Reading stopped; nothing was taken."))
        self.gave_up.emit()

    def _words(self, done: int, total: int) -> str:
        if not done:
            return self.tr("Opening the file")
        step = (
            self.tr("Finding headings"),
            self.tr("Finding levels, conditions and measures"),
            self.tr("Finding each place in the text"),
        )[(done - 1) % STEPS]
        plans = total // STEPS
        if plans < 2:
            return step
        plan = (done - 1) // STEPS + 1
        return self.tr("{step} (plan {n} of {all})").format(step=step, n=plan, all=plans)
