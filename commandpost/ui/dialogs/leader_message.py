"""A leader's message (领导短信): drafted from the record, measured, looked through, carried."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.reporting_decisions import SendMessage
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.models.table import Column
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, label, set_tone
from commandpost.ui.widgets.qr import QrCode
from commandpost.ui.widgets.tick_table import TickTable
from commandpost.usecases.leader_messages import send_message
from commandpost.usecases.rendering import qr_matrix
from commandpost.usecases.views.leader_message import message_draft, message_look

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context
    from commandpost.usecases.views.leader_message import MessageDraft, MessageLook, Reader

LOOK_AFTER = 150
"""Milliseconds without a key before the words are looked through."""


class LeaderMessageDialog(DecisionDialog):
    """Copy, or photograph the code; Ctrl+Enter records that it was sent, and to whom."""

    def __init__(self, context: Context, parent: QWidget, incident: Id) -> None:
        heading = QCoreApplication.translate("LeaderMessageDialog", "Leader's message")
        yes = QCoreApplication.translate("LeaderMessageDialog", "Sent")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("leader_message")
        self._incident = incident
        self._draft: MessageDraft | None = None
        self._look: MessageLook | None = None
        self.readers = TickTable(self._columns(), context.look, lambda r: r.post, self)
        self.readers.setAccessibleName(self.tr("Readers"))
        self.others, self.by = HintEdit(), HintEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(heading)
        self.counter = label(kind="large")
        self.findings = label(tone="wrong", wrap=True, selectable=True)
        self.holds = label(tone="quiet", wrap=True)
        self.changed = label(tone="soon", wrap=True)
        self.code = QrCode()
        self.copy_button = button(self.tr("Copy"), key="Ctrl+Shift+C", big=True)
        self._wait = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._arrange()
        self._connect()
        context.bridge.ask(message_draft, incident, then=self._show, owner=self)

    @property
    def words(self) -> str:
        """The message as it would leave."""
        return self.text.toPlainText().strip()

    def decide(self) -> None:
        """It was sent by hand, by phone or on the intranet: record the words and the readers."""
        self.by.resolve()
        self.others.resolve()
        readers = self._readers()
        if not self.words:
            self.refuse(self.tr("There is no message yet."), self.text)
        elif self._too_many() > 0:
            self.refuse(self.counter.text(), self.text)
        elif not readers:
            self.refuse(self.tr("Who reads it? Tick or write at least one."), self.readers)
        elif not self.by.text().strip():
            self.refuse(self.tr("Who approved the message?"), self.by)
        else:
            sent = SendMessage(readers, self.words, self.by.text().strip())
            self.send(send_message, self._incident, sent)

    def copy(self) -> None:
        """On the clipboard; never what may not be said."""
        if self._may_leave():
            QGuiApplication.clipboard().setText(self.words)
            self.context.messages.inform(self.tr("The message is on the clipboard."))
        else:
            self.refuse(self.findings.text() or self.counter.text(), self.text)

    def _readers(self) -> tuple[str, ...]:
        rows = self._draft.readers if self._draft is not None else ()
        chosen = [row.post for row in rows if self.readers.is_ticked(row)]
        typed = self.others.text().replace("、", ",").replace("，", ",").split(",")
        return tuple(dict.fromkeys((*chosen, *(name.strip() for name in typed if name.strip()))))

    def _show(self, made: MessageDraft) -> None:
        self._draft = made
        for field in (self.by, self.others):
            field.set_hints(made.people)
        self.by.setText(made.approved_by)
        self.readers.show_rows(made.readers)
        self.readers.tick([reader.post for reader in made.readers])
        if made.readers:
            self.readers.setCurrentIndex(self.readers.rows_model.index(0, 0))
        self.text.setPlainText(made.words)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        words = self.tr("Changed since the figures were agreed: {figures}. Agree them anew: Alt+Q.")
        self.changed.setText(words.format(figures=made.differs))
        self.changed.setVisible(bool(made.differs))
        self.say(self._before(made))
        self._measure_words()
        self._ask()
        self.text.setFocus()

    def _before(self, made: MessageDraft) -> str:
        limit = self.tr("At most {most} characters. {source}")
        told = limit.format(most=made.most, source=made.source).strip()
        if not made.sent:
            return told
        last = made.sent[-1]
        words = self.tr("Last sent {time} to {readers}: {message}")
        sent = words.format(
            time=self.context.clock.near(last.at),
            readers="、".join(last.recipients),
            message=last.message,
        )
        return f"{told}\n{sent}"

    def _too_many(self) -> int:
        return len(self.words) - (self._draft.most if self._draft is not None else 0)

    def _measure_words(self) -> None:
        over, count = self._too_many(), len(self.words)
        if over > 0:
            words = self.tr("{count} characters, {over} too many: it cannot be sent like this")
        else:
            words = self.tr("{count} characters, {left} left")
        self.counter.setText(words.format(count=count, over=over, left=-over))
        set_tone(self.counter, "wrong" if over > 0 else "")
        self._look = None
        self._show_code()
        self._wait.start()

    def _ask(self) -> None:
        words = self.words
        self.context.bridge.ask(
            message_look, self._incident, words, then=partial(self._looked, words), owner=self
        )

    def _looked(self, words: str, look: MessageLook) -> None:
        if words != self.words:
            return  # typed on since; the next answer is under way
        self._look = look
        found = self.tr("May not be said: {words}").format(words=look.findings)
        self.findings.setText(found if look.findings else "")
        self.findings.setVisible(bool(look.findings))
        holds = self.tr("Its readers will hold: {figures}").format(figures=look.figures)
        self.holds.setText(holds if look.figures else self.tr("It tells no figure."))
        self._show_code()

    def _may_leave(self) -> bool:
        looked = self._look is not None and not self._look.findings
        return bool(self.words) and self._too_many() <= 0 and looked

    def _show_code(self) -> None:
        """No code for words that may not leave."""
        self.code.show_matrix(qr_matrix(self.words) if self._may_leave() else ())

    def _columns(self) -> tuple[Column, ...]:
        def person(reader: Reader) -> str:
            return reader.person

        return (
            Column(self.tr("Reader"), lambda r: r.post, 120),
            Column(self.tr("Tonight"), person, 0, tone=lambda _: "quiet"),
        )

    def _arrange(self) -> None:
        for widget, name in (
            (self.text, "message_text"),
            (self.counter, "message_counter"),
            (self.findings, "message_findings"),
            (self.others, "message_others"),
            (self.by, "message_by"),
        ):
            widget.setObjectName(name)
        self.findings.hide()
        self.changed.hide()
        look = self.context.look
        self.readers.setFixedHeight(look.px(128))
        self.text.setFixedHeight(look.px(116))
        self.code.setMaximumHeight(look.px(330))
        self.others.setPlaceholderText(self.tr("other readers, by name"))
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (
            self.text,
            self.counter,
            self.findings,
            self.changed,
            self.holds,
            self.readers,
        ):
            left.addWidget(part)
        rows = form()
        add_row(rows, self.tr("Others"), self.others)
        add_row(rows, self.tr("Approved by"), self.by)
        left.addLayout(rows)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(self.code, 1)
        right.addWidget(self.copy_button)
        right.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 3)
        columns.addLayout(right, 2)
        self.body.addLayout(columns, 1)
        self.fit(900, 660)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._measure_words)
        self._wait.timeout.connect(self._ask)
        self.copy_button.clicked.connect(self.copy)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self).activated.connect(self.copy)
