"""The edit under way: rules in force, rules as typed, the reason; kept on disk while it lasts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from commandpost.domain.profile_check import Problem, errors
from commandpost.domain.profile_edit import differences
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.usecases.rules import (
    check_rules,
    draft_body,
    draft_name,
    draft_rules,
    save_profile,
)
from commandpost.usecases.views.rules_sheet import edited_rules

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.reporting import Profile
    from commandpost.ui.bridge import Bridge
    from commandpost.usecases.views.rules_sheet import EditedRules


class RulesSession(QObject):
    """Asks for the rules, holds what is typed, saves it; the widgets only show it.

    Signals:
        shown: other rules stand here than before: everything is to be drawn anew.
        edited: something of them was changed.
        saved: they are in force.
        refused: why not (``OperatorError``).
    """

    shown = Signal()
    edited = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.sheet: EditedRules | None = None
        self.profile: Profile | None = None
        self.base = self.reason = ""
        self._saving = False
        self.problems: tuple[Problem, ...] = ()
        self.keeper: DraftKeeper | None = None

    @property
    def unsaved(self) -> bool:
        """Whether something was changed and not saved."""
        return self.sheet is not None and self.profile != self.sheet.rules

    @property
    def distance(self) -> int:
        """In how many things these rules differ from the library's."""
        if self.sheet is None or self.profile is None:
            return 0
        return len(differences(self.sheet.library, self.profile))

    def refresh(self) -> None:
        """Ask how the rules stand."""
        self._bridge.ask(edited_rules, then=self._take)

    def edit(self, profile: Profile) -> None:
        """The rules as they are typed now."""
        if profile == self.profile:
            return
        self._hold(profile)
        self._touch()
        self.edited.emit()

    def replace(self, profile: Profile) -> None:
        """Other rules altogether, from a file or the library; not saved yet."""
        self._hold(profile)
        self._touch()
        self.shown.emit()

    def say_why(self, reason: str) -> None:
        """The reason as it is typed now."""
        self.reason = reason
        self._touch()

    def keep(self) -> None:
        """The page is left."""
        if self.keeper is not None:
            self.keeper.keep()

    def discard(self) -> None:
        """Back to what is in force."""
        if self.sheet is not None and (self.unsaved or self.reason):
            self.base, self.reason = self.sheet.base, ""
            self._hold(self.sheet.rules)
            if self.keeper is not None:
                self.keeper.drop()
            self.shown.emit()

    def save(self) -> None:
        """One entry and one revision, or the refusal."""
        if self.profile is None or self._saving:
            return
        self._saving = True
        if self.keeper is not None:
            self.keeper.pause()
        done = partial(self._saved, self.profile)
        self._bridge.do(
            save_profile, self.profile, self.reason, self.base, then=done, failed=self._refused
        )

    def first_error(self) -> Problem | None:
        """What keeps the rules from being saved."""
        return next(iter(errors(self.problems)), None)

    def _take(self, sheet: EditedRules | None) -> None:
        if sheet is None:
            return
        other = self.sheet is None or sheet.rules.id != self.sheet.rules.id
        fresh = other or not self.unsaved
        before, self.sheet = self.profile, sheet
        if other:
            self._begin_keeper(sheet.rules.id)
        if fresh:
            self.base = sheet.base
            self.reason = "" if other else self.reason
            self._hold(sheet.rules)
        if before != self.profile:
            self.shown.emit()
        else:
            self.edited.emit()

    def _hold(self, profile: Profile) -> None:
        self.profile = profile
        self.problems = check_rules(profile)

    def _touch(self) -> None:
        if self.keeper is not None:
            self.keeper.touch()

    def _begin_keeper(self, profile: str) -> None:
        """Each set of rules has a draft of its own: choosing others loses none."""
        if self.keeper is not None:
            self.keeper.pause()
            self.keeper.deleteLater()
        self.keeper = DraftKeeper(self._bridge, draft_name(profile), self._to_keep, self)
        self.keeper.found.connect(self._found)
        self.keeper.look()

    def _to_keep(self) -> dict[str, Any]:
        if self.profile is None or not (self.unsaved or self.reason):
            return {}
        return draft_body(self.base, self.profile, self.reason)

    def _found(self, body: dict[str, Any], _: object) -> None:
        kept = draft_rules(body)
        if kept is None or self.sheet is None or kept[1].id != self.sheet.rules.id:
            if self.keeper is not None:
                self.keeper.drop()
            return
        self.base, profile, self.reason = kept
        self._hold(profile)
        self.shown.emit()

    def _saved(self, typed: Profile, _: Changes) -> None:
        self._saving = False
        if self.keeper is not None:
            self.keeper.drop()
        self.reason = ""
        if self.sheet is not None and self.profile == typed:
            self._bridge.ask(edited_rules, then=self._settle)
        self.saved.emit()

    def _settle(self, sheet: EditedRules | None) -> None:
        """What was typed is in force; an edit made since then stands on it."""
        if sheet is None:
            return
        self.sheet, self.base = sheet, sheet.base
        self.shown.emit()

    def _refused(self, error: OperatorError) -> None:
        self._saving = False
        self._touch()
        self.refused.emit(error)
