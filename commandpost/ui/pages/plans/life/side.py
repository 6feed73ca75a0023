"""Beside a plan's life: its place among the other plans, and every change of the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from commandpost.domain.times import full
from commandpost.host.text import text
from commandpost.ui.widgets.labels import button, label, plain_tip, section
from commandpost.ui.widgets.scrolled import emptied, scrolled
from commandpost.usecases.views.life_words import change_words

if TYPE_CHECKING:
    from commandpost.domain.plan_due import LifeChange
    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_life import LifeCard, Relative

TOLD = 40
"""Changes shown; all are kept."""


class LifeSide(QWidget):
    """Superior, same level, townships and units; then who changed what, the newest first.

    Signals:
        plan_wanted: another plan's id.
    """

    plan_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("life_side")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)

    def show_card(self, card: LifeCard) -> None:
        """Show that plan's surroundings."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(section(self.tr("Its place among the plans")))
        if not card.relatives:
            words = self.tr("No other plan of these hazards is in the library.")
            column.addWidget(label(words, tone="quiet", wrap=True))
        before = None
        for relative in card.relatives:
            if relative.relation is not before:
                words = text(f"life.relation.{relative.relation.value}")
                column.addWidget(label(words, kind="small"))
            before = relative.relation
            column.addWidget(self._relative(relative))
        column.addWidget(section(self.tr("Changes of the record")))
        if not card.trace:
            column.addWidget(label(self.tr("Nothing recorded yet."), tone="quiet"))
        for change in card.trace[:TOLD]:
            column.addWidget(self._change(change, card.offset))
        column.addStretch()
        emptied(self._whole)
        self._whole.addWidget(scrolled(inner))

    def _relative(self, relative: Relative) -> QWidget:
        if not relative.revision:
            return label(relative.title, wrap=True)
        made = button(relative.title, kind="link")
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        plain_tip(made, relative.title)
        made.clicked.connect(lambda _=False, plan=relative.plan: self.plan_wanted.emit(plan))
        return made

    def _change(self, change: LifeChange, offset: int) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(0)
        who = "  ".join(p for p in (full(change.at, offset), change.operator, change.post) if p)
        column.addWidget(label(who, kind="small", wrap=True))
        if change.before is None:
            column.addWidget(label(change_words(change.after), wrap=True))
        else:
            old, new = change_words(change.before), change_words(change.after)
            if change.after is None:
                new = self.tr("taken back")
            column.addWidget(label(f"{old}  →  {new}", wrap=True))
        if change.reason:
            words = self.tr("Reason: {reason}").format(reason=change.reason)
            column.addWidget(label(words, tone="quiet", wrap=True))
        return box
