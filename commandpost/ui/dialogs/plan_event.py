"""Something happened to a plan: issued, filed, published, evaluated and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from commandpost.domain.plan_life import DrillKind, Happened, LifeEvent, RevisionReason
from commandpost.domain.times import typed_day
from commandpost.host.text import text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.widgets.day_field import DayField
from commandpost.ui.widgets.labels import add_row, form
from commandpost.usecases.desk import new_id
from commandpost.usecases.plan_life import record_life, withdraw_life
from commandpost.usecases.views.life_words import event_words, happened_word

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.views.plan_life import LifeCard

_NUMBERED = {Happened.ISSUED, Happened.FILED, Happened.EVALUATED}
_PUBLIC = (Happened.PUBLISHED, Happened.WITHHELD)


class PlanEventDialog(DecisionDialog):
    """One event with its day; ``event`` is given to put a record right."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        card: LifeCard,
        what: Happened,
        event: LifeEvent | None = None,
    ) -> None:
        heading = f"{happened_word(what)} — {card.title}"
        yes = QCoreApplication.translate("PlanEventDialog", "Record")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("plan_event_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._card, self._what, self._event = card, what, event
        self.day = DayField(context.clock)
        self.effective = DayField(context.clock)
        self.choice = QComboBox()
        self.words = QLineEdit()
        self.number = QLineEdit()
        self.reason = QLineEdit()
        self._arrange()
        self._fill()
        self.day.edit.setFocus()
        self.day.edit.selectAll()

    def decide(self) -> None:
        """Check and record."""
        day = self.day.day
        if day is None:
            self.refuse(self.tr("On which day? Write it as 2026-06-20."), self.day.edit)
            return
        if not self.effective.readable:
            self.refuse(self.tr("The day it applies from cannot be read."), self.effective.edit)
            return
        what, detail = self._what, ""
        if what in _PUBLIC:
            what = self.choice.currentData()
        elif self.choice.count():
            detail = self.choice.currentData()
        made = LifeEvent(
            id=self._event.id if self._event else new_id(),
            plan=self._card.plan,
            what=what,
            day=day,
            words=self.words.text().strip(),
            number=self.number.text().strip(),
            detail=detail,
            effective=self.effective.day if what is Happened.ISSUED else None,
        )
        self.send(record_life, made, self.reason.text().strip())

    def _arrange(self) -> None:
        for field, name in (
            (self.day.edit, "event_day"),
            (self.effective.edit, "event_effective"),
            (self.choice, "event_choice"),
            (self.words, "event_words"),
            (self.number, "event_number"),
            (self.reason, "event_reason"),
        ):
            field.setObjectName(name)
        for value, words in self._choices():
            self.choice.addItem(words, value)
        rows = form()
        add_row(rows, self.tr("Day"), self.day)
        if self._what is Happened.ISSUED:
            add_row(rows, self.tr("Applies from"), self.effective)
        if self.choice.count():
            add_row(rows, self._choice_word(), self.choice)
        add_row(rows, self._words_word(), self.words)
        if self._what in _NUMBERED:
            add_row(rows, self._number_word(), self.number)
        if self._event is not None:
            add_row(rows, self.tr("Why it is put right"), self.reason)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(680, 340 if self._event is None else 390)

    def _choices(self) -> list[tuple[object, str]]:
        if self._what in _PUBLIC:
            kinds = (self._event.what,) if self._event else _PUBLIC
            return [(kind, happened_word(kind)) for kind in kinds]
        if self._what is Happened.DRILLED:
            return [(k.value, text(f"life.drill.{k.value}")) for k in DrillKind]
        if self._what is Happened.REVISING:
            return [(r.value, text(f"life.reason.{r.value}")) for r in RevisionReason]
        return []

    def _choice_word(self) -> str:
        if self._what is Happened.DRILLED:
            return self.tr("Kind of drill")
        if self._what is Happened.REVISING:
            return self.tr("Why it is revised")
        return self.tr("Publication")

    def _words_word(self) -> str:
        return {
            Happened.ISSUED: self.tr("Issued by"),
            Happened.FILED: self.tr("Filed with"),
            Happened.PUBLISHED: self.tr("Where, or on what ground not"),
            Happened.WITHHELD: self.tr("Where, or on what ground not"),
            Happened.EVALUATED: self.tr("Conclusion"),
            Happened.ABOLISHED: self.tr("Why it is abolished"),
        }.get(self._what, self.tr("Note"))

    def _number_word(self) -> str:
        return {
            Happened.ISSUED: self.tr("Document number"),
            Happened.FILED: self.tr("Receipt number"),
        }.get(self._what, self.tr("Report number"))

    def _fill(self) -> None:
        card, event = self._card, self._event
        if event is not None:
            self.day.set_day(event.day)
            self.effective.set_day(event.effective)
            self.words.setText(event.words)
            self.number.setText(event.number)
            self.choice.setCurrentIndex(max(self.choice.findData(event.detail), 0))
            return
        self.day.set_day(card.today)
        if self._what is Happened.FILED:
            self.words.setPlaceholderText(text(f"life.file_to.{card.kind.value}"))
        elif self._what is Happened.ISSUED:
            self._fill_issue(card)

    def _fill_issue(self, card: LifeCard) -> None:
        """What the plan's own head says of its issue, when nothing is recorded yet."""
        if card.life.issued is None and (day := typed_day(card.dated, card.today)) is not None:
            self.day.set_day(day)
        self.words.setText(card.issuer)
        self.number.setText(card.doc_no if card.life.issued is None else "")


class WithdrawDialog(DecisionDialog):
    """A record was wrong: it is taken back with the reason, and the trace keeps it."""

    def __init__(self, context: Context, parent: QWidget, event: LifeEvent) -> None:
        heading = QCoreApplication.translate("WithdrawDialog", "Take this record back?")
        yes = QCoreApplication.translate("WithdrawDialog", "Take back")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("withdraw_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._event = event
        day = event.day.isoformat()
        self.say(f"{happened_word(event.what)}  {day}  {event_words(event)}")
        self.reason = QLineEdit()
        self.reason.setObjectName("withdraw_reason")
        rows = form()
        add_row(rows, self.tr("Reason"), self.reason)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(600, 260)
        self.reason.setFocus()

    def decide(self) -> None:
        """The reason is checked by the rule itself."""
        self.send(withdraw_life, self._event.id, self.reason.text().strip())
