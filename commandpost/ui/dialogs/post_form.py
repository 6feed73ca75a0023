"""Who holds a post where, as A or B: a gap of the coverage filled on the spot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from commandpost.domain.coverage import day
from commandpost.domain.roster import Person, Post
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.roster_words import field_word
from commandpost.ui.widgets.choice_edit import ChoiceEdit
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, set_invalid
from commandpost.usecases.roster_keeping import keep_row
from commandpost.usecases.views.places import Hint
from commandpost.usecases.views.roster_sheet import Choice, Choices, RowSheet, choices

if TYPE_CHECKING:
    from commandpost.ui.context import Context

RANKS = ("A", "B", "")


class PostForm(DecisionDialog):
    """Duty, place, A or B, holder, until when; somebody not on the list is added with Alt+N."""

    def __init__(self, context: Context, parent: QWidget, post: Post) -> None:
        heading = (
            QCoreApplication.translate("PostForm", "Put a post right")
            if post.id
            else QCoreApplication.translate("PostForm", "Give somebody a post")
        )
        super().__init__(context, parent, heading, QCoreApplication.translate("PostForm", "Save"))
        self.setObjectName("post_form")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._post = post
        self._new_name = ""
        self._sites: frozenset[str] = frozenset()
        self.role = HintEdit()
        self.place = ChoiceEdit()
        self.rank = QComboBox()
        self.person = ChoiceEdit()
        self.until = QLineEdit()
        self.trained = QLineEdit()
        self.new_button = button(self.tr("Not on the list: add a person…"), key="Alt+N")
        self.new_button.setObjectName("post_new_person")
        self._arrange()
        self._connect()
        self.fit(720, 480)
        (self.person if post.role else self.role).setFocus()
        self._ask()

    def decide(self) -> None:
        """Ctrl+Enter: check and keep."""
        made = self._read()
        if made is not None:
            self.send(keep_row, made)

    def add_person(self) -> None:
        """Alt+N: somebody who is not on the list yet, with the name typed so far."""
        from commandpost.ui.dialogs.roster_form import RosterForm

        typed = "" if self.person.hint() else self.person.text().strip()
        row = Person("", typed, self.place.text().strip())
        opened = RosterForm(self.context, self, RowSheet("people", row, (), ()))
        self._connect_new(opened)
        opened.open()

    def _read(self) -> Post | None:
        self.role.resolve()
        role, place, person = self.role.text().strip(), self.place.key, self.person.key
        for field in (self.role, self.place, self.person, self.until, self.trained):
            set_invalid(field, False)
        if not role:
            return self._wrong(self.role, self.tr("Which duty?"))
        if not self.place.known:
            words = self.tr("There is no area or key site “{name}”.")
            return self._wrong(self.place, words.format(name=self.place.text().strip()))
        if not person or not self.person.known:
            return self._wrong(
                self.person, self.tr("Choose who holds it; Alt+N adds somebody not on the list.")
            )
        days = []
        for field in (self.until, self.trained):
            text = field.text().strip()
            found = day(text)
            if text and found is None:
                return self._wrong(field, self.tr("“{text}” is not a day.").format(text=text))
            days.append(found.isoformat() if found is not None else "")
        at_site = place in self._sites
        return replace(
            self._post,
            role=role,
            area=self._post.area if at_site else place,
            site=place if at_site else "",
            person=person,
            rank=RANKS[self.rank.currentIndex()],
            valid_until=days[0],
            last_trained=days[1],
        )

    def _wrong(self, field: QLineEdit, words: str) -> Post | None:
        set_invalid(field, True)
        self.refuse(words, field)
        return None

    def _ask(self) -> None:
        self.context.bridge.ask(choices, then=self._offer, owner=self)

    def _offer(self, offered: Choices) -> None:
        self._sites = frozenset(choice.key for choice in offered.sites)
        self.role.set_hints([Hint(word) for word in offered.roles])
        self.place.set_choices((*offered.areas, *offered.sites))
        self.person.set_choices(offered.people)
        if self._new_name:
            self._choose(offered.people)

    def _choose(self, people: tuple[Choice, ...]) -> None:
        """Whoever was just added stands in the line."""
        named = [choice for choice in people if choice.hint.name.startswith(self._new_name)]
        if named:
            self.person.put(named[-1].key)
        self._new_name = ""

    def _added(self) -> None:
        sender = self.sender()
        self._new_name = str(getattr(sender, "kept_name", ""))
        self._ask()

    def _arrange(self) -> None:
        post = self._post
        self.role.setObjectName("post_role")
        self.place.setObjectName("post_place")
        self.rank.setObjectName("post_rank")
        self.person.setObjectName("post_person")
        self.until.setObjectName("post_until")
        self.trained.setObjectName("post_trained")
        self.role.setText(post.role)
        self.place.put(post.site or post.area)
        self.person.put(post.person)
        self.until.setText(post.valid_until)
        self.trained.setText(post.last_trained)
        for words in (self.tr("A post"), self.tr("B post"), self.tr("neither")):
            self.rank.addItem(words)
        self.rank.setCurrentIndex(RANKS.index(post.rank) if post.rank in RANKS else 2)
        for field in (self.until, self.trained):
            field.setPlaceholderText(self.tr("Year-month-day, such as 2027-06-30"))
        rows = form()
        add_row(rows, field_word("role", "posts"), self.role)
        add_row(rows, field_word("area", "posts"), self.place)
        add_row(rows, field_word("rank"), self.rank)
        add_row(rows, field_word("person"), self.person)
        rows.addRow("", self.new_button)
        add_row(rows, field_word("valid_until"), self.until)
        add_row(rows, field_word("last_trained"), self.trained)
        self.body.addLayout(rows)
        self.body.addStretch()

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.add_person)
        QShortcut(QKeySequence("Alt+N"), self).activated.connect(self.add_person)

    def _connect_new(self, opened: DecisionDialog) -> None:
        opened.accepted.connect(self._added)
