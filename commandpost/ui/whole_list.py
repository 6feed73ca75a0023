"""What is done to a checklist as a whole: overridden, begun anew, taken back, printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from commandpost.domain.paper_frame import PaperRequest
from commandpost.ui.dialogs.step_dialog import StepDialog, StepField
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import render
from commandpost.usecases.taking import take_matter
from commandpost.usecases.task_lists import override_list, reset_list, take_back_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.ids import Subject
    from commandpost.domain.paper_frame import PaperMatter
    from commandpost.ui.context import Context
    from commandpost.ui.widgets.task_list import TaskList


class WholeList(QObject):
    """Serves one task list; ``subject`` says whose it is now."""

    def __init__(
        self,
        context: Context,
        tasks: TaskList,
        subject: Callable[[], Subject | None],
        home: QWidget,
    ) -> None:
        super().__init__(home)
        self._context = context
        self._tasks = tasks
        self._subject = subject
        self._home = home
        self._connect()

    def wish(self, what: str) -> None:
        """One of ``override``, ``reset``, ``back`` and ``print``."""
        subject = self._subject()
        if subject is None:
            return
        if what == "print":
            wanted = PaperRequest("checklist")
            self._context.bridge.ask(take_matter, subject, wanted, then=self._save, owner=self)
        elif what == "back":
            told = self.tr("The whole list stands again as it did before.")
            inform = self._context.messages.inform
            self._context.bridge.do(take_back_list, subject, then=lambda _: inform(told))
        else:
            self._ask(what, subject)

    def _ask(self, what: str, subject: Subject) -> None:
        override = what == "override"
        heading = (
            self.tr("Override everything that is open")
            if override
            else self.tr("Begin the list anew")
        )
        yes = self.tr("Override all") if override else self.tr("Begin anew")
        reason = StepField("reason", self.tr("Reason"), needed=True)
        dialog = StepDialog(self._home, heading, yes, self._context.clock, (reason,), danger=True)
        dialog.told.setText(
            self.tr(
                "Every open item is left out at once. None of them counts as done;"
                " Shift+U takes it back."
            )
            if override
            else self.tr(
                "Every item stands open again. What was done stays in the record;"
                " Shift+U takes it back."
            )
        )
        use_case = override_list if override else reset_list
        self._connect_dialog(dialog, use_case, subject)
        dialog.open()

    def _send(self, dialog: StepDialog, use_case: Any, subject: Subject, reason: str) -> None:
        self._context.bridge.do(
            use_case,
            subject,
            reason,
            then=lambda _: self._done(dialog),
            failed=dialog.refuse,
            owner=dialog,
        )

    def _done(self, dialog: StepDialog) -> None:
        dialog.close()
        self._tasks.view.setFocus()

    def _save(self, matter: PaperMatter) -> None:
        told = getattr(matter, "title", ""), getattr(matter, "level", "")
        name = " ".join(told).strip().replace("/", "-") + ".pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self._home, self.tr("Save the list as it stands"), name, "PDF (*.pdf)"
        )
        if chosen:
            self._context.jobs.start(
                partial(_write, Path(chosen), matter),
                then=lambda _: self._context.messages.inform(chosen),
                owner=self._home,
            )

    def _connect(self) -> None:
        self._tasks.whole_asked.connect(self.wish)

    def _connect_dialog(self, dialog: StepDialog, use_case: Any, subject: Subject) -> None:
        dialog.answered.connect(
            lambda answer: self._send(dialog, use_case, subject, str(answer["reason"]))
        )


def _write(path: Path, matter: PaperMatter) -> None:
    write_file(path, render(matter).pdf)
