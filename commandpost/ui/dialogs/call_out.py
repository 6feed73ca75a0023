"""Small decisions of a call-out: measures fed back, a silence passed on, a row or list ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from commandpost.domain.callout_decisions import Escalate, FeedBack, SettleRow
from commandpost.domain.callout_typing import moved
from commandpost.domain.entries.callout import SilenceStep
from commandpost.host.text import text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form, indent_text
from commandpost.usecases.callouts import (
    ByHand,
    add_by_hand,
    claim_rows,
    close_callout,
    escalate_row,
    feed_back,
    settle_row,
)
from commandpost.usecases.desk import new_id
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context
    from commandpost.usecases.views.callout_sheet import CalloutSheet, CallRow

NONE = -1


class FeedBackDialog(DecisionDialog):
    """Measures and how many moved; numbers in the words fill the fields by themselves."""

    def __init__(
        self, context: Context, parent: QWidget, sheet: CalloutSheet, row: CallRow, by: str
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            parent,
            translate("CallOutDialogs", "Measures fed back"),
            translate("CallOutDialogs", "Record"),
        )
        self.setObjectName("feed_back_dialog")
        self._callout, self._row, self._by = sheet.subject.id, row, by
        self.measures = QLineEdit()
        self.households, self.persons = _count(), _count()
        self.ledger = QCheckBox(self.tr("Into the figures, as unverified"))
        if not sheet.ledger:
            self.ledger.setText(self.tr("No episode of this hazard runs: nothing to enter"))
        self.ledger.setEnabled(sheet.ledger)
        self.ledger.setChecked(sheet.ledger)
        self.say(row.place)
        self._arrange()
        self._connect()
        self.measures.setFocus()

    def decide(self) -> None:
        """Check and record."""
        households, persons = _told(self.households), _told(self.persons)
        words = self.measures.text().strip()
        if not words and households is None and persons is None:
            self.refuse(self.tr("What was done, or how many have moved?"), self.measures)
            return
        told = FeedBack(self._row.id, words, self._by, households, persons)
        counted = households is not None or persons is not None
        into = self.ledger.isChecked() and counted
        self.context.bridge.do(
            feed_back,
            self._callout,
            told,
            into_ledger=into,
            then=self._sent,
            failed=self._refused,
            owner=self,
        )

    def _arrange(self) -> None:
        self.measures.setObjectName("fed_back_measures")
        self.measures.setMaxLength(300)
        self.measures.setPlaceholderText(self.tr("e.g. 23 households, 61 persons moved to school"))
        self.households.setObjectName("fed_back_households")
        self.persons.setObjectName("fed_back_persons")
        self.ledger.setObjectName("fed_back_ledger")
        rows = form()
        add_row(rows, self.tr("Measures"), self.measures)
        add_row(rows, self.tr("Households moved"), self.households)
        add_row(rows, self.tr("Persons moved"), self.persons)
        rows.addRow("", self.ledger)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(620, 380)

    def _connect(self) -> None:
        self.measures.textChanged.connect(self._recognise)

    def _recognise(self, words: str) -> None:
        households, persons = moved(words)
        self.households.setValue(NONE if households is None else households)
        self.persons.setValue(NONE if persons is None else persons)


class EscalateDialog(DecisionDialog):
    """To whom a silence is passed on: the leader, the place's head, a neighbour, the door."""

    def __init__(
        self, context: Context, parent: QWidget, callout: Id, row: CallRow, by: str, leader: str
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            parent,
            translate("CallOutDialogs", "Pass the silence on"),
            translate("CallOutDialogs", "Record"),
        )
        self.setObjectName("escalate_dialog")
        self._callout, self._row, self._by = callout, row, by
        self.step = QComboBox()
        for step in (SilenceStep.ESCALATE, SilenceStep.KNOCK):
            self.step.addItem(text(f"word.SilenceStep.{step.value}"), step)
        if row.owed in (SilenceStep.KNOCK.value, "silent"):
            self.step.setCurrentIndex(1)
        self.to = HintEdit()
        self.words = QLineEdit()
        duty = self.tr("duty leader {name}").format(name=leader).strip()
        head = self.tr("head of {township}").format(township=row.township)
        self.to.setPlaceholderText(f"{duty} / {head} / 110")
        self.say(row.place)
        self._arrange()
        context.bridge.ask(people_hints, then=self.to.set_hints, owner=self)
        self.to.setFocus()

    def decide(self) -> None:
        """Check and record."""
        self.to.resolve()
        if not self.to.text().strip():
            self.refuse(self.tr("To whom was it passed on?"), self.to)
            return
        step: SilenceStep = self.step.currentData()
        to, words = self.to.text().strip(), self.words.text().strip()
        self.send(escalate_row, self._callout, Escalate(self._row.id, step, to, self._by, words))

    def _arrange(self) -> None:
        self.step.setObjectName("escalate_step")
        self.to.setObjectName("escalate_to")
        self.to.setMaxLength(60)
        self.words.setObjectName("escalate_words")
        self.words.setMaxLength(300)
        rows = form()
        add_row(rows, self.tr("Step"), self.step)
        add_row(rows, self.tr("To whom"), self.to)
        add_row(rows, self.tr("Agreed"), self.words)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(620, 320)


