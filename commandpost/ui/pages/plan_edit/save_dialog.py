"""Before a revision is in force: why, what changes, which errors stand knowingly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.plan_life import RevisionReason
from commandpost.domain.plan_record import Reason, mark_of
from commandpost.domain.times import full
from commandpost.host.text import text
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import add_row, label, section
from commandpost.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from commandpost.usecases.views.plan_keeping import SavePreview

MOST_LINES = 400


class SaveDialog(IntentDialog):
    """Answers with the reason and the marks of the errors acknowledged."""

    def __init__(self, parent: QWidget, preview: SavePreview, offset: int) -> None:
        super().__init__(
            parent,
            heading=QCoreApplication.translate("PlanEdit", "Put the new revision in force?"),
            yes=QCoreApplication.translate("PlanEdit", "Put in force"),
        )
        self.setMinimumWidth(760)
        self.kind = QComboBox()
        self.kind.setObjectName("revise_kind")
        calm(self.kind)
        for case in RevisionReason:
            self.kind.addItem(text(f"life.reason.{case.value}"), case)
        self.words = QLineEdit()
        self.words.setObjectName("revise_words")
        self.words.setMaxLength(500)
        self.words.setPlaceholderText(self.tr("What happened, and who decided it"))
        add_row(self.fields, self.tr("Case"), self.kind)
        add_row(self.fields, self.tr("Reason"), self.words)
        self.told.setText(
            self.tr(
                "Responses that run keep the revision they were started on. The reason is kept "
                "with the plan (six cases of 国办发〔2024〕5号, article 35)."
            )
        )
        self._preview = preview
        self._say_meanwhile(offset)
        self.acknowledged: list[QCheckBox] = []
        self._show_errors()
        self._show_changes()
        self.resize(780, 640)
        self.words.setFocus()

    def intent(self) -> tuple[Reason, tuple[str, ...]] | None:
        """The reason, and what stands knowingly."""
        words = self.need(self.words)
        left = next((box for box in self.acknowledged if not box.isChecked()), None)
        if not words:
            return None
        if left is not None:
            self.refusal.setText(
                self.tr("Tick each error that is to stand, or go back (Esc) and mend it.")
            )
            self.refusal.show()
            left.setFocus()
            return None
        case: RevisionReason = self.kind.currentData()
        return Reason(case, words), tuple(mark_of(r.finding) for r in self._preview.errors)

    def _say_meanwhile(self, offset: int) -> None:
        row = self._preview.meanwhile
        if row is None:
            return
        words = self.tr(
            "Somebody else revised this plan at {when} ({reason}). Below is what your editing "
            "changes against that newer revision, including what would undo it."
        )
        told = label(
            words.format(when=full(row.recorded_at, offset), reason=row.reason),
            tone="wrong",
            wrap=True,
        )
        told.setObjectName("revised_meanwhile")
        self.body.insertWidget(1, told)

    def _show_errors(self) -> None:
        if not self._preview.errors:
            return
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(section(self.tr("These errors would mislead. Each that is to stand:")))
        for row in self._preview.errors:
            tick = QCheckBox(f"{row.place}  {row.words}".replace("&", "&&"))
            tick.setObjectName("acknowledge")
            self.acknowledged.append(tick)
            column.addWidget(tick)
        area = scrolled(box)
        area.setMaximumHeight(190)
        area.setMinimumHeight(min(190, 44 + 38 * len(self.acknowledged)))
        self.body.insertWidget(self.body.count() - 2, area)

    def _show_changes(self) -> None:
        changes = self._preview.changes
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = ""
        for row in changes[:MOST_LINES]:
            if row.heading != heading:
                heading = row.heading
                column.addWidget(section(heading))
            column.addWidget(label(row.line, wrap=True))
        if not changes:
            words = self.tr("Only order, references or details of the text change.")
            column.addWidget(label(words, tone="quiet", wrap=True))
        if len(changes) > MOST_LINES:
            words = self.tr("… and {n} more changes").format(n=len(changes) - MOST_LINES)
            column.addWidget(label(words, tone="quiet"))
        column.addStretch()
        area = scrolled(box)
        area.setObjectName("save_changes")
        area.setMinimumHeight(150)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        counted = self.tr("What changes ({n})").format(n=len(changes))
        self.body.insertWidget(self.body.count() - 2, section(counted))
        self.body.insertWidget(self.body.count() - 2, area, 1)
