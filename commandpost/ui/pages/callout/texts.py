"""Words that leave: loudspeaker text and release, drafted, approved by a name, sent, as a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.callout_book import Degree
from commandpost.domain.callout_decisions import SendText
from commandpost.domain.entries.callout import TextKind
from commandpost.host.text import explain, text
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.ui.pages.callout.approved import SEND_KEYS, Approved
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, set_invalid, set_tone, title
from commandpost.usecases.callouts import approve_text, send_text, text_draft
from commandpost.usecases.drafts import load_draft
from commandpost.usecases.views.callout_text import DraftText, draft_text
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.domain.callout import Text
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context
    from commandpost.usecases.views.callout_sheet import CalloutSheet


class TextsFace(QWidget):
    """One text at a time; what was approved cannot be edited, only approved anew.

    Signals:
        left: back to the list.
    """

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._sheet: CalloutSheet | None = None
        self._limit = 0
        self._approved: Text | None = None
        self._keeper: DraftKeeper | None = None
        self.kind, self.degree = QComboBox(), QComboBox()
        self.edit = QPlainTextEdit()
        self.count = label(tone="quiet")
        self.approver, self.role = HintEdit(), QLineEdit()
        self.approve = button(self.tr("Approved"), kind="danger", big=True, key="Ctrl+Enter")
        self.approved = Approved(context)
        self.error = label(tone="wrong", wrap=True)
        self.back = button(self.tr("Back to the list"), big=True, key="Esc")
        self._arrange()
        self._connect()

    def shows(self, sheet: CalloutSheet) -> bool:
        """Whether it is that call-out's words that are here."""
        return self._sheet is not None and self._sheet.subject == sheet.subject

    def begin(self, sheet: CalloutSheet, degree: Degree, by: str) -> None:
        """The texts of that call-out; ``by`` sits here and sends."""
        self._sheet, self.approved.by = sheet, by
        self.degree.setCurrentIndex(list(Degree).index(degree))
        self._context.bridge.ask(people_hints, then=self.approver.set_hints, owner=self)
        self._kind_chosen()
        self.edit.setFocus()

    def renew(self, sheet: CalloutSheet) -> None:
        """What was approved and sent since."""
        self._sheet = sheet
        self._show_standing()

    def take(self) -> None:
        """Ctrl+Enter: a named person has approved exactly these words."""
        self.approver.resolve()
        by = self.approver.text().strip()
        set_invalid(self.approver, not by)
        if not by:
            self.approver.setFocus()
        if self._sheet is None or not by:
            return
        if self._keeper is not None:
            self._keeper.pause()
        self._context.bridge.do(
            approve_text,
            self._sheet.subject.id,
            self.kind.currentData(),
            self.edit.toPlainText(),
            by,
            self.role.text().strip(),
            failed=self._refused,
            then=self._done,
            owner=self,
        )

    def keep(self) -> None:
        """Nothing typed may be lost."""
        if self._keeper is not None:
            self._keeper.keep()

    def _send(self, sent: SendText) -> None:
        if self._sheet is not None:
            self._context.bridge.do(
                send_text,
                self._sheet.subject.id,
                sent,
                failed=self._refused,
                then=self._done,
                owner=self,
            )

    def _done(self, _: Changes) -> None:
        self.error.clear()

    def _refused(self, error: OperatorError) -> None:
        self.error.setText(explain(error))

    def _kind_chosen(self) -> None:
        """The draft kept, else the template."""
        if self._sheet is None:
            return
        self.keep()
        kind: TextKind = self.kind.currentData()
        name = text_draft(self._sheet.subject.id, kind)
        self._keeper = DraftKeeper(self._context.bridge, name, self._values, self)
        self._context.bridge.ask(load_draft, name, then=self._take_draft)
        self._show_standing()

    def _take_draft(self, kept: tuple[dict[str, str], int] | None) -> None:
        words = (kept[0].get("words", "") if kept else "") or self._last_words()
        if words:
            self._put(words)
        self._ask_template(fill=not words)

    def _last_words(self) -> str:
        return self._approved.words if self._approved is not None else ""

    def _template_chosen(self) -> None:
        self._ask_template(fill=True)

    def _ask_template(self, *, fill: bool) -> None:
        if self._sheet is None:
            return
        self._context.bridge.ask(
            draft_text,
            self._sheet.subject.id,
            self.kind.currentData(),
            self.degree.currentData(),
            then=self._fill if fill else self._take_limit,
        )

    def _fill(self, draft: DraftText) -> None:
        self._take_limit(draft)
        self._put(draft.words)

    def _take_limit(self, draft: DraftText) -> None:
        self._limit = draft.limit
        self.count.setToolTip(draft.source)
        self._counted()

    def _put(self, words: str) -> None:
        if self.edit.toPlainText() != words:
            self.edit.setPlainText(words)

    def _values(self) -> dict[str, str]:
        return {"words": self.edit.toPlainText()}

    def _edited(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()
        self._counted()

    def _counted(self) -> None:
        length = len(self.edit.toPlainText().strip())
        words = self.tr("{number} of {limit} characters")
        self.count.setText(words.format(number=length, limit=self._limit))
        set_tone(self.count, "wrong" if length > self._limit else "quiet")
        self.approve.setEnabled(0 < length <= self._limit)

    def _show_standing(self) -> None:
        assert self._sheet is not None
        kind = self.kind.currentData()
        own = [each for each in self._sheet.texts if each.kind is kind]
        self._approved = own[-1] if own else None
        self.approved.show_text(self._approved)

    def _arrange(self) -> None:
        for kind in TextKind:
            self.kind.addItem(text(f"word.TextKind.{kind.value}"), kind)
        names = (self.tr("Watch out"), self.tr("Get ready to move"), self.tr("Move at once"),
                 self.tr("All clear"))  # fmt: skip
        for degree, words in zip(Degree, names, strict=True):
            self.degree.addItem(words, degree)
        self.role.setPlaceholderText(self.tr("post"))
        for name, part in (
            ("text_kind", self.kind), ("text_degree", self.degree), ("text_words", self.edit),
            ("text_count", self.count), ("text_approver", self.approver), ("text_role", self.role),
            ("text_approve", self.approve), ("text_error", self.error),
        ):  # fmt: skip
            part.setObjectName(name)
        self.edit.setTabChangesFocus(True)
        head = QHBoxLayout()
        head.addWidget(self.kind, 1)
        head.addWidget(self.degree, 1)
        caption = label(self.tr("Approved by"))
        caption.setBuddy(self.approver)
        self.approver.setAccessibleName(self.tr("Approved by"))
        signed = QHBoxLayout()
        signed.setSpacing(8)
        for part in (caption, self.approver, self.role, self.approve):
            signed.addWidget(part)
        left = QVBoxLayout()
        left.addLayout(head)
        left.addWidget(self.edit, 1)
        left.addWidget(self.count)
        left.addLayout(signed)
        left.addWidget(self.error)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(left, 3)
        sides.addWidget(self.approved, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title(self.tr("Words that leave the house")))
        column.addLayout(sides, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for keys in SEND_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.approved.ask_send)
        self.kind.activated.connect(lambda _: self._kind_chosen())
        self.degree.activated.connect(lambda _: self._template_chosen())
        self.edit.textChanged.connect(self._edited)
        self.approve.clicked.connect(self.take)
        self.approved.send_asked.connect(self._send)
        self.back.clicked.connect(self.left)