class ReasonDialog(DecisionDialog):
    """Ends a silent row, or the whole list; both want the reason in words."""

    def __init__(
        self, context: Context, parent: QWidget, callout: Id, row: CallRow | None, by: str
    ) -> None:
        translate = QCoreApplication.translate
        heading = (
            translate("CallOutDialogs", "End the call-out") if row is None
            else translate("CallOutDialogs", "Settle a silent place")
        )  # fmt: skip
        super().__init__(context, parent, heading, heading)
        self.setObjectName("callout_reason_dialog")
        self._callout, self._row, self._by = callout, row, by
        self.reason = QLineEdit()
        self.reason.setObjectName("callout_reason")
        self.reason.setMaxLength(300)
        rows = form()
        add_row(rows, self.tr("Reason"), self.reason)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(600, 260)
        self.reason.setFocus()

    def decide(self) -> None:
        """Record; a missing reason is refused by the rule itself."""
        reason = self.reason.text().strip()
        if self._row is None:
            self.send(close_callout, self._callout, reason)
        else:
            self.send(settle_row, self._callout, SettleRow(self._row.id, self._by, reason))


class ClaimDialog(DecisionDialog):
    """Who calls which rows: from the framed row on, by number."""

    def __init__(
        self, context: Context, parent: QWidget, sheet: CalloutSheet, row: CallRow, by: str
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context, parent, translate("CallOutDialogs", "Who calls these rows"),
            translate("CallOutDialogs", "Record"),
        )  # fmt: skip
        self.setObjectName("claim_dialog")
        self._sheet = sheet
        self.caller = HintEdit()
        self.caller.setText(row.claimed_by or by)
        self.first, self.last = QSpinBox(), QSpinBox()
        numbers = [each.number for each in sheet.rows]
        for box in (self.first, self.last):
            box.setRange(min(numbers), max(numbers))
            indent_text(box)
            box.setValue(row.number)
        self._arrange()
        context.bridge.ask(people_hints, then=self.caller.set_hints, owner=self)
        self.caller.setFocus()
        self.caller.selectAll()

    def decide(self) -> None:
        """Record; without a name the rows are free again."""
        self.caller.resolve()
        low, high = sorted((self.first.value(), self.last.value()))
        rows = tuple(r.id for r in self._sheet.rows if low <= r.number <= high)
        self.send(claim_rows, self._sheet.subject.id, rows, self.caller.text().strip())

    def _arrange(self) -> None:
        self.caller.setObjectName("claim_caller")
        self.first.setObjectName("claim_first")
        self.last.setObjectName("claim_last")
        rows = form()
        add_row(rows, self.tr("Caller"), self.caller)
        add_row(rows, self.tr("From row"), self.first)
        add_row(rows, self.tr("To row"), self.last)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(560, 320)


class ByHandDialog(DecisionDialog):
    """A place, a household or a person that the roster does not have."""

    def __init__(self, context: Context, parent: QWidget, callout: Id) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context, parent, translate("CallOutDialogs", "Add a place by hand"),
            translate("CallOutDialogs", "Add"),
        )  # fmt: skip
        self.setObjectName("by_hand_dialog")
        self._callout, self._new = callout, new_id()
        self.fields = {name: QLineEdit() for name in ("place", "name", "phone", "township")}
        rows = form()
        for name, words in (
            ("place", self.tr("Place or household")),
            ("name", self.tr("Whom")),
            ("phone", self.tr("Number")),
            ("township", self.tr("Township")),
        ):
            self.fields[name].setObjectName(f"by_hand_{name}")
            self.fields[name].setMaxLength(60)
            add_row(rows, words, self.fields[name])
        self.body.addLayout(rows)
        self.body.addStretch()
        self.say(self.tr("Name and number can be erased later; the place stays on record."))
        self.fit(600, 360)
        self.fields["place"].setFocus()

    def decide(self) -> None:
        """Check and add."""
        told = {name: field.text().strip() for name, field in self.fields.items()}
        if not told["place"]:
            self.refuse(self.tr("Which place?"), self.fields["place"])
            return
        self.send(add_by_hand, self._callout, self._new, ByHand(**told))


def _count() -> QSpinBox:
    """A number that may be untold."""
    box = QSpinBox()
    box.setRange(NONE, 999_999)
    box.setSpecialValueText("—")
    box.setValue(NONE)
    indent_text(box)
    return box


def _told(box: QSpinBox) -> int | None:
    return None if box.value() == NONE else box.value()
