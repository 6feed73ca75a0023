"""The reporting rules under the hand: every change is seen at once, none binds before Ctrl+S."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from commandpost.domain.profile_edit import (
    Part,
    Spot,
    add,
    blank,
    change,
    copy,
    find,
    move,
    remove,
    restore,
    spot_of,
)
from commandpost.domain.reporting import Profile
from commandpost.ui.pages.rules_edit.files import RulesFiles
from commandpost.ui.pages.rules_edit.forms import Forms
from commandpost.ui.pages.rules_edit.head import RulesHead
from commandpost.ui.pages.rules_edit.life_dialog import RulesLife
from commandpost.ui.pages.rules_edit.preview import RulesPreview
from commandpost.ui.pages.rules_edit.rows import WHOLE, rows_of
from commandpost.ui.pages.rules_edit.rule_list import RuleList
from commandpost.ui.pages.rules_edit.session import RulesSession

if TYPE_CHECKING:
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.profile_edit import Item
    from commandpost.ui.context import Context


PREVIEW_UP_TO = 150
"""Font scale in per cent up to which the trial call stands under the list."""


class RulesEditor(QWidget):
    """List and preview on the left, the form of the current rule on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.session = RulesSession(context.bridge, self)
        self.head, self.forms = RulesHead(), Forms()
        self.preview = RulesPreview(context)
        self.list = RuleList(context.look)
        self.table = self.list.table
        self.files = RulesFiles(context, self.session, self)
        self._spot: Spot | None = None
        self._arrange()
        self._connect()
        self._measure()

    # ---- what the page asks ----

    def refresh(self) -> None:
        """How the rules stand now."""
        self.session.refresh()

    def focus_list(self) -> None:
        """Where the work begins."""
        self.table.setFocus()

    def new(self) -> None:
        """Another thing beside the current one, its form open."""
        profile = self.session.profile
        if profile is None:
            return
        part = self._spot.part if self._spot else Part.RULES
        if part is Part.FORMS and len(profile.forms) >= 3:
            self.context.messages.inform(self.tr("Each of the three uses has its form already."))
            return
        item = blank(profile, part, self._item())
        after = self._spot.id if self._spot else ""
        self._put(add(profile, item, after), spot_of(item))
        self.forms.focus_on("recipient")

    def copy(self) -> None:
        """A second one like it."""
        if self.session.profile is not None and self._item() is not None and self._spot:
            self._put(*copy(self.session.profile, self._spot))
            self.forms.focus_on("recipient")

    def remove(self) -> None:
        """Take the current one out; the library's stays listed and comes back with Alt+R."""
        if self.session.profile is not None and self._item() is not None and self._spot:
            self._put(remove(self.session.profile, self._spot), self._spot)
            self.table.setFocus()

    def restore(self) -> None:
        """The current one as the library has it."""
        sheet, profile, spot = self.session.sheet, self.session.profile, self._spot
        if sheet is None or profile is None or spot is None:
            return
        if spot == WHOLE:
            lists = {part.value: getattr(profile, part.value) for part in Part}
            self._put(replace(sheet.library, **lists), spot)
        else:
            self._put(restore(profile, sheet.library, spot), spot)

    def shift(self, by: int) -> None:
        """The current one earlier or later among its kind."""
        if self.session.profile is not None and self._item() is not None and self._spot:
            self._put(move(self.session.profile, self._spot, by), self._spot)

    def save(self) -> None:
        """Into force, or to the first thing that keeps it from that."""
        if not self.session.unsaved:
            self.context.messages.inform(self.tr("Nothing was changed."))
            return
        wrong = self.session.first_error()
        if wrong is not None:
            self.go_to(wrong.spot or WHOLE, wrong.name)
            count = self.tr("Not saved: what is framed is to be mended first.")
            self.context.messages.inform(count)
            return
        self.session.save()

    def discard(self) -> None:
        """Back to what is in force."""
        self.session.discard()

    def go_to(self, spot: Spot, name: str = "") -> None:
        """Make that rule current and put the focus into its form."""
        if self.list.go_to(spot):
            self.forms.focus_on(name)

    def show_life(self) -> None:
        """What differs, and the revisions."""
        if self.session.sheet is not None and self.session.profile is not None:
            clock = self.context.clock
            RulesLife(self, self.session.sheet, self.session.profile, clock).open()

    # ---- drawing ----

    def _put(self, profile: Profile, spot: Spot) -> None:
        """That profile, with that thing current."""
        self._spot = spot
        self.session.edit(profile)
        self._draw()

    def _draw(self) -> None:
        """All of it: list, form, preview."""
        profile = self.session.profile
        if profile is None or self.session.sheet is None:
            return
        self.forms.offer(self.session.sheet.warnings)
        self._follow()
        self._spot = self.list.stand_on(self._spot)
        self.forms.take(self._spot, profile)
        self._mark()
        if self.head.reason.text() != self.session.reason:
            self.head.reason.setText(self.session.reason)

    def _follow(self) -> None:
        """What is beside the form while one types in it."""
        sheet, profile = self.session.sheet, self.session.profile
        if sheet is None or profile is None:
            return
        found = self.session.problems
        self.list.show_rows(rows_of(profile, sheet.library, sheet.station, found))
        self.head.show_state(profile.title, self.session.distance, self.session.unsaved)
        self.head.show_faults(found)
        self.preview.follow(profile, sheet.station)
        self._mark()

    def _mark(self) -> None:
        here = None if self._spot == WHOLE else self._spot
        self.forms.mark(p for p in self.session.problems if p.spot == here)

    def _item(self) -> Item | None:
        if self.session.profile is None or self._spot is None or not self._spot.id:
            return None
        return find(self.session.profile, self._spot)

    # ---- answers ----

    def _take_spot(self, spot: Spot) -> None:
        if self.session.profile is not None:
            self._spot = spot
            self.forms.take(spot, self.session.profile)
            self._mark()

    def _take_item(self, item: Item | Profile) -> None:
        profile = self.session.profile
        if profile is not None:
            self.session.edit(item if isinstance(item, Profile) else change(profile, item))

    def _saved(self) -> None:
        self.head.ask_reason(wanted=False)
        sheet = self.session.sheet
        running = sheet.running if sheet is not None else 0
        said = self.tr("Saved: these rules bind from the next incident on.")
        if running:
            kept = self.tr("{count} that run keep the rules of their day.").format(count=running)
            said = f"{said} {kept}"
        self.context.messages.inform(said)

    def _refused(self, error: OperatorError) -> None:
        self.context.messages.refuse(error)
        self.head.ask_reason(wanted=error.key == "rules.needs_reason")

    def _say_why(self, words: str) -> None:
        self.head.ask_reason(wanted=False)
        self.session.say_why(words)

    def _measure(self) -> None:
        """Large type leaves no room under the list: the trial call goes, and F1 tells the keys."""
        large = self.context.look.scale > PREVIEW_UP_TO
        self.preview.setHidden(large)
        self.list.keys.setHidden(large)

    def _arrange(self) -> None:
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.list)
        left.addWidget(self.preview)
        left.setSizes([240, 240])
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(left)
        across.addWidget(self.forms)
        across.setSizes([790, 470])
        for splitter in (left, across):
            splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 8)
        whole.setSpacing(8)
        whole.addWidget(self.head)
        whole.addWidget(across, 1)

    def _connect(self) -> None:
        session, head = self.session, self.head
        session.shown.connect(self._draw)
        self.context.look.changed.connect(self._measure)
        session.edited.connect(self._follow)
        session.saved.connect(self._saved)
        session.refused.connect(self._refused)
        self.list.current_changed.connect(self._take_spot)
        self.table.row_chosen.connect(lambda _: self.forms.focus_on())
        self.forms.edited.connect(self._take_item)
        self.preview.wanted.connect(self.go_to)
        head.reason.textEdited.connect(self._say_why)
        for made, slot in (
            (head.save, self.save),
            (head.discard, self.discard),
            (head.life, self.show_life),
            (head.taken, self.files.take),
            (head.out, self.files.write),
            (self.list.new, self.new),
            (self.list.copy, self.copy),
            (self.list.remove, self.remove),
            (self.list.restore, self.restore),
        ):
            made.clicked.connect(slot)
