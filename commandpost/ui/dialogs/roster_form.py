"""One person, team, store of goods or place, put right by hand: a wrong number at night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QWidget

from commandpost.domain.roster import Person, Post, key
from commandpost.domain.times import dated
from commandpost.ui.dialogs.decision import DecisionDialog, part
from commandpost.ui.dialogs.post_form import PostForm
from commandpost.ui.dialogs.row_fields import RowFields, UnreadableError
from commandpost.ui.roster_words import field_word, part_word
from commandpost.ui.widgets.labels import button, form, label
from commandpost.usecases.roster_keeping import drop_post, drop_row, keep_row
from commandpost.usecases.views.roster_sheet import Choices, RowSheet, area_choices, row_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.changes import Changes
    from commandpost.ui.context import Context
    from commandpost.usecases.views.roster_history import Correction


class PostList(QListWidget):
    """The posts of a person: Enter opens one, Del takes it away.

    Signals:
        opened: the row of the post to look at.
        removed: the row of the post to take away.
    """

    opened = Signal(int)
    removed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Del; everything else is the list's own."""
        row = self.currentRow()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)


class RosterForm(DecisionDialog):
    """Fields of one row; for a person also the posts held; what was put right before, below."""

    def __init__(self, context: Context, parent: QWidget, sheet: RowSheet) -> None:
        new = not key(sheet.row)
        words = (
            QCoreApplication.translate("RosterForm", "Add: {what}")
            if new
            else QCoreApplication.translate("RosterForm", "Put right: {what}")
        )
        name = "" if new else getattr(sheet.row, "name", "")
        heading = words.format(what=name or part_word(sheet.part))
        super().__init__(context, parent, heading, QCoreApplication.translate("RosterForm", "Save"))
        self.setObjectName("roster_form")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet = sheet
        self._new = new
        self._person = isinstance(sheet.row, Person)
        self.kept_name = ""
        rows = form()
        self.fields = RowFields(sheet.part, sheet.row, rows, self)
        self.body.addLayout(rows)
        self.posts = PostList()
        self.posts.setObjectName("roster_posts")
        self.add_post_button = button(self.tr("Add a post…"), key="Alt+P")
        self.add_post_button.setObjectName("roster_add_post")
        self._add_posts()
        self.gone_button = button(self.tr("No longer there…"), key="Alt+D")
        self.gone_button.setObjectName("roster_gone")
        self.gone_button.setVisible(not self._person and not new)
        self.body.addWidget(self.gone_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.past = label(tone="quiet", wrap=True)
        self.past.setObjectName("roster_past")
        self.body.addWidget(self.past)
        self.body.addStretch()
        self._show_past(sheet.corrections)
        self._connect()
        self.fit(760, 640 if self._person and not new else 560)
        first = self.fields.edits.get("phones") or self.fields.edits.get("phone")
        (first if first is not None and not new else self.fields.edits["name"]).setFocus()
        context.bridge.ask(area_choices, then=self._offer, owner=self)

    def decide(self) -> None:
        """Ctrl+Enter: read the lines and keep the row, in one transaction."""
        try:
            row = self.fields.read()
        except UnreadableError as wrong:
            self.refuse(wrong.words, wrong.field)
            return
        self.kept_name = getattr(row, "name", "")
        self.send(keep_row, row)

    def add_post(self) -> None:
        """Alt+P: a post for this person."""
        if self._person and not self._new:
            self._open_post(Post("", "", "", key(self._sheet.row)))

    def take_away(self) -> None:
        """Alt+D: a person leaves the list or comes back; a thing goes for good, asked once more."""
        if self._person:
            self.fields.active.toggle()
        elif not self._new:
            name = getattr(self._sheet.row, "name", "")
            self.confirm(
                self.tr("Take “{name}” away?").format(name=name),
                self.tr("It is no longer offered to anybody. What was recorded of it stays."),
                self.tr("Take it away"),
                lambda: self.send(drop_row, self._sheet.part, key(self._sheet.row)),
            )

    def _add_posts(self) -> None:
        shown = self._person and not self._new
        for made in (self.posts, self.add_post_button):
            made.setVisible(shown)
        if not shown:
            return
        self.body.addWidget(part(self.tr("Posts held: Enter opens one, Del takes it away")))
        self.body.addWidget(self.posts)
        self.body.addWidget(self.add_post_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.posts.setFixedHeight(self.context.look.px(104))
        self._show_posts(self._sheet)

    def _show_posts(self, sheet: RowSheet) -> None:
        self._sheet = sheet
        self.posts.clear()
        for held in sheet.posts:
            rank = self.tr("{rank} post").format(rank=held.post.rank) if held.post.rank else ""
            until = held.post.valid_until
            ends = self.tr("until {day}").format(day=until) if until else ""
            words = (held.place, held.post.role, rank, ends)
            self.posts.addItem("  ".join(word for word in words if word))
        if sheet.posts:
            self.posts.setCurrentRow(0)

    def _show_past(self, corrections: tuple[Correction, ...]) -> None:
        lines = [self._told(each) for each in corrections]
        heading = self.tr("Put right before:")
        self.past.setText("\n".join((heading, *lines)) if lines else "")
        self.past.setVisible(bool(lines))

    def _told(self, each: Correction) -> str:
        when = dated(each.at, self.context.clock.offset)
        what = "；".join(
            f"{field_word(name, self._sheet.part)} {change}" for name, change in each.lines
        )
        return f"{when}  {each.by}  {what}"

    def _offer(self, offered: Choices) -> None:
        self.fields.offer(offered)

    def _open_post(self, post: Post) -> None:
        form_of_post = PostForm(self.context, self, post)
        self._connect_post(form_of_post)
        form_of_post.open()

    def _connect_post(self, form_of_post: PostForm) -> None:
        form_of_post.accepted.connect(self._ask_posts)

    def _ask_posts(self, _: Changes | None = None) -> None:
        self.context.bridge.ask(
            row_sheet, self._sheet.part, key(self._sheet.row), then=self._show_posts, owner=self
        )

    def _edit_post(self, row: int) -> None:
        self._open_post(self._sheet.posts[row].post)

    def _remove_post(self, row: int) -> None:
        self.context.bridge.do(
            drop_post,
            self._sheet.posts[row].post.id,
            then=self._ask_posts,
            failed=self._refused,
            owner=self,
        )

    def _connect(self) -> None:
        self.posts.opened.connect(self._edit_post)
        self.posts.removed.connect(self._remove_post)
        self.add_post_button.clicked.connect(self.add_post)
        self.gone_button.clicked.connect(self.take_away)
        QShortcut(QKeySequence("Alt+D"), self).activated.connect(self.take_away)
        QShortcut(QKeySequence("Alt+P"), self).activated.connect(self.add_post)
