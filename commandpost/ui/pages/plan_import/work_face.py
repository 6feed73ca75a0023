"""The face of a file in hand: its plans, their sheets, and the foot that takes them in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.pages.plan_import.accept_bar import AcceptBar
from commandpost.ui.pages.plan_import.sheet import ImportSheet
from commandpost.ui.widgets.labels import Elided, title
from commandpost.usecases.plan_imports import import_changes, import_targets, take_settled
from commandpost.usecases.views.plan_findings import metric_catalogue

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.metrics import Catalogue
    from commandpost.domain.plan_settling import Settling
    from commandpost.ui.context import Context
    from commandpost.usecases.plan_imports import ImportWork


class WorkFace(QWidget):
    """One file with one or several plans, settled and taken in one after the other.

    Signals:
        changed: an answer was given, or a plan is done; half-settled work is to be kept.
        finished: every plan of the file is taken in or left out.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, context: Context, heading: str) -> None:
        super().__init__()
        self.context = context
        self._work: ImportWork | None = None
        self._catalogue: Catalogue | None = None
        self._at = 0
        self.sheet = ImportSheet(context)
        self.bar = AcceptBar()
        self.file = Elided(tone="quiet")
        self.plans = QComboBox()
        self.plans.setObjectName("import_plans")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title(heading))
        head.addWidget(self.plans)
        head.addWidget(self.file, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.bar)
        self._connect()

    @property
    def work(self) -> ImportWork | None:
        """The file in hand with every answer given; None when there is none."""
        return self._work

    @property
    def begun(self) -> bool:
        """Whether the operator has answered anything."""
        return self._work is not None and any(s.answers for s in self._work.settlings)

    def begin(self, work: ImportWork) -> None:
        """Show the first plan of the file that is not done."""
        self._work = work
        self.file.setText(work.file)
        self.plans.setVisible(len(work.done) > 1)
        first = next((n for n, done in enumerate(work.done) if not done), 0)
        if self._catalogue is None:
            ready = partial(self._with_catalogue, first)
            self.context.bridge.ask(metric_catalogue, then=ready, owner=self)
        else:
            self._show_plan(first, with_text=True)

    def let_go(self) -> None:
        """Nothing is in hand any more."""
        self._work = None

    def next_plan(self) -> None:
        """Ctrl+PgDown: the next plan of the file that is not done."""
        if self._work is None:
            return
        count = len(self._work.done)
        after = (n % count for n in range(self._at + 1, self._at + count))
        number = next((n for n in after if not self._work.done[n]), self._at)
        if number != self._at:
            self._show_plan(number, with_text=False)

    def take(self) -> None:
        """Ctrl+Enter: into the library, with a reason; open doubts are asked about."""
        if self._work is None or self._work.done[self._at]:
            return
        self.sheet.finish_typing()
        settling, reason = self._work.settlings[self._at], self.bar.asked_reason()
        if not reason:
            self.context.messages.inform(self.tr("Write the reason first."))
            return
        if settling.open_doubts and not self._sure(settling.open_doubts):
            return
        self.bar.take.setEnabled(False)
        self.context.bridge.do(
            take_settled,
            settling,
            self._work.file,
            self.bar.chosen,
            reason,
            then=self._taken,
            failed=self._refused,
        )

    def leave_out(self) -> None:
        """Ctrl+Del: this plan does not enter the library; what was settled of it is let go."""
        if self._work is None:
            return
        if self._work.settlings[self._at].answers and not self._sure_to_drop():
            return
        self._done(self.tr("Left out; nothing was changed in the library."))

    def ask_targets(self) -> None:
        """Ask what plan of the library this may be a newer text of."""
        if self._work is not None:
            plan = self._work.settlings[self._at].draft.plan
            self.context.bridge.ask(import_targets, plan, then=self.bar.show_targets, owner=self)

    # ---- inside ----

    def _with_catalogue(self, first: int, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._show_plan(first, with_text=True)

    def _show_plan(self, number: int, *, with_text: bool) -> None:
        if self._work is None or self._catalogue is None:
            return
        self.sheet.finish_typing()
        self._at = number
        self._list_plans()
        self.bar.reset()
        text = self._work.reading.text if with_text else None
        self.sheet.show_settling(self._work.settlings[number], text, self._catalogue)
        self.ask_targets()

    def _list_plans(self) -> None:
        if self._work is None:
            return
        blocked = self.plans.blockSignals(True)
        self.plans.clear()
        for draft, done in zip(self._work.reading.drafts, self._work.done, strict=True):
            self.plans.addItem(f"✓ {draft.plan.title}" if done else draft.plan.title)
        self.plans.setCurrentIndex(self._at)
        self.plans.blockSignals(blocked)

    def _settled(self, settling: Settling) -> None:
        if self._work is not None:
            changed = list(self._work.settlings)
            changed[self._at] = settling
            self._work = replace(self._work, settlings=tuple(changed))
            self.changed.emit()
            self._compare()

    def _compare(self, _: object = None) -> None:
        """Ask what is new against the plan chosen; only while somebody looks."""
        if self._work is None or not self.sheet.changes.isVisible():
            return
        if not self.bar.chosen:
            words = self.tr("It is taken in as a new plan, so there is nothing to compare with.")
            self.sheet.changes.show_words(words)
            return
        self.context.bridge.ask(
            import_changes,
            self._work.settlings[self._at],
            self.bar.chosen,
            then=self.sheet.changes.show_rows,
            owner=self,
        )

    def _taken(self, _: Changes) -> None:
        self.bar.take.setEnabled(True)
        self._done(self.tr("Taken into the library."))

    def _refused(self, error: OperatorError) -> None:
        self.bar.take.setEnabled(True)
        self.context.messages.refuse(error)

    def _done(self, words: str) -> None:
        if self._work is None:
            return
        self.context.messages.inform(words)
        done = [each or number == self._at for number, each in enumerate(self._work.done)]
        self._work = replace(self._work, done=tuple(done))
        if not all(done):
            self.changed.emit()
            self.next_plan()
            return
        self.finished.emit()

    def _sure(self, count: int) -> bool:
        text = self.tr("{n} doubts are not settled. They are taken as assumed and noted so.")
        return self.context.messages.confirm(
            self,
            self.tr("Take the plan in with open doubts?"),
            text.format(n=count),
            self.tr("Take it in"),
            self.tr("Settle first"),
        )

    def _sure_to_drop(self) -> bool:
        return self.context.messages.confirm(
            self,
            self.tr("Leave this plan out?"),
            self.tr("The answers given so far are thrown away. The file itself stays as it is."),
            self.tr("Leave out"),
            self.tr("Go on settling"),
        )

    def _choose_plan(self, number: int) -> None:
        self._show_plan(number, with_text=False)

    def _connect(self) -> None:
        self.sheet.settled.connect(self._settled)
        self.sheet.tabs.currentChanged.connect(self._compare)
        self.bar.target_changed.connect(self._compare)
        self.bar.take_wanted.connect(self.take)
        self.bar.leave_wanted.connect(self.leave_out)
        self.plans.activated.connect(self._choose_plan)
