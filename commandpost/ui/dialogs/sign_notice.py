"""The notice was signed: by whom, when, under which number; apart from the approval by phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from commandpost.domain.response_decisions import SignNotice
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.usecases.notice_receipts import notice_number
from commandpost.usecases.responses import sign_notice
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context


class SignNoticeDialog(DecisionDialog):
    """签发 of the activation notice."""

    def __init__(self, context: Context, parent: QWidget, response: Id) -> None:
        heading = QCoreApplication.translate("SignNoticeDialog", "The notice was signed")
        yes = QCoreApplication.translate("SignNoticeDialog", "Record")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("sign_dialog")
        self._response = response
        self.by = HintEdit()
        self.at = MomentField(context.clock, Side.PAST)
        self.number = QLineEdit()
        self._arrange()
        context.bridge.ask(people_hints, then=self.by.set_hints, owner=self)
        context.bridge.ask(notice_number, response, then=self._offer, owner=self)
        self.by.setFocus()

    def decide(self) -> None:
        """Check and record."""
        self.by.resolve()
        at = self.at.moment
        if not self.by.text().strip():
            self.refuse(self.tr("Who signed? Write the name."), self.by)
        elif at is None:
            self.refuse(self.tr("When was it signed?"), self.at.edit)
        else:
            signed = SignNotice(self.by.text().strip(), at, self.number.text().strip())
            self.send(sign_notice, self._response, signed)

    def _offer(self, number: str) -> None:
        """The number that the notice has taken already."""
        if not self.number.text():
            self.number.setText(number)

    def _arrange(self) -> None:
        self.by.setObjectName("sign_by")
        self.at.edit.setObjectName("sign_at")
        self.number.setObjectName("sign_number")
        self.at.set_moment(self.context.clock.now())
        rows = form()
        add_row(rows, self.tr("Signed by"), self.by)
        add_row(rows, self.tr("At"), self.at)
        add_row(rows, self.tr("Notice number"), self.number)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(560, 340)
