"""抽查点名: posts drawn by lot or all of them, one key for each outcome, kept and printable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.entries.roll_call import Presence
from commandpost.domain.ids import Id, Subject
from commandpost.domain.roll_call import AnswerRoll
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.roll_call.forms import NewRoll, OpenRollDialog, OutcomeDialog
from commandpost.ui.pages.roll_call.keys import ACTIONS, KeyedPage
from commandpost.ui.widgets.call_bar import CallBar
from commandpost.ui.widgets.labels import button, label, title
from commandpost.ui.widgets.table import Table
from commandpost.usecases.desk import new_id
from commandpost.usecases.roll_calls import answer_roll_call, close_roll_call, open_roll_call
from commandpost.usecases.views.place_contacts import post_contacts
from commandpost.usecases.views.roll_calls import RollRow, RollSheet, roll_sheet, roll_text

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.views.place_contacts import PlaceContact

LIST, NOTHING = range(2)
_TONES = {
    Presence.PRESENT: "done",
    Presence.STAND_IN: "done",
    Presence.NO_ANSWER: "soon",
    Presence.ABSENT: "overdue",
    Presence.WRONG_NUMBER: "soon",
}


class RollCallPage(KeyedPage):
    """Who is at the post tonight."""

    KEY = "roll_call"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Roll call")
    ICON = "clipboard-list"
    OVERLAY = True
    INTEREST = Changes.DUTY | Changes.ROSTER
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet: RollSheet | None = None
        self._chosen: Id | None = None
        self.which = QComboBox()
        self.which.setObjectName("roll_choice")
        self.which.setAccessibleName(self.tr("Which roll call"))
        self.count = label(kind="large")
        self.count.setObjectName("roll_count")
        self.table = self._make_table()
        self.call = CallBar()
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self._list())
        self._faces.addWidget(self._nothing())
        self._connect()

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """The roll call in hand."""
        self.context.bridge.ask(roll_sheet, self._chosen, then=self._show)

    def show_subject(self, subject: Subject) -> None:
        """A due roll call comes to the front."""
        if subject.kind == "roll_call":
            self._chosen = subject.id
            self.refresh()

    def activated(self) -> None:
        """The next post to call."""
        running = self._sheet is not None and self._sheet.id is not None
        (self.table if running else self.begin_button).setFocus()

    # ---- what the keys do ----

    def in_words(self) -> None:
        """M."""
        row = self.table.current_row()
        sheet = self._sheet
        if row is None or sheet is None or sheet.id is None:
            return
        roll = sheet.id
        dialog = OutcomeDialog(self.context.clock, row.post, self.presence_word, self)

        def answered(made: AnswerRoll) -> None:
            self.context.bridge.do(
                answer_roll_call,
                roll,
                made,
                then=lambda _: dialog.close(),
                failed=dialog.refuse,
            )

        dialog.answered.connect(answered)
        dialog.open()

    def begin(self) -> None:
        """N."""
        dialog = OpenRollDialog(self)

        def answered(made: NewRoll) -> None:
            roll = new_id()

            def opened(_: Changes) -> None:
                dialog.close()
                self._chosen = roll
                self.refresh()
                self.table.setFocus()

            self.context.bridge.do(
                open_roll_call,
                roll,
                made.title,
                posts=made.posts,
                number=made.number,
                then=opened,
                failed=dialog.refuse,
            )

        dialog.answered.connect(answered)
        dialog.open()

    def end(self) -> None:
        """X: over; posts not called stay so on record."""
        sheet = self._sheet
        if sheet is not None and sheet.id is not None and sheet.closed_at is None:
            self.context.bridge.do(close_roll_call, sheet.id)

    def copy(self) -> None:
        """Ctrl+Shift+C."""
        if self._sheet is not None and self._sheet.id is not None:
            self.context.bridge.ask(roll_text, self._sheet.id, then=self._copied)

    # ---- inside ----

    def _copied(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.context.messages.inform(self.tr("The roll call is on the clipboard as text."))

    def answer(self, presence: Presence) -> None:
        """That outcome at the framed post, and on to the next."""
        row, sheet = self.table.current_row(), self._sheet
        if row is None or sheet is None or sheet.id is None:
            return
        answer = AnswerRoll(row.post.key, presence, self.context.clock.now())
        here = self.table.currentIndex().row()
        self.context.bridge.do(
            answer_roll_call, sheet.id, answer, then=lambda _: self._advance(here)
        )

    def _advance(self, after: int) -> None:
        """On to the next post nobody has called."""
        rows = self._sheet.rows if self._sheet is not None else ()
        order = [*range(after + 1, len(rows)), *range(after + 1)]
        following = next((n for n in order if not rows[n].answers and n != after), None)
        if following is not None:
            self.table.setCurrentIndex(self.table.rows_model.index(following, 0))

    def _show(self, sheet: RollSheet) -> None:
        self._sheet = sheet
        self._faces.setCurrentIndex(NOTHING if sheet.id is None else LIST)
        self.which.blockSignals(True)
        self.which.clear()
        for name, words, at in sheet.earlier:
            self.which.addItem(f"{self.context.clock.dated(at)} {words}", name)
        self.which.setCurrentIndex(self.which.findData(sheet.id))
        self.which.setVisible(len(sheet.earlier) > 1)
        self.which.blockSignals(False)
        self._fill(sheet)

    def _fill(self, sheet: RollSheet) -> None:
        self.table.show_rows(sheet.rows)
        if sheet.rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        called = sum(bool(row.answers) for row in sheet.rows)
        words = self.tr("{title}　called {called}/{owed}, at the post {present}")
        self.count.setText(
            words.format(
                title=sheet.title, called=called, owed=len(sheet.rows), present=sheet.present
            )
        )
        self.end_button.setEnabled(sheet.closed_at is None)

    def _current(self, row: RollRow | None) -> None:
        if row is None:
            self.call.show_nobody()
            return
        place, person = row.post.place, row.post.person
        self.context.bridge.ask(post_contacts, place, person, then=self._dial)

    def _dial(self, contacts: tuple[PlaceContact, ...]) -> None:
        row = self.table.current_row()
        if row is None:
            return
        numbers = tuple(dict.fromkeys(n for contact in contacts for n in contact.phones))
        who = f"{row.post.place} {row.post.post} {row.post.person}".strip()
        about = "　".join(f"{c.name} {c.about}".strip() for c in contacts[:3])
        self.call.show_one(who, about, numbers)

    def _outcome(self, row: RollRow) -> str:
        if not row.answers:
            return self.tr("not called")
        last = row.answers[-1]
        times = f" ×{len(row.answers)}" if len(row.answers) > 1 else ""
        words = (self.presence_word(last.presence) + times, last.person, last.words)
        return " ".join(part for part in words if part)

    def _tone(self, row: RollRow) -> str:
        return _TONES[row.answers[-1].presence] if row.answers else "quiet"

    def _at(self, row: RollRow) -> str:
        return self.context.clock.near(row.answers[-1].at) if row.answers else ""

    def _make_table(self) -> Table:
        columns = (
            Column(self.tr("Place"), lambda row: row.post.place, 190),
            Column(self.tr("Post"), lambda row: row.post.post, 200),
            Column(self.tr("Name"), lambda row: row.post.person, 110),
            Column(self.tr("Called"), self._at, 110, tone=lambda _: "quiet"),
            Column(self.tr("Outcome"), self._outcome, tone=self._tone),
        )
        look = self.context.look
        table = Table(TableModel(columns, look, key=lambda row: row.post.key), look)
        table.setObjectName("roll_table")
        table.setAccessibleName(self.tr("Roll call"))
        return table

    def _list(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title(self.title()))
        head.addWidget(self.which)
        head.addWidget(self.count)
        head.addStretch()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.call)
        column.addLayout(self.key_row())
        return box

    def _nothing(self) -> QWidget:
        self.begin_button = button(self.tr("Begin a roll call"), "primary", big=True, key="N")
        self.begin_button.setObjectName("begin_roll_call")
        teaching = self.tr("Call posts by lot or all of them; the times and outcomes are kept.")
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(title(self.title()))
        column.addStretch(2)
        for part in (
            label(self.tr("No roll call yet"), kind="large"),
            label(teaching, tone="quiet"),
            self.begin_button,
        ):
            line = QHBoxLayout()
            line.addStretch()
            line.addWidget(part)
            line.addStretch()
            column.addLayout(line)
        column.addStretch(3)
        return box

    def _choose(self, index: int) -> None:
        self._chosen = self.which.itemData(index)
        self.refresh()

    def _connect(self) -> None:
        self.which.activated.connect(self._choose)
        self.table.current_changed.connect(self._current)
        self.table.row_chosen.connect(lambda _row: self.present())
        self.begin_button.clicked.connect(self.begin)
